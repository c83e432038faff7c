import { FROM_LABELS, TO_LABELS } from '../data/labels.ts';
import type { FieldHint, Line, Segment } from '../document.ts';
import { foldWords } from '../text/clean.ts';
import { findDates } from '../text/dates.ts';
import { continues, isListLabel, joinWrapped } from './body.ts';
import { isSentence } from './entry-heads.ts';
import { aroundColon, fieldLabel } from './labels.ts';

type Label = Exclude<FieldHint, 'head'> | 'from' | 'to';

interface Row {
  line: Line;
  label: Label | null;
  /** what stands behind the label, as a line; null where nothing does */
  value: Line | null;
}

/** Number or letter of an entry in front of its first label: "A) Organization: …". */
const ENUMERATOR = /^\(?(?:\d{1,2}|[A-Za-z]|[ivx]{1,4})[.)]\s*/;
const WITH_DASH = /^(?<label>[\p{L}%. ]{2,30}?)\s*[-–—]\s*(?<value>\S.*)$/u;

/** Which labels make an entry, besides its dates. */
const NAMES = new Set<Label>(['title', 'company', 'degree', 'institution']);
/** Labels of one form that prove it is one. */
const FEWEST_LABELS = 2;

/**
 * Entries of a section whose lines say what they hold: "Organization: …", "Designation: …", "Duration: …", in any order,
 * with or without a bare name above them. An entry ends where a label comes again, or a name after the tasks. Null where
 * the lines are not of that kind.
 */
export function labelledEntries(lines: readonly Line[]): { head: Line[]; body: Line[] }[] | null {
  const rows = joinPeriods(joinValues(lines.map(rowOf)));
  if (!isLabelledForm(rows)) return null;
  const entries: { head: Line[]; body: Line[]; seen: Set<Label> }[] = [];
  const begin = () => entries.push({ head: [], body: [], seen: new Set() });
  let inTasks = false;
  rows.forEach(({ line, label, value }, at) => {
    const current = entries.at(-1);
    const isTasks = label === 'tasks' || (label === null && isListLabel(line));
    if (isTasks) {
      inTasks = true;
      if (!current) begin();
      if (value) entries.at(-1)!.body.push(value);
    } else if (label === null) {
      const opens = opensEntry(rows, at, current?.seen ?? null, inTasks);
      if (!current || opens) begin();
      if (opens || entries.at(-1)!.head.length === 0) {
        inTasks = false;
        entries.at(-1)!.head.push({ ...line, bullet: false });
      } else {
        entries.at(-1)!.body.push(line);
      }
    } else {
      const again = current && (current.seen.has(label) || (inTasks && NAMES.has(label)));
      if (!current || (again && label !== 'none')) begin();
      inTasks = false;
      entries.at(-1)!.seen.add(label);
      if (label !== 'none' && value) entries.at(-1)!.head.push(value);
    }
  });
  return entries.filter((e) => e.head.length > 0).map(({ head, body }) => ({ head, body }));
}

/** The first and the last day have rows of their own. */
export const hasPeriodRows = (lines: readonly Line[]): boolean => {
  const labels = lines.map((line) => pairOf(line, labelOf)?.label);
  return labels.some((label, at) => label === 'from' && labels[at + 1] === 'to');
};

const isLabelledForm = (rows: readonly Row[]): boolean => {
  const labels = rows.flatMap((r) => (r.label && r.label !== 'tasks' && r.label !== 'none' ? [r.label] : []));
  const kinds = new Set(labels);
  const plainDated = rows.filter(
    (r) => r.label === null && !r.line.bullet && findDates(r.line.text).some((d) => d.range),
  );
  return (
    labels.length >= FEWEST_LABELS &&
    kinds.size >= FEWEST_LABELS &&
    labels.some((l) => NAMES.has(l)) &&
    plainDated.length * 2 <= labels.filter((l) => l === 'dates').length
  );
};

/** A short name straight above a label that the entry has already, or after the tasks: the next entry. */
function opensEntry(rows: readonly Row[], at: number, seen: ReadonlySet<Label> | null, inTasks: boolean): boolean {
  const { line } = rows[at]!;
  const next = rows.slice(at + 1).find((r) => r.label !== 'none');
  const label = next?.label;
  if (!label || label === 'tasks' || line.bullet || line.text.length > 90 || isSentence(line.text, PLAIN)) return false;
  return seen === null || seen.has(label) || inTasks;
}

const PLAIN = { headScore: () => 0 };

const withText = (segment: Segment, text: string): Segment =>
  text === segment.text ? segment : { ...segment, text, runs: [{ ...segment.runs[0]!, text }] };

function labelOf(text: string): Label | null {
  const words = foldWords(
    text
      .replace(ENUMERATOR, '')
      .replaceAll('%', ' percent ')
      .replace(/^\s*percent\s*$/, 'percentage'),
  );
  if (FROM_LABELS.has(words)) return 'from';
  if (TO_LABELS.has(words)) return 'to';
  return fieldLabel(text.replace(ENUMERATOR, '')) ?? fieldLabel(words);
}

export interface Pair<T> {
  label: T;
  /** what stands behind the label, as a line; null where nothing does */
  value: Line | null;
}

/** Label and value of a line, in two segments or about a colon or dash; null where nothing in front is a label. */
export function pairOf<T>(line: Line, labelOf: (text: string) => T | null): Pair<T> | null {
  const [first, ...rest] = line.segments;
  if (!first || line.segments.some((s) => s.field)) return null;
  const apart = rest.length > 0 ? labelOf(first.text) : null;
  if (apart !== null) return { label: apart, value: lineWith(line, rest) };
  const parts = aroundColon(first.text) ?? WITH_DASH.exec(first.text)?.groups;
  const label = parts?.['label'] ? labelOf(parts['label']) : null;
  if (label === null) return null;
  const own = parts?.['value']?.trim();
  return { label, value: lineWith(line, [...(own ? [withText(first, own)] : []), ...rest]) };
}

function lineWith(line: Line, segments: readonly Segment[]): Line | null {
  const [first, ...rest] = segments;
  if (!first) return null;
  const text = withoutStop(first.text).replace(/^[-–—:]\s+/, '');
  const all = [withText(first, text), ...rest];
  return { ...line, bullet: false, label: false, segments: all, text: all.map((s) => s.text).join(' ') };
}

/** Names end in no full stop; sentences do. */
const withoutStop = (text: string): string =>
  text.split(' ').length <= LONGEST_NAME ? text.replace(/(?<=\p{Ll}{3}|\))\.$/u, '') : text;
const LONGEST_NAME = 3;

function rowOf(line: Line): Row {
  const pair = pairOf(line, labelOf);
  if (!pair) return { line, label: null, value: null };
  const { label, value } = pair;
  const field = label === 'from' || label === 'to' ? 'dates' : label;
  const [first, ...rest] = value?.segments ?? [];
  const named = value && first && label !== 'tasks' ? { ...value, segments: [{ ...first, field }, ...rest] } : value;
  return { line, label, value: named };
}

/** The value of a label that goes on in the next line. */
function joinValues(rows: readonly Row[]): Row[] {
  const joined: Row[] = [];
  for (const row of rows) {
    const last = joined.at(-1);
    const above = last?.value;
    const goesOn =
      last &&
      above &&
      last.label !== 'tasks' &&
      row.label === null &&
      !row.line.bullet &&
      continues(above, row.line, false);
    if (goesOn && row.line.gap < 1.6) {
      const value = joinWrapped([above, row.line], () => true)[0]!;
      joined[joined.length - 1] = { ...last, value };
    } else {
      joined.push(row);
    }
  }
  return joined;
}

/** "From: 2013 June" over "To: 2015 December": one period. */
function joinPeriods(rows: readonly Row[]): Row[] {
  const joined: Row[] = [];
  for (const row of rows) {
    const last = joined.at(-1);
    if (row.label === 'to' && last?.label === 'from' && last.value && row.value) {
      const text = `${last.value.text} – ${row.value.text}`;
      const value = { ...last.value, text, segments: [withText(last.value.segments[0]!, text)] };
      joined[joined.length - 1] = { ...last, label: 'dates', value };
    } else {
      joined.push(row.label === 'to' ? { ...row, label: 'dates' } : row);
    }
  }
  return joined.map((row) => (row.label === 'from' ? { ...row, label: 'dates' } : row));
}
