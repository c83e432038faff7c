import { fold } from '../../wording/fold.ts';
import { hash } from '../ads/hashing.ts';

/** Places of a table of grams; a power of two. */
export const GRAM_PLACES = 2 ** 15;

const WORD = /[\p{L}\p{N}+#]+/gu;
const LENGTHS = [3, 4, 5];

/** The words of a text, folded. */
export const wordsOf = (text: string): string[] => fold(text).match(WORD) ?? [];

/** The runs of three to five letters of a word, ends marked, as places of a table. */
export function gramsOfWord(word: string): number[] {
  const marked = `<${word}>`;
  const out: number[] = [];
  for (const length of LENGTHS) {
    for (let from = 0; from + length <= marked.length; from++)
      out.push(hash(marked.slice(from, from + length)) & (GRAM_PLACES - 1));
  }
  return out;
}

/** Those of all words of a text, each once. */
export const gramsOf = (text: string): number[] => [...new Set(wordsOf(text).flatMap(gramsOfWord))];
