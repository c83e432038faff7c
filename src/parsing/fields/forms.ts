import type { Line, Segment } from '../document.ts';
import { foldPhrase } from '../text/clean.ts';
import { findDates, onlyDates, saysPresent } from '../text/dates.ts';
import { LIST_LABELS, withoutFirst } from './body.ts';
import { fieldLabel } from './labels.ts';
import type { FieldLabel } from './labels.ts';

/** The first line and those with the same label begin the entries of a form: "Dates …", "Position …", "Employer …". */
export function formEntries(lines: readonly Line[]): { head: Line[]; body: Line[] }[] {
  const first = rowLabel(lines[0]!),
    valuesAt = lines[0]!.segments[1]!.x0;
  const entries: { head: Line[]; body: Line[] }[] = [];
  let inTasks = false;
  for (const line of lines) {
    const label = rowLabel(line);
    const isRow = label !== null || Math.abs((line.segments[1]?.x0 ?? -1) - valuesAt) < 4;
    if (label === first) entries.push({ head: [], body: [] });
    if (isRow) inTasks = label === 'tasks';
    const entry = entries.at(-1)!;
    if (isRow && !inTasks) entry.head.push({ ...line, bullet: false });
    else if (inTasks || line.bullet) entry.body.push(isRow ? withoutFirst(line) : line);
    else entry.head.push(line);
  }
  return entries;
}

/** What the row of a form says it is about. */
const rowLabel = (line: Line): FieldLabel | null => {
  const [first, ...rest] = line.segments;
  if (!first || rest.length === 0) return null;
  return LIST_LABELS.has(foldPhrase(first.text)) ? 'tasks' : fieldLabel(first.text);
};

/** Every entry is a block of labelled rows, the employer or title among them. */
export function isForm(lines: readonly Line[]): boolean {
  if (lines.length < 4) return false;
  const labels = lines.map(rowLabel),
    first = labels[0];
  return (
    first !== null &&
    first !== 'tasks' &&
    labels.filter((l) => l === first).length > 1 &&
    labels.some((l) => l !== first && (l === 'title' || l === 'company'))
  );
}

/** The head of a table, with the label of a column of dates that stands by itself. */
export function withoutTableHead(lines: readonly Line[]): readonly Line[] {
  const isHead = (line: Line | undefined) =>
    line !== undefined &&
    line.segments.length >= 2 &&
    line.segments.filter((s) => fieldLabel(s.text) !== null).length >= Math.max(2, 0.5 * line.segments.length) &&
    line.segments.every((s) => s.text.split(' ').length <= 4) &&
    findDates(line.text).length === 0;
  const from = lines[0]?.label && fieldLabel(lines[0].text) ? 1 : 0;
  return isHead(lines[from]) && rowLabel(lines[from + 1] ?? lines[from]!) === null ? lines.slice(from + 1) : lines;
}

/** Labels in a rail, with the line beside each as the row of a form. */
export function withRailLabels(lines: readonly Line[], isLabel = isFieldLabel): readonly Line[] {
  const labels = (line: Line) => line.label && line.segments.length === 1 && isLabel(line.text);
  if (!lines.some(labels)) return lines;
  return lines.flatMap((line, at) => {
    const above = lines[at - 1],
      next = lines[at + 1];
    if (labels(line) && next && isBeside(next))
      return [
        { ...next, segments: [...line.segments, ...next.segments], text: `${line.text} ${next.text}`, gap: line.gap },
      ];
    return above && labels(above) && isBeside(line) ? [] : [line];
  });
}

const isFieldLabel = (text: string): boolean => LIST_LABELS.has(foldPhrase(text)) || fieldLabel(text) !== null;
const isBeside = (line: Line): boolean => !line.label && line.gap < 0.3;

/** Dates of a table with a column for the start and one for the end, as one range. */
export const joinDateColumns = (lines: readonly Line[]): readonly Line[] =>
  lines.map((line) =>
    !line.bullet &&
    !line.label &&
    line.segments.length > 2 &&
    isSingleDate(line.segments[0]) &&
    isEndDate(line.segments[1])
      ? withRange(line)
      : line,
  );

const isSingleDate = (segment: Segment | undefined): boolean => {
  const span = segment && segment.text.length <= 16 && /\d/.test(segment.text) ? onlyDates(segment.text) : null;
  return span !== null && !span.range;
};
const isEndDate = (segment: Segment | undefined): boolean =>
  isSingleDate(segment) || (segment !== undefined && segment.text.length <= 16 && saysPresent(segment.text));

function withRange(line: Line): Line {
  const [start, end, ...rest] = line.segments;
  const text = `${start!.text} – ${end!.text}`;
  const segments = [{ ...start!, text, runs: [{ ...start!.runs[0]!, text }] }, ...rest];
  return { ...line, segments, text: segments.map((s) => s.text).join(' ') };
}
