import type { Box } from '../document.ts';
import type { FontInfo } from './state.ts';
import type { Glyph } from './words.ts';

/** A filled shape that may be the outline of letters, in page coordinates. */
export interface Outline extends Box {
  /** numbers of its path: letters take many, bars and ornaments few */
  numbers: number;
  color: string;
}

/** Files with more shapes than this are drawings: none of them is looked at. */
export const MOST_OUTLINES = 40_000;
/** How far, in type sizes, a shape may reach beyond the letters that it draws. */
const SLACK = 0.16;
/** Letters are no flatter than this share of the type size; marks of punctuation may be. */
const LEAST_HEIGHT = 0.3;
const MOST_HEIGHT = 1.15;
/** Share of the letters of a word that a shape must stand behind. */
const COVERED = 0.75;
/** A gap this wide, in type sizes, ends a text. */
const APART = 1.2;
/** Least numbers a letter in one shape that draws a whole word. */
const NUMBERS_A_LETTER = 10;
/** By how much the shapes on the height of a line may be more or fewer than its letters, and longer or shorter. */
const COUNT_OFF = 0.12;
const LENGTH_OFF = 0.3;

/**
 * Transparent text over filled outlines of its own size, as browsers print a bold that the font has not: the outlines
 * are seen, the text says what they spell. Such glyphs come back as visible and bold, all others as they are.
 */
export function unveil(glyphs: readonly Glyph[], outlines: readonly Outline[]): Glyph[] {
  if (outlines.length === 0 || outlines.length > MOST_OUTLINES || !glyphs.some((g) => g.transparent))
    return [...glyphs];
  const rows = Map.groupBy(outlines, (o) => rowOf(o.bottom));
  const letters = Map.groupBy(
    glyphs.filter((g) => g.transparent && !g.blank),
    lineOf,
  );
  const faces = new Map<FontInfo, FontInfo>();
  const bold = (font: FontInfo): FontInfo => {
    const known = faces.get(font) ?? { ...font, bold: true };
    faces.set(font, known);
    return known;
  };
  const seen = (glyph: Glyph, { color }: Outline): Glyph => ({
    ...glyph,
    hidden: false,
    transparent: false,
    color,
    font: bold(glyph.font),
  });
  return groups(glyphs, (g) => g.transparent).flatMap((run) => {
    const first = run[0]!;
    if (!first.transparent) return run;
    const near = inLineOf(
      first,
      [-1, 0, 1].flatMap((step) => rows.get(rowOf(first.baseline) + step) ?? []),
    );
    if (near.length === 0) return run;
    const whole = drawnAtOnce(run, near) ?? spelledBy(letters.get(lineOf(first)) ?? run, near);
    if (whole) return run.map((glyph) => seen(glyph, whole));
    return groups(run, (g) => !g.blank).flatMap((word) => {
      const drawn = word[0]!.blank ? undefined : (drawnAtOnce(word, near) ?? drawnByLetter(word, near));
      return drawn ? word.map((glyph) => seen(glyph, drawn)) : word;
    });
  });
}

/** Outlines are kept by stripes of the page, in points; descenders reach into the next. */
const STRIPE = 12;
const rowOf = (y: number): number => Math.floor(y / STRIPE);

const lineOf = ({ baseline, size }: Glyph): string => `${Math.round(baseline)} ${Math.round(size)}`;

const inLineOf = ({ size, baseline }: Glyph, outlines: readonly Outline[]): Outline[] =>
  outlines.filter(
    (o) =>
      o.bottom - o.top <= MOST_HEIGHT * size &&
      o.top > baseline - MOST_HEIGHT * size &&
      o.bottom < baseline + 0.45 * size,
  );

/**
 * Printers that set the bold wider than the font shift the text beside its outlines: then as many shapes of the size of
 * letters as the line has letters, over about its length, spell it.
 */
function spelledBy(line: readonly Glyph[], near: readonly Outline[]): Outline | undefined {
  const least = LEAST_HEIGHT * line[0]!.size;
  const tall = near.filter((o) => o.bottom - o.top >= least && o.x1 - o.x0 < 1.2 * line[0]!.size);
  if (tall.length < 3 || Math.abs(near.length - line.length) > COUNT_OFF * line.length) return undefined;
  const length = (boxes: readonly { x0: number; x1: number }[]) => boxes.reduce((sum, b) => sum + b.x1 - b.x0, 0);
  return Math.abs(length(near) / length(line) - 1) < LENGTH_OFF ? tall[0] : undefined;
}

/** Runs of glyphs on one line of which the same is true. */
function groups(glyphs: readonly Glyph[], kind: (glyph: Glyph) => boolean): Glyph[][] {
  const found: Glyph[][] = [];
  for (const glyph of glyphs) {
    const last = found.at(-1)?.at(-1);
    const together =
      last &&
      kind(last) === kind(glyph) &&
      Math.abs(last.baseline - glyph.baseline) < 1 &&
      glyph.x0 > last.x0 &&
      glyph.x0 - last.x1 < APART * glyph.size;
    if (together) found.at(-1)!.push(glyph);
    else found.push([glyph]);
  }
  return found;
}

/** One shape with the length of the text and detail enough for its letters. */
function drawnAtOnce(text: readonly Glyph[], near: readonly Outline[]): Outline | undefined {
  const letters = text.filter((g) => !g.blank);
  const first = letters[0],
    last = letters.at(-1);
  if (!first || !last) return undefined;
  const slack = SLACK * first.size;
  return near.find(
    (o) =>
      Math.abs(o.x0 - first.x0) < slack &&
      Math.abs(o.x1 - last.x1) < slack &&
      o.bottom - o.top >= LEAST_HEIGHT * first.size &&
      o.numbers >= NUMBERS_A_LETTER * letters.length,
  );
}

/** A shape behind most letters, each no wider than its letter. */
function drawnByLetter(word: readonly Glyph[], near: readonly Outline[]): Outline | undefined {
  const { size } = word[0]!;
  const slack = SLACK * size;
  const isBehind = (o: Outline, g: Glyph) =>
    o.x0 > g.x0 - slack && o.x1 < g.x1 + slack && (o.x0 + o.x1) / 2 > g.x0 && (o.x0 + o.x1) / 2 < g.x1;
  const shapes = word.flatMap((g) => near.find((o) => isBehind(o, g)) ?? []);
  const tall = shapes.filter((o) => o.bottom - o.top >= LEAST_HEIGHT * size);
  return new Set(shapes).size >= COVERED * word.length ? tall[0] : undefined;
}
