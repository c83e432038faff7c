import type { GapReportFieldsFragment } from '../client/client.ts';
import { Coverage } from './coverage.tsx';
import { labelOf, sectionOf } from './paths.ts';
import { ScoreRing, Stack } from './charts.tsx';

type Issue = GapReportFieldsFragment['issues'][number];

const SEVERITIES = [
  { name: 'HIGH', tone: 'bad', label: 'Weighs heavily' },
  { name: 'MEDIUM', tone: 'warn', label: 'Matters' },
  { name: 'LOW', tone: 'soft-tone', label: 'Polish' },
] as const;

/** Score, what it is made of, where the findings are, and each finding with its evidence. */
export function GapReport({ report }: { report: GapReportFieldsFragment }) {
  return (
    <div className="stack">
      <section className="card score" aria-labelledby="score-title">
        <h2 id="score-title">Score</h2>
        <ScoreRing score={report.score} />
        <ul className="bars">
          {report.subScores.map(({ name, score, weight, advice }) => (
            <li key={name}>
              <div className="bar-head">
                <span>{labelOf(name)}</span>
                <span className="soft">
                  {Math.round(score)} of 100, {Math.round(weight * 100)} % of the score
                </span>
              </div>
              <div className="bar" aria-hidden="true">
                <span style={{ width: `${score}%` }} />
              </div>
              {advice && <small>{advice}</small>}
            </li>
          ))}
        </ul>
      </section>
      {report.coverage.length > 0 && <Coverage coverage={report.coverage} />}
      {report.issues.length > 0 && <FindingsMap issues={report.issues} />}
      {SEVERITIES.map(({ name, label, tone }) => {
        const issues = report.issues.filter(({ severity }) => severity === name);
        return issues.length > 0 && <Issues key={name} title={label} tone={tone} issues={issues} />;
      })}
      {report.issues.length === 0 && <p>Nothing was found that falls short.</p>}
    </div>
  );
}

/** Which part of the persona the findings are in. */
function FindingsMap({ issues }: { issues: Issue[] }) {
  const sections = [...new Set(issues.map(({ field }) => sectionOf(field)))];
  const most = Math.max(
    ...sections.map((section) => issues.filter(({ field }) => sectionOf(field) === section).length),
  );
  return (
    <section className="card" aria-labelledby="map-title">
      <h2 id="map-title">Where the findings are</h2>
      <ul className="bars">
        {sections.map((section) => {
          const here = issues.filter(({ field }) => sectionOf(field) === section);
          const parts = SEVERITIES.map(({ name, tone, label }) => ({
            tone,
            label: label.toLowerCase(),
            count: here.filter(({ severity }) => severity === name).length,
          }));
          return (
            <li key={section}>
              <div className="bar-head">
                <span>{labelOf(section)}</span>
                <span className="soft">
                  {parts
                    .filter(({ count }) => count)
                    .map(({ count, label }) => `${count} ${label}`)
                    .join(', ')}
                </span>
              </div>
              <Stack parts={parts} total={most} />
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Issues({ title, tone, issues }: { title: string; tone: string; issues: Issue[] }) {
  return (
    <section className="stack" aria-label={title}>
      <h2>
        {title} <span className={`count ${tone}`}>{issues.length}</span>
      </h2>
      <ul className="findings">
        {issues.map((issue, i) => (
          <li key={i} className={`card finding ${tone}`}>
            <h3>{labelOf(issue.field)}</h3>
            <p>{issue.suggestion}</p>
            {issue.evidence && <blockquote>{issue.evidence}</blockquote>}
            {issue.rewrite && (
              <p>
                <span className="soft">Could read: </span>
                {issue.rewrite.after}
              </p>
            )}
            <code className="soft">{issue.rule}</code>
          </li>
        ))}
      </ul>
    </section>
  );
}
