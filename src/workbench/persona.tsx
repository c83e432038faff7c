import { useTranslation } from 'react-i18next';
import type { PersonaQuery } from '../client/client.ts';
import { useGapAnalysis, usePersona } from '../client/hooks.ts';
import { Documents } from './documents.tsx';
import { GapReport } from './gap-report.tsx';
import { JobMatch } from './job-match.tsx';
import { Notice, Waiting } from './notice.tsx';
import { Editor } from './editor/editor.tsx';
import { Questions } from './questions.tsx';
import { Versions } from './versions.tsx';

const PARTS = ['report', 'job', 'edit', 'documents', 'versions'] as const;

export function PersonaPage({ id, part, at }: { id: string; part: string; at?: string | undefined }) {
  const { t } = useTranslation();
  const { data, error } = usePersona({ id });
  if (!data) return error ? <Notice error={error} /> : <Waiting what={t('loading')} />;
  const { persona } = data;
  return (
    <div className="stack">
      <div>
        <h1 tabIndex={-1}>{persona.title}</h1>
        <p className="soft">{[persona.name, persona.headline].filter(Boolean).join(' · ')}</p>
      </div>
      <nav className="parts" aria-label={t('persona.label')}>
        {PARTS.map((name) => (
          <a key={name} href={`#/personas/${id}/${name}`} aria-current={name === part ? 'page' : undefined}>
            {t(`part.${name}`)}
          </a>
        ))}
      </nav>
      {part === 'report' && <General persona={persona} />}
      {part === 'job' && <JobMatch personaId={id} />}
      {part === 'edit' && <Editor key={id} persona={persona} at={at} />}
      {part === 'documents' && <Documents personaId={id} />}
      {part === 'versions' && <Versions personaId={id} />}
    </div>
  );
}

function General({ persona }: { persona: PersonaQuery['persona'] }) {
  const { t } = useTranslation();
  const { data, error } = useGapAnalysis({ personaId: persona.id });
  if (!data) return error ? <Notice error={error} /> : <Waiting what={t('report.looking')} />;
  return (
    <>
      <GapReport report={data.gapAnalysis} persona={persona} />
      <Questions questions={data.gapAnalysis.openQuestions} />
    </>
  );
}
