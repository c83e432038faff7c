import { randomBytes } from 'node:crypto';

/** Characters that show nothing and can carry orders: controls, zero-width, direction and tag characters. */
const INVISIBLE = /(?![\t\n])[\p{Cc}\p{Cf}]/gu;

export interface Fence {
  /** how the prompt names it; no text can guess it */
  id: string;
  /** the text between the fence's marks, without invisible characters, cut at `limit` characters */
  around(text: string, limit: number): string;
}

/** A new random fence for texts that a model must read as data. */
export function createFence(): Fence {
  const id = randomBytes(9).toString('hex');
  return {
    id,
    around: (text, limit) => `<data-${id}>\n${text.replace(INVISIBLE, '').slice(0, limit)}\n</data-${id}>`,
  };
}
