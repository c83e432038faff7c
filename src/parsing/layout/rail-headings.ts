import type { Segment } from '../document.ts';
import { sectionKind } from '../sections/kinds.ts';

/** A label set in smaller type stands a little off the line that it labels. */
function snap(label: Segment, rows: readonly Segment[]): Segment {
  const near = rows
    .map((r) => r.baseline)
    .sort((a, b) => Math.abs(a - label.baseline) - Math.abs(b - label.baseline))[0];
  return near !== undefined && Math.abs(near - label.baseline) < 0.9 * label.style.size
    ? { ...label, baseline: near }
    : label;
}

/** A label so close to a line, in its type sizes, was set on it. */
const SAME_HEIGHT = 0.12;
/** What stands so much further from the line above than from that below begins a paragraph. */
const LOOSER = 1.2;
/** The row that a label stands on, null where it stands between two. */
const rowOf = (label: Segment, rows: readonly Segment[]): Segment | null =>
  rows.find((r) => Math.abs(r.baseline - label.baseline) < SAME_HEIGHT * label.style.size) ?? null;

/** A paragraph begins at the row; null where nothing tells. */
function beginsParagraph(row: Segment, rows: readonly Segment[]): boolean | null {
  const above = rows.findLast((r) => r.baseline < row.baseline - 1);
  const next = rows.find((r) => r.baseline > row.baseline + 1);
  if (!above || !next) return null;
  return row.baseline - above.baseline > LOOSER * (next.baseline - row.baseline);
}

/** Where most headings of a rail stand at the first line of a paragraph, none is centred beside its text. */
function standAtTop(headings: readonly Segment[], rows: readonly Segment[]): boolean {
  const told = headings.flatMap((heading) => {
    const own = rowOf(heading, rows);
    return own ? (beginsParagraph(own, rows) ?? []) : [false];
  });
  return told.filter(Boolean).length > told.length / 2;
}

/** As many lines below the label as above it, and no gap above the line beside it; else the label stands at the first line of its text. */
function isCentred(label: Segment, start: number, rows: readonly Segment[], following: Segment | undefined): boolean {
  const own = rowOf(label, rows)?.baseline;
  if (own !== undefined) {
    const next = rows.find((r) => r.baseline > own + 1 && r.baseline < (following?.baseline ?? Infinity) - 1),
      above = rows.findLast((r) => r.baseline < own - 1);
    if (!next || (above && own - above.baseline > LOOSER * (next.baseline - own))) return false;
  }
  let end = own ?? label.baseline;
  for (const row of rows) if (row.baseline > end && row.baseline - end < 2 * row.style.size) end = row.baseline;
  return label.baseline - start < end - label.baseline + 0.9 * label.style.size;
}

/** Fewest headings whose distances to the rows beside them tell how they were set, */
const TELLING = 4;
/** and how far these may differ, in points: headings centred beside text stand now on a row, now between two. */
const EVEN = 3;

const areEven = (offs: readonly number[]): boolean =>
  offs.length >= TELLING && Math.max(...offs) - Math.min(...offs) < EVEN;

/** Puts the labels of a rail, from the top, on the lines that they were set beside. */
export function lift(labels: readonly Segment[], text: readonly Segment[]): Segment[] {
  const rows = [...text].sort((a, b) => a.baseline - b.baseline);
  const onRows = labels.map((label) => snap(label, rows));
  const isHeading = (label: Segment) => sectionKind(label.text) !== null;
  const offs = labels.flatMap((label, at) => (isHeading(label) ? onRows[at]!.baseline - label.baseline : []));
  if (areEven(offs) || standAtTop(onRows.filter(isHeading), rows)) return onRows;
  return labels.map((label, at) => (isHeading(label) ? lifted(label, at, labels, rows) : onRows[at]!));
}

function lifted(label: Segment, at: number, labels: readonly Segment[], rows: readonly Segment[]): Segment {
  const beside = rows.some(
    (r) => r.baseline > label.baseline - 0.4 * label.style.size && r.baseline < label.baseline + 2 * label.style.size,
  );
  if (!beside) return label;
  const above = labels[at - 1]?.baseline ?? -Infinity;
  let start = label.baseline;
  for (let i = rows.length - 1; i >= 0; i--) {
    const row = rows[i]!;
    if (row.baseline > label.baseline + 0.4 * label.style.size) continue;
    if (row.baseline <= above + 1 || start - row.baseline > 2 * row.style.size) break;
    start = Math.min(start, row.baseline);
  }
  return start < label.baseline - 1 && isCentred(label, start, rows, labels[at + 1])
    ? { ...label, baseline: start }
    : label;
}
