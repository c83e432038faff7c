import { isNice, isRequired } from '../requirements/importance.ts';
import { languageLevel } from '../vocabulary/human-languages.ts';
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

/** What the line model sees of each line: letters, words, shape, place, the heading above and the neighbours. */
export function lineFeatures(
  lines: readonly AdLine[],
  words: readonly TypedWord[][],
  sections: readonly string[][] = [],
): Features[] {
  const folded = lines.map(({ text }) => plain(text));
  const headings = new Map<string, string[]>();
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
    const heading = headings.get(line.heading) ?? headingNames(line.heading);
    headings.set(line.heading, heading);
    to.group(heading, 2);
    for (const step of [-2, -1, 1, 2]) {
      const other = words[i + step];
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

const headingNames = (heading: string): string[] => [
  ...grams(plain(heading)).map((gram) => `h${gram}`),
  ...plain(heading)
    .split(' ')
    .map((word) => `hw ${word}`),
];

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
  const letters = words.filter(({ word }) => /\p{L}/u.test(word));
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
