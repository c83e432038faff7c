import { gramsOf, gramsOfWord, wordsOf } from './grams.ts';
import { rarityOf } from './verdict-model.ts';

/** How much of the words of a demand a persona says in whatever form, the rare ones first: shares of their weight, 0..1. */
export interface Likeness {
  /** in the one text that says most of it, and which text that is; -1 without any */
  closest: number;
  at: number;
  /** in all texts together */
  anywhere: number;
  /** of the rarest word alone, in all texts together */
  rarest: number;
}

export type LikenessIndex = (words: string) => Likeness;

// letters that more texts say tell none of them from the others
const MOST_TEXTS = 200;
// longer demands are cut: what is asked for stands in front
const LONGEST = 160;

/** Makes texts ready to be compared with many demands. */
export function indexLikeness(texts: readonly string[]): LikenessIndex {
  const places = new Map<number, number[]>();
  // a persona says most of its words more than once
  const known = new Map<string, number[]>();
  const gramsAt = (word: string): number[] => {
    const grams = known.get(word) ?? gramsOfWord(word);
    known.set(word, grams);
    return grams;
  };
  texts.forEach((text, at) => {
    for (const gram of new Set(wordsOf(text).flatMap(gramsAt))) {
      const own = places.get(gram);
      if (!own) places.set(gram, [at]);
      else if (own.length < MOST_TEXTS) own.push(at);
    }
  });
  const asked = new Map<string, Likeness>();
  return (words) => {
    const like = asked.get(words) ?? compare(words.slice(0, LONGEST), places, texts.length);
    asked.set(words, like);
    return like;
  };
}

function compare(words: string, places: ReadonlyMap<number, number[]>, count: number): Likeness {
  const said = new Float64Array(count);
  let total = 0;
  let anywhere = 0;
  for (const gram of gramsOf(words)) {
    const weight = rarityOf(gram);
    total += weight;
    const texts = places.get(gram);
    if (!texts || !weight) continue;
    anywhere += weight;
    for (const at of texts) said[at] = (said[at] ?? 0) + weight;
  }
  if (!total) return { closest: 0, at: -1, anywhere: 0, rarest: 0 };
  const at = said.reduce((best, share, i) => (share > (said[best] ?? 0) ? i : best), 0);
  const closest = (said[at] ?? 0) / total;
  return { closest, at: closest ? at : -1, anywhere: anywhere / total, rarest: rarestSaid(words, places) };
}

/** How much of the word with the rarest letters is said. */
function rarestSaid(words: string, places: ReadonlyMap<number, number[]>): number {
  let top = 0;
  let said = 0;
  for (const grams of wordsOf(words).map(gramsOfWord)) {
    const weights = grams.map(rarityOf);
    const total = weights.reduce((a, b) => a + b, 0);
    if (total / grams.length <= top) continue;
    top = total / grams.length;
    said = weights.reduce((sum, weight, i) => (places.has(grams[i] ?? -1) ? sum + weight : sum), 0) / total;
  }
  return said;
}
