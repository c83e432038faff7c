import type { FontInfo } from './state.ts';
import type { Glyph } from './words.ts';

/** Ligatures by how often text has them. */
const LIGATURES = ['fi', 'fl', 'ff', 'ffi', 'ffl'] as const;
/** Cost of a rarer one, and of one whose letters the font does not show, in type sizes of difference in width. */
const RARER = 0.03;
const UNKNOWN = 0.1;
/** A font of symbols has no ligatures: so many letters must be seen. */
const FEWEST_LETTERS = 3;

/** Codes of bullets in the symbol fonts of TeX (OMS and TS1). */
const BULLETS = new Map([
  ['\u000F', '•'],
  ['\u0088', '•'],
]);

const isNameless = (char: string): boolean => /^\p{Cc}$/u.test(char) && !/\s/.test(char);

/**
 * Glyphs for which the code table of the font gives a control character ("Certi\0cations"): ligatures that a broken
 * table names nothing. Which one is told by the width, among those that the font gives no other glyph for.
 */
export function nameLigatures(glyphs: readonly Glyph[]): Glyph[] {
  if (!glyphs.some((g) => isNameless(g.char))) return [...glyphs];
  const named = new Map<FontInfo, ReadonlyMap<string, string>>();
  for (const [font, own] of Map.groupBy(glyphs, (g) => g.font)) named.set(font, namesOf(own));
  return glyphs.map((g) => (isNameless(g.char) ? { ...g, char: named.get(g.font)?.get(g.char) ?? g.char } : g));
}

function namesOf(glyphs: readonly Glyph[]): ReadonlyMap<string, string> {
  const widths = new Map<string, number>();
  for (const { char, x0, x1, size } of glyphs) if (size > 0 && !widths.has(char)) widths.set(char, (x1 - x0) / size);
  const widthOf = (ligature: string): number | null => {
    const letters = [...ligature].map((letter) => widths.get(letter));
    return letters.some((w) => w === undefined) ? null : letters.reduce<number>((sum, w) => sum + (w ?? 0), 0);
  };
  if ([...widths.keys()].filter((char) => /^\p{Ll}$/u.test(char)).length < FEWEST_LETTERS) return BULLETS;
  const free = LIGATURES.filter((l) => !widths.has(l) && !widths.has(PRESENTATION[l]));
  const cost = (ligature: (typeof LIGATURES)[number], own: number): number => {
    const width = widthOf(ligature);
    return (width === null ? UNKNOWN : Math.abs(width - own)) + RARER * LIGATURES.indexOf(ligature);
  };
  const names = new Map<string, string>();
  for (const char of new Set(glyphs.map((g) => g.char).filter(isNameless))) {
    const own = widths.get(char) ?? 0;
    const [best] = free.filter((l) => ![...names.values()].includes(l)).sort((a, b) => cost(a, own) - cost(b, own));
    if (best) names.set(char, best);
  }
  return names;
}

const PRESENTATION: Record<(typeof LIGATURES)[number], string> = { fi: 'ﬁ', fl: 'ﬂ', ff: 'ﬀ', ffi: 'ﬃ', ffl: 'ﬄ' };
