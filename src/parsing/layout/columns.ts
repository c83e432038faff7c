import type { Segment } from '../document.ts';
import { styleKey } from '../document.ts';
import { isAmbiguous, sectionKind } from '../sections/kinds.ts';
import { isDuration, onlyDates } from '../text/dates.ts';
import { isUnderDate } from './side-dates.ts';

/** A part of a page in reading order: plain rows, or two columns that are read one after the other. */
export type Block =
  | { kind: 'flow'; segments: Segment[] }
  | { kind: 'columns'; gutter: number; left: Block[]; right: Block[]; top: number };

interface Cut {
  gutter: number;
  left: Segment[];
  right: Segment[];
  above: Segment[];
  below: Segment[];
  score: number;
}

/** Narrowest white band between two columns, in points. */
const NARROWEST_GUTTER = 5;
/** White space wider than this is that of short lines and says no more of a gutter. */
const WIDEST_GUTTER = 80;
/** Each column has at least so many lines. */
const FEWEST_LINES = 3;
const DEEPEST = 4;

/**
 * Finds columns by the white band between them: a band that no segment crosses over some height, with lines on both
 * sides that do not belong together row by row. Dates at the right margin, labels at the left, and tables stay rows.
 */
export function splitColumns(segments: Segment[], depth = 0): Block[] {
  if (segments.length === 0) return [];
  const cut = depth < DEEPEST ? (bestCut(segments) ?? cutUnderHeadings(segments)) : null;
  if (!cut) return [{ kind: 'flow', segments }];
  return [
    ...splitColumns(cut.above, depth + 1),
    {
      kind: 'columns',
      gutter: cut.gutter,
      top: Math.min(...[...cut.left, ...cut.right].map((s) => s.top)),
      left: splitColumns(cut.left, depth + 1),
      right: splitColumns(cut.right, depth + 1),
    },
    ...splitColumns(cut.below, depth + 1),
  ];
}

function bestCut(segments: readonly Segment[]): Cut | null {
  let best: Cut | null = null;
  for (const gutter of candidates(segments)) {
    for (const cut of cutsBeside(segments, gutter)) if (!best || cut.score > best.score) best = cut;
  }
  return best;
}

/** Headings on one height, of one look, begin columns that go down to the first line that crosses between them. */
function cutUnderHeadings(segments: readonly Segment[]): Cut | null {
  const headings = segments.filter((s) => s.text.length <= 40 && sectionKind(s.text) !== null);
  for (const first of headings) {
    if (headings.some((h) => h.style.size > first.style.size + 0.5) || isRareLook(first, headings)) continue;
    const second = headings.find(
      (s) =>
        s.page === first.page &&
        s.x0 > first.x1 + 2 * s.style.size &&
        onOneHeight(s, first) &&
        styleKey(s.style) === styleKey(first.style),
    );
    if (!second || segments.some((s) => s.x0 < first.x0 - 1 && onOneHeight(s, first))) continue;
    const below = segments.filter((s) => s.baseline > first.baseline - 1);
    // ornaments and icons move a heading off the edge of its column
    const gutter = Math.min(...below.filter((s) => isUnder(s, second, first.x1)).map((s) => s.x0));
    const wall = Math.min(...below.filter((s) => s.x0 < gutter - 3 && s.x1 > gutter + 2).map((s) => s.baseline));
    const inside = below.filter((s) => s.baseline < wall - 1);
    const left = inside.filter((s) => s.x0 < gutter - 3),
      right = inside.filter((s) => s.x0 >= gutter - 3);
    if (left.length < 2 || right.length < 2) continue;
    return {
      gutter,
      left,
      right,
      above: segments.filter((s) => s.baseline <= first.baseline - 1),
      below: segments.filter((s) => s.baseline >= wall - 1),
      score: 0,
    };
  }
  return null;
}

/** Most headings look otherwise: it names a group of skills rather than a section. */
const isRareLook = (heading: Segment, headings: readonly Segment[]): boolean => {
  const looks = Map.groupBy(headings, (h) => styleKey(h.style));
  const alike = looks.get(styleKey(heading.style))?.length ?? 0;
  return [...looks.values()].some((others) => others.length > alike);
};

/** Begins where the heading does, or left of it where the heading is centred over its column. */
const isUnder = (s: Segment, heading: Segment, after: number): boolean =>
  s.x0 > heading.x0 - 1.5 * heading.style.size || (s.x0 > after + 2 * heading.style.size && s.x1 > heading.x0);

const onOneHeight = (a: Segment, b: Segment): boolean =>
  Math.abs(a.baseline - b.baseline) <= 0.35 * Math.max(a.style.size, b.style.size);

/** Left edges at which several segments begin, other than the left margin. */
function candidates(segments: readonly Segment[]): number[] {
  const margin = Math.min(...segments.map((s) => s.x0));
  const starts = new Map<number, number>();
  for (const { x0 } of segments) {
    const key = Math.round(x0 / 3);
    starts.set(key, (starts.get(key) ?? 0) + 1);
  }
  const edges: number[] = [];
  for (const [key] of [...starts].sort((a, b) => b[1] - a[1]).slice(0, 40)) {
    const near = (starts.get(key) ?? 0) + (starts.get(key - 1) ?? 0) + (starts.get(key + 1) ?? 0);
    const x = key * 3 - 2;
    if (near >= 2 && x > margin + 30) edges.push(x);
  }
  return [...edges, ...raggedEdges(segments, margin)];
}

/** Fewest lines that end together at the right before they are taken for a column set flush right. */
const FLUSH_RIGHT = 6;

/** Left ends of columns that are set flush right: as far left as any of their lines begins. */
function raggedEdges(segments: readonly Segment[], margin: number): number[] {
  const ends = Map.groupBy(segments, (s) => Math.round(s.x1 / 3));
  return [...ends.values()]
    .filter((lines) => lines.length >= FLUSH_RIGHT)
    .map((lines) => Math.min(...lines.map((s) => s.x0)) - 1)
    .filter((x) => x > margin + 30);
}

/** Where nothing can be cut, lines that all but reach the other column may be what keeps them together: those then count as crossing, when both sides have headings. */
function cutsBeside(segments: readonly Segment[], gutter: number): Cut[] {
  const cuts = cutsAt(segments, gutter, gutter + 2);
  if (cuts.length > 0) return cuts;
  const edge = Math.min(...segments.filter((s) => s.x0 >= gutter - 1).map((s) => s.x0)) - NARROWEST_GUTTER;
  return segments.some((s) => s.x0 < gutter - 1 && s.x1 > edge && s.x1 <= gutter + 2)
    ? cutsAt(segments, gutter, edge).filter(({ left, right }) => countHeadings(left) > 0 && countHeadings(right) > 0)
    : [];
}

/** The stretches of height over which nothing reaches beyond `end`, each as a possible cut. */
function cutsAt(segments: readonly Segment[], gutter: number, end: number): Cut[] {
  const crossing = segments.filter((s) => s.x0 < gutter - 1 && s.x1 > end).sort((a, b) => a.baseline - b.baseline);
  const across = new Set(crossing);
  const walls = [-Infinity, ...crossing.map((s) => s.baseline), Infinity];
  const cuts: Cut[] = [];
  for (let at = 0; at + 1 < walls.length; at++) {
    if (walls[at + 1]! - walls[at]! < 20) continue;
    const inside = segments.filter(
      (s) => s.baseline > walls[at]! + 1 && s.baseline < walls[at + 1]! - 1 && !across.has(s),
    );
    if (inside.length < 2 * FEWEST_LINES) continue;
    const cut = evaluate(inside, gutter);
    if (!cut || inside.some((s) => isOverBoth(s, inside, gutter))) continue;
    const members = new Set(inside);
    const around = segments.filter((s) => !members.has(s));
    const isAbove = (s: Segment) => s.baseline <= walls[at]! + 1;
    cuts.push({ ...cut, above: around.filter(isAbove), below: around.filter((s) => !isAbove(s)) });
  }
  return cuts;
}

/** The lines below a heading, in its type sizes; pictures may stand between. */
const REACH = 6;

/** The room that a heading takes between the lines around it, in their type sizes. */
const ROOM = 2.2;

/** A heading with nothing beside it, below which both sides begin on one height, stands over both. */
function isOverBoth(heading: Segment, segments: readonly Segment[], gutter: number): boolean {
  if (heading.x1 > gutter || sectionKind(heading.text) === null) return false;
  const near = segments.filter(
    (s) => s.baseline > heading.top && s.baseline < heading.baseline + REACH * heading.style.size && s !== heading,
  );
  const [left, right] = [near.filter((s) => s.x0 < gutter - 1), near.filter((s) => s.x0 >= gutter - 1)];
  if (left.length === 0 || right.length === 0) return false;
  const [first, second] = [left, right].map((side) => side.reduce((a, b) => (b.baseline < a.baseline ? b : a))) as [
    Segment,
    Segment,
  ];
  const goesOn = segments.some(
    (s) =>
      s.x0 >= gutter - 1 && s.baseline < second.baseline && s.baseline > second.baseline - ROOM * second.style.size,
  );
  return (
    first.baseline > heading.baseline + 1 &&
    !goesOn &&
    onOneHeight(first, second) &&
    styleKey(first.style) === styleKey(second.style)
  );
}

function evaluate(inside: readonly Segment[], gutter: number): Omit<Cut, 'above' | 'below'> | null {
  const left = inside.filter((s) => s.x0 < gutter - 1),
    right = inside.filter((s) => s.x0 >= gutter - 1);
  if (left.length < FEWEST_LINES || right.length < FEWEST_LINES) return null;
  const [low, high] = shared(left, right);
  const beside = (s: Segment) => s.baseline >= low && s.baseline <= high;
  const leftRows = rowsOf(left.filter(beside)),
    rightRows = rowsOf(right.filter(beside));
  if (leftRows.length < FEWEST_LINES || rightRows.length < FEWEST_LINES) return null;
  const white = Math.min(...right.map((s) => s.x0)) - Math.max(...left.map((s) => s.x1));
  if (
    white < NARROWEST_GUTTER ||
    !independent(left, right, leftRows, rightRows) ||
    areDatesBeside(left, right) ||
    areDatesBeside(right, left) ||
    beginsWithDatesOf(left, right) ||
    headsOf(left, right)
  )
    return null;
  const overlap = Math.min(span(left)[1], span(right)[1]) - Math.max(span(left)[0], span(right)[0]);
  return { gutter, left, right, score: overlap + Math.min(white, WIDEST_GUTTER) };
}

/** Two or more dates that stand by themselves on one side, each on the height of a line on the other: they belong to those lines, whatever else stands on their side. */
function areDatesBeside(texts: readonly Segment[], side: readonly Segment[]): boolean {
  const dates = side.filter((s) => onlyDates(s.text)?.start);
  const others = side.filter((s) => !dates.includes(s) && !isDuration(s.text) && !dates.some((d) => isUnderDate(s, d)));
  const isAlone = (d: Segment) =>
    !others.some(
      (s) =>
        ((s.x1 < d.x0 || s.x0 > d.x1) && onOneHeight(s, d)) ||
        (Math.abs(s.baseline - d.baseline) < 1.7 * d.style.size && s.x0 < d.x1 && s.x1 > d.x0),
    );
  return (
    dates.length >= 2 &&
    dates.every(
      (d) =>
        isAlone(d) &&
        texts.some((s) => Math.abs(s.baseline - d.baseline) <= 0.45 * Math.max(s.style.size, d.style.size)),
    )
  );
}

/** The right side begins with a column of dates that stand beside lines of the left side rather than of their own. */
function beginsWithDatesOf(left: readonly Segment[], right: readonly Segment[]): boolean {
  const edge = Math.min(...right.filter((s) => onlyDates(s.text) === null).map((s) => s.x0));
  const first = right.filter((s) => s.x1 < edge);
  const beside = (side: readonly Segment[]) =>
    first.filter((d) =>
      side.some(
        (s) => s !== d && sectionKind(s.text) === null && Math.abs(s.baseline - d.baseline) <= 0.8 * d.style.size,
      ),
    ).length;
  return first.length >= 2 && beside(left) > beside(right.filter((s) => !first.includes(s)));
}

/** Most headings of the right side have nothing under them there, but lines of the left side: they stand centred over these. */
function headsOf(left: readonly Segment[], right: readonly Segment[]): boolean {
  const headings = right.filter((s) => sectionKind(s.text) !== null);
  const isOver = (heading: Segment, side: readonly Segment[], reach: number) =>
    side.some((s) => s.baseline > heading.baseline + 1 && s.baseline < heading.baseline + reach * heading.style.size);
  const bare = headings.filter((h) => !isOver(h, right, REACH) && isOver(h, left, REACH / 2));
  return bare.length >= 2 && 2 * bare.length > headings.length;
}

/** The height over which both sides have lines. */
function shared(left: readonly Segment[], right: readonly Segment[]): [number, number] {
  const a = span(left),
    b = span(right);
  return [Math.max(a[0], b[0]), Math.min(a[1], b[1])];
}

const span = (segments: readonly Segment[]): [number, number] => [
  Math.min(...segments.map((s) => s.top)),
  Math.max(...segments.map((s) => s.bottom)),
];

/** Baselines of a side, each once. */
function rowsOf(segments: readonly Segment[]): Segment[] {
  const rows: Segment[] = [];
  for (const segment of [...segments].sort((a, b) => a.baseline - b.baseline)) {
    const last = rows.at(-1);
    if (!last || segment.baseline - last.baseline > 0.35 * segment.style.size) rows.push(segment);
  }
  return rows;
}

/**
 * Two sides are columns of their own when each has lines without a partner on the other side. A rail of labels or dates
 * has a partner for each of its lines; so have dates and places at the right margin. Columns set on one grid give
 * themselves away by section headings on both sides.
 */
function independent(
  left: readonly Segment[],
  right: readonly Segment[],
  leftRows: readonly Segment[],
  rightRows: readonly Segment[],
): boolean {
  const lonelyLeft = lonely(leftRows, right),
    lonelyRight = lonely(rightRows, left);
  // a side whose lines all have a partner, with white space between them, labels or dates the other side
  if (lonelyLeft <= 0.15 * leftRows.length && !dense(leftRows)) return false;
  if (lonelyRight <= 0.15 * rightRows.length && !dense(rightRows)) return false;
  const headings = { left: countHeadings(left), right: countHeadings(right) };
  if (isRail(leftRows, headings)) return false;
  const both = headings.left > 0 && headings.right > 0;
  if (both) return true;
  const shares = [lonelyLeft / leftRows.length, lonelyRight / rightRows.length];
  const enough = lonelyLeft >= 2 && lonelyRight >= 2;
  return (
    enough &&
    Math.min(...shares) >= 0.3 &&
    (headings.left + headings.right > 0 || Math.min(...shares) >= 0.5) &&
    dense(leftRows) &&
    dense(rightRows)
  );
}

const lonely = (rows: readonly Segment[], others: readonly Segment[]): number =>
  rows.filter((row) => !others.some((o) => onOneHeight(o, row))).length;

const countHeadings = (segments: readonly Segment[]): number =>
  segments.filter((s) => sectionKind(s.text) !== null && !isAmbiguous(s.text)).length;

/** A date, or what a line break leaves of one. */
const isDatePart = (text: string): boolean =>
  onlyDates(text) !== null ||
  /^(?:[\p{L}.]{2,12}|\d{4}|[\p{L}.]{3,10} \d{4})?\s*[–—-]\s*[\p{L}.]{0,10}$|^\d{1,2}[/.]?\d{0,4}$|^(?:present|heute|actualidad|aujourd.hui|atual|oggi|heden)$/iu.test(
    text,
  );

/** The left side holds labels only: headings, dates, single words that stand apart. */
function isRail(rows: readonly Segment[], headings: { left: number; right: number }): boolean {
  const labels = rows.filter((row) => sectionKind(row.text) !== null || isDatePart(row.text)).length;
  if (headings.right > 0 && headings.left > 0) return labels / rows.length > 0.8 && !dense(rows);
  return labels / rows.length >= 0.6;
}

/** Most lines follow the one above at the distance of running text. */
function dense(rows: readonly Segment[]): boolean {
  let close = 0;
  for (let at = 1; at < rows.length; at++) {
    if (rows[at]!.baseline - rows[at - 1]!.baseline < 1.9 * Math.max(rows[at]!.style.size, rows[at - 1]!.style.size))
      close++;
  }
  return close >= 0.4 * (rows.length - 1);
}
