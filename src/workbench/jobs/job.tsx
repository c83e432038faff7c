import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { JobQuery, JobStatus } from '../../client/client.ts';
import { useDeleteJob, useJob, useUpdateJob } from '../../client/hooks.ts';
import { Notice, Waiting } from '../notice.tsx';
import { go } from '../route.ts';
import { AdText } from './ad-text.tsx';
import { Match } from './match.tsx';
import { JOB_STATUSES } from './jobs.tsx';
import { Requirements } from './requirements.tsx';

type Job = JobQuery['job'];

/** One job: what its ad says, what was understood, how far it has come. */
export function JobPage({ id, reportId }: { id: string; reportId: string | undefined }) {
  const { t } = useTranslation();
  const { data, error } = useJob({ id });
  const [marked, setMarked] = useState<string | null>(null);
  if (!data) return error ? <Notice error={error} /> : <Waiting what={t('loading')} />;
  const { job } = data;
  return (
    <div className="stack">
      <h1 tabIndex={-1}>{job.title ?? t('jobs.untitled')}</h1>
      <p className="soft">{[job.employer, job.location].filter(Boolean).join(' · ')}</p>
      {job.warnings.map(({ code, message }) => (
        <p key={code} className="hint">
          {message}
        </p>
      ))}
      <Facts job={job} />
      <div className="reading">
        <AdText job={job} marked={marked} onMark={setMarked} />
        <Requirements job={job} marked={marked} onMark={setMarked} />
      </div>
      <Match jobId={id} reportId={reportId} />
      <Diary job={job} />
      <Farewell job={job} />
    </div>
  );
}

function Facts({ job: { summary, workMode, language, url } }: { job: Job }) {
  const { t, i18n } = useTranslation();
  const languages = new Intl.DisplayNames([i18n.language], { type: 'language' });
  const facts = [
    [t('job.pay'), summary.pay],
    [t('job.hours'), summary.hours],
    [t('job.contract'), summary.contract],
    [t('job.start'), summary.start],
    [t('job.workMode'), workMode && t(`workMode.${workMode}`)],
    [t('job.language'), language && languages.of(language)],
  ].filter(([, value]) => value);
  return (
    <section className="card" aria-labelledby="facts-title">
      <h2 id="facts-title">{t('job.facts')}</h2>
      {facts.length === 0 && <p className="soft">{t('job.noFacts')}</p>}
      <dl className="facts">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {url && (
        <p>
          <a href={url} target="_blank" rel="noreferrer noopener">
            {t('job.original')}
          </a>
        </p>
      )}
    </section>
  );
}

/** What its reader notes of it. */
function Diary({ job }: { job: Job }) {
  const { t } = useTranslation();
  const update = useUpdateJob();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const text = (name: string) => String(form.get(name) ?? '').trim() || null;
    const applied = text('applied');
    update.mutate({
      id: job.id,
      title: text('title'),
      employer: text('employer'),
      status: text('status') as JobStatus,
      appliedAt: applied && new Date(applied).toISOString(),
      followUpOn: text('followUp'),
      notes: text('notes'),
    });
  };
  return (
    <form className="card stack" onSubmit={submit} aria-labelledby="diary-title">
      <h2 id="diary-title">{t('job.diary')}</h2>
      <div className="columns">
        <label>
          {t('job.title')}
          <input name="title" defaultValue={job.title ?? ''} />
        </label>
        <label>
          {t('job.employer')}
          <input name="employer" defaultValue={job.employer ?? ''} />
        </label>
        <label>
          {t('job.status')}
          <select name="status" defaultValue={job.status}>
            {JOB_STATUSES.map((status) => (
              <option key={status} value={status}>
                {t(`jobStatus.${status}`)}
              </option>
            ))}
          </select>
        </label>
        <label>
          {t('job.appliedOn')}
          <input name="applied" type="date" defaultValue={job.appliedAt?.slice(0, 10)} />
        </label>
        <label>
          {t('job.followUpOn')}
          <input name="followUp" type="date" defaultValue={job.followUpOn ?? ''} />
        </label>
      </div>
      <label>
        {t('job.notes')}
        <textarea name="notes" rows={4} defaultValue={job.notes ?? ''} />
      </label>
      <Notice error={update.error} />
      <div className="row">
        <button className="primary" disabled={update.isPending}>
          {t('job.save')}
        </button>
        <span role="status">{update.isSuccess && t('save.saved')}</span>
      </div>
    </form>
  );
}

function Farewell({ job }: { job: Job }) {
  const { t } = useTranslation();
  const remove = useDeleteJob({ onSuccess: () => go('/jobs') });
  return (
    <div className="row">
      <button disabled={remove.isPending} onClick={() => confirm(t('job.removeAsk')) && remove.mutate({ id: job.id })}>
        {t('job.remove')}
      </button>
      <Notice error={remove.error} />
    </div>
  );
}
