import { useTranslation } from 'react-i18next';
import type { KnowledgeBaseFieldsFragment } from '../client/client.ts';
import { useKnowledgeBase } from '../client/hooks.ts';
import { Notice, Waiting } from './notice.tsx';
import { Questions } from './questions.tsx';

const LISTS = ['skills', 'tools', 'industries', 'softSkills'] as const;

/** Everything that is known about the person, each with where it comes from. */
export function Knowledge() {
  const { t } = useTranslation();
  const { data, error } = useKnowledgeBase();
  if (!data) return error ? <Notice error={error} /> : <Waiting what={t('loading')} />;
  const known = data.knowledgeBase;
  return (
    <div className="stack">
      <h1 tabIndex={-1}>{t('menu.knowledge')}</h1>
      <p className="soft">{t('knowledge.about')}</p>
      <Questions questions={known.openQuestions} />
      {LISTS.map((list) => (
        <Entries key={list} title={t(`knowledge.${list}`)} entries={known[list]} />
      ))}
    </div>
  );
}

function Entries({ title, entries }: { title: string; entries: KnowledgeBaseFieldsFragment['skills'] }) {
  const { t } = useTranslation();
  return (
    <section className="card" aria-label={title}>
      <h2>{title}</h2>
      {entries.length === 0 && <p className="soft">{t('knowledge.nothing')}</p>}
      <ul className="entries">
        {entries.map(({ name, sources }) => (
          <li key={name}>
            <details>
              <summary>{name}</summary>
              {sources.map(({ kind, quote }, i) => (
                <p key={i} className="evidence">
                  “{quote}” <span className="soft">{t(`source.${kind}`)}</span>
                </p>
              ))}
            </details>
          </li>
        ))}
      </ul>
    </section>
  );
}
