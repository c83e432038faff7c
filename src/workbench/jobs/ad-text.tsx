import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import type { JobQuery } from '../../client/client.ts';

type Job = JobQuery['job'];
type Requirement = Job['requirements'][number];

/** The ad as it was pasted, with what was understood laid on its words. */
export function AdText({ job, marked, onMark }: { job: Job; marked: string | null; onMark: (id: string) => void }) {
  const { t } = useTranslation();
  const benefits = new Set(job.summary.benefits.map(({ line }) => line));
  return (
    <section className="card" aria-labelledby="ad-title">
      <h2 id="ad-title">{t('job.ad')}</h2>
      <p className="legend">
        <mark className="must">{t('importance.MUST')}</mark> <mark className="nice">{t('importance.NICE')}</mark>{' '}
        <mark className="offer">{t('job.benefit')}</mark>
      </p>
      <div className="ad">
        {job.text.split('\n').map((line, number) => (
          <p key={number} className={benefits.has(number) ? 'offer' : undefined}>
            <Marked
              line={line}
              requirements={job.requirements.filter((each) => each.line === number && !each.dismissed)}
              marked={marked}
              onMark={onMark}
            />
          </p>
        ))}
      </div>
    </section>
  );
}

interface MarkedProps {
  line: string;
  requirements: Requirement[];
  marked: string | null;
  onMark: (id: string) => void;
}

function Marked({ line, requirements, marked, onMark }: MarkedProps) {
  let end = 0;
  const pieces = requirements
    .flatMap((each) => {
      const at = each.quote ? line.indexOf(each.quote) : -1;
      return at < 0 ? [] : [{ ...each, at, to: at + (each.quote?.length ?? 0) }];
    })
    .toSorted((a, b) => a.at - b.at)
    // of two that lie on each other the first is shown
    .filter(({ at, to }) => at >= end && (end = to) === to);
  let shown = 0;
  return (
    <>
      {pieces.map(({ id, at, to, importance }) => {
        const before = line.slice(shown, at);
        shown = to;
        return (
          <Fragment key={id}>
            {before}
            <mark
              className={`${importance === 'MUST' ? 'must' : 'nice'}${id === marked ? ' marked' : ''}`}
              onClick={() => onMark(id)}
            >
              {line.slice(at, to)}
            </mark>
          </Fragment>
        );
      })}
      {line.slice(shown)}
    </>
  );
}
