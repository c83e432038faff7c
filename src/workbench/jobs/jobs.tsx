import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { JobsQuery, JobStatus } from '../../client/client.ts';
import { useCreateJob, useJobs, useUpdateJob } from '../../client/hooks.ts';
import { useDates } from '../dates.ts';
import { Notice, Waiting } from '../notice.tsx';
import { go } from '../route.ts';

type Card = JobsQuery['jobs'][number];

export const JOB_STATUSES: JobStatus[] = ['SAVED', 'APPLIED', 'INTERVIEW', 'OFFER', 'REJECTED', 'ARCHIVED'];
/** as many as a person follows at a time */
const MOST_SHOWN = 100;

/** The jobs of the reader, in columns by how far each has come. */
export function Jobs() {
  const { t } = useTranslation();
  const { data, error } = useJobs({ limit: MOST_SHOWN });
  const update = useUpdateJob();
  const [over, setOver] = useState<JobStatus | null>(null);
  const move = (id: string, status: JobStatus) => update.mutate({ id, status });
  return (
    <div className="stack">
      <h1 tabIndex={-1}>{t('jobs.heading')}</h1>
      <NewJob />
      <Notice error={error ?? update.error} />
      {!data && !error && <Waiting what={t('loading')} />}
      {data?.jobs.length === 0 && <p>{t('jobs.none')}</p>}
      {data && data.jobs.length > 0 && (
        <div className="board">
          {JOB_STATUSES.map((status) => {
            const here = data.jobs.filter((job) => job.status === status);
            return (
              <section
                key={status}
                className={over === status ? 'column over' : 'column'}
                aria-labelledby={`column-${status}`}
                onDragOver={(event) => {
                  event.preventDefault();
                  setOver(status);
                }}
                onDragLeave={() => setOver(null)}
                onDrop={(event) => {
                  event.preventDefault();
                  setOver(null);
                  move(event.dataTransfer.getData('text/plain'), status);
                }}
              >
                <h2 id={`column-${status}`}>
                  {t(`jobStatus.${status}`)} <span className="count">{here.length}</span>
                </h2>
                <ul className="plain">
                  {here.map((job) => (
                    <JobCard key={job.id} job={job} onMove={(to) => move(job.id, to)} />
                  ))}
                </ul>
              </section>
            );
          })}
        </div>
      )}
    </div>
  );
}

function JobCard({ job, onMove }: { job: Card; onMove: (status: JobStatus) => void }) {
  const { t } = useTranslation();
  const dates = useDates();
  const name = job.title ?? t('jobs.untitled');
  return (
    <li className="card job" draggable onDragStart={(event) => event.dataTransfer.setData('text/plain', job.id)}>
      <a href={`#/jobs/${job.id}`}>{name}</a>
      <span className="soft">{[job.employer, job.location].filter(Boolean).join(' · ')}</span>
      {job.followUpOn && <span className="hint">{t('jobs.followUp', { day: dates.day(job.followUpOn) })}</span>}
      <label>
        <span className="visually-hidden">{t('jobs.statusOf', { name })}</span>
        <select value={job.status} onChange={({ target }) => onMove(target.value as JobStatus)}>
          {JOB_STATUSES.map((status) => (
            <option key={status} value={status}>
              {t(`jobStatus.${status}`)}
            </option>
          ))}
        </select>
      </label>
    </li>
  );
}

function NewJob() {
  const { t } = useTranslation();
  const create = useCreateJob({ onSuccess: (data) => go(`/jobs/${data.createJob.id}`) });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    create.mutate({ text: String(form.get('text')), url: String(form.get('url')).trim() || null });
  };
  return (
    <form className="card stack" onSubmit={submit} aria-label={t('jobs.new')}>
      <label>
        {t('jobs.paste')}
        <textarea name="text" rows={5} required maxLength={30_000} />
      </label>
      <label>
        {t('jobs.url')}
        <input name="url" type="url" placeholder="https://" />
      </label>
      <Notice error={create.error} />
      <div className="row">
        <button className="primary" disabled={create.isPending}>
          {t('jobs.read')}
        </button>
        <span role="status">{create.isPending && t('jobs.reading')}</span>
      </div>
    </form>
  );
}
