import { JOB_WORDS } from '../../wording/jobs/all.ts';
import { english } from '../../wording/jobs/en.ts';
import type { JobLabel, JobWords } from '../../wording/jobs/job-words.ts';

type WordList = { [K in keyof JobWords]: JobWords[K] extends readonly string[] ? K : never }[keyof JobWords];

/** Alternatives that keep nothing, so that they may stand in a larger expression that does. */
const alternatives = (parts: readonly string[]): string => `(?:${parts.join('|').replace(/(?<!\\)\((?!\?)/g, '(?:')})`;

/** Whole words, as an expression (`g`) for text that was folded in place. */
const wholeWords = (parts: readonly string[]): RegExp =>
  new RegExp(`(?<![\\p{L}\\d])${alternatives(parts)}(?![\\p{L}\\d])`, 'gu');

const cache = new Map<string, RegExp>();

/** The words of a list in the language of an ad and in English, which stands in ads of all; in all where it is another one. */
export function jobWords(list: WordList, language: string | null): RegExp {
  const own = JOB_WORDS[language ?? ''];
  const key = `${list} ${own ? language : 'all'}`;
  const known = cache.get(key);
  if (known) return known;
  const languages = own ? new Set([own, english]) : Object.values(JOB_WORDS);
  const made = wholeWords([...languages].flatMap((words) => words[list]));
  cache.set(key, made);
  return made;
}

/** The words of a list in all languages, as a part of a larger expression. */
export const anyOf = (list: WordList): string => alternatives(Object.values(JOB_WORDS).flatMap((words) => words[list]));

const LABELS_BY_RANK = ['employer', 'title', 'location', 'pay', 'workMode', 'contract', 'start', 'hours'] as const;

/** Whole labels by what they are about; a label of two kinds is of the first. */
export const LABELS: readonly (readonly [JobLabel, RegExp])[] = LABELS_BY_RANK.map((label) => [
  label,
  new RegExp(`^${alternatives(Object.values(JOB_WORDS).flatMap(({ labels }) => labels[label]))}$`, 'u'),
]);

/** What ads say, by what it is about. */
export const CUES: readonly RegExp[] = (['demands', 'offers', 'applying', 'work'] as const).map((cue) =>
  wholeWords(Object.values(JOB_WORDS).flatMap(({ cues }) => cues[cue])),
);
