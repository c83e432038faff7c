import { type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { PersonasQuery } from '../../client/client.ts';
import {
  useAnalyseRoleMatch,
  useGapReport,
  useJobReports,
  usePersona,
  usePersonas,
  useRankPersonas,
} from '../../client/hooks.ts';
import { useDates } from '../dates.ts';
import { GapReport } from '../gap-report.tsx';
import { Notice, Waiting } from '../notice.tsx';
import { Questions } from '../questions.tsx';
import { go } from '../route.ts';

type Personas = PersonasQuery['personas'];

/** How the reader's personas stand against a job: ranked, matched one by one, and what was found before. */
export function Match({ jobId, reportId }: { jobId: string; reportId: string | undefined }) {
  const { t } = useTranslation();
  const personas = usePersonas({ limit: 100 });
  const match = useAnalyseRoleMatch({
    onSuccess: ({ analyseRoleMatch: { id } }) => go(`/jobs/${jobId}/${id}`),
  });
  const rank = useRankPersonas();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    match.mutate({ jobId, personaId: String(new FormData(event.currentTarget).get('persona')) });
  };
  const mine = personas.data?.personas ?? [];
  return (
    <section className="stack" aria-labelledby="match-title">
      <h2 id="match-title">{t('match.heading')}</h2>
      <Notice error={personas.error ?? match.error ?? rank.error} />
      {personas.data && mine.length === 0 && (
        <p>
          {t('match.noPersona')} <a href="#/personas">{t('menu.personas')}</a>
        </p>
      )}
      {mine.length > 0 && (
        <form className="card inline" onSubmit={submit} aria-label={t('match.match')}>
          <label>
            {t('match.persona')}
            <select name="persona">
              {mine.map(({ id, title }) => (
                <option key={id} value={id}>
                  {title}
                </option>
              ))}
            </select>
          </label>
          <button className="primary" disabled={match.isPending}>
            {t('match.match')}
          </button>
          <button type="button" disabled={rank.isPending} onClick={() => rank.mutate({ id: jobId })}>
            {t('match.rank')}
          </button>
          <span role="status">{(match.isPending || rank.isPending) && t('loading')}</span>
        </form>
      )}
      {rank.data && (
        <ol className="card ranking">
          {rank.data.rankPersonas.map(({ personaId, title, score, met, partial, missing }) => (
            <li key={personaId}>
              <strong>{title}</strong> {t('match.fit', { score: Math.round(score), met, partial, missing })}
            </li>
          ))}
        </ol>
      )}
      <Reports jobId={jobId} personas={mine} current={reportId} />
      {reportId && <Report id={reportId} />}
    </section>
  );
}

interface ReportsProps {
  jobId: string;
  personas: Personas;
  current: string | undefined;
}

function Reports({ jobId, personas, current }: ReportsProps) {
  const { t } = useTranslation();
  const dates = useDates();
  const { data } = useJobReports({ id: jobId });
  const reports = data?.job.reports ?? [];
  if (!reports.length) return null;
  const titleOf = (ids: string[]) => personas.find(({ id }) => ids.includes(id))?.title ?? t('match.gone');
  return (
    <nav className="card" aria-label={t('match.reports')}>
      <ul className="plain">
        {reports.map(({ id, personaIds, score, createdAt }) => (
          <li key={id}>
            <a href={`#/jobs/${jobId}/${id}`} aria-current={id === current ? 'true' : undefined}>
              {titleOf(personaIds)}: {Math.round(score)}
            </a>{' '}
            <span className="soft">{dates.moment(createdAt)}</span>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Report({ id }: { id: string }) {
  const { t } = useTranslation();
  const { data, error } = useGapReport({ id });
  const personaId = data?.gapReport.personaIds[0];
  const persona = usePersona({ id: personaId ?? '' }, { enabled: Boolean(personaId) });
  if (!data) return error ? <Notice error={error} /> : <Waiting what={t('loading')} />;
  return (
    <>
      <GapReport report={data.gapReport} persona={persona.data?.persona ?? null} />
      <Questions questions={data.gapReport.openQuestions} />
    </>
  );
}
