import type { WorkExperience } from '../../content.ts';
import { roleName } from './entry-name.ts';
import { questionKey } from './keys.ts';
import { lexicons } from './lexicon/lexicons.ts';
import { duration, monthName, monthsOf } from './partial-date.ts';
import { type AskingRule, type Findings, type Reading, type Rule, issue } from './reading.ts';
import { findPhrases, foldTypography, phrasePattern } from './text.ts';

interface Span {
  index: number;
  role: WorkExperience;
  start: { earliest: number; latest: number };
  end: { earliest: number; latest: number };
  /** still going on */
  open: boolean;
}

const sideRole = phrasePattern(Object.values(lexicons).flatMap((lexicon) => lexicon.sideRoles));
const isSideRole = ({ title, company, summary }: WorkExperience): boolean =>
  findPhrases([title, company, summary].join(' \n '), sideRole).length > 0;

/** Roles whose dates say when they began and ended; swapped dates are read the right way round. */
function spansOf({ content, today }: Reading): Span[] {
  return content.workHistory.flatMap((role, index) => {
    const open = role.isCurrent && role.endDate === null;
    let start = monthsOf(role.startDate);
    let end = open ? today : monthsOf(role.endDate);
    if (start && end && end.latest < start.earliest) [start, end] = [end, start];
    return start && end ? [{ index, role, start, end, open }] : [];
  });
}

/** What else fills time: studies, volunteering and projects with both dates. */
function otherSpans({ content, today }: Reading): { start: number; end: number }[] {
  return [...content.education, ...content.volunteering, ...content.projects].flatMap((entry) => {
    const start = monthsOf(entry.startDate)?.earliest;
    const end = 'isCurrent' in entry && entry.isCurrent ? today.latest : monthsOf(entry.endDate)?.latest;
    if (end === undefined) return [];
    return [{ start: start ?? end - 12, end }];
  });
}

/**
 * Months without work of six or more. Half a year is where employers begin to ask; under that a notice period and a search
 * explain it. Where dates are years only, the shortest possible gap counts. Gaps that began over ten years ago are of
 * little interest.
 */
export const gaps: AskingRule = (reading) => {
  const found: Findings = { issues: [], questions: [] };
  const spans = spansOf(reading).sort((a, b) => a.start.earliest - b.start.earliest);
  const others = otherSpans(reading)
    .filter(({ start, end }) => start <= end)
    .sort((a, b) => a.start - b.start);
  const undated = undatedRoles(reading);
  let last: Span | null = null;
  for (const span of [...spans, null]) {
    if (last) {
      const from: number = last.end.latest + 1;
      const until = span ? span.start.earliest : reading.today.latest;
      const free = freeMonths(from, until, others);
      if (free >= 6 && !undatedBetween(undated, last, span)) report(reading, found, last, span, from, until, free);
    }
    if (span && (!last || span.end.latest > last.end.latest)) last = span;
  }
  return found;
};

/** Whether a role without full dates may fill what looks like a gap: one that stands between the two, or above when it is the latest. */
const undatedBetween = (undated: Undated[], before: Span, after: Span | null): boolean =>
  undated.some(({ isCurrent, index }) =>
    after === null ? index < before.index || isCurrent : index < before.index && index > after.index,
  );

interface Undated {
  index: number;
  isCurrent: boolean;
}

const undatedRoles = ({ content }: Reading): Undated[] =>
  content.workHistory
    .map(({ startDate, endDate, isCurrent }, index) => ({ startDate, endDate, isCurrent, index }))
    .filter(
      ({ startDate, endDate, isCurrent }) => monthsOf(startDate) === null || (monthsOf(endDate) === null && !isCurrent),
    );

/** The longest run of months in [from, until) that nothing covers; `others` by their start. */
function freeMonths(from: number, until: number, others: readonly { start: number; end: number }[]): number {
  let longest = 0;
  let free = from;
  for (const { start, end } of others) {
    if (start >= until) break;
    longest = Math.max(longest, start - free);
    free = Math.max(free, end + 1);
  }
  return Math.max(longest, until - free);
}

function report(
  { answers, today }: Reading,
  found: Findings,
  before: Span,
  after: Span | null,
  from: number,
  until: number,
  free: number,
): void {
  const key = questionKey(
    'gap',
    before.role.company ?? before.role.title ?? '',
    after ? (after.role.company ?? after.role.title ?? '') : 'now',
  );
  const offer = answers.get(key);
  const old = from < today.latest - 120;
  const between = after
    ? `between ${roleName(before.role, before.index)} and ${roleName(after.role, after.index)}`
    : `since ${roleName(before.role, before.index)} ended`;
  const field = after ? `work_history[${after.index}].start_date` : `work_history[${before.index}].end_date`;
  found.issues.push(
    issue(
      'work.gap',
      field,
      offer || old || free < 9 ? 'low' : 'medium',
      offer
        ? `The ${duration(free)} ${between} are unexplained. You told us: “${offer}”. One line with the ` +
            'dates is enough.'
        : `${duration(free)} ${between} (${monthName(from)} to ${monthName(until - (after ? 1 : 0))}) are ` +
            'unexplained: add one line that says what you did, or correct the dates.',
      before.role.company ?? before.role.title,
    ),
  );
  if (!answers.has(key) && !old)
    found.questions.push({
      key,
      field,
      question: `What did you do ${between}, from ${monthName(from)} to ${after ? monthName(until - 1) : 'now'}?`,
    });
}

/** Two full-time roles at once for two months or more; a shorter overlap is a handover. One employer may well give two roles. */
export const overlaps: AskingRule = (reading) => {
  const found: Findings = { issues: [], questions: [] };
  const spans = spansOf(reading).map((span) => ({
    ...span,
    side: isSideRole(span.role),
    employer: foldTypography(span.role.company ?? '').trim(),
  }));
  spans.forEach((a, i) =>
    spans.slice(i + 1).forEach((b) => {
      const months = Math.min(a.end.earliest, b.end.earliest) - Math.max(a.start.latest, b.start.latest);
      if (months < 2 || sameEmployer(a.employer, b.employer)) return;
      const side = a.side || b.side;
      if (side && months < 3) return;
      const key = questionKey('overlap', a.role.company ?? '', b.role.company ?? '');
      const offer = reading.answers.get(key);
      const [newer, older] = a.start.earliest >= b.start.earliest ? [a, b] : [b, a];
      found.issues.push(
        issue(
          'work.overlap',
          `work_history[${older.index}].end_date`,
          side || offer ? 'low' : 'medium',
          offer
            ? `${roleName(newer.role, newer.index)} and ${roleName(older.role, older.index)} overlap. You ` +
                `told us: “${offer}”. Say so in the entry.`
            : `${roleName(newer.role, newer.index)} and ${roleName(older.role, older.index)} overlap by ` +
                `${duration(months)}: correct a date, or mark one of them as part-time or freelance.`,
          older.role.company ?? older.role.title,
        ),
      );
      if (!reading.answers.has(key) && !side)
        found.questions.push({
          key,
          field: `work_history[${older.index}]`,
          question:
            `Did you really hold ${roleName(newer.role, newer.index)} and ` +
            `${roleName(older.role, older.index)} at the same time, and was one of them part-time?`,
        });
    }),
  );
  return { issues: onePerField(found.issues), questions: found.questions };
};

const onePerField = (issues: Findings['issues']): Findings['issues'] => [
  ...new Map(issues.map((entry) => [entry.field, entry])).values(),
];

const sameEmployer = (a: string, b: string): boolean => a !== '' && b !== '' && (a.includes(b) || b.includes(a));

/** Newest first is what readers and parsers expect; an entry that both began and ended before the one below it is out of order. */
export const order: Rule = (reading) => {
  const spans = spansOf(reading);
  for (const [i, upper] of spans.entries()) {
    const lower = spans
      .slice(i + 1)
      .find((below) => upper.end.latest < below.end.earliest && upper.start.latest < below.start.earliest);
    if (lower) {
      return [
        issue(
          'work.order',
          'work_history',
          'medium',
          `Put the newest role first: ${roleName(lower.role, lower.index)} ` +
            `(${lower.open ? 'current' : lower.role.endDate}) belongs above ` +
            `${roleName(upper.role, upper.index)} (until ${upper.role.endDate}).`,
          lower.role.company ?? lower.role.title,
        ),
      ];
    }
  }
  return [];
};
