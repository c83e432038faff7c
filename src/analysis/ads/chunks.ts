/** A piece of a line between commas, brackets, "and", "or" and the like. */
export interface Chunk {
  /** first word, and the one after the last */
  from: number;
  to: number;
  /** what parts it from the piece before, `''` at the beginning */
  sign: string;
  bracketed: boolean;
}

export const ALTERNATIVE = new Set(['or', 'oder', 'ou', 'o', 'of', '/', 'bzw', 'u', 'ó']);
const JOINING = 'and or und oder sowie et ou y e o u ó en of i plus bzw ed od'.split(' ');
const SEPARATOR = new Set([...',;/&•|+:.?!–—…-', ...JOINING]);
const OPENING = new Set(['(', '[']);
const CLOSING = new Set([')', ']']);

/** The pieces of a line, in order, and for each word the place of its piece, -1 for signs. */
export function chunksOf(words: readonly { word: string }[]): { chunks: Chunk[]; of: number[] } {
  const chunks: Chunk[] = [];
  const of: number[] = [];
  let sign = '';
  let open = 0;
  let begun = false;
  words.forEach(({ word }, i) => {
    if (OPENING.has(word)) open++;
    if (CLOSING.has(word)) open = Math.max(0, open - 1);
    if (OPENING.has(word) || CLOSING.has(word) || SEPARATOR.has(word)) {
      sign = begun || SEPARATOR.has(word) === false ? word : `${sign} ${word}`.trim();
      begun = false;
      of.push(-1);
      return;
    }
    if (!begun) chunks.push({ from: i, to: i, sign, bracketed: open > 0 });
    begun = true;
    const own = chunks[chunks.length - 1];
    if (own) own.to = i + 1;
    of.push(chunks.length - 1);
  });
  return { chunks, of };
}
