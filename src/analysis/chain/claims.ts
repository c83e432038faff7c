import { oneOf, pattern } from '../../wording/wrapped.ts';
import { lexicons } from '../general/lexicon/lexicons.ts';
import { findPhrases, foldTypography, phrasePattern } from '../general/text.ts';
import { findSkills, implies, kindOf } from '../vocabulary/vocabulary.ts';

/** What texts hold that another text may repeat: words, numbers and skills. */
export interface Facts {
  words: ReadonlySet<string>;
  numbers: ReadonlySet<string>;
  numberWords: ReadonlySet<string>;
  /** `40 minut`, `2.1 %` */
  measures: ReadonlySet<string>;
  skills: readonly string[];
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}+#]*/gu;
const numberWords = phrasePattern(Object.values(lexicons).flatMap((lexicon) => lexicon.numberWords));

export function factsOf(texts: readonly string[]): Facts {
  const all = texts.join(' \n ');
  return {
    words: new Set(foldTypography(all).match(WORD) ?? []),
    numbers: new Set(numbersIn(all)),
    numberWords: new Set(findPhrases(all, numberWords).map(({ quote }) => foldTypography(quote))),
    measures: new Set(measuresIn(all)),
    skills: [...new Set(texts.flatMap((text) => findSkills(text).map(({ skill }) => skill)))],
  };
}

const NUMBER = /\d+(?:[.,']\d+| \d{3}(?!\d))*/gu;

/** Thousands without their separator (`1,900`, `1.900` and `1 900` are one), decimals with a point. */
const plain = (number: string): string =>
  (/^\d{1,3}(?:[.,' ]\d{3})+$/.test(number) ? number.replace(/\D/g, '') : number.replace(',', '.')).replace(
    /^0+(?=\d)/,
    '',
  );

const numbersIn = (text: string): string[] => (text.match(NUMBER) ?? []).map(plain);

/** Numbers with what they measure, so that minutes do not become hours. */
const MEASURE = pattern('gu')`(\d+(?:[.,']\d+| \d{3}(?!\d))*) ?(${oneOf`
  %; €; \$; £; k\b; m\b; mio; million; billion; thousand; second; minut; hour; day; week; month; year; hora
  dia; semana; mes; ano; mil; sekund; stund; tag; woche; monat; jahr; heure; jour; semaine; mois; an
`})`;

const measuresIn = (text: string): string[] =>
  [...foldTypography(text).matchAll(MEASURE)].map(([, number, unit]) => `${plain(number ?? '')} ${unit}`);

/** Kinds of skill that one has or has not; fields and practices are everyday words too ("planning", "documentation"). */
const CLAIMED = new Set<string>(['technology', 'tool', 'certification', 'licence', 'standard']);

const MONTHS = new Set(
  ['en', 'es', 'de', 'fr'].flatMap((language) =>
    Array.from({ length: 12 }, (_, month) =>
      foldTypography(new Intl.DateTimeFormat(language, { month: 'long' }).format(new Date(2026, month, 1))),
    ).filter((name) => name.length > 3),
  ),
);

/**
 * The first thing that a text says and the facts do not hold: a number, a skill, a month or a name (a word with a capital
 * that does not begin a sentence, or with capitals or digits inside). Null when there is none. Plain words in lower case
 * are no claims.
 *
 * @param options.strict for text that goes out in the person's name: numbers in words, units and months count too
 * @param options.nounsAreCapital for German prose, where a capital tells a name only after a word such as "bei"
 */
export function unfoundedClaim(
  text: string,
  facts: Facts,
  options: { strict: boolean; nounsAreCapital?: boolean },
): string | null {
  const number = numbersIn(text).find((found) => !facts.numbers.has(found));
  if (number) return number;
  if (options.strict) {
    const word = findPhrases(text, numberWords)
      .map(({ quote }) => quote)
      .find((quote) => !facts.numberWords.has(foldTypography(quote)));
    if (word) return word;
    const measure = measuresIn(text).find((found) => !facts.measures.has(found));
    if (measure) return measure;
  }
  const skill = findSkills(text)
    .map((found) => found.skill)
    .find((found) => CLAIMED.has(kindOf(found) ?? '') && !facts.skills.some((have) => implies(have, found)));
  if (skill) return skill;
  const folded = foldTypography(text).match(WORD) ?? [];
  const month = options.strict ? folded.find((word) => MONTHS.has(word) && !facts.words.has(word)) : undefined;
  return (
    month ??
    (options.nounsAreCapital ? germanNamesIn(text) : namesIn(text)).find(
      (name) => !facts.words.has(foldTypography(name)) && !OWN_NAMES.has(foldTypography(name)),
    ) ??
    null
  );
}

/** Names that a suggestion may bring along. */
const OWN_NAMES = new Set(['cv', 'english', 'i']);

const germanNamesIn = (text: string): string[] =>
  text.match(
    /(?<=(?:[Bb]ei|Firma|Universität|Hochschule) (?:der |dem |den )?)\p{Lu}[\p{L}\p{N}]*|\p{L}+(?:\p{Lu}|\p{N})[\p{L}\p{N}]*/gu,
  ) ?? [];

function namesIn(text: string): string[] {
  return [...text.matchAll(WORD)]
    .filter(({ 0: word, index }) => {
      if (/^\p{L}.*\p{Lu}|\p{L}\d|\d\p{L}/u.test(word)) return true;
      const opensSentence = /(?:^|[.!?:…“”"«»„\n]\s*[-•“"«„]?\s*)$/u.test(text.slice(0, index));
      return /^\p{Lu}/u.test(word) && !opensSentence;
    })
    .map(([word]) => word);
}
