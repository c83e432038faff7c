import { COLUMN_FILLERS, COLUMN_WORDS, FROM_WORDS, TO_WORDS } from '../data/columns.ts';
import type { ColumnKind } from '../data/columns.ts';
import type { FieldHint, Segment } from '../document.ts';
import { sectionKind } from '../sections/kinds.ts';
import { foldPhrase } from '../text/clean.ts';
import { onlyDates } from '../text/dates.ts';
import { joinSegments } from './rows.ts';

/** A table with a head that says what its columns hold: its head and its rows, each cell one segment that knows its kind. */
export interface RuledTable {
  head: Segment[];
  rows: Segment[][];
}

interface Column {
  kind: ColumnKind;
  x0: number;
  x1: number;
}

/** Fewest columns that a head names. */
const FEWEST_COLUMNS = 3;
/** Words of the longest head of a column. */
const LONGEST_HEAD = 5;
/** Lines of the head, and of one cell, stand no further apart, in type sizes. */
const CLOSE = 2;
/** A line further below than this, in type sizes, is no line of the table. */
const LARGEST_GAP = 3.6;

/** What a head of a column says that it holds; null where it is none. */
export function columnKind(text: string): ColumnKind | null {
  const words = foldPhrase(text.replaceAll('%', ' percent ')).replace(/'/g, ' ').split(/\s+/).filter(Boolean);
  if (words.length === 0 || words.length > LONGEST_HEAD || /\d/.test(text)) return null;
  if (words.every((w) => FROM_WORDS.has(w))) return 'from';
  if (words.every((w) => TO_WORDS.has(w))) return 'to';
  if (words.join(' ') === 'class') return 'grade';
  const isKnown = (word: string) => COLUMN_FILLERS.has(word) || COLUMN_WORDS.some(([, known]) => known.has(word));
  if (!words.every((w) => isKnown(w) || w === 'class')) return null;
  return (
    COLUMN_WORDS.find(([, known]) => words.some((w) => known.has(w)))?.[0] ?? (words.includes('title') ? 'title' : null)
  );
}

/** The first table among lines of segments, and how many lines it takes; null where there is none. */
export function ruledTable(
  lines: readonly (readonly Segment[])[],
): { from: number; to: number; table: RuledTable } | null {
  for (let from = 0; from < lines.length; from++) {
    const head = headAt(lines, from);
    if (!head) continue;
    const to = endOf(lines, head.to);
    const rows = rowsOf(lines.slice(head.to, to).flat(), head.columns);
    if (rows.length > 0) return { from, to, table: { head: head.cells, rows } };
  }
  return null;
}

interface Head {
  cells: Segment[];
  columns: Column[];
  to: number;
}

/** The head may take more lines than one: its cells are closed up column by column. */
function headAt(lines: readonly (readonly Segment[])[], from: number): Head | null {
  if (!isHeadLine(lines[from]!)) return null;
  let to = from + 1;
  while (to < lines.length && to < from + 3 && isRestOfHead(lines[to]!, lines[to - 1]!)) to++;
  const cells: Segment[][] = [];
  for (const segment of lines
    .slice(from, to)
    .flat()
    .toSorted((a, b) => a.x0 - b.x0)) {
    const home = cells.find((cell) => cell.some((s) => s.x0 < segment.x1 && s.x1 > segment.x0));
    if (home) home.push(segment);
    else cells.push([segment]);
  }
  const joined = cells.map((cell) => closedUp(cell, 'head'));
  const kinds = joined.map((cell) => columnKind(cell.text));
  const known = kinds.filter((k) => k !== null && k !== 'none');
  if (cells.length < FEWEST_COLUMNS || known.length < Math.max(FEWEST_COLUMNS - 1, 0.6 * cells.length)) return null;
  if (new Set(known).size < FEWEST_COLUMNS - 1) return null;
  const columns = joined.map(({ x0, x1 }, at): Column => ({ kind: kinds[at] ?? 'none', x0, x1 }));
  const first = columns.find((c) => c.kind !== 'none');
  // "Class" first is the class that was attended, elsewhere the one that was reached
  if (first && foldPhrase(joined[columns.indexOf(first)]!.text) === 'class') first.kind = 'degree';
  return { cells: joined, columns, to };
}

const isHeadLine = (line: readonly Segment[]): boolean =>
  line.length >= 2 &&
  line.filter((s) => columnKind(s.text.replace(/[/&]\s*$/, '')) !== null).length >= Math.max(2, 0.6 * line.length);

const isRestOfHead = (line: readonly Segment[], above: readonly Segment[]): boolean =>
  line[0]!.baseline - above[0]!.baseline < CLOSE * line[0]!.style.size &&
  line.every((s) => columnKind(s.text) !== null) &&
  !line.some((s) => sectionKind(s.text) === 'work');

const closedUp = (parts: readonly Segment[], field: FieldHint): Segment => ({
  ...joinSegments(
    parts.toSorted((a, b) => a.baseline - b.baseline || a.x0 - b.x0),
    ({ text }) => (/\p{L}[-–/]$/u.test(text) ? '' : ' '),
  ),
  field,
});

/** The table goes on to a heading or to white space. */
function endOf(lines: readonly (readonly Segment[])[], from: number): number {
  let to = from;
  const size = lines[from]?.[0]?.style;
  for (; to < lines.length; to++) {
    const line = lines[to]!,
      first = line[0]!,
      above = lines[to - 1]![0]!;
    const gap = (first.baseline - above.baseline) / first.style.size;
    if (first.page !== above.page || gap > LARGEST_GAP) break;
    const differs = size && (first.style.bold !== size.bold || first.style.size > size.size + 0.6);
    if (line.length === 1 && differs && gap > 1.5) break;
  }
  return to;
}

/** The column that a segment stands under: by the width that they share, else the nearest. */
function columnOf(segment: Segment, columns: readonly Column[]): number {
  const shared = columns.map((c) => Math.min(c.x1, segment.x1) - Math.max(c.x0, segment.x0));
  return shared.indexOf(Math.max(...shared));
}

/** Columns with one line in every row, the surest first. */
const ANCHORS: readonly ColumnKind[] = ['dates', 'to', 'from', 'grade', 'none'];

/** Rows by the column that has one line in each; every other line belongs to the nearest of them, apart at the widest gap. */
function rowsOf(segments: readonly Segment[], columns: readonly Column[]): Segment[][] {
  const placed = segments.map((segment) => ({ segment, column: columnOf(segment, columns) }));
  const inColumn = (column: number) => placed.filter((p) => p.column === column).map((p) => p.segment);
  const candidates = columns.flatMap(({ kind }, at) => {
    const own = inColumn(at);
    const rank = ANCHORS.indexOf(kind);
    const short = own.every(({ text }) => text.length <= 24 && fitsAnchor(kind, text));
    return rank >= 0 && own.length > 0 && short ? [{ rank, own }] : [];
  });
  const most = Math.max(0, ...candidates.map((c) => c.own.length));
  const [best] = candidates.filter((c) => c.own.length >= 0.75 * most).toSorted((a, b) => a.rank - b.rank);
  if (!best) return [];
  const anchors = best.own.map((s) => s.baseline).sort((a, b) => a - b);
  const walls = anchors.slice(1).map((anchor, at) => wallBetween(anchors[at]!, anchor, segments));
  const rowOf = ({ baseline }: Segment) => walls.filter((wall) => baseline > wall).length;
  return anchors.map((baseline, row) =>
    cellsOf(
      placed.filter((p) => rowOf(p.segment) === row),
      columns,
      baseline,
    ),
  );
}

/** A column without a kind numbers its rows, or tells nothing of them. */
const fitsAnchor = (kind: ColumnKind, text: string): boolean =>
  kind === 'dates' ? isDateCell(text) : kind !== 'none' || /^\W*\d{1,3}\W*$/.test(text);

const isDateCell = (text: string): boolean =>
  onlyDates(text) !== null || !/\d/.test(text) || /^\W*\d{2,4}\W*$/.test(text);

/** The middle of the widest gap between two rows. */
function wallBetween(above: number, below: number, segments: readonly Segment[]): number {
  const between = [...new Set(segments.map((s) => s.baseline).filter((y) => y >= above - 1 && y <= below + 1))].sort(
    (a, b) => a - b,
  );
  let wall = (above + below) / 2,
    widest = 0;
  between.slice(1).forEach((y, at) => {
    const gap = y - between[at]!;
    if (gap > widest + 1) [widest, wall] = [gap, (y + between[at]!) / 2];
  });
  return wall;
}

interface Placed {
  segment: Segment;
  column: number;
}

function cellsOf(placed: readonly Placed[], columns: readonly Column[], baseline: number): Segment[] {
  const cells = columns.flatMap(({ kind }, column) => {
    const parts = placed.filter((p) => p.column === column).map((p) => p.segment);
    return parts.length > 0 ? [{ kind, cell: closedUp(parts, 'none') }] : [];
  });
  return withFields(cells).map((cell) => ({ ...cell, baseline }));
}

/** Cells of one row with what each is: first and last day as one period, the board where no school is named. */
export function withFields(cells: readonly { kind: ColumnKind; cell: Segment }[]): Segment[] {
  const has = (kind: ColumnKind) => cells.some((c) => c.kind === kind);
  const end = cells.find((c) => c.kind === 'to')?.cell;
  return cells.flatMap(({ kind, cell }): Segment[] => {
    if (kind === 'to' && has('from')) return [];
    if (kind === 'from' || kind === 'to')
      return [{ ...(end && kind === 'from' ? joinSegments([cell, end], () => ' – ') : cell), field: 'dates' }];
    if (kind === 'board') return [{ ...cell, field: has('institution') ? 'none' : 'institution' }];
    // "Duration" beside a year says how long it took
    const isSecond = kind === 'dates' && cells.find((c) => c.kind === 'dates')?.cell !== cell;
    return [{ ...cell, field: isSecond ? 'none' : kind }];
  });
}
