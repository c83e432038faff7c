import { pattern } from '../../wording/wrapped.ts';
import { styleKey } from '../document.ts';
import type { Segment } from '../document.ts';
import { sectionKind } from '../sections/kinds.ts';
import { onlyDates } from '../text/dates.ts';
import { joinText } from '../text/join.ts';
import { joinSegments, startsWithMarker } from './rows.ts';

/** Lines of one cell follow each other no further than this, in type sizes. */
const LINE_STEP = 1.65;
/** Left edges that differ by no more are one, in points. */
const EDGE = 2;
/** White space between two cells, in type sizes. */
const CELL_GAP = 0.9;

/**
 * Closes up the cells of a row that are too narrow for their text: "Analyst | Acme Data," over "Senior | Lyon", or a
 * title that goes on under itself because its dates stand at the right. Text goes on with the cell above it where it
 * begins at the same edge in the same type and its first word would not have fitted there.
 */
export function joinWraps(segments: readonly Segment[]): Segment[] {
  const joined: Cell[][] = [];
  for (const row of rowsOf(segments)) {
    const above = joined.at(-1);
    const homes = above && above.length > 1 && !hasListBeside(above) ? row.map((part) => homeOf(part, above)) : [];
    if (homes.length > 0 && homes.every((home) => home !== null) && isCertain(row, homes, above![0]!))
      row.forEach((part, at) => homes[at]!.push(part));
    else joined.push(row.map((part) => [part]));
  }
  return joined.flat().map(whole);
}

/** A list that stands beside text goes its own way. */
const hasListBeside = ([first, ...rest]: readonly Cell[]): boolean =>
  !startsWithMarker(first![0]!.text) && rest.some(([line]) => startsWithMarker(line!.text));

/** The lines of a cell, from the top. */
type Cell = Segment[];

function whole([first, ...more]: Cell): Segment {
  return more.reduce((above, part) => {
    const text = joinText(above.text, part.text);
    const isClosed = !text.startsWith(above.text);
    const glue = text.length > above.text.length + part.text.length ? ' ' : '';
    const joined = joinSegments([isClosed ? withoutLast(above) : above, part], () => glue);
    return { ...joined, end: part.baseline };
  }, first!);
}

/** The hyphen of a word that the line breaks. */
const withoutLast = (segment: Segment): Segment => {
  const runs = segment.runs.map((run, at) =>
    at < segment.runs.length - 1 ? run : { ...run, text: run.text.slice(0, -1) },
  );
  return { ...segment, runs, text: segment.text.slice(0, -1) };
};

function rowsOf(segments: readonly Segment[]): Segment[][] {
  const rows: Segment[][] = [];
  for (const segment of [...segments].sort((a, b) => a.page - b.page || a.baseline - b.baseline)) {
    const row = rows.at(-1);
    if (row?.[0]!.page === segment.page && Math.abs(row[0]!.baseline - segment.baseline) < 0.35 * segment.style.size)
      row.push(segment);
    else rows.push([segment]);
  }
  for (const row of rows) row.sort((a, b) => a.x0 - b.x0);
  return rows;
}

/** The cell of the row above that the text goes on with, by place, type and room. */
function homeOf(part: Segment, above: readonly Cell[]): Cell | null {
  const at = above.findIndex(([first]) => Math.abs(first!.x0 - part.x0) < EDGE);
  const cell = above[at],
    last = cell?.at(-1),
    end = above[at + 1]?.[0]?.x0 ?? Infinity;
  if (!cell || !last || part.page !== last.page || part.baseline - last.baseline > LINE_STEP * part.style.size)
    return null;
  const sameType = styleKey(last.runs.at(-1)!.style) === styleKey(part.runs[0]!.style);
  if (!sameType || startsWithMarker(part.text) || isNoText(part) || isNoText(last)) return null;
  return part.x1 > end - 1 || fits(part, last, end) ? null : cell;
}

const isNoText = ({ text }: Segment): boolean =>
  onlyDates(text) !== null || sectionKind(text) !== null || /@|https?:|^[\d\s/.+()–—-]+$|:$/.test(text);

/** The first word would have fitted behind the text of the line above. */
function fits(part: Segment, { text, x0, x1 }: Segment, end: number): boolean {
  if (end === Infinity) return false;
  const word = part.text.split(/\s/)[0]!.length + 1;
  return x1 + (word * (x1 - x0)) / Math.max(1, text.length) < end - CELL_GAP * part.style.size;
}

/** Text that cannot end where the cell does: a comma, a bracket left open, a small word. */
const GOES_ON = pattern('u')`
  (?:[,&(/]|\([^)]*|\p{Ll}[-\u2010]|
  \s(?:of|and|for|the|de|del|des|du|di|della|da|do|und|für|van|voor|et|y|e|en))$`;

/** Some cell shows that it goes on, by its end or by a small letter below it; where another stands beside it, its room does. */
const isCertain = (row: readonly Segment[], homes: readonly (Cell | null)[], first: Cell): boolean =>
  (row.length === 1 && homes[0] === first) ||
  row.some((part, at) => /^[\p{Ll}(]/u.test(part.text) || GOES_ON.test(homes[at]!.at(-1)!.text));
