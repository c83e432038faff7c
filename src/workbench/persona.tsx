import { useGapAnalysis, usePersona } from '../client/hooks.ts';
import { Documents } from './documents.tsx';
import { GapReport } from './gap-report.tsx';
import { JobMatch } from './job-match.tsx';
import { Notice, Waiting } from './notice.tsx';
import { Editor } from './editor/editor.tsx';
import { Questions } from './questions.tsx';

const PARTS = [
  { name: 'report', title: 'Gap report' },
  { name: 'job', title: 'Compare with a job' },
  { name: 'edit', title: 'Edit' },
  { name: 'documents', title: 'Documents' },
];

export function PersonaPage({ id, part, at }: { id: string; part: string; at?: string | undefined }) {
  const { data, error } = usePersona({ id });
  if (!data) return error ? <Notice error={error} /> : <Waiting what="Loading the persona …" />;
  const { persona } = data;
  return (
    <div className="stack">
      <div>
        <h1 tabIndex={-1}>{persona.title}</h1>
        <p className="soft">{[persona.name, persona.headline].filter(Boolean).join(' · ')}</p>
      </div>
      <nav className="parts" aria-label="Persona">
        {PARTS.map(({ name, title }) => (
          <a key={name} href={`#/personas/${id}/${name}`} aria-current={name === part ? 'page' : undefined}>
            {title}
          </a>
        ))}
      </nav>
      {part === 'report' && <General personaId={id} />}
      {part === 'job' && <JobMatch personaId={id} />}
      {part === 'edit' && <Editor key={id} persona={persona} at={at} />}
      {part === 'documents' && <Documents personaId={id} />}
    </div>
  );
}

function General({ personaId }: { personaId: string }) {
  const { data, error } = useGapAnalysis({ personaId });
  if (!data) return error ? <Notice error={error} /> : <Waiting what="Looking for gaps …" />;
  return (
    <>
      <GapReport report={data.gapAnalysis} />
      <Questions questions={data.gapAnalysis.openQuestions} />
    </>
  );
}
