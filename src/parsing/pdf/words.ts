import { firstOf, itemAt } from '../../list-item.ts';
import { ICON } from '../document.ts';
import type { TextStyle } from '../document.ts';
import { cleanText } from '../text/clean.ts';
import type { FontInfo } from './state.ts';

export interface Glyph {
  char: string;
  /** a space of any kind */
  blank: boolean;
  x0: number;
  x1: number;
  baseline: number;
  size: number;
  font: FontInfo;
  color: string;
  upright: boolean;
  /** reads upwards or downwards, turned by 90°; null for all other directions */
  turn: 'up' | 'down' | null;
  /** where its advance begins and ends from the top, for turned glyphs */
  y0: number;
  y1: number;
  hidden: boolean;
  /** hidden for nothing but its own transparency */
  transparent: boolean;
  /** set in rendering mode 3, as scanners set the text that they recognised behind the picture of a page */
  unpainted: boolean;
}

/** Letters without white space between them, of one style. */
export interface Word {
  text: string;
  x0: number;
  x1: number;
  baseline: number;
  size: number;
  style: TextStyle;
  /** white space was seen before it on the same run: a space character or a gap */
  spaced: boolean;
  /** distance between its letters beyond their own widths */
  tracking: number;
}

/** A gap of this share of the type size between two letters is a word space (word spaces are 0.2 to 0.33 em wide). */
const WORD_GAP = 0.16;
/** The same where spaces are pressed, and the most that kerning puts between letters. */
const PRESSED_GAP = 0.12;
const CLOSE = 0.06;
/** A gap this wide ends a run whatever the letter spacing is. */
const RUN_GAP = 1.2;

/** Groups glyphs, in the order in which the file draws them, into words. Knows letter-spaced text by its even gaps. */
export function toWords(glyphs: readonly Glyph[]): Word[] {
  const words: Word[] = [];
  let run: Glyph[] = [];
  for (const glyph of glyphs) {
    const last = run.at(-1);
    if (last && isMark(glyph) && continues(last, glyph)) {
      // accents that the file sets as glyphs of their own have no width to go on from
      run[run.length - 1] = { ...last, char: last.char + glyph.char };
      continue;
    }
    if (last && !continues(last, glyph)) {
      words.push(...wordsOfRun(run));
      run = [];
    }
    run.push(glyph);
  }
  words.push(...wordsOfRun(run));
  return words;
}

const isMark = ({ char }: Glyph): boolean => char >= '\u0300' && char <= '\u036F';

function continues(last: Glyph, next: Glyph): boolean {
  const em = Math.max(last.size, next.size);
  const gap = next.x0 - last.x1;
  return (
    last.font === next.font &&
    last.color === next.color &&
    Math.abs(last.size - next.size) < 0.3 &&
    Math.abs(last.baseline - next.baseline) < 0.15 * em &&
    gap < RUN_GAP * em &&
    gap > -0.5 * em
  );
}

function wordsOfRun(run: readonly Glyph[]): Word[] {
  const inked = run.find((g) => !g.blank);
  if (!inked) return [];
  const em = inked.size;
  const spelled = isSpelled(run);
  const tracking = letterSpacing(run, em, spelled);
  const space = wordGap(run, em);
  const words: Word[] = [];
  let current: Glyph[] = [];
  let spaced = firstOf(run).blank;
  let blank = false;
  const flush = () => {
    const word = toWord(current, spaced, tracking);
    if (word) words.push(word);
    current = [];
  };
  for (const glyph of run) {
    if (glyph.blank) {
      blank = true;
      continue;
    }
    const last = current.at(-1);
    const gap = last ? glyph.x0 - last.x1 : 0;
    const wide = gap > tracking + space;
    if (last && ((blank && !spelled) || wide)) {
      flush();
      spaced = true;
    }
    current.push(glyph);
    blank = false;
  }
  flush();
  return words;
}

/**
 * What makes a word space in a run. TeX sets spaces as gaps and, to fill a line, may press them below the usual; where
 * the letters stand close and no gap is in between, the pressed ones still show.
 */
function wordGap(run: readonly Glyph[], em: number): number {
  let close = 0;
  for (const [last, glyph] of pairs(run)) {
    const gap = (glyph.x0 - last.x1) / em;
    if (glyph.blank || (gap > CLOSE && gap < PRESSED_GAP)) return WORD_GAP * em;
    if (gap <= CLOSE) close++;
  }
  return (close > run.length / 2 ? PRESSED_GAP : WORD_GAP) * em;
}

/** Each glyph behind the one before it, and what stood before that. */
function* pairs(run: readonly Glyph[]): Generator<[Glyph, Glyph, Glyph | null]> {
  let beforeLast: Glyph | null = null;
  let last: Glyph | null = null;
  for (const glyph of run) {
    if (last) yield [last, glyph, beforeLast];
    beforeLast = last;
    last = glyph;
  }
}

/** Even gaps between the letters of a run: its letter spacing, in points; 0 for ordinary text. */
function letterSpacing(run: readonly Glyph[], em: number, spelled: boolean): number {
  const gaps: number[] = [];
  for (const [last, glyph, beforeLast] of pairs(run)) {
    if (glyph.blank) continue;
    if (!last.blank) gaps.push(glyph.x0 - last.x1);
    else if (spelled && beforeLast) gaps.push(glyph.x0 - beforeLast.x1);
  }
  if (gaps.length < 3) return 0;
  // of two kinds of gap the lower is between letters: take the third, so that many short words do not pass for one
  const third = Math.floor(gaps.length * (spelled ? 0.5 : 0.4));
  return gaps.filter((gap) => gap <= 0.04 * em).length > third
    ? 0
    : itemAt(
        gaps.sort((a, b) => a - b),
        third,
      );
}

/** "S K I L L S": a space character between all letters. */
function isSpelled(run: readonly Glyph[]): boolean {
  const letters = run.filter((g) => !g.blank).length;
  let lonely = 0;
  run.forEach((glyph, at) => {
    if (!glyph.blank && run[at - 1]?.blank !== false && run[at + 1]?.blank !== false) lonely++;
  });
  return letters >= 4 && lonely / letters > 0.85;
}

const PRIVATE_USE = /^[\uE000-\uF8FF]$/;
const SYMBOL_BULLETS = /^[\uF0B7\uF0A7\uF076\uF0D8\uF0FC\uF0A8\uF06C\uF06E\uF071\uF075]$/;

function toWord(glyphs: readonly Glyph[], spaced: boolean, tracking: number): Word | null {
  const first = glyphs[0],
    last = glyphs.at(-1);
  if (!first || !last) return null;
  let text = '';
  for (const { char, font } of glyphs) {
    if (!font.icons && char < '\uE000') {
      text += char;
      continue;
    }
    if (SYMBOL_BULLETS.test(char) && !/awesome/i.test(font.name)) text += '•';
    else text += font.icons || PRIVATE_USE.test(char) ? ICON : char;
  }
  text = cleanText(text).trim();
  if (!text) return null;
  return {
    text,
    x0: first.x0,
    x1: last.x1,
    baseline: first.baseline,
    size: first.size,
    spaced,
    tracking,
    style: { size: first.size, bold: first.font.bold, italic: first.font.italic, color: first.color },
  };
}
