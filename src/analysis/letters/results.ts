import { pattern } from '../../wording/wrapped.ts';
import { detectLanguage } from '../../wording/language.ts';
import { saysNo } from '../../wording/answers.ts';
import { ACTIVE_CONTENT, UNFIT } from '../chain/unfit-text.ts';
import { lexicons } from '../general/lexicon/lexicons.ts';
import { quantified } from '../general/quantify.ts';
import { corrected } from '../general/spelling.ts';
import type { Coverage, Subject } from '../report.ts';
import { englishDeed } from './deeds/en.ts';
import { frenchDeed } from './deeds/fr.ts';
import { germanDeed } from './deeds/de.ts';
import { spanishDeed } from './deeds/es.ts';
import type { Deed, DeedReader } from './deeds/deed.ts';

export type LetterLanguage = 'en' | 'de' | 'fr' | 'es';

/** A deed of a role with what speaks for telling it. */
export interface Result {
  deed: Deed;
  /** index of the role in the work history */
  role: number;
  /** of the demands of the ad that it answers; 0 for none */
  weight: number;
  numbered: boolean;
}

const READERS: Record<LetterLanguage, DeedReader> = {
  en: englishDeed,
  de: germanDeed,
  fr: frenchDeed,
  es: spanishDeed,
};

/** Longer sentences are not read to their end. */
const LONGEST = 230;
const SHORTEST = 12;
/** Signs of notes that no sentence has. */
const NOTES = /[→⇒|•=<>*_~^]|->|\s[-–]\s.*\s[-–]\s|\.{3}|…$|\betc\b|\/\s|\s\//;
const LABEL = /^(?:\p{Lu}[\p{L}&/-]*(?:\s[\p{L}&-]+){0,3}):\s+(?=\p{Lu})/u;
/** What the first demands of an ad count more than the last. */
const FADING = 12;

/** What bullets tell in whole sentences, most telling first. A bullet that cannot be made one is left out. */
export function resultsOf({ content }: Subject, coverage: readonly Coverage[], language: LetterLanguage): Result[] {
  const weights = weightsOf(coverage);
  return content.workHistory
    .flatMap((role, index) =>
      role.highlights.flatMap((text, at): Result[] => {
        if (UNFIT.test(text) || ACTIVE_CONTENT.test(text) || inAnotherLanguage(text, language)) return [];
        const told = tellable(text, language, role.isCurrent);
        const weight = weights.get(`work_history[${index}].highlights[${at}]`) ?? 0;
        return told ? [{ ...told, role: index, weight }] : [];
      }),
    )
    .toSorted((a, b) => value(b) - value(a) || a.role - b.role);
}

/** A number is worth more than the answer to one demand, one that tells of a change most. */
const value = ({ deed, weight, numbered, role }: Result) =>
  weight + (numbered ? 1.5 : 0) + (CHANGE.test(deed.rest) ? 0.8 : 0) - role * 0.1;

/** From so much to so much, or by so many of a hundred. */
const CHANGE = /\d\s?%|(?<!\p{L})(?:from|von|de|del)\s.{0,20}?\d.{1,30}?(?<!\p{L})(?:to|auf|à|al?)\s.{0,12}?\d/u;

function weightsOf(coverage: readonly Coverage[]): Map<string, number> {
  const weights = new Map<string, number>();
  coverage.forEach(({ status, importance, evidence }, rank) => {
    if (status === 'missing' || status === 'unknown') return;
    const worth = (importance === 'must' ? 1 : 0.5) * (FADING / (FADING + rank));
    for (const { field } of evidence) weights.set(field, (weights.get(field) ?? 0) + worth);
  });
  return weights;
}

function inAnotherLanguage(text: string, language: LetterLanguage): boolean {
  const detected = detectLanguage(text);
  return detected !== null && detected !== language && detected in READERS;
}

/** The first sentence of a bullet with a number, else its first, as a deed. */
function tellable(text: string, language: LetterLanguage, current: boolean): Pick<Result, 'deed' | 'numbered'> | null {
  const sentences = tidied(text, language)
    .split(/(?<=[\p{L}\p{N})%]{2})[.!]\s+(?=\p{Lu})|;\s+/u)
    .filter((sentence) => sentence.length >= SHORTEST && sentence.length <= LONGEST && !NOTES.test(sentence));
  const deeds = sentences.flatMap((sentence) => {
    const deed = READERS[language](sentence.replace(LABEL, ''), current);
    return deed ? [{ deed, numbered: quantified(sentence, lexicons[language]) }] : [];
  });
  return deeds.find(({ numbered }) => numbered) ?? deeds[0] ?? null;
}

/** One line, right spelling, no sign before it or behind it, no word twice in a row. */
const tidied = (text: string, language: LetterLanguage): string =>
  corrected(
    text
      .replace(/^[\s•*·–—-]+|[\s.;,:–-]+$/g, '')
      .replace(/\s+/g, ' ')
      .replace(/ ([,;.])/g, '$1')
      .replace(/,(?=\p{L})/gu, ', ')
      .replace(/(?<![\p{L}\p{N}])(\p{Ll}+) \1(?![\p{L}\p{N}])/gu, '$1')
      .replace(/(?<= )w\/(?: )?/g, 'with ')
      .replace(/(?<![\p{L}\d])(\d[\d.,]*)\+(?=\s|$)/gu, `${MORE_THAN[language]} $1`),
    language,
  );

const MORE_THAN: Record<LetterLanguage, string> = { en: 'more than', de: 'mehr als', fr: 'plus de', es: 'más de' };

/** What somebody has said about a gap that is more than a no. */
export function spokenOf(answer: string): string | null {
  if (!saysNo(answer)) return null;
  const rest = pattern('isu')`^(?:no|nein|non|not yet|noch nicht|pas encore|todavía no)\b[\s,.;:–-]*(?:but|aber|mais|
      pero)?[\s,]*(.{15,300})$`.exec(answer.trim())?.[1];
  if (!rest || UNFIT.test(rest) || ACTIVE_CONTENT.test(rest)) return null;
  const sentence = rest.trim().replace(/\s+/g, ' ');
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}${/[.!?]$/.test(sentence) ? '' : '.'}`;
}
