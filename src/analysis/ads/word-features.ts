import type { Features } from './chain-model.ts';
import { collector } from './hashing.ts';
import { ALTERNATIVE, chunksOf, type Chunk } from './chunks.ts';
import type { TypedWord } from './typed-words.ts';

export const WORD_PLACES = 2 ** 16;
const WINDOW = 3;
/** What lies farther off tells less. */
const FAR = 0.6;
const PREFIXES = [3, 4, 5];

type Collector = ReturnType<typeof collector>;

/** A line with what is known of its words and pieces. */
interface Line {
  words: readonly TypedWord[];
  chunks: readonly Chunk[];
  of: readonly number[];
  /** types and concepts of each word, and of each piece */
  known: string[][];
  knownOf: string[][];
}

/** What the model of demands sees of each word: itself, its neighbours, what is known of them, its piece and the kind of its line. */
export function wordFeatures(words: readonly TypedWord[], kinds: readonly [string, number][]): Features[] {
  const line = lineOf(words);
  const top = kinds.reduce((a, b) => (b[1] > a[1] ? b : a))[0];
  const alternatives = words.some(({ word }) => ALTERNATIVE.has(word));
  let open = 0;
  let joined = '';
  let colon = false;
  return words.map((own, i) => {
    const to = collector(WORD_PLACES);
    to.add('bias');
    addNeighbours(to, words, i);
    addKnown(to, line, i);
    if (open) to.add('inside');
    if (joined) to.add(`joined ${joined}`);
    if (colon) to.add('after colon');
    if (alternatives) to.add('alternatives');
    to.add(`top ${top}`);
    to.add(`top ${top} ${shapeOf(own.word)}`);
    for (const type of own.types) to.add(`top ${top} ${type}`);
    for (const [kind, sure] of kinds) to.add(`kind ${kind}`, 2 * sure);
    if (line.of[i] === -1) addBetween(to, line, i);
    else addChunk(to, line, i);
    if (own.word === '(') open++;
    if (own.word === ')') open = Math.max(0, open - 1);
    if (own.word === ':') colon = true;
    if (SEPARATOR.has(own.word)) joined = own.word;
    return to.features();
  });
}

const SEPARATOR = new Set([...',;/&', ...'and or und oder sowie et ou y o e en of i'.split(' ')]);

function lineOf(words: readonly TypedWord[]): Line {
  const known = words.map(({ types, concepts }) => [
    ...concepts,
    ...types.filter((type) => !type.startsWith('rules')).map((type) => `type ${type}`),
  ]);
  const { chunks, of } = chunksOf(words);
  const knownOf = chunks.map(({ from, to }) => [...new Set(known.slice(from, to).flat())]);
  return { words, chunks, of, known, knownOf };
}

function addNeighbours(to: Collector, words: readonly TypedWord[], i: number): void {
  const at = (step: number) => words[i + step]?.word ?? (i + step < 0 ? '<' : '>');
  for (let step = -WINDOW; step <= WINDOW; step++) {
    const by = Math.abs(step) > 1 ? FAR : 1;
    to.add(`w${step} ${at(step)}`, by);
    for (const type of words[i + step]?.types ?? []) to.add(`t${step} ${type}`, by);
  }
  for (let step = -1; step <= 1; step++) {
    const word = at(step);
    to.add(`s${step} ${shapeOf(word)}`);
    to.add(`l${step} ${words[i + step]?.letters}`);
    for (const length of PREFIXES) {
      if (word.length <= length) continue;
      to.add(`b${step} ${word.slice(0, length)}`, FAR);
      to.add(`e${step} ${word.slice(-length)}`, FAR);
    }
  }
  to.add(`p- ${at(-1)} ${at(0)}`);
  to.add(`p+ ${at(0)} ${at(1)}`);
  to.add(`p-- ${at(-2)} ${at(-1)}`, FAR);
  to.add(`p++ ${at(1)} ${at(2)}`, FAR);
  to.add(`p-+ ${at(-1)} ${at(1)}`, FAR);
  to.add(`first ${Math.min(i, 4)}`);
  to.add(`last ${Math.min(words.length - 1 - i, 3)}`);
}

/** What the words around are about. */
function addKnown(to: Collector, { known }: Line, i: number): void {
  for (let step = -WINDOW; step <= WINDOW; step++) {
    const own = known[i + step] ?? [];
    for (const name of own) to.add(`k${step} ${name}`, Math.abs(step) > 1 ? FAR : 1);
    if (!own.length) to.add(`k${step} -`, 0.5);
  }
}

/** What the piece that a word stands in tells of it, and the pieces before and after. */
function addChunk(to: Collector, { chunks, of, known, knownOf }: Line, i: number): void {
  const at = of[i] ?? 0;
  const own = chunks[at];
  if (!own) return;
  const next = chunks[at + 1];
  const step = Math.min(2, i - own.from);
  const place = i === own.from ? 'first' : i === own.to - 1 ? 'last' : 'middle';
  const named = knownOf[at] ?? [];
  for (const name of named) {
    to.add(`c ${place} ${name}`);
    to.add(`c ${step} ${own.sign} ${name}`, FAR);
  }
  if (!named.length) to.add(`c ${place} -`);
  for (const name of knownOf[at - 1] ?? ['<']) to.add(`c- ${step} ${name}`, FAR);
  for (const name of knownOf[at + 1] ?? ['>']) to.add(`c+ ${step} ${name}`, FAR);
  for (const name of leadOf(own, known)) to.add(`lead ${step} ${name}`);
  for (const name of next ? leadOf(next, known) : ['>']) to.add(`lead+ ${step} ${name}`, FAR);
  to.add(`sizes ${step} ${size(chunks[at - 1])} ${own.sign} ${size(own)}`);
  to.add(`sizes+ ${step} ${size(own)} ${next?.sign} ${size(next)}`);
  to.add(`signs ${step} ${own.sign} ${next?.sign}`);
  to.add(`chunk ${Math.min(5, at)} ${Math.min(5, chunks.length - at)}`, 0.5);
  to.add(`bracketed ${own.bracketed} ${step}`);
}

/** What the pieces that a sign parts tell of it. */
function addBetween(to: Collector, { words, chunks, of, known, knownOf }: Line, i: number): void {
  const before = of[i - 1] ?? -1;
  const after = of[i + 1] ?? -1;
  const next = chunks[after];
  const sign = words[i]?.word;
  to.add(`sign ${sign} ${size(chunks[before])} ${size(next)}`);
  for (const name of knownOf[before] ?? ['<']) to.add(`sign- ${sign} ${name}`, FAR);
  for (const name of knownOf[after] ?? ['>']) to.add(`sign+ ${sign} ${name}`, FAR);
  for (const name of next ? leadOf(next, known) : ['>']) to.add(`sign lead ${sign} ${name}`, FAR);
}

const leadOf = ({ from, to }: Chunk, known: string[][]): string[] => known.slice(from, Math.min(to, from + 2)).flat();

function shapeOf(word: string): string {
  if (/^\p{L}+$/u.test(word)) return word.length < 4 ? 'short' : word.length > 9 ? 'long' : 'word';
  if (/^0+$/.test(word)) return 'number';
  return /\p{L}/u.test(word) ? 'mixed' : word;
}

const LENGTHS = [1, 2, 3, 4, 6, 9];
const size = (chunk: Chunk | undefined): string =>
  chunk ? String(LENGTHS.filter((length) => chunk.to - chunk.from >= length).length) : '-';
