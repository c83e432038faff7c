import type { Leaf } from '../../analysis/persona-leaves.ts';
import { itemAt } from '../../list-item.ts';
import type { PageWords } from '../../parsing/layout/arrange.ts';
import { fold } from '../../wording/fold.ts';

/** Where a value of a persona stands in its document. */
export interface Mark {
  /** snake_case path into the persona: `work_history[0].title` */
  path: string;
  /** from 1 */
  page: number;
  /** x, y, width and height in points from the top left */
  bbox: [number, number, number, number];
}

type Word = PageWords['words'][number];

interface Place {
  page: number;
  word: Word;
}

/** Shorter ones stand anywhere by chance. */
const LEAST_LETTERS = 3;
/** So many first letters find a text whose end the document sets otherwise. */
const TELLING_LETTERS = 60;
const ABOVE_BASELINE = 0.85;
const BELOW_BASELINE = 0.25;

const lettersOf = (text: string) => fold(text.normalize('NFKD')).replace(/[^\p{L}\p{N}]+/gu, '');

/**
 * Finds texts by their letters, in the order in which the document draws them: spaces, hyphens and line breaks make no
 * difference. The same text again is looked for after its first place. Linear in the document for each text.
 */
export function marksOf(pages: readonly PageWords[], texts: readonly Leaf[]): Mark[] {
  const places: Place[] = [];
  let letters = '';
  for (const { number, words } of pages)
    for (const word of words) {
      const own = lettersOf(word.text);
      letters += own;
      for (let i = 0; i < own.length; i += 1) places.push({ page: number, word });
    }
  const after = new Map<string, number>();
  return texts.flatMap(({ field, text }) => {
    const whole = lettersOf(text);
    if (whole.length < LEAST_LETTERS) return [];
    const begun = whole.slice(0, TELLING_LETTERS);
    const at = letters.indexOf(begun, after.get(begun) ?? 0);
    if (at < 0) return [];
    const length = letters.startsWith(whole, at) ? whole.length : begun.length;
    after.set(begun, at + length);
    return [{ path: field, ...boxOf(places.slice(at, at + length)) }];
  });
}

/** Around the words of one text that stand on its first page. */
function boxOf(places: Place[]): Pick<Mark, 'page' | 'bbox'> {
  const { page } = itemAt(places, 0);
  const words = new Set(places.filter((place) => place.page === page).map(({ word }) => word));
  let [x0, y0, x1, y1] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const word of words) {
    x0 = Math.min(x0, word.x0);
    x1 = Math.max(x1, word.x1);
    y0 = Math.min(y0, word.baseline - ABOVE_BASELINE * word.size);
    y1 = Math.max(y1, word.baseline + BELOW_BASELINE * word.size);
  }
  return { page, bbox: [x0, y0, x1 - x0, y1 - y0] };
}
