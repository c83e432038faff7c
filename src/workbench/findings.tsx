import { useTranslation } from 'react-i18next';
import type { GapReportFieldsFragment, PersonaQuery } from '../client/client.ts';
import { useApplyIssues, useDismissIssues } from '../client/hooks.ts';
import { entryName, placeOf } from './naming.ts';
import { Notice } from './notice.tsx';
import { SEVERITIES } from './severities.ts';

type Report = GapReportFieldsFragment;
type Issue = Report['issues'][number];
type Persona = PersonaQuery['persona'];

interface Props {
  report: Report;
  /** whom the findings are about; null for a team */
  persona: Persona | null;
}

/** The findings by the role or section that they are in: each is applied where a repair follows, dismissed, or mended by hand. */
export function Findings({ report, persona }: Props) {
  const { t } = useTranslation();
  const apply = useApplyIssues();
  const dismiss = useDismissIssues();
  const groups = Map.groupBy(report.issues, ({ field }) => placeOf(t, persona, field).group);
  const applicable = oneForEachPlace(report.issues);
  const applyTo = (issueIds: string[]) => persona && apply.mutate({ id: persona.id, reportId: report.id, issueIds });
  const isPending = apply.isPending || dismiss.isPending;
  return (
    <>
      <Notice error={apply.error ?? dismiss.error} />
      <div className="row" role="status">
        {apply.isSuccess && t('report.applied')}
      </div>
      {persona && applicable.length > 1 && (
        <div className="row">
          <button disabled={isPending} onClick={() => applyTo(applicable)}>
            {t('report.applyAll', { count: applicable.length })}
          </button>
        </div>
      )}
      {[...groups].map(([group, here]) => (
        <section key={group} className="stack" aria-label={group}>
          <h2>
            {group} <span className="count">{here.length}</span>
          </h2>
          <ul className="findings">
            {here.map((issue) => (
              <Finding
                key={issue.id}
                issue={issue}
                persona={persona}
                isPending={isPending}
                onApply={() => applyTo([issue.id])}
                onDismiss={() => dismiss.mutate({ id: report.id, issueIds: [issue.id] })}
              />
            ))}
          </ul>
        </section>
      ))}
      <Dismissed
        issues={report.dismissedIssues}
        onBringBack={(id) => dismiss.mutate({ id: report.id, issueIds: [id], dismissed: false })}
      />
    </>
  );
}

/** Two repairs of one text exclude each other; the second is found again after the first, where it still applies. */
function oneForEachPlace(issues: Issue[]): string[] {
  const byPath = new Map<string, string>();
  for (const { id, fix } of issues) if (fix && !byPath.has(fix.path)) byPath.set(fix.path, id);
  return [...byPath.values()];
}

interface FindingProps {
  issue: Issue;
  persona: Persona | null;
  isPending: boolean;
  onApply: () => void;
  onDismiss: () => void;
}

function Finding({ issue, persona, isPending, onApply, onDismiss }: FindingProps) {
  const { t } = useTranslation();
  const { field, suggestion, severity, evidence, rewrite, fix } = issue;
  const { tone } = SEVERITIES.find(({ name }) => name === severity)!;
  const quoted = evidence ?? placeOf(t, persona, field).words;
  return (
    <li className={`card finding ${tone}`}>
      <div className="row">
        <span className={`chip ${tone}`}>{t(`severity.${severity}`)}</span>
        <p className="grow">{suggestion}</p>
      </div>
      {quoted && !fix && <blockquote>{quoted}</blockquote>}
      {fix && <Change before={fix.before} after={fix.after} />}
      {rewrite && !fix && (
        <p>
          <span className="soft">{t('report.couldRead')} </span>
          {rewrite.after}
        </p>
      )}
      <div className="row">
        {persona && fix && (
          <button className="primary" disabled={isPending} onClick={onApply}>
            {t('report.apply')}
          </button>
        )}
        {persona && (
          <a className="button" href={`#/personas/${persona.id}/edit/${field}`}>
            {t('report.mend')}
          </a>
        )}
        <button disabled={isPending} onClick={onDismiss}>
          {t('report.dismiss')}
        </button>
      </div>
    </li>
  );
}

/** What a repair takes away and puts there. */
function Change({ before, after }: { before: unknown; after: unknown }) {
  const { t } = useTranslation();
  return (
    <dl className="change">
      <dt>{t('report.before')}</dt>
      <dd>
        <del>{wordsOf(before) || '–'}</del>
      </dd>
      <dt>{t('report.after')}</dt>
      <dd>
        <ins>{wordsOf(after) || '–'}</ins>
      </dd>
    </dl>
  );
}

function wordsOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map(wordsOf).join(' · ');
  return typeof value === 'object' ? entryName(value) : String(value);
}

function Dismissed({ issues, onBringBack }: { issues: Issue[]; onBringBack: (id: string) => void }) {
  const { t } = useTranslation();
  if (!issues.length) return null;
  return (
    <details className="card">
      <summary>{t('report.dismissed', { count: issues.length })}</summary>
      <ul className="plain">
        {issues.map(({ id, suggestion }) => (
          <li key={id} className="row">
            <span className="grow">{suggestion}</span>
            <button onClick={() => onBringBack(id)}>{t('report.bringBack')}</button>
          </li>
        ))}
      </ul>
    </details>
  );
}
