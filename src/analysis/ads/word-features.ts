import type { Features } from './chain-model.ts';
import { collector } from './hashing.ts';
import { ALTERNATIVE, chunksOf, type Chunk } from './chunks.ts';
import type { TypedWord } from './typed-words.ts';

export const WORD_PLACES = 2 ** 16;
const WINDOW = 3;

/** What the model of demands sees of each word: itself, its neighbours, what is known of them, and the kind of its line. */
export function wordFeatures(words: readonly TypedWord[], kinds: readonly [string, number][]): Features[] {
  let open = 0;
  let joined = '';
  let colon = false;
  const top = kinds.reduce((a, b) => (b[1] > a[1] ? b : a))[0];
  const alternatives = words.some(({ word }) => ALTERNATIVE.has(word));
  const { chunks, of } = chunksOf(words);
  return words.map((own, i) => {
    const to = collector(WORD_PLACES);
    const at = (step: number) => words[i + step]?.word ?? (i + step < 0 ? '<' : '>');
    const typesAt = (step: number) => words[i + step]?.types ?? [];
    to.add('bias');
    for (let step = -WINDOW; step <= WINDOW; step++) {
      to.add(`w${step} ${at(step)}`, Math.abs(step) > 1 ? 0.6 : 1);
      for (const type of typesAt(step)) to.add(`t${step} ${type}`, Math.abs(step) > 1 ? 0.6 : 1);
    }
    for (let step = -1; step <= 1; step++) {
      const word = at(step);
      to.add(`s${step} ${shapeOf(word)}`);
      for (const length of [3, 4, 5]) {
        if (word.length <= length) continue;
        to.add(`b${step} ${word.slice(0, length)}`, 0.6);
        to.add(`e${step} ${word.slice(-length)}`, 0.6);
      }
    }
    for (const step of [-1, 0, 1]) to.add(`l${step} ${words[i + step]?.letters}`);
    to.add(`p- ${at(-1)} ${at(0)}`);
    to.add(`p+ ${at(0)} ${at(1)}`);
    to.add(`p-- ${at(-2)} ${at(-1)}`, 0.6);
    to.add(`p++ ${at(1)} ${at(2)}`, 0.6);
    to.add(`p-+ ${at(-1)} ${at(1)}`, 0.6);
    to.add(`first ${Math.min(i, 4)}`);
    to.add(`last ${Math.min(words.length - 1 - i, 3)}`);
    if (open) to.add('inside');
    if (joined) to.add(`joined ${joined}`);
    if (colon) to.add('after colon');
    if (alternatives) to.add('alternatives');
    to.add(`top ${top}`);
    to.add(`top ${top} ${shapeOf(own.word)}`);
    for (const type of own.types) to.add(`top ${top} ${type}`);
    for (const [kind, sure] of kinds) to.add(`kind ${kind}`, 2 * sure);
    for (const name of chunkNames(words, chunks, of[i] ?? 0, i)) to.add(name);
    if (own.word === '(') open++;
    if (own.word === ')') open = Math.max(0, open - 1);
    if (own.word === ':') colon = true;
    if (SEPARATOR.has(own.word)) joined = own.word;
    return to.features();
  });
}

const SEPARATOR = new Set([...',;/&', ...'and or und oder sowie et ou y o e en of i'.split(' ')]);

function shapeOf(word: string): string {
  if (/^\p{L}+$/u.test(word)) return word.length < 4 ? 'short' : word.length > 9 ? 'long' : 'word';
  if (/^0+$/.test(word)) return 'number';
  return /\p{L}/u.test(word) ? 'mixed' : word;
}

const size = (chunk: Chunk | undefined): string =>
  chunk ? String(LENGTHS.filter((length) => chunk.to - chunk.from >= length).length) : '-';
const LENGTHS = [1, 2, 3, 5, 8];
const typesOf = (chunk: Chunk | undefined): string => (chunk ? [...new Set(chunk.types)].sort().join('+') : '-');
const joining = (chunks: readonly Chunk[], from: number): string =>
  chunks.slice(from + 1).find(({ sign }) => !/^[,;]?$/.test(sign))?.sign ?? '';

/** What the piece of the line that a word stands in tells of it. */
function chunkNames(words: readonly TypedWord[], chunks: readonly Chunk[], at: number, word: number): string[] {
  const own = chunks[at];
  const before = chunks[at - 1];
  const next = chunks[at + 1];
  if (!own) return [];
  const step = Math.min(2, word - own.from);
  const first = words[own.from]?.word;
  const firstBefore = before && words[before.from]?.word;
  const conjunction = joining(chunks, at);
  const names = [
    `${step} sign ${own.sign}`,
    `${step} sign ${own.sign} ${size(before)} ${size(own)}`,
    `${step} sizes ${size(before)} ${size(own)} ${size(next)}`,
    `${step} types ${typesOf(before)} ${typesOf(own)}`,
    `${step} types ${typesOf(own)}`,
    `${step} sign ${own.sign} ${typesOf(own)}`,
    `${step} joined ${own.sign} ${conjunction}`,
    `${step} chunks ${Math.min(6, chunks.length)} ${own.sign}`,
    `${step} lead ${first}`,
    `${step} leads ${firstBefore} ${first}`,
    `${step} lead before ${firstBefore}`,
    `${step} next ${next?.sign}`,
  ];
  return names;
}
