import { type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { GapImportance, JobQuery } from '../../client/client.ts';
import { useUpdateJob } from '../../client/hooks.ts';
import { Notice } from '../notice.tsx';

type Job = JobQuery['job'];
type Requirement = Job['requirements'][number];

const IMPORTANCES: GapImportance[] = ['MUST', 'NICE'];

interface Props {
  job: Job;
  marked: string | null;
  onMark: (id: string) => void;
}

/** What the ad asks for, as it was understood: each can be corrected, dismissed or added, and stays so. */
export function Requirements({ job, marked, onMark }: Props) {
  const { t } = useTranslation();
  const update = useUpdateJob();
  const change = (id: string, changes: object) => update.mutate({ id: job.id, requirements: [{ id, ...changes }] });
  const add = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const text = String(new FormData(form).get('text'));
    update.mutate({ id: job.id, requirements: [{ text }] }, { onSuccess: () => form.reset() });
  };
  return (
    <section className="card" aria-labelledby="demands-title">
      <h2 id="demands-title">{t('job.demands')}</h2>
      <Notice error={update.error} />
      <ul className="plain demands">
        {job.requirements.map((each) => (
          <Demand
            key={each.id}
            demand={each}
            isMarked={each.id === marked}
            onMark={() => onMark(each.id)}
            onChange={(changes) => change(each.id, changes)}
          />
        ))}
      </ul>
      <form className="inline" onSubmit={add}>
        <label>
          {t('job.newDemand')}
          <input name="text" required maxLength={300} />
        </label>
        <button disabled={update.isPending}>{t('job.addDemand')}</button>
      </form>
    </section>
  );
}

interface DemandProps {
  demand: Requirement;
  isMarked: boolean;
  onMark: () => void;
  onChange: (changes: { text?: string; importance?: GapImportance; dismissed?: boolean }) => void;
}

function Demand({ demand: { text, importance, dismissed, edited }, isMarked, onMark, onChange }: DemandProps) {
  const { t } = useTranslation();
  return (
    <li className={`demand${isMarked ? ' marked' : ''}${dismissed ? ' away' : ''}`} onFocus={onMark}>
      <input
        aria-label={t('job.demand')}
        defaultValue={text}
        key={text}
        disabled={dismissed}
        onBlur={({ target }) => {
          const typed = target.value.trim();
          if (typed && typed !== text) onChange({ text: typed });
        }}
      />
      <select
        aria-label={t('job.importanceOf', { name: text })}
        value={importance}
        disabled={dismissed}
        onChange={({ target }) => onChange({ importance: target.value as GapImportance })}
      >
        {IMPORTANCES.map((each) => (
          <option key={each} value={each}>
            {t(`importance.${each}`)}
          </option>
        ))}
      </select>
      <button type="button" onClick={() => onChange({ dismissed: !dismissed })}>
        {dismissed ? t('job.takeBack') : t('job.dismiss')}
      </button>
      {edited && <span className="soft">{t('job.edited')}</span>}
    </li>
  );
}
