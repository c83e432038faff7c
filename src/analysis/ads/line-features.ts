import { isNice, isRequired } from '../requirements/importance.ts';
import { languageLevel } from '../vocabulary/human-languages.ts';
import { conceptsOf } from '../../wording/ads/concepts.ts';
import { fold } from '../../wording/fold.ts';
import type { AdLine } from './ad-lines.ts';
import type { Features } from './chain-model.ts';
import { collector } from './hashing.ts';
import type { TypedWord } from './typed-words.ts';

export const LINE_PLACES = 2 ** 15;
/** A heading far above tells no more than its words. */
const LENGTHS = [2, 4, 7, 12, 20, 35];
const TENTHS = 10;
const GRAM_WEIGHT = 3;
/** Weights of what words are about, chosen by cross-validation: they are few beside the letters. */
const ABOUT = { line: 1.5, lead: 1, pair: 0.75, neighbour: 0.7, heading: 1.5 };
const LEAD = 4;

type Collector = ReturnType<typeof collector>;

/** What the line model sees of each line: letters, words, shape, place, the heading above and the neighbours. */
export function lineFeatures(
  lines: readonly AdLine[],
  words: readonly TypedWord[][],
  sections: readonly string[][] = [],
): Features[] {
  const folded = lines.map(({ text }) => plain(text));
  const about = words.map(countedConcepts);
  const headings = new Map<string, { names: string[]; concepts: string[] }>();
  return lines.map((line, i) => {
    const to = collector(LINE_PLACES);
    const own = words[i] ?? [];
    to.add('bias');
    for (const section of sections[i] ?? []) to.add(`section ${section}`);
    if (!sections[i]?.length) to.add('section -');
    to.group(grams(folded[i] ?? ''), GRAM_WEIGHT);
    to.group(
      own.map(({ word }) => `w ${word}`),
      2,
    );
    to.group(pairs(own), 1);
    for (const shape of shapes(line, own)) to.add(shape);
    to.add(`tenth ${Math.floor((i * TENTHS) / lines.length)}`, 0.5);
    if (i < 3) to.add(`place ${i}`);
    if (i === lines.length - 1) to.add('last');
    const heading = headings.get(line.heading) ?? readHeading(line.heading);
    headings.set(line.heading, heading);
    to.group(heading.names, 2);
    for (const concept of heading.concepts) to.add(`h about ${concept}`, ABOUT.heading);
    addConcepts(to, own, about[i] ?? new Map());
    for (const step of [-2, -1, 1, 2]) {
      const other = words[i + step];
      for (const concept of about[i + step]?.keys() ?? []) to.add(`n${step} about ${concept}`, ABOUT.neighbour);
      if (!other) to.add(`no neighbour ${step}`);
      else
        to.group(
          other.map(({ word }) => `n${step} ${word}`),
          step * step === 1 ? 1 : 0.5,
        );
    }
    return to.features();
  });
}

function readHeading(heading: string): { names: string[]; concepts: string[] } {
  const words = plain(heading).split(' ');
  const names = [...grams(plain(heading)).map((gram) => `h${gram}`), ...words.map((word) => `hw ${word}`)];
  return { names, concepts: [...new Set(words.flatMap(conceptsOf))] };
}

function countedConcepts(words: readonly TypedWord[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { concepts } of words) for (const concept of concepts) counts.set(concept, (counts.get(concept) ?? 0) + 1);
  return counts;
}

/** What the words of a line are about, which holds in all languages. */
function addConcepts(to: Collector, words: readonly TypedWord[], counts: ReadonlyMap<string, number>): void {
  const letters = lettersIn(words);
  if (!counts.size) to.add('about nothing');
  for (const [concept, count] of counts) {
    to.add(`about ${concept}`, ABOUT.line);
    to.add(`share ${concept}`, ABOUT.line * Math.min(1, (2 * count) / Math.max(1, letters.length)));
  }
  letters
    .slice(0, LEAD)
    .forEach(({ concepts }, at) => concepts.forEach((concept) => to.add(`lead ${at} ${concept}`, ABOUT.lead)));
  const names = [...counts.keys()].sort();
  names.forEach((one, at) => names.slice(at + 1).forEach((other) => to.add(`both ${one} ${other}`, ABOUT.pair)));
}

const lettersIn = (words: readonly TypedWord[]): TypedWord[] => words.filter(({ word }) => /\p{L}/u.test(word));

const plain = (text: string): string =>
  ` ${fold(text)
    .replace(/\d/g, '0')
    .replace(/[^\p{L}\p{N}:?!€$%]+/gu, ' ')
    .trim()} `;

/** Runs of three to five letters. */
function grams(text: string): string[] {
  const out: string[] = [];
  for (let length = 3; length <= 5; length++)
    for (let i = 0; i + length <= text.length; i++) out.push(text.slice(i, i + length));
  return out;
}

const pairs = (words: readonly TypedWord[]): string[] =>
  words.slice(1).map(({ word }, i) => `p ${words[i]?.word} ${word}`);

function shapes({ text, first }: AdLine, words: readonly TypedWord[]): string[] {
  const trimmed = text.trim();
  const bullet = /^[^\p{L}\p{N}¿¡"“(]+/u.exec(trimmed)?.[0].trim() ?? '';
  const bare = trimmed.slice(bullet.length).replace(/\**$/, '');
  const letters = lettersIn(words);
  const types = new Set(words.flatMap((word) => word.types));
  return [
    `length ${LENGTHS.filter((length) => letters.length >= length).length}`,
    `bullet ${bullet.slice(0, 2)}`,
    `ends ${/[.:;?!,)]?$/.exec(bare)?.[0]}`,
    `first of line ${first}`,
    `starts ${/^\p{Lu}/u.test(bare) ? 'upper' : /^\p{Ll}/u.test(bare) ? 'lower' : 'other'}`,
    `first word ${letters[0]?.word}`,
    `first words ${letters[0]?.word} ${letters[1]?.word}`,
    ...(!/\p{Ll}/u.test(bare) && letters.length ? ['capitals'] : []),
    ...[...types].map((type) => `has ${type}`),
    ...(isNice(text) ? ['wished'] : []),
    ...(isRequired(text) ? ['required'] : []),
    ...(languageLevel(text) !== null ? ['level'] : []),
    ...(/@|https?:|www\./.test(text) ? ['address'] : []),
    ...(/[€$£]|\bEUR\b/.test(text) ? ['money'] : []),
  ];
}
