import type { Word } from './words.ts';

/*
 * A page that is written from right to left is read in a mirror: its words stand where they would stand if it were written
 * from left to right, so that columns, rails and indents are found as on other pages. Files hold the letters as they are
 * drawn, from left to right; within a word they are put into the order of reading here.
 */

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;
const LEFT = '\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Greek}';
const LATIN = new RegExp(`[${LEFT}]`, 'u');
/** Letters and digits that are read from left to right everywhere, with the signs between them; else a letter. */
const TOKENS = new RegExp(
  `[${LEFT}\\p{N}](?:[${LEFT}\\p{N}\\p{M}.,:;@/+&#%_?=~'’-]*[${LEFT}\\p{N}\\p{M}/+#%])?|.`,
  'gsu',
);
const BRACKETS: Record<string, string> = {
  '(': ')',
  ')': '(',
  '[': ']',
  ']': '[',
  '«': '»',
  '»': '«',
  '<': '>',
  '>': '<',
  '{': '}',
  '}': '{',
};
/** words of one phrase stand no further apart, in type sizes */
const SPACE = 0.7;
/** a telephone number */
const DIALLED = /^[+(]?\+?\d[\d()/.-]*$/;

/** A comma left of a word stands behind it. */
const PARTED = /^[,;.:،؛]/;

/** Whether a page is read from right to left. */
export function isFromRight(words: readonly Word[]): boolean {
  let right = 0;
  let left = 0;
  for (const { text } of words) {
    if (RIGHT_TO_LEFT.test(text)) right += text.length;
    else if (LATIN.test(text)) left += text.length;
  }
  return right > left;
}

export interface Span {
  x0: number;
  x1: number;
}

/** Spans of a page of a width as they stand in a mirror. */
export const flipped = <T extends Span>(spans: readonly T[], width: number): T[] =>
  spans.map((span) => ({ ...span, x0: width - span.x1, x1: width - span.x0 }));

/** The words of a page from right to left as they would stand from left to right. */
export const mirrored = (words: readonly Word[], width: number): Word[] =>
  phrases(words).flatMap((phrase) => {
    const from = Math.min(...phrase.map(({ x0 }) => x0));
    const to = Math.max(...phrase.map(({ x1 }) => x1));
    // what is read from left to right keeps its order
    return phrase.map((word) => ({
      ...word,
      text: phrase.length > 1 ? word.text : inReadingOrder(word.text),
      x0: width - to + word.x0 - from,
      x1: width - to + word.x1 - from,
    }));
  });

/** Words one by one, but those together that are read from left to right. */
function phrases(words: readonly Word[]): Word[][] {
  const found: Word[][] = [];
  for (const word of words) {
    const open = found.at(-1);
    const last = open?.at(-1);
    if (open && last && isBeside(last, word) && belong(open, word)) open.push(word);
    else found.push([word]);
  }
  return found;
}

const isBeside = (last: Word, word: Word): boolean =>
  Math.abs(last.baseline - word.baseline) < 1 && word.x0 >= last.x1 - 1 && word.x0 - last.x1 < SPACE * word.size;

function belong(open: readonly Word[], word: Word): boolean {
  if (PARTED.test(word.text) || RIGHT_TO_LEFT.test(word.text) || open.some(({ text }) => RIGHT_TO_LEFT.test(text)))
    return false;
  const first = open[0]?.text ?? '';
  return LATIN.test(word.text) ? LATIN.test(first) : first.startsWith('+') && DIALLED.test(word.text);
}

/** The letters of a word as they are read, from those as they are drawn. */
function inReadingOrder(text: string): string {
  if (!RIGHT_TO_LEFT.test(text) && !LATIN.test(text) && DIALLED.test(text)) return text;
  const tokens = text.match(TOKENS) ?? [];
  return tokens
    .toReversed()
    .map((token) => BRACKETS[token] ?? token)
    .join('')
    .normalize('NFKC');
}
