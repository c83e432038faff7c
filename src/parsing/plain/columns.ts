import { type Line, lineOf } from '../document.ts';
import { sectionKind } from '../sections/kinds.ts';
import { cleanText } from '../text/clean.ts';
import { onlyDates } from '../text/dates.ts';

/** A part of a row of text, and the column of its first character. */
export interface Cell {
  text: string;
  column: number;
}

const TAB_STOP = 8;
/** width of a character, in points */
const LETTER = 6;
/** Spaces that no sentence has set columns apart. */
const GAP = / {3,}/g;
export const HAS_COLUMNS = /\S {3,}\S/;
/** so many rows begin a part at the column of a table */
const FEWEST_ROWS = 3;

/** A row whose tabs are spaces up to the next stop, three at least between words. */
export function withoutTabs(row: string): string {
  return row.split('\t').reduce((spaced, part) => spaced + ' '.repeat(widthOfTab(spaced)) + part);
}

function widthOfTab(before: string): number {
  const width = TAB_STOP - (before.length % TAB_STOP);
  return width < 3 ? width + TAB_STOP : width;
}

/** The columns at which parts of several rows begin. */
export function columnsOf(rows: readonly string[]): ReadonlySet<number> {
  const counts = new Map<number, number>();
  for (const row of rows)
    for (const { column } of cellsOf(row, new Set())) if (column) counts.set(column, (counts.get(column) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => count >= FEWEST_ROWS).map(([column]) => column));
}

/** The parts of a row; a date that fills its column is one, though only a space is behind it. */
export function cellsOf(row: string, columns: ReadonlySet<number>): Cell[] {
  const cells: Cell[] = [];
  let from = 0;
  for (const gap of row.matchAll(GAP)) {
    add(cells, row.slice(from, gap.index), from, columns);
    from = gap.index + gap[0].length;
  }
  add(cells, row.slice(from), from, columns);
  return cells;
}

function add(cells: Cell[], raw: string, at: number, columns: ReadonlySet<number>): void {
  const text = raw.trim();
  if (!text) return;
  const column = at + raw.length - raw.trimStart().length;
  const start = [...columns].find((one) => isBehindDates(text, one - column));
  if (start === undefined) return void cells.push({ text: cleanText(text), column });
  cells.push({ text: cleanText(text.slice(0, start - column).trim()), column });
  cells.push({ text: cleanText(text.slice(start - column)), column: start });
}

const isBehindDates = (text: string, at: number): boolean =>
  text[at - 1] === ' ' && /^\p{L}/u.test(text.slice(at)) && isDates(text.slice(0, at)) && !isDates(text);

const isDates = (text: string): boolean => onlyDates(text) !== null;

/** A date or the name of a section beside a text is a line of its own, as in tables. */
export const isLabelled = (cells: readonly Cell[]): boolean => {
  const [first, ...rest] = cells;
  return first !== undefined && rest.length === 1 && (isDates(first.text) || sectionKind(first.text) !== null);
};

/** The line with its parts where they stand in the row. */
export function placed(line: Line, cells: readonly Cell[]): Line {
  const segments = line.segments.map((segment, at) => {
    const x0 = (cells[at + cells.length - line.segments.length]?.column ?? 0) * LETTER;
    return { ...segment, x0, x1: x0 + segment.text.length * LETTER };
  });
  const { gap, bullet, paragraphEnd } = line;
  return lineOf(segments, { gap, bullet, paragraphEnd });
}
