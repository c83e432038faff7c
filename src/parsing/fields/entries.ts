import { styleKey } from '../document.ts';
import type { Line, Segment } from '../document.ts';
import { findDates } from '../text/dates.ts';
import type { DateSpan } from '../text/dates.ts';
import { continues, isListLabel, joinWrapped } from './body.ts';
import { fieldLabel, isTableHead } from './labels.ts';

/** One entry of a section (a role, a degree, a project): the lines that name it and the lines that tell about it. */
export interface Entry {
  head: Line[];
  body: Line[];
}

export interface EntryRules {
  /** how much a line sounds like the head of an entry; above 0.5 it is taken for one where the layout leaves it open */
  headScore: (text: string) => number;
  /** a single year is enough to date an entry (a degree has one) */
  singleDates: boolean;
}

/** The highest score of a text or of one of its pieces between separators: "Acme Ltd, Leeds" is as good as "Acme Ltd". */
export const bestPiece = (text: string, score: (piece: string) => number): number =>
  Math.max(score(text), ...(text.length < 120 ? text.split(/\s*[,|•·;]\s+|\s+[–—-]\s+/).filter((p) => /\p{L}/u.test(p)).map(score) : []));

type Role = 'head' | 'dated' | 'body';

/** Cuts the lines of a section into entries. Dates, list markers, sentences, white space and type tell where each begins. */
export function toEntries(all: readonly Line[], rules: EntryRules): Entry[] {
  const lines = all.flatMap((line) => splitAfterDates(line, rules));
  const roles = rolesOf(lines, rules);
  const lead = leadBeforeDate(roles);
  const entries: Entry[] = [];
  let current: Entry = { head: [], body: [] };
  const begin = (...head: Line[]) => {
    if (current.head.length + current.body.length > 0) entries.push(current);
    current = { head, body: [] };
  };
  lines.forEach((line, at) => {
    const role = roles[at]!;
    if (role === 'body') {
      if ((!isListLabel(line) || line.bullet) && !isTableHead(line)) current.body.push(line);
      return;
    }
    if (current.body.length > 0) return begin(line);
    const dated = current.head.findLastIndex((l) => isDated(l, rules));
    if (role === 'dated' && dated >= 0) {
      const pending = current.head.slice(dated + 1);
      const taken = lead === 0 ? splitByGap(pending, line) : Math.min(lead, pending.length);
      const moved = taken > 0 ? current.head.splice(current.head.length - taken) : [];
      return begin(...moved, line);
    }
    const hasDates = lead > 0 || roles.includes('dated');
    if (role === 'head' && current.head.length > 0 && (!hasDates || datedNext(roles, at)) && startsAnew(current, line, lines[at - 1], dated >= 0)) return begin(line);
    current.head.push(line);
  });
  begin();
  return entries.map(({ head, body }) => ({ head: joinWrapped(head, wraps), body }));
}

/** Before its text begins, the entry that would start here has dates of its own. */
function datedNext(roles: readonly Role[], at: number): boolean {
  const rest = roles.slice(at + 1);
  const dated = rest.indexOf('dated'), body = rest.indexOf('body');
  return dated >= 0 && (body < 0 || dated < body);
}

/** "Clerk, Acme (2019 – 2021) Kept the books." holds a head and the first sentence about it. */
function splitAfterDates(line: Line, rules: EntryRules): Line[] {
  const [segment, ...others] = line.segments;
  const span = segment && others.length === 0 && !line.bullet ? findDates(segment.text).find((d) => d.range) : undefined;
  if (!segment || !span) return [line];
  const close = /^\s*[)\]]?\s*/.exec(segment.text.slice(span.to))![0].length;
  const before = segment.text.slice(0, span.from), after = segment.text.slice(span.to + close);
  if (before.length < 8 || rules.headScore(before) < 0.5 || !/^\p{Lu}.*\.$/u.test(after) || after.split(' ').length < 3) return [line];
  const at = span.to + close;
  return [{ ...line, ...cutLine(line, segment, 0, at) }, { ...line, ...cutLine(line, segment, at), gap: 1 }];
}

/** The line begins with a dated head and goes on with a sentence. */
export const holdsHead = (line: Line, rules: EntryRules): boolean => splitAfterDates(line, rules).length > 1;

function cutLine(line: Line, segment: Segment, from: number, to?: number): Pick<Line, 'segments' | 'text'> {
  const text = segment.text.slice(from, to).trim();
  return { segments: [{ ...segment, text, runs: [{ text, style: line.style, href: null }] }], text };
}

/** A head that goes on in the next line: it breaks off after a comma, or the next line begins low and looks the same. */
const wraps = (above: Line, line: Line): boolean =>
  look(above) === look(line) && above.segments.length === 1 && line.segments.length === 1 && findDates(line.text).length === 0 && line.gap < 1.8 && line.gap > 0
  && (/[,&–-]$/.test(above.text) || (/^\p{Ll}/u.test(line.text) && continues(above, line, false)));

/** How many lines stand above the first date of an entry. */
function leadBeforeDate(roles: readonly Role[]): number {
  const first = roles.indexOf('dated');
  if (first < 0) return 0;
  let count = 0;
  for (let at = first - 1; at >= 0 && roles[at] === 'head'; at--) count++;
  return count;
}

/** Of lines between two dates, those after a wider gap belong to the second. */
function splitByGap(pending: readonly Line[], next: Line): number {
  const gaps = [...pending.slice(1), next].map((l) => l.gap);
  for (let at = pending.length - 1; at >= 0; at--) {
    const gap = pending[at]!.gap;
    if (gap > 1.3 * Math.min(...gaps, gap) && gap > next.gap * 1.25) return pending.length - at;
  }
  return 0;
}

/** A line with the look of the first line of the entry, after white space, begins the next one even without a date. */
function startsAnew(current: Entry, line: Line, above: Line | undefined, dated: boolean): boolean {
  const first = current.head[0]!;
  if (!above || line.label) return line.label && current.head.some((l) => l.label);
  const alike = look(first) === look(line) && Math.abs(first.indent - line.indent) < 4;
  const apart = line.gap > 1.3 * Math.max(1.1, smallestGap(current)) && line.gap > 1.5;
  return alike && apart && (dated || current.head.length > 1) && look(line) !== look(above);
}

const smallestGap = (entry: Entry): number => Math.min(2, ...entry.head.slice(1).map((l) => l.gap).filter((g) => g > 0.3));

const look = (line: Line): string => styleKey(line.segments[0]?.style ?? line.style);

/** Look and place of a line, to compare it with the lines of the same section. */
const signature = (line: Line): string => `${look(line)}|${Math.round(line.indent / 6)}`;

function rolesOf(lines: readonly Line[], rules: EntryRules): Role[] {
  const roles: Role[] = [];
  let marked = false;
  lines.forEach((line, at) => {
    const above = lines[at - 1];
    if (above && roles[at - 1] === 'body' && continues(above, line, marked)) return roles.push('body');
    marked = line.bullet;
    if (isHeadBullet(line, above, roles[at - 1], rules)) return roles.push(isDated(line, rules) ? 'dated' : 'head');
    if (line.bullet) return roles.push('body');
    if (isTableHead(line)) return roles.push('body');
    if (isDated(line, rules)) return roles.push('dated');
    return roles.push(isListLabel(line) || isSentence(line.text, rules) ? 'body' : 'head');
  });
  return withoutFalseHeads(lines, roles, rules);
}

/** Heads that a layout sets as list items: an item with its own dates, or the first item under dates that stand alone. */
function isHeadBullet(line: Line, above: Line | undefined, roleAbove: Role | undefined, rules: EntryRules): boolean {
  if (!line.bullet || line.text.length > 120) return false;
  if (line.segments.length > 1 && fieldLabel(line.segments[0]!.text)) return true;
  if (isDated(line, rules)) return rules.headScore(line.text) > 0.3 || /\d{4}\s*\)?\.?$/.test(line.text);
  return roleAbove === 'dated' && above !== undefined && !above.bullet && restOf(above).length < 3 && rules.headScore(line.text) > 0.5 && !isSentence(line.text, rules);
}

const restOf = (line: Line): string => {
  const spans = findDates(line.text);
  return spans.reduceRight((text, s) => text.slice(0, s.from) + text.slice(s.to), line.text).replace(/[^\p{L}\p{N}]+/gu, '');
};

/** Short unmarked lines with the look of the running text of the section are text, not heads. */
function withoutFalseHeads(lines: readonly Line[], roles: readonly Role[], rules: EntryRules): Role[] {
  const heads = new Set<string>(), bodies = new Set<string>();
  lines.forEach((line, at) => {
    const first = roles[at] !== 'body' && (at === 0 || roles[at - 1] === 'body');
    if (first || (roles[at] === 'dated' && restOf(line).length > 3)) heads.add(signature(line));
    if (roles[at] === 'body') bodies.add(signature(line));
  });
  const result = [...roles];
  const dull = dullLooks(lines, roles, rules);
  lines.forEach((line, at) => {
    const lastBody = result.slice(0, at).lastIndexOf('body');
    const railed = lines[lastBody + 1]!.label ? 1 : 0;
    if (railed && at - lastBody === 3 && isSecondLine(lines[at - 1]!, line)) return;
    const inText = result[at - 1] === 'body' || (at - lastBody > 2 + railed && result.slice(0, at).lastIndexOf('dated') > lastBody);
    if (result[at] === 'head' && inText && dull.has(look(line)) && rules.headScore(line.text) < 0.75) return void (result[at] = 'body');
    const opening = lines[lastBody + 1]!;
    const datedAbove = result.slice(lastBody + 1, at).includes('dated');
    if (result[at] === 'head' && !line.bullet && datedAbove && !opening.label && line.indent > opening.indent + 12 && line.segments.length === 1 && (bodies.has(signature(line)) || rules.headScore(line.text) < 0.9)) return void (result[at] = 'body');
    const named = lines.slice(lastBody + 1, at).filter((l) => rules.headScore(l.text) >= 0.5);
    if (result[at] === 'head' && !line.bullet && datedAbove && named.length >= 2 && !heads.has(signature(line)) && named.every((l) => look(l) !== look(line)) && bodies.has(signature(line))) return void (result[at] = 'body');
    if (result[at] !== 'head' || heads.has(signature(line)) || !bodies.has(signature(line)) || line.label) return;
    const datedBefore = result.slice(0, at).lastIndexOf('dated'), bodyBefore = result.slice(0, at).lastIndexOf('body');
    if (rules.headScore(line.text) < (bodyBefore > datedBefore ? 0.75 : 0.5) && (bodyBefore > datedBefore || datedBefore >= 0)) result[at] = 'body';
  });
  return result;
}

/** The employer under a title in bold, beside dates that stand in a column of their own. */
const isSecondLine = (title: Line, line: Line): boolean => title.style.bold && !line.style.bold && !line.bullet && line.gap > 0 && line.text.length <= 90;

/** Looks that are never the first of an entry, and whose lines hardly name anything: the look of unmarked lists. */
function dullLooks(lines: readonly Line[], roles: readonly Role[], rules: EntryRules): Set<string> {
  const seen = new Map<string, { scores: number[]; leads: boolean }>();
  lines.forEach((line, at) => {
    if (roles[at] === 'body') return;
    const entry = seen.get(look(line)) ?? { scores: [], leads: false };
    if (roles[at] === 'head') entry.scores.push(rules.headScore(line.text));
    if (at === 0) entry.leads = true;
    seen.set(look(line), entry);
  });
  const mean = (scores: number[]) => scores.reduce((a, b) => a + b, 0) / scores.length;
  return new Set([...seen].filter(([, { scores, leads }]) => !leads && scores.length >= 1 && mean(scores) < 0.35).map(([key]) => key));
}

/** The dates that date an entry: a range, or where allowed a single date, at the start or end of the line or of a segment. */
export function datesOf(line: Line, rules: Pick<EntryRules, 'singleDates'>): DateSpan | null {
  const spans = findDates(line.text).filter((s) => s.range || s.start || s.end || /(?:19|20)xx/i.test(line.text));
  const ranges = spans.filter((s) => s.range);
  const span = ranges[0] ?? (rules.singleDates || spans.some((s) => isAlone(line, s)) ? spans[0] : undefined);
  if (!span) return null;
  return isAtEdge(line, span) ? span : null;
}

const isAlone = (line: Line, span: DateSpan): boolean => line.segments.some((s) => s.text.replace(/[()[\]]/g, '').trim() === line.text.slice(span.from, span.to).replace(/[()[\]]/g, '').trim());

function isAtEdge(line: Line, { from, to }: DateSpan): boolean {
  const before = line.text.slice(0, from), after = line.text.slice(to);
  const edge = /^[^\p{L}\p{N}]*$/u;
  return edge.test(before) || edge.test(after) || /[(|•·–—,:\uE000]\s*$/.test(before) || /^\s*[)|•·–—,:]/.test(after) || isAlone(line, { from, to } as DateSpan);
}

export function isDated(line: Line, rules: EntryRules): boolean {
  const span = datesOf(line, rules);
  if (!span) return false;
  const rest = `${line.text.slice(0, span.from)} ${line.text.slice(span.to)}`.trim();
  return rest.length <= 110 && !isSentence(rest, rules);
}

const ABBREVIATED_END = /(?:\b(?:inc|ltd|co|corp|llc|s\.a|s\.l|s\.r\.l|s\.p\.a|e\.v|b\.v|n\.v|jr|sr|st|etc|hon|hons|bros|univ|dept|gov)|\.\p{L}|\b\p{Lu})\.$/iu;

/** Running text: it ends as a sentence does, or has too many small words for a head. */
export function isSentence(text: string, rules: Pick<EntryRules, 'headScore'>): boolean {
  const words = text.split(/\s+/).filter((w) => /\p{L}/u.test(w));
  if (words.length < 3) return false;
  if (/[.!?;]["”»]?$/.test(text) && !ABBREVIATED_END.test(text)) return words.length >= 4;
  const low = words.filter((w) => /^\p{Ll}/u.test(w)).length;
  if (words.length >= 12 && !/[|•·–—]/.test(text)) return low >= 4;
  return words.length >= 6 && low / words.length >= 0.5 && rules.headScore(text) < 0.7;
}
