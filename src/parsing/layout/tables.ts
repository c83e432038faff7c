import type { Segment } from '../document.ts';
import { fieldLabel } from '../fields/labels.ts';
import { sectionKind } from '../sections/kinds.ts';
import { foldPhrase } from '../text/clean.ts';
import { joinSegments } from './rows.ts';
import { ruledTable } from './ruled.ts';

/** Part of a page: rows of text, or a table whose cells are one segment each. */
export interface Part {
  table: boolean;
  segments: Segment[];
}

/** Fewest columns of a table, and labels among their heads. */
const FEWEST_COLUMNS = 3;
const FEWEST_LABELS = 2;
/** A line further below than this, in type sizes, is no line of the table. */
const LARGEST_GAP = 2.8;
/** Cells may begin so much left of the head of their column, in points. */
const SLACK = 4;

/**
 * Cuts out tables whose cells are broken over lines, known by a row of column heads ("Position", "Employer", "Period"),
 * and closes up each cell. Tables with one line a row stay as they are: their rows read well already.
 */
export function splitTables(segments: readonly Segment[]): Part[] {
  const found = ruledTable(linesOf(segments));
  if (found) {
    const all = linesOf(segments);
    return merged([
      ...splitTables(all.slice(0, found.from).flat()),
      { table: true, segments: [...found.table.head, ...found.table.rows.flat()] },
      ...splitTables(all.slice(found.to).flat()),
    ]);
  }
  const lines = joinPeriods(linesOf(segments));
  const at = lines.findIndex(isHead);
  if (at < 0) return [{ table: false, segments: [...segments] }];
  const starts = columnStarts(lines[at]!, lines[at + 1] ?? []);
  let end = at + 1;
  while (end < lines.length && belongs(lines[end]!, lines[end - 1]!, starts)) end++;
  const rows = rowsOf(lines.slice(at + 1, end));
  const rest = splitTables(lines.slice(end).flat());
  const before = lines.slice(0, at).flat();
  const table = rows.some((row) => row.length > 1)
    ? { table: true, segments: [...lines[at]!, ...rows.flatMap((row) => cellsOf(row, starts))] }
    : { table: false, segments: lines.slice(at, end).flat() };
  return merged([{ table: false, segments: before }, table, ...rest]);
}

const FROM = new Set(['from', 'start', 'desde', 'von', 'de', 'du', 'da', 'dal', 'van']);
const TO = new Set(['to', 'end', 'until', 'hasta', 'bis', 'a', 'au', 'ate', 'al', 'tot']);

/** Columns of the first and the last day under "From" and "To" become one column of periods; a head that goes on below is closed up. */
function joinPeriods(lines: readonly Segment[][]): Segment[][] {
  const at = lines.findIndex(
    (line) => line.length >= FEWEST_COLUMNS && FROM.has(foldPhrase(line[0]!.text)) && TO.has(foldPhrase(line[1]!.text)),
  );
  if (at < 0) return [...lines];
  let [head, ...rest] = lines.slice(at) as [Segment[], ...Segment[][]];
  const below = rest[0];
  if (
    below &&
    below[0]!.baseline - head[0]!.baseline < CLOSE * head[0]!.style.size &&
    below.every((s) => /^\p{Ll}/u.test(s.text))
  ) {
    head = head.map((cell) => ({
      ...joinSegments([cell, ...below.filter((s) => Math.abs(s.x0 - cell.x0) < SLACK)], () => ' '),
      baseline: below[0]!.baseline,
    }));
    rest = rest.slice(1);
  }
  const [from, to] = [head[0]!.x0, head[1]!.x0];
  const starts = (line: readonly Segment[]) =>
    line.length > 1 && Math.abs(line[0]!.x0 - from) < SLACK && Math.abs(line[1]!.x0 - to) < SLACK;
  const end = rest.findIndex((line) => line.length === 1 && sectionKind(line[0]!.text) !== null);
  const join = (line: Segment[], n: number) =>
    starts(line) && (end < 0 || n <= end) ? [joinSegments(line.slice(0, 2), () => ' – '), ...line.slice(2)] : line;
  return [...lines.slice(0, at), ...[head, ...rest].map(join)];
}

/** Lines of one cell stand no further apart, in type sizes. */
const CLOSE = 1.5;

/** Neighbours of one kind are one part. */
function merged(parts: readonly Part[]): Part[] {
  const found: Part[] = [];
  for (const part of parts.filter((p) => p.segments.length > 0)) {
    const last = found.at(-1);
    if (last && !last.table && !part.table) last.segments.push(...part.segments);
    else found.push({ ...part });
  }
  return found;
}

function linesOf(segments: readonly Segment[]): Segment[][] {
  const lines: Segment[][] = [];
  for (const segment of [...segments].sort((a, b) => a.baseline - b.baseline || a.x0 - b.x0)) {
    const line = lines.at(-1);
    if (line && Math.abs(segment.baseline - line[0]!.baseline) < 0.35 * segment.style.size) line.push(segment);
    else lines.push([segment]);
  }
  for (const line of lines) line.sort((a, b) => a.x0 - b.x0);
  return lines;
}

function isHead(line: readonly Segment[]): boolean {
  if (line.length < FEWEST_COLUMNS || line.some((s) => s.text.length > 35 || /\d/.test(s.text))) return false;
  const labels = line.filter((s) => fieldLabel(s.text) !== null).length;
  return labels >= FEWEST_LABELS && labels >= 0.5 * line.length;
}

/** Left edges of the columns: of the head or, where that is centred, of the cell under it. */
const columnStarts = (head: readonly Segment[], first: readonly Segment[]): number[] =>
  head.map((h) => Math.min(h.x0, ...first.filter((s) => s.x0 < h.x1 && s.x1 > h.x0).map((s) => s.x0)));

const columnOf = (segment: Segment, starts: readonly number[]): number =>
  Math.max(
    0,
    starts.findLastIndex((x) => segment.x0 >= x - SLACK),
  );

function belongs(line: readonly Segment[], above: readonly Segment[], starts: readonly number[]): boolean {
  const gap = (line[0]!.baseline - above[0]!.baseline) / line[0]!.style.size;
  if (gap > LARGEST_GAP || (line.length === 1 && sectionKind(line[0]!.text) !== null)) return false;
  return line.every((s) => s.x0 >= starts[0]! - SLACK && s.x1 <= (starts[columnOf(s, starts) + 1] ?? Infinity) + SLACK);
}

/** Lines of one row stand closer than those of two; where all stand alike, a row begins where the first column does. */
function rowsOf(lines: readonly Segment[][]): Segment[][][] {
  const gaps = lines.slice(1).map((line, at) => line[0]!.baseline - lines[at]![0]!.baseline);
  const least = Math.min(...gaps),
    most = Math.max(...gaps);
  const first = Math.min(...lines.flat().map((s) => s.x0));
  const rows: Segment[][][] = [];
  lines.forEach((line, at) => {
    const begins = most > 1.15 * least ? gaps[at - 1]! > (least + most) / 2 : line[0]!.x0 < first + SLACK;
    if (at === 0 || begins) rows.push([line]);
    else rows.at(-1)!.push(line);
  });
  return rows;
}

function cellsOf(row: readonly Segment[][], starts: readonly number[]): Segment[] {
  const baseline = row[0]![0]!.baseline;
  const columns = Map.groupBy(row.flat(), (s) => columnOf(s, starts));
  return [...columns.values()].map((parts) => ({ ...joinSegments(parts, glue), baseline }));
}

/** "Jun-" and "21" are one date, "Quality" and "Executive" two words. */
const glue = ({ text }: Segment): string => (/\p{L}[-–]$/u.test(text) ? '' : ' ');
