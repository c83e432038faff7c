import type { GapReportFieldsFragment } from '../client/client.ts';
import { Stack } from './charts.tsx';
import { labelOf } from './paths.ts';

const STATUSES = [
  { name: 'MET', tone: 'good', label: 'met' },
  { name: 'PARTIAL', tone: 'warn', label: 'partly met' },
  { name: 'UNKNOWN', tone: 'soft-tone', label: 'to be told' },
  { name: 'MISSING', tone: 'bad', label: 'missing' },
] as const;

/** Requirement by requirement: is it met, and by which words. */
export function Coverage({ coverage }: { coverage: GapReportFieldsFragment['coverage'] }) {
  const parts = STATUSES.map(({ name, tone, label }) => ({
    tone,
    label,
    count: coverage.filter(({ status }) => status === name).length,
  }));
  return (
    <section className="card" aria-labelledby="coverage-title">
      <h2 id="coverage-title">Coverage</h2>
      <p>{parts.map(({ count, label }) => `${count} ${label}`).join(', ')}</p>
      <Stack parts={parts} total={coverage.length} />
      <ul className="coverage">
        {coverage.map(({ requirement, importance, status, evidence }) => {
          const { tone, label } = STATUSES.find(({ name }) => name === status)!;
          return (
            <li key={requirement}>
              <span className={`chip ${tone}`}>{label}</span>
              <div>
                <p>
                  <strong>{requirement}</strong>{' '}
                  <span className="soft">{importance === 'MUST' ? 'required' : 'welcome'}</span>
                </p>
                {evidence.map(({ field, quote }, i) => (
                  <p key={i} className="evidence">
                    “{quote}” <span className="soft">{labelOf(field)}</span>
                  </p>
                ))}
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
