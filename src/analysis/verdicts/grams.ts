import { fold } from '../../wording/fold.ts';
import { hash } from '../ads/hashing.ts';

/** Places of a table of grams; a power of two. */
export const GRAM_PLACES = 2 ** 15;

const WORD = /[\p{L}\p{N}+#]+/gu;
const LENGTHS = [3, 4, 5];

/** The runs of three to five letters of a text's words, ends marked, as places of a table, each once. */
export function gramsOf(text: string): number[] {
  return [...new Set(wordGrams(text).flat())];
}

/** The same for each word. */
export function wordGrams(text: string): number[][] {
  return [...fold(text).matchAll(WORD)].map(([word]) => {
    const marked = `<${word}>`;
    return LENGTHS.flatMap((length) =>
      Array.from({ length: Math.max(0, marked.length + 1 - length) }, (_, from) =>
        placeOf(marked.slice(from, from + length)),
      ),
    );
  });
}

const placeOf = (gram: string): number => hash(gram) & (GRAM_PLACES - 1);
