import type { KnowledgeBaseFieldsFragment } from '../client/client.ts';
import { useKnowledgeBase } from '../client/hooks.ts';
import { Notice, Waiting } from './notice.tsx';
import { Questions } from './questions.tsx';

const LISTS = [
  ['skills', 'Skills'],
  ['tools', 'Tools'],
  ['industries', 'Industries'],
  ['softSkills', 'Soft skills'],
] as const;

/** Everything that is known about the person, each with where it comes from. */
export function Knowledge() {
  const { data, error } = useKnowledgeBase();
  if (!data) return error ? <Notice error={error} /> : <Waiting what="Loading what is known about you …" />;
  const known = data.knowledgeBase;
  return (
    <div className="stack">
      <h1 tabIndex={-1}>About you</h1>
      <p className="soft">Collected from your CVs, personas and answers. Open an entry to see the words it rests on.</p>
      <Questions questions={known.openQuestions} />
      {LISTS.map(([list, title]) => (
        <Entries key={list} title={title} entries={known[list]} />
      ))}
    </div>
  );
}

function Entries({ title, entries }: { title: string; entries: KnowledgeBaseFieldsFragment['skills'] }) {
  return (
    <section className="card" aria-label={title}>
      <h2>{title}</h2>
      {entries.length === 0 && <p className="soft">Nothing yet.</p>}
      <ul className="entries">
        {entries.map(({ name, sources }) => (
          <li key={name}>
            <details>
              <summary>{name}</summary>
              {sources.map(({ kind, quote }, i) => (
                <p key={i} className="evidence">
                  “{quote}” <span className="soft">{SOURCES[kind]}</span>
                </p>
              ))}
            </details>
          </li>
        ))}
      </ul>
    </section>
  );
}

const SOURCES = { CV: 'from a CV', PERSONA: 'from a persona', ANSWER: 'from an answer' };
