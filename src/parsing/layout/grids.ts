import { styleKey } from '../document.ts';
import type { Segment } from '../document.ts';
import type { SectionKind } from '../data/headings.ts';
import { sectionKind } from '../sections/kinds.ts';
import { findDates, onlyDates } from '../text/dates.ts';
import { startsWithMarker } from './rows.ts';

/**
 * Cuts rows into parts that are read one after the other: a list set in two or more columns, told by list markers on one
 * height, is read column by column, and so are entries set side by side; everything else stays as it is.
 */
export function splitGrids(segments: readonly Segment[]): Segment[][] {
  const sorted = [...segments].sort((a, b) => a.page - b.page || a.baseline - b.baseline || a.x0 - b.x0);
  const parts: Segment[][] = [[]];
  for (let at = 0; at < sorted.length;) {
    const { edges, grid } = cardsAt(sorted, at) ?? listAt(sorted, at);
    if (grid.length === 0) {
      parts.at(-1)!.push(sorted[at++]!);
      continue;
    }
    for (const [column, edge] of edges.entries())
      parts.push(grid.filter((s) => s.x0 >= edge - 3 && s.x0 < (edges[column + 1] ?? Infinity) - 3));
    parts.push([]);
    at += grid.length;
  }
  return parts.filter((part) => part.length > 0);
}

interface Grid {
  /** left edges of its columns */
  edges: readonly number[];
  grid: readonly Segment[];
}

function listAt(sorted: readonly Segment[], at: number): Grid {
  const edges = startsWithMarker(sorted[at]!.text) ? edgesOf(rowAt(sorted, at)) : [];
  let end = at;
  while (edges.length >= 2 && end < sorted.length && fits(sorted[end]!, sorted[Math.max(at, end - 1)]!, edges)) end++;
  return { edges, grid: sorted.slice(at, end) };
}

/** Sections whose entries are often set side by side. */
const CARDS = new Set<SectionKind | null>(['skills', 'certifications', 'awards', 'interests', 'references']);

/** Sections whose entries all have dates; cells without dates of their own are parts of one entry. */
const DATED_CARDS = new Set<SectionKind | null>(['work', 'education', 'volunteering', 'projects']);
/** Dates stand among the first so many lines of an entry. */
const DATES_WITHIN = 4;

/** Fewest lines of a card of which the dates are not told. */
const TOLD_CARD = 3;

/** Entries side by side below a heading: in each column a name, and under it, in another type, what is told of it. */
function cardsAt(sorted: readonly Segment[], at: number): Grid | null {
  const heading = sorted[at - 1],
    kind = heading ? sectionKind(heading.text) : null;
  const dated = DATED_CARDS.has(kind);
  if (!heading || !(dated || CARDS.has(kind)) || rowAt(sorted, at - 1).length > 1) return null;
  const next = sorted.findIndex(
    (s, i) =>
      i >= at &&
      (s.page !== heading.page || (sectionKind(s.text) !== null && styleKey(s.style) === styleKey(heading.style))),
  );
  const grid = sorted.slice(at, next < 0 ? undefined : next),
    first = rowAt(sorted, at);
  const undated = kind === 'projects' && !grid.some((s) => findDates(s.text).length > 0);
  const edges = first
    .filter((s) => grid.some((o) => o.baseline > s.baseline + 1 && Math.abs(o.x0 - s.x0) < 3))
    .map((s) => s.x0);
  const named = edges.every((edge) => {
    const cells = grid.filter((s) => Math.abs(s.x0 - edge) < 3);
    const [name, told] = cells;
    const fits = undated
      ? cells.length >= TOLD_CARD
      : dated
        ? cells.slice(0, DATES_WITHIN).some((s) => onlyDates(s.text)?.start)
        : onlyDates(name!.text) === null;
    return (
      fits &&
      styleKey(name!.style) === styleKey(first[0]!.style) &&
      (sectionKind(name!.text) === null || styleKey(name!.style) !== styleKey(heading.style)) &&
      styleKey(told!.style) !== styleKey(name!.style)
    );
  });
  const apart = grid.every((s) => edges.every((edge) => s.x0 >= edge - 3 || s.x1 < edge));
  return edges.length >= 2 && named && apart ? { edges, grid } : null;
}

const rowAt = (sorted: readonly Segment[], at: number): Segment[] => {
  const first = sorted[at]!;
  return sorted
    .slice(at, at + 12)
    .filter((s) => s.page === first.page && Math.abs(s.baseline - first.baseline) < 0.3 * first.style.size)
    .sort((a, b) => a.x0 - b.x0);
};

/** Left edges of the columns, when everything on the row is a list item. */
const edgesOf = (row: readonly Segment[]): number[] => {
  const marked = row.filter((s) => startsWithMarker(s.text));
  const items = marked.filter(
    (s) => s.text.length > 1 || row.some((o) => o.x0 > s.x1 && o.x0 - s.x1 < 3 * s.style.size),
  );
  return items.length >= 2 &&
    items[0] === row[0] &&
    items.every((s) => s.text.split(' ').length !== 1 || s.text.length > 1)
    ? items.map((s) => s.x0)
    : [];
};

/** It stands inside a column and follows closely. */
function fits(segment: Segment, above: Segment, edges: readonly number[]): boolean {
  const column = edges.findLastIndex((edge) => segment.x0 >= edge - 3);
  return (
    column >= 0 &&
    segment.page === above.page &&
    segment.x1 < (edges[column + 1] ?? Infinity) &&
    segment.baseline - above.baseline < 2.4 * segment.style.size &&
    (startsWithMarker(segment.text) ||
      segment.x0 > edges[column]! + 3 ||
      (segment.baseline - above.baseline < 1.6 * segment.style.size &&
        styleKey(segment.style) === styleKey(above.style)))
  );
}
