import type { Line } from '../document.ts';
import { fold } from '../text/clean.ts';
import { findDates } from '../text/dates.ts';
import { LIST_LABELS, withoutFirst } from './body.ts';
import { fieldLabel } from './labels.ts';
import type { FieldLabel } from './labels.ts';

/** The first line and those with the same label begin the entries of a form: "Dates …", "Position …", "Employer …". */
export function formEntries(lines: readonly Line[]): { head: Line[]; body: Line[] }[] {
  const first = rowLabel(lines[0]!), valuesAt = lines[0]!.segments[1]!.x0;
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
  return LIST_LABELS.has(fold(first.text)) ? 'tasks' : fieldLabel(first.text);
};

/** Every entry is a block of labelled rows, the employer or title among them. */
export function isForm(lines: readonly Line[]): boolean {
  if (lines.length < 4) return false;
  const labels = lines.map(rowLabel), first = labels[0];
  return first !== null && first !== 'tasks' && labels.filter((l) => l === first).length > 1 && labels.some((l) => l !== first && (l === 'title' || l === 'company'));
}

/** The head of a table, with the label of a column of dates that stands by itself. */
export function withoutTableHead(lines: readonly Line[]): readonly Line[] {
  const isHead = (line: Line | undefined) => line !== undefined && line.segments.length >= 2 && line.segments.filter((s) => fieldLabel(s.text) !== null).length >= Math.max(2, 0.5 * line.segments.length) && line.segments.every((s) => s.text.split(' ').length <= 4) && findDates(line.text).length === 0;
  const from = lines[0]?.label && fieldLabel(lines[0].text) ? 1 : 0;
  return isHead(lines[from]) && rowLabel(lines[from + 1] ?? lines[from]!) === null ? lines.slice(from + 1) : lines;
}
