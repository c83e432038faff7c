import type { Glyph } from './words.ts';

/** Accents that stand by themselves, and the marks that compose with a letter. */
const MARKS: Record<string, string> = {
  '´': '\u0301',
  '`': '\u0300',
  '¨': '\u0308',
  '^': '\u0302',
  ˆ: '\u0302',
  '~': '\u0303',
  '˜': '\u0303',
  '¸': '\u0327',
  '˚': '\u030A',
  '˘': '\u0306',
  ˇ: '\u030C',
  '˝': '\u030B',
  '¯': '\u0304',
  '˙': '\u0307',
  '˛': '\u0328',
  '′': '\u0301',
};
/** Letters as old fonts set them below an accent. */
const DOTLESS: Record<string, string> = { ı: 'i', ȷ: 'j' };
/** An accent over a capital is raised, in type sizes. */
const RAISED = 0.5;

/**
 * Accents that TeX sets as glyphs over or under the letter beside them ("Aur´elie"), put together with it. Marks that
 * stand beside a letter and not over it stay.
 */
export function composeMarks(glyphs: readonly Glyph[]): Glyph[] {
  if (!glyphs.some((g) => g.char in MARKS)) return [...glyphs];
  const composed: Glyph[] = [];
  for (let at = 0; at < glyphs.length; at++) {
    const glyph = glyphs[at]!,
      next = glyphs[at + 1],
      last = composed.at(-1);
    const mark = MARKS[glyph.char];
    if (mark && next && isOver(glyph, next)) {
      composed.push(withMark(next, mark));
      at++;
    } else if (mark && last && isOver(glyph, last)) {
      composed[composed.length - 1] = withMark(last, mark);
    } else {
      composed.push(glyph);
    }
  }
  return composed;
}

const withMark = (letter: Glyph, mark: string): Glyph => ({
  ...letter,
  char: ((DOTLESS[letter.char] ?? letter.char) + mark).normalize('NFC'),
});

const isOver = (mark: Glyph, letter: Glyph): boolean => {
  const middle = (mark.x0 + mark.x1) / 2;
  return (
    /^\p{L}$/u.test(letter.char) &&
    middle > letter.x0 &&
    middle < letter.x1 &&
    Math.abs(mark.baseline - letter.baseline) < RAISED * letter.size &&
    Math.abs(mark.size - letter.size) < 0.2 * letter.size
  );
};
