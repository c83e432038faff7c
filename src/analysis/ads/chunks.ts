import type { TypedWord } from './typed-words.ts';

/** A piece of a line between commas, "and", "or" and the like that stand outside brackets. */
export interface Chunk {
  /** first word, and the one after the last */
  from: number;
  to: number;
  /** what parts it from the piece before, `''` at the beginning */
  sign: string;
  /** what is known of its words */
  types: string[];
}

export const ALTERNATIVE = new Set(['or', 'oder', 'ou', 'o', 'of', '/', 'bzw', 'u', 'ó']);
const JOINING = 'and or und oder sowie et ou y e o u ó en of i plus bzw'.split(' ');
const SEPARATOR = new Set([...',;/&•|+', ...JOINING]);

/** The pieces of a line, in order, and for each word the place of its piece; signs between belong to the piece after them. */
export function chunksOf(words: readonly TypedWord[]): { chunks: Chunk[]; of: number[] } {
  const chunks: Chunk[] = [{ from: 0, to: 0, sign: '', types: [] }];
  const of: number[] = [];
  let open = 0;
  words.forEach(({ word, types }, i) => {
    let own = chunks[chunks.length - 1] ?? { from: 0, to: 0, sign: '', types: [] };
    if (word === '(' || word === '[') open++;
    else if (word === ')' || word === ']') open = Math.max(0, open - 1);
    else if (!open && SEPARATOR.has(word)) {
      if (own.from === i) own.sign = `${own.sign} ${word}`.trim();
      else {
        own = { from: i, to: i, sign: word, types: [] };
        chunks.push(own);
      }
      own.from = i + 1;
    }
    own.to = i + 1;
    own.types.push(...types.filter((type) => !type.startsWith('rules')));
    of.push(chunks.length - 1);
  });
  return { chunks, of };
}
