import { useTranslation } from 'react-i18next';
import type { GapReportFieldsFragment, PersonaQuery } from '../client/client.ts';
import { Stack } from './charts.tsx';
import { placeOf } from './naming.ts';

interface Props {
  coverage: GapReportFieldsFragment['coverage'];
  persona: PersonaQuery['persona'] | null;
}

const STATUSES = [
  { name: 'MET', tone: 'good' },
  { name: 'PARTIAL', tone: 'warn' },
  { name: 'UNKNOWN', tone: 'soft-tone' },
  { name: 'MISSING', tone: 'bad' },
] as const;

/** Requirement by requirement: is it met, and by which words. */
export function Coverage({ coverage, persona }: Props) {
  const { t } = useTranslation();
  const parts = STATUSES.map(({ name, tone }) => ({
    tone,
    label: t(`status.${name}`),
    count: coverage.filter(({ status }) => status === name).length,
  }));
  return (
    <section className="card" aria-labelledby="coverage-title">
      <h2 id="coverage-title">{t('report.coverage')}</h2>
      <p>{parts.map(({ count, label }) => `${count} ${label}`).join(', ')}</p>
      <Stack parts={parts} total={coverage.length} />
      <ul className="coverage">
        {coverage.map(({ id, requirement, importance, status, evidence }) => (
          <li key={id}>
            <span className={`chip ${STATUSES.find(({ name }) => name === status)!.tone}`}>
              {t(`status.${status}`)}
            </span>
            <div>
              <p>
                <strong>{requirement}</strong> <span className="soft">{t(`importance.${importance}`)}</span>
              </p>
              {evidence.map(({ field, quote }, i) => (
                <p key={i} className="evidence">
                  “{quote}” <span className="soft">{placeOf(t, persona, field).group}</span>
                </p>
              ))}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
