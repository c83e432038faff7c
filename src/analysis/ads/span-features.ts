import { fold } from '../../wording/fold.ts';
import { ALTERNATIVE } from './chunks.ts';
import type { Features } from './chain-model.ts';
import { collector } from './hashing.ts';
import type { TypedWord } from './typed-words.ts';

export const SPAN_PLACES = 2 ** 13;
const AROUND = 3;

/** A run of words in a line, the probable kinds of the line and the heading above it. */
export interface SpanPlace {
  words: readonly TypedWord[];
  from: number;
  to: number;
  kinds: readonly [string, number][];
  heading: string;
}

/** What tells kind and importance of a demand: its words, those around it, its line and the heading above. */
export function spanFeatures({ words, from, to, kinds, heading }: SpanPlace): Features {
  const add = collector(SPAN_PLACES);
  const own = words.slice(from, to);
  add.add('bias');
  add.group(
    own.map(({ word }) => `w ${word}`),
    2,
  );
  add.group(
    own.flatMap(({ word }) => endings(word)),
    2,
  );
  for (const type of new Set(own.flatMap(({ types }) => types))) add.add(`has ${type}`);
  add.add(`first ${own[0]?.word}`);
  add.add(`last ${own.at(-1)?.word}`);
  add.add(`size ${Math.min(8, own.length)}`);
  for (let step = 1; step <= AROUND; step++) {
    add.add(`before ${step} ${words[from - step]?.word ?? '<'}`, 1 / step);
    add.add(`after ${step} ${words[to - 1 + step]?.word ?? '>'}`, 1 / step);
  }
  add.group(words.slice(0, from).map(({ word }) => `left ${word}`));
  add.group(words.slice(to).map(({ word }) => `right ${word}`));
  add.group(headingWords(heading), 2);
  for (const [kind, sure] of kinds) add.add(`kind ${kind}`, 3 * sure);
  if (own.some(({ word }) => word === '(')) add.add('brackets');
  if (own.some(({ word }) => ALTERNATIVE.has(word))) add.add('alternatives');
  add.add(`commas ${Math.min(3, own.filter(({ word }) => word === ',').length)}`);
  return add.features();
}

const endings = (word: string): string[] =>
  word.length < 5 ? [] : [`b ${word.slice(0, 4)}`, `e ${word.slice(-4)}`, `e ${word.slice(-3)}`];

const headingWords = (heading: string): string[] =>
  (fold(heading).match(/\p{L}+/gu) ?? []).flatMap((word) => [`h ${word}`, `h ${word.slice(0, 4)}`]);
