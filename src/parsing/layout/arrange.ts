import type { Line, Segment } from '../document.ts';
import type { LinkedWord } from '../pdf/links.ts';
import { splitColumns } from './columns.ts';
import type { Block } from './columns.ts';
import { sectionKind } from '../sections/kinds.ts';
import { withoutFurniture } from './furniture.ts';
import type { PageSegments } from './furniture.ts';
import { mendRail } from './rails.ts';
import { joinDates } from './side-dates.ts';
import { splitGrids } from './grids.ts';
import { toLines } from './rows.ts';
import { toSegments } from './segments.ts';
import { splitTables } from './tables.ts';
import { joinWraps } from './wraps.ts';

export interface PageWords {
  number: number;
  width: number;
  height: number;
  words: LinkedWord[];
}

/** Columns on successive pages are one when their gutters differ by no more than this, in points. */
const SAME_GUTTER = 18;

/** Puts the words of all pages into reading order. */
export function arrange(pages: readonly PageWords[]): { lines: Line[]; warnings: { code: string; message: string }[] } {
  const parts = withoutFurniture(
    pages.map((p) => ({ number: p.number, width: p.width, height: p.height, segments: toSegments(p.words, p.number) })),
  );
  const blocks = judged(parts);
  const columns = blocks.some((b) => b.kind === 'columns');
  const lines = blocks.flatMap(linesOf);
  markFooters(lines, pages);
  unmarkHeads(lines);
  return {
    lines,
    warnings: columns
      ? [
          {
            code: 'two_columns',
            message:
              'The CV is set in columns. They were read one after the other; some other programs read across them.',
          },
        ]
      : [],
  };
}

/** So many headings with nothing below them show that a page was read in the wrong order. */
const TOO_MANY_EMPTY = 3;

/**
 * Two readings of the pages, by columns and row by row. Columns are taken first; where they leave the headings without
 * text and the rows do not, the left column was a rail of headings.
 */
function judged(pages: readonly PageSegments[]): Block[] {
  const columns: Block[] = [];
  for (const page of pages) for (const block of splitColumns(page.segments)) append(columns, block);
  const empty = emptyHeadings(columns.flatMap(linesOf));
  if (empty < TOO_MANY_EMPTY) return columns;
  const rows = pages.map(({ segments }): Block => ({ kind: 'flow', segments }));
  return emptyHeadings(rows.flatMap(linesOf)) < empty / 2 ? rows : columns;
}

/** Known headings straight above another one, or above nothing. */
const emptyHeadings = (lines: readonly Line[]): number => {
  const isHeading = (line: Line) => !line.bullet && line.segments.length === 1 && sectionKind(line.text) !== null;
  return lines.filter((line, at) => {
    const next = lines[at + 1];
    return isHeading(line) && (next === undefined || isHeading(next));
  }).length;
};

/** The dots of a timeline stand before heads, which are set larger than the items of lists; those are no list items. */
function unmarkHeads(lines: readonly Line[]): void {
  const sizes = lines
    .filter((l) => l.bullet)
    .map((l) => l.style.size)
    .sort((a, b) => a - b);
  const usual = sizes[Math.floor(sizes.length / 2)];
  for (const line of lines) if (line.bullet && line.segments[0]!.style.size > usual! + 1.2) line.bullet = false;
}

/** Share of the page height below which contact details make a footer. */
const FOOTER = 0.9;

/** Contact details at the foot of a page belong to the head of the CV, not to the section that happens to end there. */
function markFooters(lines: readonly Line[], pages: readonly PageWords[]): void {
  const heights = new Map(pages.map((p) => [p.number, p.height]));
  const isLow = (line: Line) => line.box !== null && line.box.top > FOOTER * (heights.get(line.page) ?? Infinity);
  for (const number of heights.keys()) {
    const low = lines.filter((l) => l.page === number && isLow(l));
    if (
      low.some((l) => /@|\+\d[\d ()-]{7,}|linkedin|github/i.test(l.text)) &&
      low.length <= 4 &&
      (low[0]!.gap > 2 || low[0]!.gap === 9)
    )
      for (const line of low) line.furniture = true;
  }
}

/** Adds a block; columns that go on over a page break are joined column by column, so that no entry is torn apart. */
function append(blocks: Block[], block: Block): void {
  const last = blocks.at(-1);
  if (last?.kind === 'columns' && pageOf(block) !== lastPageOf(last)) {
    if (block.kind === 'columns' && Math.abs(block.gutter - last.gutter) <= SAME_GUTTER) {
      last.left.push(...block.left);
      last.right.push(...block.right);
      return;
    }
    const sides = block.kind === 'flow' ? besideGutter(block.segments, last.gutter) : null;
    if (sides) {
      if (sides.left.length > 0) last.left.push({ kind: 'flow', segments: sides.left });
      if (sides.right.length > 0) last.right.push({ kind: 'flow', segments: sides.right });
      return;
    }
  }
  blocks.push(block);
}

/** Text may reach so far over the gutter, in points. */
const OVER_GUTTER = 3;
/** Baselines closer than this are one, in points. */
const ONE_BASELINE = 2;

/** What stands left and right of a gutter; null where something crosses it, or the right side is that of the same lines. */
function besideGutter(segments: readonly Segment[], gutter: number): { left: Segment[]; right: Segment[] } | null {
  const left = segments.filter((s) => s.x1 <= gutter + OVER_GUTTER);
  const right = segments.filter((s) => s.x0 >= gutter - OVER_GUTTER);
  if (left.length + right.length !== segments.length) return null;
  const beside = right.filter((s) => left.some((o) => Math.abs(o.baseline - s.baseline) < ONE_BASELINE));
  return left.length > 0 && 2 * beside.length > right.length ? null : { left, right };
}

const segmentsOf = (block: Block): Segment[] =>
  block.kind === 'flow' ? block.segments : [...block.left, ...block.right].flatMap(segmentsOf);
const pageOf = (block: Block): number => Math.min(...segmentsOf(block).map((s) => s.page));
const lastPageOf = (block: Block): number => Math.max(...segmentsOf(block).map((s) => s.page));

function linesOf(block: Block): Line[] {
  if (block.kind === 'columns') return [...block.left, ...block.right].flatMap(linesOf);
  const byPage = Map.groupBy(block.segments, (s) => s.page);
  return [...byPage.values()].flatMap((onPage) => {
    return splitTables(onPage).flatMap((part) => {
      if (part.table) return toLines(part.segments);
      const { segments, contacts, rail } = mendRail(joinWraps(joinDates(part.segments)));
      return [...gridLines(segments, rail), ...toLines(contacts).map((line) => ({ ...line, furniture: true }))];
    });
  });
}

function gridLines(segments: readonly Segment[], rail: number | null): Line[] {
  const parts = splitGrids(segments).map((part) => toLines(part, rail));
  // only the first line of the page has nothing above it
  parts.slice(1).forEach((lines) => {
    if (lines[0]) lines[0].gap = 1.3;
  });
  return parts.flat();
}
