import { headingSection } from './headings.ts';

const GAP = /\s{3,}/;
const CELL = /\S+(?:\s{1,2}\S+)*/g;

interface Table {
  headings: string[];
  /** where each column begins */
  starts: number[];
  cells: string[][];
}

/** A line of nothing but headings side by side ("Essential      Desirable") begins a table. */
function tableAt(line: string): Table | null {
  if (!GAP.test(line.trim())) return null;
  const cells = [...line.matchAll(CELL)];
  if (cells.length < 2 || !cells.every(([cell]) => headingSection(cell, 'exact') !== null)) return null;
  return { headings: cells.map(([cell]) => cell), starts: cells.map(({ index }) => index), cells: cells.map(() => []) };
}

// a cell belongs to the column whose beginning it is nearest to; what stands left of the first is the label of the row
function fill(table: Table, line: string): void {
  for (const cell of line.matchAll(CELL)) {
    if (cell.index < table.starts[0]! - 3) continue;
    const distances = table.starts.map((start) => Math.abs(start - cell.index));
    table.cells[distances.indexOf(Math.min(...distances))]!.push(cell[0]);
  }
}

const closed = (table: Table): string[] =>
  table.headings.flatMap((heading, i) => [`${heading}:`, ...table.cells[i]!.map((cell) => `- ${cell}`)]);

/** Turns tables of side-by-side lists, as text taken from a PDF has them, into one list after the other. */
export function uncolumned(lines: string[]): string[] {
  const out: string[] = [];
  let table: Table | null = null;
  for (const line of lines) {
    const begins = tableAt(line);
    if (table && !begins && (GAP.test(line.trim()) || /^\s{6,}\S/.test(line))) {
      fill(table, line);
      continue;
    }
    if (table && line.trim()) {
      out.push(...closed(table), '');
      table = null;
    }
    if (begins) table = begins;
    else if (!table) out.push(line);
  }
  return table ? [...out, ...closed(table)] : out;
}
