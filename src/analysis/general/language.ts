import { functionWords } from './lexicon/function-words.ts';

/** ISO 639-1 codes whose wording the rules know; texts in other languages get the rules that need no words. */
export type WordingLanguage = 'en' | 'es' | 'de' | 'fr';

const WORDING: readonly string[] = ['en', 'es', 'de', 'fr'];
const tables = Object.entries(functionWords).map(([code, words]) => ({ code, words: new Set(words) }));

export const isWordingLanguage = (code: string | null): code is WordingLanguage =>
  code !== null && WORDING.includes(code);

/**
 * The language of a text by its share of function words, the oldest and cheapest method that holds on short texts
 * (Grefenstette 1995, "Comparing two language identification schemes").
 *
 * @param minimum function words of the winner that must be there; 2 is enough for one sentence
 * @returns ISO 639-1, or null when no language stands out
 */
export function detectLanguage(text: string, minimum = 2): string | null {
  const tokens = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const counted = tables
    .map(({ code, words }) => ({ code, hits: tokens.filter((token) => words.has(token)).length }))
    .sort((a, b) => b.hits - a.hits);
  const [first, second] = counted;
  if (!first || first.hits < minimum) return null;
  return first.hits > (second?.hits ?? 0) * 1.25 ? first.code : null;
}
