import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstTwins } from '../../src/analysis/general/highlights.ts';
import { indexWords } from '../../src/analysis/matching/word-index.ts';
import { type ContentWord, contentWords, sameWord } from '../../src/analysis/matching/words.ts';
import { readRequirements } from '../../src/analysis/requirements/read.ts';

describe('bullets that say the same', () => {
  const words = fc.constantFrom(...'abcdefghij');
  const bullet = fc.array(words, { maxLength: 12 }).map((list) => new Set(list));

  const naive = (sets: Set<string>[]) =>
    sets.map((set, at) => {
      if (set.size < 2) return null;
      const alike = (other: Set<string>) => {
        const shared = [...other].filter((word) => set.has(word)).length;
        return shared / (set.size + other.size - shared) >= (set.size < 3 ? 1 : 0.8);
      };
      const first = sets.slice(0, at).findIndex(alike);
      return first < 0 ? null : first;
    });

  it('are the same as by comparing each with each', () => {
    fc.assert(
      fc.property(fc.array(bullet, { maxLength: 14 }), (sets) => {
        expect(firstTwins(sets)).toEqual(naive(sets));
      }),
    );
  });

  it.each([
    [
      'of one sentence with another name in it',
      (i: number) => ['improved', 'the', 'process', 'of', 'loading', `n${i}`],
    ],
    ['that are all the same', () => ['did', 'the', 'same', 'thing']],
    ['of words of their own', (i: number) => [0, 1, 2, 3, 4, 5].map((n) => `w${i}-${n}`)],
  ])('are found among 6,000 %s without looking at all pairs', (_, wordsOf) => {
    let pairs = 0;
    firstTwins(
      Array.from({ length: 6_000 }, (_bullet, i) => new Set(wordsOf(i))),
      (count) => (pairs = count),
    );
    expect(pairs).toBeLessThan(60_000);
  });

  it('are looked for within bounds where most are nearly alike', () => {
    let pairs = 0;
    const alphabet = 'abcdefghijklmnopqrstuvwxyz';
    firstTwins(
      Array.from(
        { length: 2_000 },
        (_bullet, i) => new Set([...alphabet].filter((_word, at) => (i >> (at % 11)) & 1 || at > 14)),
      ),
      (count) => (pairs = count),
    );
    expect(pairs).toBeLessThan(510_000);
  });
});

describe('forms of a word', () => {
  const SAID =
    'pump pumps pumping heating heatings Heizung Heizungsbau Zentralheizung warehouse warehousing house'.split(' ');
  const text = fc.array(fc.constantFrom(...SAID), { maxLength: 6 }).map((list) => contentWords(list.join(' ')));

  it('are found by the index as by looking at each word', () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 5 }), fc.constantFrom(...SAID), (texts, wanted) => {
        const [word] = contentWords(wanted) as [ContentWord];
        const first = texts.flatMap((said, i) => {
          const hit = said.find((other) => sameWord(word, other));
          return hit ? [[i, hit] as const] : [];
        });
        expect([...indexWords(texts).find(word)].sort(([a], [b]) => a - b)).toEqual(first);
      }),
    );
  });
});

describe('demands', () => {
  it('that are repeated stand once, however often', () => {
    const once = '- 5 years of experience in Java\n- Fluent English\n- Degree in computer science\n';
    const names = (text: string) => readRequirements(`Requirements\n${text}`).map(({ name }) => name);
    expect(names(once.repeat(60))).toEqual(names(once));
  });
});
