import { firstOf } from '../../list-item.ts';
import { lineOf } from '../document.ts';
import type { Line } from '../document.ts';
import { joinSegments } from '../layout/rows.ts';
import { columnKind, withFields } from '../layout/ruled.ts';
import { sectionKind } from '../sections/kinds.ts';
import { onlyDates } from '../text/dates.ts';

/** Distance between the cells of a row, in points; the true widths matter to nobody. */
const CELL_WIDTH = 160;

/** The lines of a table, from its rows of cells. */
export function tableLines(rows: readonly Line[][][]): Line[] {
  return (
    headedRows(rows) ??
    rows.flatMap((cells) => {
      const lines = rowLines(cells);
      // each row of a table stands apart
      if (lines[0]) lines[0] = { ...lines[0], gap: Math.max(lines[0].gap, 1.6) };
      return lines;
    })
  );
}

/**
 * The lines of one row of a table in reading order, from the lines of its cells. Cells that are columns of the page are
 * read one after the other; a label or date beside a text comes first as a line of its own; else the row is read across.
 */
function rowLines(cells: readonly Line[][]): Line[] {
  const filled = cells.filter((lines) => lines.length > 0);
  if (filled.length <= 1) return filled.flat();
  if (areColumns(filled)) return filled.flat();
  const [first, ...rest] = filled as [Line[], ...Line[][]];
  if (isLabel(first, rest)) {
    const label = joinLines(first);
    label.label = true;
    const follow = rowLines(rest);
    if (follow[0]) follow[0] = { ...follow[0], gap: 0 };
    return [label, ...follow];
  }
  const top = across(filled.map((lines) => firstOf(lines)));
  return [top, ...filled.flatMap((lines) => lines.slice(1))];
}

/** Fewest columns of a table with a head. */
const FEWEST_COLUMNS = 3;

/** The rows of a table whose first row says what its columns hold, each cell knowing what it is; null for other tables. */
function headedRows(rows: readonly Line[][][]): Line[] | null {
  const head = rows[0]?.map((cell) => cell.map((line) => line.text).join(' ')) ?? [];
  const kinds = head.map((text) => (text ? columnKind(text) : 'none'));
  const known = new Set(kinds.filter((kind) => kind !== null && kind !== 'none'));
  if (head.length < FEWEST_COLUMNS || known.size < FEWEST_COLUMNS - 1 || kinds.filter((k) => k === null).length > 1)
    return null;
  return rows.flatMap((cells, row) => {
    const filled = cells.flatMap((lines, column) => {
      const parts = lines.flatMap((line) => line.segments);
      const cell = parts.length > 0 ? joinSegments(parts, () => ' ') : null;
      return cell ? [{ kind: kinds[column] ?? ('none' as const), cell }] : [];
    });
    if (filled.length === 0) return [];
    const segments = row === 0 ? filled.map(({ cell }) => ({ ...cell, field: 'head' as const })) : withFields(filled);
    return [lineOf(segments, { gap: 1.6, paragraphEnd: true })];
  });
}

/** Whole columns of a page: several lines each, with headings of sections in them. */
function areColumns(cells: readonly Line[][]): boolean {
  const long = cells.filter((lines) => lines.length >= 3);
  const headed = cells.filter((lines) =>
    lines.some((line, at) => at < lines.length - 1 && sectionKind(line.text) !== null),
  );
  return (headed.length >= 1 && long.length >= 2) || headed.length >= 2;
}

function isLabel(first: readonly Line[], rest: readonly Line[][]): boolean {
  const text = first.map((l) => l.text).join(' ');
  if (onlyDates(text) || sectionKind(text)) return true;
  return (
    first.length < Math.max(...rest.map((lines) => lines.length)) &&
    text.split(' ').length <= 4 &&
    rest.length === 1 &&
    !firstOf(rest).every((l) => onlyDates(l.text))
  );
}

const startOf = ({ gap, indent, headingLevel }: Line) => ({ gap, indent, headingLevel });

const joinLines = (lines: readonly Line[]): Line =>
  lines.length === 1
    ? { ...firstOf(lines) }
    : lineOf(
        lines.flatMap((l) => l.segments),
        { ...startOf(firstOf(lines)), paragraphEnd: true },
      );

function across(lines: readonly Line[]): Line {
  const segments = lines.flatMap((line, column) =>
    line.segments.map((s) => ({ ...s, x0: s.x0 + column * CELL_WIDTH, x1: s.x1 + column * CELL_WIDTH })),
  );
  const { gap, bullet, headingLevel } = firstOf(lines);
  return lineOf(segments, { gap, bullet, headingLevel, paragraphEnd: true });
}
