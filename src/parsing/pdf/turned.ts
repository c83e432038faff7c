import { firstOf } from '../../list-item.ts';
import { sectionKind } from '../sections/kinds.ts';
import { toWords } from './words.ts';
import type { Glyph, Word } from './words.ts';

interface Size {
  width: number;
  height: number;
}

/** Share of the letters of a page that are turned alike when the page lies on its side. */
const ON_ITS_SIDE = 0.8;

/** The glyphs of a page that lies on its side, and its size, as if it stood; null where it stands. */
export function stoodUp(glyphs: readonly Glyph[], size: Size): { glyphs: Glyph[]; size: Size } | null {
  const letters = glyphs.filter((g) => !g.blank);
  for (const turn of ['up', 'down'] as const) {
    const turned = letters.filter((g) => g.turn === turn);
    if (turned.length > ON_ITS_SIDE * letters.length)
      return {
        glyphs: glyphs.filter((g) => g.turn === turn).map((g) => upright(g, size)),
        size: { width: size.height, height: size.width },
      };
  }
  return null;
}

/** A turned glyph in a page that is turned with it. */
const upright = (glyph: Glyph, { width, height }: Size): Glyph => {
  const along = (y: number) => (glyph.turn === 'up' ? height - y : y);
  const ends = [along(glyph.y0), along(glyph.y1)];
  return {
    ...glyph,
    upright: true,
    x0: Math.min(...ends),
    x1: Math.max(...ends),
    baseline: glyph.turn === 'up' ? glyph.x0 : width - glyph.x0,
  };
};

interface Heading {
  text: string;
  first: Word;
  x0: number;
  x1: number;
  top: number;
  bottom: number;
}

/** Section headings that are turned by 90° beside their text, as words above it; other turned text is left to the caller. */
export function turnedHeadings(
  glyphs: readonly Glyph[],
  words: readonly Word[],
  size: Size,
): {
  words: Word[];
  rest: Glyph[];
} {
  const rest: Glyph[] = [];
  const headings: Heading[] = [];
  for (const turn of ['up', 'down'] as const) {
    const turned = glyphs.filter((g) => g.turn === turn);
    for (const phrase of phrases(turned, size)) {
      const text = phrase.words.map((w) => w.text).join(' ');
      if (sectionKind(text) === null) rest.push(...phrase.glyphs);
      else headings.push(headingOf(text, phrase));
    }
  }
  const rows = rowsOf(words);
  const placed = headings.toSorted((a, b) => a.top - b.top);
  return {
    words: placed.map((heading, at) => ({
      ...heading.first,
      text: heading.text,
      x0: heading.x0,
      x1: heading.x0 + (heading.bottom - heading.top),
      baseline: baselineAbove(heading, placed[at - 1], rows),
      spaced: true,
    })),
    rest,
  };
}

interface Phrase {
  words: Word[];
  glyphs: Glyph[];
}

/** A gap this wide, in type sizes, parts what is set on one turned line. */
const APART = 1.5;

/** What stands together on one turned line. */
const phrases = (turned: readonly Glyph[], size: Size): Phrase[] =>
  [...Map.groupBy(turned, (g) => Math.round(g.x0)).values()].flatMap((line) => {
    const stood = line.map((glyph) => ({ glyph, up: upright(glyph, size) }));
    const groups: Word[][] = [];
    for (const word of toWords(stood.map((s) => s.up)).toSorted((a, b) => a.x0 - b.x0)) {
      const last = groups.at(-1)?.at(-1);
      if (last && word.x0 - last.x1 < APART * word.size) groups.at(-1)!.push(word);
      else groups.push([word]);
    }
    return groups.map((words) => {
      const [from, to] = [words[0]!.x0, words.at(-1)!.x1];
      return { words, glyphs: stood.filter(({ up }) => up.x0 >= from - 1 && up.x1 <= to + 1).map((s) => s.glyph) };
    });
  });

const headingOf = (text: string, { words, glyphs }: Phrase): Heading => {
  const first = firstOf(words);
  const ys = glyphs.flatMap((g) => [g.y0, g.y1]);
  const x = firstOf(glyphs).x0;
  const across = firstOf(glyphs).turn === 'up' ? [x - first.size, x] : [x, x + first.size];
  return { text, first, x0: across[0]!, x1: across[1]!, top: Math.min(...ys), bottom: Math.max(...ys) };
};

interface Row {
  baseline: number;
  x0: number;
}

function rowsOf(words: readonly Word[]): Row[] {
  const rows: Row[] = [];
  for (const { baseline, x0, size } of words.toSorted((a, b) => a.baseline - b.baseline)) {
    const last = rows.at(-1);
    if (last && baseline - last.baseline < 0.4 * size) last.x0 = Math.min(last.x0, x0);
    else rows.push({ baseline, x0 });
  }
  return rows;
}

/** The heading begins below the widest gap above its middle: down from the heading before it, or from a line that begins left of it. */
function baselineAbove(heading: Heading, before: Heading | undefined, rows: readonly Row[]): number {
  const middle = (heading.top + heading.bottom) / 2;
  const wall = rows.findLast((r) => r.x0 < heading.x1 && r.baseline < middle)?.baseline ?? -Infinity;
  const from = before ? Math.max(wall, (before.top + before.bottom) / 2) : wall;
  const own = rows.filter((r) => r.baseline > from && r.baseline <= middle + heading.first.size);
  const first = own[0];
  if (!first) return heading.top;
  let start = first;
  if (before && wall < from) {
    let widest = 0;
    own.slice(1).forEach((row, at) => {
      const gap = row.baseline - own[at]!.baseline;
      if (gap > widest) [widest, start] = [gap, row];
    });
  }
  const above = rows.findLast((r) => r.baseline < start.baseline);
  return above ? (above.baseline + start.baseline) / 2 : start.baseline - 1.5 * heading.first.size;
}
