import { useTranslation } from 'react-i18next';
import type { GapReportFieldsFragment, PersonaQuery } from '../client/client.ts';
import { Coverage } from './coverage.tsx';
import { ScoreRing, Stack } from './charts.tsx';
import { Findings } from './findings.tsx';
import { sectionName } from './naming.ts';
import { labelOf, sectionOf } from './paths.ts';
import { SEVERITIES } from './severities.ts';

type Issue = GapReportFieldsFragment['issues'][number];
type Persona = PersonaQuery['persona'];

interface Props {
  report: GapReportFieldsFragment;
  /** whom the findings are about; null for a team */
  persona: Persona | null;
}

/** Score, what it is made of, where the findings are, and each finding with its evidence. */
export function GapReport({ report, persona }: Props) {
  const { t } = useTranslation();
  return (
    <div className="stack">
      <Score report={report} />
      {report.coverage.length > 0 && <Coverage coverage={report.coverage} persona={persona} />}
      {report.issues.length > 0 && <FindingsMap issues={report.issues} />}
      <Findings report={report} persona={persona} />
      {report.issues.length === 0 && <p>{t('report.nothing')}</p>}
    </div>
  );
}

function Score({ report: { score, subScores } }: { report: GapReportFieldsFragment }) {
  const { t } = useTranslation();
  return (
    <section className="card score" aria-labelledby="score-title">
      <h2 id="score-title">{t('report.score')}</h2>
      <ScoreRing score={score} label={t('report.scoreOf', { score: Math.round(score) })} />
      <ul className="bars">
        {subScores.map(({ name, score: part, weight, advice }) => (
          <li key={name}>
            <div className="bar-head">
              <span>{t(`subScore.${name}` as 'subScore.contact', { defaultValue: labelOf(name) })}</span>
              <span className="soft">
                {t('report.share', { score: Math.round(part), share: Math.round(weight * 100) })}
              </span>
            </div>
            <div className="bar" aria-hidden="true">
              <span style={{ width: `${part}%` }} />
            </div>
            {advice && <small>{advice}</small>}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Which part of the persona the findings are in. */
function FindingsMap({ issues }: { issues: Issue[] }) {
  const { t } = useTranslation();
  const bySection = Map.groupBy(issues, ({ field }) => sectionOf(field));
  const most = Math.max(...[...bySection.values()].map(({ length }) => length));
  return (
    <section className="card" aria-labelledby="map-title">
      <h2 id="map-title">{t('report.map')}</h2>
      <ul className="bars">
        {[...bySection].map(([section, here]) => {
          const parts = SEVERITIES.map(({ name, tone }) => ({
            tone,
            label: t(`severity.${name}`),
            count: here.filter(({ severity }) => severity === name).length,
          })).filter(({ count }) => count);
          return (
            <li key={section}>
              <div className="bar-head">
                <span>{sectionName(t, section)}</span>
                <span className="soft">{parts.map(({ count, label }) => `${label}: ${count}`).join(', ')}</span>
              </div>
              <Stack parts={parts} total={most} />
            </li>
          );
        })}
      </ul>
    </section>
  );
}
