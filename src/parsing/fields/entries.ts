import { firstLook, lastLook, look } from '../document.ts';
import type { Line, Segment } from '../document.ts';
import { findDates } from '../text/dates.ts';
import { continues, isListLabel, joinWrapped, withMarkers, withoutListLabel } from './body.ts';
import { formEntries, isForm, joinDateColumns, withoutTableHead, withRailLabels } from './forms.ts';
import { isDated } from './entry-heads.ts';
import type { EntryRules } from './entry-heads.ts';
import { hasPeriodRows, labelledEntries } from './labelled.ts';
import { isTableHead } from './labels.ts';
import { withSideDates } from './side-dates.ts';
import { rolesOf } from './roles.ts';
import type { LineRole } from './line-role.ts';

export { isSentence } from './entry-heads.ts';

/** One entry of a section (a role, a degree, a project): the lines that name it and the lines that tell about it. */
export interface Entry {
  head: Line[];
  body: Line[];
}

/** The highest score of a text or of one of its pieces between separators: "Acme Ltd, Leeds" is as good as "Acme Ltd". */
export const bestPiece = (text: string, score: (piece: string) => number): number =>
  Math.max(
    score(text),
    ...(text.length < 120
      ? text
          .split(/\s*[,|•·;]\s+|\s+[–—-]\s+/)
          .filter((p) => /\p{L}/u.test(p))
          .map(score)
      : []),
  );

/** Cuts the lines of a section into entries: a row of a table whose columns are known is one, the lines around rows are read by themselves. */
export function toEntries(all: readonly Line[], rules: EntryRules): Entry[] {
  if (!all.some(isRow)) return entriesOf(all, rules);
  const entries: Entry[] = [];
  let around: Line[] = [];
  const flush = () => {
    const last = entries.at(-1);
    if (last && last.head.some(isRow) && !around.some((line) => isDated(line, rules) || line.label))
      last.body.push(...around.filter((line) => !isListLabel(line)));
    else if (around.length > 0) entries.push(...entriesOf(around, rules));
    around = [];
  };
  for (const line of all) {
    if (!isRow(line)) {
      around.push(line);
      continue;
    }
    flush();
    if (line.segments.some((s) => s.field !== 'head')) entries.push(entryOfRow(line));
  }
  flush();
  return entries;
}

const isRow = (line: Line): boolean => line.segments.length > 1 && line.segments.every((s) => s.field !== undefined);

const entryOfRow = (line: Line): Entry => {
  const tasks = line.segments.filter((s) => s.field === 'tasks');
  const head = line.segments.filter((s) => s.field !== 'tasks');
  const part = (segments: Segment[]): Line => ({ ...line, segments, text: segments.map((s) => s.text).join(' ') });
  return { head: [tasks.length > 0 ? part(head) : line], body: tasks.length > 0 ? [part(tasks)] : [] };
};

/** Cuts the lines of a section into entries. Dates, list markers, sentences, white space and type tell where each begins. */
function entriesOf(all: readonly Line[], rules: EntryRules): Entry[] {
  const rows = withoutTableHead(withMarkers(joinDateColumns(withSideDates(all))));
  const form = withRailLabels(rows);
  if (isForm(form) && !hasPeriodRows(form)) return formEntries(form);
  const labelled = labelledEntries(form);
  if (labelled) return labelled;
  const lines = joinTornDates(rows).flatMap((line) => splitAfterDates(line, rules));
  const { roles, starts } = rolesOf(lines, rules);
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
      if ((!isListLabel(line) || line.bullet) && !isTableHead(line)) current.body.push(withoutListLabel(line));
      return;
    }
    if (current.body.length > 0 || starts.has(at)) return begin(line);
    const dated = current.head.findLastIndex((l) => isDated(l, rules));
    if (role === 'dated' && dated >= 0) {
      const pending = current.head.slice(dated + 1);
      const taken = Math.min(lead, pending.length);
      const moved = taken > 0 ? current.head.splice(current.head.length - taken) : [];
      return begin(...moved, line);
    }
    const hasDates = lead > 0 || roles.includes('dated');
    if (
      role === 'head' &&
      current.head.length > 0 &&
      (!hasDates || datedNext(roles, at)) &&
      startsAnew(current, line, lines[at - 1], dated >= 0)
    )
      return begin(line);
    current.head.push(line);
  });
  begin();
  return entries.map(({ head, body }) => ({ head: joinWrapped(head, wraps), body }));
}

/** Before its text begins, the entry that would start here has dates of its own. */
function datedNext(roles: readonly LineRole[], at: number): boolean {
  const rest = roles.slice(at + 1);
  const dated = rest.indexOf('dated'),
    body = rest.indexOf('body');
  return dated >= 0 && (body < 0 || dated < body);
}

/** "March 2016 –" at the end of a line and "May 2018" on the next are one range. */
const joinTornDates = (lines: readonly Line[]): Line[] =>
  joinWrapped(lines, (above, line) => isTornRange(above, line) || isTornBracket(above, line));

/** "Clerk, Acme (March" goes on with "2016 to May 2018)". */
const isTornBracket = (above: Line, line: Line): boolean =>
  /\([^()]*$/u.test(above.text) &&
  /^[^()]{1,40}\)/u.test(line.text) &&
  !line.bullet &&
  !line.label &&
  line.segments.length === 1 &&
  findDates(`${above.text} ${line.text}`).some((d) => d.from < above.text.length && d.to > above.text.length);

const isTornRange = (above: Line, line: Line): boolean =>
  /[-–—]\s*\p{L}*\.?$/u.test(above.text) &&
  line.text.length <= 16 &&
  !line.bullet &&
  line.segments.length === 1 &&
  /\d|^\p{L}+$/u.test(line.text) &&
  findDates(`${above.text} ${line.text}`).some(
    (d) => d.range && d.from < above.text.length && d.to === above.text.length + 1 + line.text.length,
  ) &&
  !findDates(above.text).some((d) => d.range && d.end !== null);

/** "Clerk, Acme (2019 – 2021) Kept the books." holds a head and the first sentence about it. */
function splitAfterDates(line: Line, rules: EntryRules): Line[] {
  const [segment, ...others] = line.segments;
  const span =
    segment && others.length === 0 && !line.bullet ? findDates(segment.text).find((d) => d.range) : undefined;
  if (!segment || !span) return [line];
  const close = /^\s*[)\]]?\s*/.exec(segment.text.slice(span.to))![0].length;
  const before = segment.text.slice(0, span.from),
    after = segment.text.slice(span.to + close);
  if (before.length < 8 || rules.headScore(before) < 0.5 || !/^\p{Lu}.*\.$/u.test(after) || after.split(' ').length < 3)
    return [line];
  const at = span.to + close;
  return [
    { ...line, ...cutLine(line, segment, 0, at) },
    { ...line, ...cutLine(line, segment, at), gap: 1 },
  ];
}

/** The line begins with a dated head and goes on with a sentence. */
export const holdsHead = (line: Line, rules: EntryRules): boolean => splitAfterDates(line, rules).length > 1;

function cutLine(line: Line, segment: Segment, from: number, to?: number): Pick<Line, 'segments' | 'text'> {
  const text = segment.text.slice(from, to).trim();
  return { segments: [{ ...segment, text, runs: [{ text, style: line.style, href: null }] }], text };
}

/** A head that goes on in the next line: it breaks off after a comma, or the next line begins low and looks the same. */
const wraps = (above: Line, line: Line): boolean =>
  endsLike(above, line) &&
  above.segments.length === 1 &&
  line.segments.length === 1 &&
  findDates(line.text).length === 0 &&
  line.gap < 1.8 &&
  line.gap > 0 &&
  (/[,&–-]$/.test(above.text) || (/^\p{Ll}/u.test(line.text) && continues(above, line, false)));

/** The next line has the look of the last words of this one. */
const endsLike = (above: Line, line: Line): boolean =>
  look(above) === look(line) || lastLook(above) === firstLook(line);

/** How many lines stand above the first date of an entry. */
function leadBeforeDate(roles: readonly LineRole[]): number {
  const first = roles.indexOf('dated');
  if (first < 0) return 0;
  let count = 0;
  for (let at = first - 1; at >= 0 && roles[at] === 'head'; at--) count++;
  return count;
}

/** A line with the look of the first line of the entry, after white space, begins the next one even without a date. */
function startsAnew(current: Entry, line: Line, above: Line | undefined, dated: boolean): boolean {
  const first = current.head[0]!;
  if (!above || line.label) return line.label && current.head.some((l) => l.label);
  const alike = look(first) === look(line) && Math.abs(first.indent - line.indent) < 4;
  const apart = line.gap > 1.3 * Math.max(1.1, smallestGap(current)) && line.gap > 1.5;
  return alike && apart && (dated || current.head.length > 1) && look(line) !== look(above);
}

const smallestGap = (entry: Entry): number =>
  Math.min(
    2,
    ...entry.head
      .slice(1)
      .map((l) => l.gap)
      .filter((g) => g > 0.3),
  );
