import type { WorkExperience } from '../../content.ts';
import { isCareerBreak } from '../../wording/career-breaks.ts';
import { SELF_EMPLOYED } from '../data/organizations.ts';
import type { Line } from '../document.ts';
import { saysPresent } from '../text/dates.ts';
import type { DateSpan } from '../text/dates.ts';
import { foldPhrase } from '../text/clean.ts';
import { remember } from '../text/memo.ts';
import { assign } from './assign.ts';
import type { Assigned, Label } from './assign.ts';
import { hasSeparatingSlash, toAtoms } from './atoms.ts';
import { toPassages } from './body.ts';
import type { Passage } from './body.ts';
import { withoutDetails } from './details.ts';
import { bestPiece, toEntries } from './entries.ts';
import type { Entry } from './entries.ts';
import { datesOf } from './entry-heads.ts';
import { isSurelyTown, isTown } from './location.ts';
import { withTeams } from './sub-roles.ts';
import { withToldRoles } from './told.ts';
import { traced } from './traced.ts';
import type { Evidence, Traced } from './traced.ts';
import { companyScore, placeScore, titleScore } from './vocabulary.ts';

/** A place, or a name that could be one where an employer has been named. */
const townScore = remember((text: string): number => {
  const score = placeScore(text);
  return score > -0.2 && score < 0 && isTown(text) ? (isSurelyTown(text) ? 0.02 : -0.05) : score;
});

const LABELS: Label[] = [
  { name: 'title', score: titleScore, joinCost: 0.2, headed: true, wanted: 0.2 },
  { name: 'company', score: companyScore, joinCost: 0.2, wanted: 0.2 },
  { name: 'location', score: townScore, joinCost: 0, least: 0, follows: 'company' },
];

const RULES = {
  headScore: remember((text) => bestPiece(text, (piece) => Math.max(titleScore(piece), companyScore(piece)))),
  singleDates: false,
};

/** Reads the roles of a section about work. A role that names no employer has the one named above it. */
export function readWork(lines: readonly Line[]): Traced<WorkExperience>[] {
  const entries = withTeams(toEntries(withToldRoles(withoutDetails(lines)), RULES));
  const slashes = entries.some((entry) => entry.head.some(hasSeparatingSlash));
  const assigned = assign(
    entries.map((entry) => toAtoms(entry.head, slashes)),
    LABELS,
  );
  const roles: Traced<WorkExperience>[] = [];
  let employer: Map<string, Assigned> | null = null;
  entries.forEach((entry, at) => {
    const parts = assigned[at]!;
    const next = assigned[at + 1];
    if (parts.has('company')) employer = parts;
    const heading =
      parts.has('company') &&
      !parts.has('title') &&
      entry.body.length === 0 &&
      next?.has('title') &&
      !next.has('company');
    const role = heading ? null : readRole(entry, parts, employer);
    if (role) roles.push(role);
  });
  return roles;
}

function readRole(
  entry: Entry,
  parts: Map<string, Assigned>,
  employer: Map<string, Assigned> | null,
): Traced<WorkExperience> | null {
  const dates = datesOfHead(entry.head);
  const apart = timeApart(parts);
  if (apart && !dates) return null;
  const title = apart ?? parts.get('title');
  const inheriting = !parts.has('company') && title && !apart && !isFreelance(title.text) ? employer : null;
  const company = inheriting?.get('company') ?? (apart === parts.get('company') ? undefined : parts.get('company'));
  const inherited = inheriting?.has('company') ?? false;
  const location = parts.get('location') ?? (inherited ? employer?.get('location') : undefined);
  if (!title && !company) return null;
  const body = readBody(entry.body);
  const role = traced<WorkExperience>(
    {
      title: title?.text ?? null,
      company: company?.text ?? null,
      location: location?.text ?? null,
      startDate: dates?.span.start ?? null,
      endDate: dates?.span.end ?? null,
      isCurrent: dates?.span.current ?? entry.head.some((l) => l.segments.some((s) => saysPresent(s.text))),
      summary: body.summary,
      highlights: body.highlights,
    },
    body.evidence,
  );
  const note = (key: string, found: Assigned | undefined, factor = 1) => {
    if (found) role.evidence.set(key, { lines: found.atoms.map((a) => a.line), confidence: found.confidence * factor });
  };
  note('title', title);
  note('company', company, inherited ? 0.9 : 1);
  note('location', location);
  noteDates(role, dates);
  return role;
}

/** Leave and other times without an employer, wherever their name was taken to stand. */
const timeApart = (parts: Map<string, Assigned>): Assigned | undefined =>
  [parts.get('title'), parts.get('company')].find((part) => part && isCareerBreak(part.text));

const isFreelance = (title: string): boolean =>
  foldPhrase(title)
    .split(' ')
    .some((word) => SELF_EMPLOYED.test(word));

export interface HeadDates {
  span: DateSpan;
  line: Line;
}

/** The dates of the head of an entry: a range before a single date. */
export function datesOfHead(head: readonly Line[]): HeadDates | null {
  let single: HeadDates | null = null;
  for (const line of head) {
    const span = datesOf(line, { singleDates: true });
    if (span?.range) return { span, line };
    if (span && !single) single = { span, line };
  }
  return single;
}

export function noteDates(item: Traced<unknown>, dates: HeadDates | null): void {
  if (!dates) return;
  const { span, line } = dates;
  const evidence = { lines: [line], confidence: span.range ? 0.96 : 0.85 };
  if (span.start) item.evidence.set('start_date', evidence);
  if (span.end) item.evidence.set('end_date', evidence);
  if (span.current) item.evidence.set('is_current', evidence);
}

export interface ReadBody {
  summary: string | null;
  highlights: string[];
  evidence: [string, Evidence][];
}

/** What an entry tells: list items are highlights; text before them, or one paragraph alone, is the summary. */
export function readBody(lines: readonly Line[]): ReadBody {
  const passages = toPassages(lines);
  const marked = passages.some((p) => p.bullet);
  const first = passages.findIndex((p) => p.bullet);
  const isSummary = (p: Passage, at: number) =>
    marked ? at < first && !p.bullet : passages.length === 1 && isProse(p.text);
  const summary = passages.filter(isSummary),
    items = passages.filter((p, at) => !isSummary(p, at));
  const evidence: [string, Evidence][] = items.map((p, at) => [
    `highlights[${at}]`,
    { lines: p.lines, confidence: p.bullet ? 0.95 : 0.8 },
  ]);
  if (summary.length > 0) evidence.push(['summary', { lines: summary.flatMap((p) => p.lines), confidence: 0.85 }]);
  return { summary: summary.map((p) => p.text).join(' ') || null, highlights: items.map((p) => p.text), evidence };
}

const isProse = (text: string): boolean => text.endsWith('.');
