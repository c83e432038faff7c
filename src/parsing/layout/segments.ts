import type { Segment } from '../document.ts';
import { dominantStyle, styleKey } from '../document.ts';
import type { LinkedWord } from '../pdf/links.ts';

/** White space wider than this share of the type size separates two segments of a line. */
const SEGMENT_GAP = 0.95;
/** Baselines closer than this share of the type size are one line; raised and lowered letters may differ more. */
const SAME_BASELINE = 0.25;

/** So many lines start at a left edge before it counts as a column, */
const SHARED_EDGE = 4;
/** and so wide is the gap before it, as a share of the type size. */
const EDGE_GAP = 0.42;
/** A gap this wide inside a segment stays visible as two spaces: it may separate chips. */
const CHIP_GAP = 0.45;

/** Joins the words of a page into segments, whatever order the file draws them in. */
export function toSegments(words: readonly LinkedWord[], page: number): Segment[] {
  const sorted = [...words].sort((a, b) => a.x0 - b.x0);
  const open: LinkedWord[][] = [];
  const byBaseline = new Map<number, LinkedWord[][]>();
  for (const word of sorted) {
    const home = nearest(byBaseline, word);
    if (home) {
      home.push(word);
    } else {
      const fresh = [word];
      open.push(fresh);
      const key = Math.round(word.baseline / 4);
      byBaseline.set(key, [...(byBaseline.get(key) ?? []), fresh]);
    }
  }
  const chip = Math.max(CHIP_GAP, 1.7 * usualGap(open));
  return splitAtEdges(open)
    .map((group) => toSegment(group, page, chip))
    .sort((a, b) => a.baseline - b.baseline || a.x0 - b.x0);
}

/** The usual space between two words of the page, as a share of the type size. */
function usualGap(groups: readonly LinkedWord[][]): number {
  const gaps = groups
    .flatMap((group) => group.slice(1).map((word, at) => (word.x0 - group[at]!.x1) / word.size))
    .filter((g) => g > 0.1)
    .sort((a, b) => a - b);
  return gaps[Math.floor(gaps.length / 2)] ?? 0.25;
}

/** A left edge that many lines share, where a wider gap stands before it: a column that the gap alone does not show. */
function splitAtEdges(groups: readonly LinkedWord[][]): LinkedWord[][] {
  const starts = new Map<number, number>();
  for (const group of groups) {
    const key = Math.round(group[0]!.x0);
    starts.set(key, (starts.get(key) ?? 0) + 1);
  }
  const shared = (x: number) =>
    [-1, 0, 1].reduce((sum, d) => sum + (starts.get(Math.round(x) + d) ?? 0), 0) >= SHARED_EDGE;
  return groups.flatMap((group) => {
    const parts: LinkedWord[][] = [[]];
    for (const word of group) {
      const last = parts.at(-1)!.at(-1);
      if (last && word.x0 - last.x1 > EDGE_GAP * word.size && shared(word.x0) && !isTyped(last, word)) parts.push([]);
      parts.at(-1)!.push(word);
    }
    return parts;
  });
}

function nearest(byBaseline: Map<number, LinkedWord[][]>, word: LinkedWord): LinkedWord[] | null {
  const key = Math.round(word.baseline / 4);
  const reach = Math.max(1, Math.ceil(word.size / 8));
  let best: LinkedWord[] | null = null,
    bestEnd = -Infinity;
  for (let k = key - reach; k <= key + reach; k++) {
    for (const group of byBaseline.get(k) ?? []) {
      const last = group.at(-1)!;
      if (joins(group, last, word) && last.x1 > bestEnd) [best, bestEnd] = [group, last.x1];
    }
  }
  return best;
}

function joins(group: readonly LinkedWord[], last: LinkedWord, word: LinkedWord): boolean {
  const em = Math.max(last.size, word.size);
  const gap = word.x0 - last.x1;
  if (gap > SEGMENT_GAP * em + Math.max(last.tracking, word.tracking) * 1.5 || gap < -0.6 * em) return false;
  const drop = Math.abs(group[0]!.baseline - word.baseline);
  const small = Math.min(last.size, word.size);
  return drop <= SAME_BASELINE * small || (small < 0.8 * em && drop <= 0.45 * em && word.text.length <= 3);
}

function toSegment(words: readonly LinkedWord[], page: number, chip: number): Segment {
  const runs: Segment['runs'] = [];
  let previous: LinkedWord | null = null;
  for (const word of words) {
    const space = previous === null ? '' : spaceBetween(previous, word, chip);
    const run = runs.at(-1);
    if (run && styleKey(run.style) === styleKey(word.style) && run.href === word.href) run.text += space + word.text;
    else {
      if (run) run.text += space;
      runs.push({ text: word.text, style: word.style, href: word.href });
    }
    previous = word;
  }
  const style = dominantStyle(runs);
  const first = words[0]!;
  const height = Math.max(...words.map((w) => w.size));
  return {
    runs,
    text: runs.map((r) => r.text).join(''),
    page,
    style,
    baseline: first.baseline,
    x0: first.x0,
    x1: Math.max(...words.map((w) => w.x1)),
    top: first.baseline - height * 0.8,
    bottom: first.baseline + height * 0.22,
  };
}

/** In type of one width, a gap of one letter is a word space, wide as it is. */
function isTyped(previous: LinkedWord, word: LinkedWord): boolean {
  const one = advance(previous),
    other = advance(word);
  return Math.abs(one - other) < 0.03 * one && Math.abs((word.x0 - previous.x1) / one - 1) < 0.15;
}

const advance = (word: LinkedWord): number => (word.x1 - word.x0) / [...word.text].length;

function spaceBetween(previous: LinkedWord, word: LinkedWord, chip: number): string {
  const em = Math.min(previous.size, word.size);
  const gap = word.x0 - previous.x1;
  const tracking = Math.max(previous.tracking, word.tracking);
  if (gap > chip * em + tracking && !isTyped(previous, word)) return '  ';
  if (gap > 0.16 * em + tracking) return ' ';
  return word.spaced && gap > tracking + 0.05 * em ? ' ' : '';
}
