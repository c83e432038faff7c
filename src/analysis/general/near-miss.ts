import { firstOf } from '../../list-item.ts';
import { foldTypography } from './text.ts';

/**
 * Finds the known word that a text's word is one slip away from: a wrong accent, a letter doubled, halved, dropped, added or
 * swapped with its neighbour, a vowel mistaken for another or a consonant for one that sounds alike; by the deletion
 * index of SymSpell (Garbe 2012). Slips at the first letter or in the last two, where words inflect, and short words are
 * left alone, since there lie real words.
 */
export class NearMissIndex {
  private readonly words: ReadonlySet<string>;
  private readonly byDeletion = new Map<string, string[]>();

  constructor(words: Iterable<string>) {
    this.words = new Set([...words].map((word) => word.toLowerCase()));
    for (const word of this.words) {
      if (word.length < SHORTEST_ACCENTED) continue;
      const key = foldTypography(word);
      for (const variant of word.length < SHORTEST ? [key] : [key, ...deletions(key)])
        this.byDeletion.set(variant, [...(this.byDeletion.get(variant) ?? []), word]);
    }
  }

  has(word: string): boolean {
    return this.words.has(word);
  }

  /** The one known word that `word`, in lower case, was meant to be; null when there is none or more than one. */
  find(word: string): string | null {
    if (word.length < SHORTEST_ACCENTED || this.words.has(word)) return null;
    const key = foldTypography(word);
    const candidates = new Set(
      [key, ...(word.length < SHORTEST ? [] : deletions(key))].flatMap((variant) => this.byDeletion.get(variant) ?? []),
    );
    const accented = [...candidates].filter((candidate) => foldTypography(candidate) === key);
    const meant = accented.length
      ? accented
      : [...candidates].filter((candidate) => isSlip(key, foldTypography(candidate)));
    return meant.length === 1 ? firstOf(meant) : null;
  }
}

const SHORTEST = 7;
/** A wrong accent alone is told in shorter words too. */
const SHORTEST_ACCENTED = 6;
const VOWELS = 'aeiouy';
/** Consonants that are written for each other, as they sound alike in one of the languages. */
const SOUND_ALIKE = ['cs', 'cz', 'sz', 'bv', 'gj', 'ck', 'dt', 'fv', 'mn', 'qc', 'kq', 'vw'];

const deletions = (word: string): string[] => Array.from(word, (_, i) => word.slice(0, i) + word.slice(i + 1));

function isSlip(word: string, meant: string): boolean {
  let start = 0;
  while (start < word.length && word[start] === meant[start]) start++;
  let end = 0;
  while (end < Math.min(word.length, meant.length) - start && word.at(-1 - end) === meant.at(-1 - end)) end++;
  if (start === 0 || end < 2) return false;
  const [said, should] = [word.slice(start, word.length - end), meant.slice(start, meant.length - end)];
  if (said.length + should.length === 1) return true;
  if (said.length === 1 && should.length === 1) return confusable(said, should);
  return said.length === 2 && should.length === 2 && said[0] === should[1] && said[1] === should[0];
}

const confusable = (a: string, b: string): boolean =>
  (VOWELS.includes(a) && VOWELS.includes(b)) || SOUND_ALIKE.some((pair) => pair === a + b || pair === b + a);
