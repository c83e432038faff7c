import { type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnalyseRoleMatch, useCreateJob, useJobs } from '../client/hooks.ts';
import { Notice } from './notice.tsx';
import { go } from './route.ts';

/** Matches the persona with a job that is kept, or with an ad that is pasted and kept from now on. */
export function JobMatch({ personaId }: { personaId: string }) {
  const { t } = useTranslation();
  const jobs = useJobs({ limit: 100 });
  const create = useCreateJob({ onSuccess: ({ createJob: { id } }) => match.mutate({ personaId, jobId: id }) });
  const match = useAnalyseRoleMatch({
    onSuccess: ({ analyseRoleMatch: { id, jobId } }) => go(`/jobs/${jobId}/${id}`),
  });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const jobId = String(form.get('job') ?? '');
    if (jobId) match.mutate({ personaId, jobId });
    else create.mutate({ text: String(form.get('text')) });
  };
  const isPending = create.isPending || match.isPending;
  return (
    <form className="card stack" onSubmit={submit} aria-label={t('match.withJob')}>
      {jobs.data && jobs.data.jobs.length > 0 && (
        <label>
          {t('match.kept')}
          <select name="job">
            <option value="">{t('match.pasted')}</option>
            {jobs.data.jobs.map(({ id, title, employer }) => (
              <option key={id} value={id}>
                {[title ?? t('jobs.untitled'), employer].filter(Boolean).join(', ')}
              </option>
            ))}
          </select>
        </label>
      )}
      <label>
        {t('jobs.paste')}
        <textarea name="text" rows={8} maxLength={30_000} />
      </label>
      <Notice error={create.error ?? match.error} />
      <div className="row">
        <button className="primary" disabled={isPending}>
          {t('match.compare')}
        </button>
        <span role="status">{isPending && t('match.comparing')}</span>
      </div>
    </form>
  );
}
