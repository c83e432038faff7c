/**
 * Finds the known word that a text's word is one slip away from: a letter doubled, halved, dropped, added, swapped with its
 * neighbour, or a vowel mistaken for another; by the deletion index of SymSpell (Garbe 2012). Slips at the first letter
 * or in the last two, where words inflect, and words under eight letters are left alone, since there lie real words.
 */
export class NearMissIndex {
  private readonly words: ReadonlySet<string>;
  private readonly byDeletion = new Map<string, string[]>();

  constructor(words: Iterable<string>) {
    this.words = new Set([...words].map((word) => word.toLowerCase()));
    for (const word of this.words) {
      if (word.length < MINIMUM) continue;
      for (const variant of [word, ...deletions(word)]) this.byDeletion.set(variant, [...(this.byDeletion.get(variant) ?? []), word]);
    }
  }

  /** The one known word that `word`, in lower case, was meant to be; null when there is none or more than one. */
  find(word: string): string | null {
    if (word.length < MINIMUM || this.words.has(word)) return null;
    const candidates = new Set([word, ...deletions(word)].flatMap((variant) => this.byDeletion.get(variant) ?? []));
    const meant = [...candidates].filter((candidate) => isSlip(word, candidate));
    return meant.length === 1 ? meant[0]! : null;
  }
}

const MINIMUM = 8;
const VOWELS = /^[aeiouyàâáäéèêëíîïóôöúùûü]$/;

const deletions = (word: string): string[] => Array.from(word, (_, i) => word.slice(0, i) + word.slice(i + 1));

function isSlip(word: string, meant: string): boolean {
  let start = 0;
  while (start < word.length && word[start] === meant[start]) start++;
  let end = 0;
  while (end < Math.min(word.length, meant.length) - start && word.at(-1 - end) === meant.at(-1 - end)) end++;
  if (start === 0 || end < 2) return false;
  const [said, should] = [word.slice(start, word.length - end), meant.slice(start, meant.length - end)];
  if (said.length + should.length === 1) return true;
  if (said.length === 1 && should.length === 1) return VOWELS.test(said) && VOWELS.test(should);
  return said.length === 2 && should.length === 2 && said[0] === should[1] && said[1] === should[0];
}
