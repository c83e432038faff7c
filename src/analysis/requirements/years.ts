import { pattern } from '../../wording/wrapped.ts';
import { fold } from '../vocabulary/tokens.ts';

/** Years of experience that a text speaks of, with the place of the phrase. */
export interface YearsPhrase {
  years: number;
  start: number;
  end: number;
}

const NUMBERS: Record<string, number> = {
  several: 2,
  einige: 2,
  mehrere: 2,
  einigen: 2,
  varios: 2,
  quelques: 2,
  plusieurs: 2,
  a: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
  fifteen: 15,
  twenty: 20,
  ein: 1,
  einem: 1,
  eine: 1,
  einjahrig: 1,
  zwei: 2,
  drei: 3,
  vier: 4,
  funf: 5,
  sechs: 6,
  sieben: 7,
  acht: 8,
  neun: 9,
  zehn: 10,
  zwolf: 12,
  funfzehn: 15,
  zwanzig: 20,
  un: 1,
  uno: 1,
  dos: 2,
  tres: 3,
  cuatro: 4,
  cinco: 5,
  seis: 6,
  siete: 7,
  ocho: 8,
  nueve: 9,
  diez: 10,
  doce: 12,
  quince: 15,
  veinte: 20,
  une: 1,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  six_: 6,
  sept: 7,
  huit: 8,
  neuf: 9,
  dix: 10,
  douze: 12,
  quinze: 15,
  vingt: 20,
};
const WORD = Object.keys(NUMBERS)
  .filter((word) => !word.endsWith('_'))
  .sort((a, b) => b.length - a.length)
  .join('|');
const UNIT = '(?:years?|yrs?|jahren?|jahre|anos?|ans?|annees?|months?|monaten?|monate|meses|mois)';
const PHRASE = pattern('g')`
  (?<![\w,.])(?:(\d{1,2})(?:[.,]5)?|(${WORD}))\s?\+?
  (?:\s?(?:-|–|to|bis|a|à|or|oder|o|ou)\s?(?:\d{1,2}|${WORD}))?\s?\+?
  \s?(?:\((?:\d{1,2})\+?\)\s?)?(?:or more |full |volle?n? )?
  (${UNIT})(?![\w])(?:'|s')?(?:\+| or more| plus| oder mehr| o mas| ou plus)?`;
// "to be obtained within six months" tells by when, not for how long
/** Characters that the longest of these phrases takes, with the one before it. */
const LONGEST_DEADLINE = 30;
const DEADLINE = pattern()`
  (?<!\w)(?:within|during|in the first|in your first|in the next) $|(?<!\w)(?:innerhalb(?: von)?|binnen|
  in den ersten|dans (?:un delai de|les)|en un plazo de|antes de|sous)\s$`;
// "eight years in sales, three of them in a leading role" leaves the unit out
const OF_WHICH = pattern('g')`
  (?<=(?:davon|of which|de los cuales|dont) (?:mindestens |at least |al menos |au moins )?)
  (?:(\d{1,2})|(${WORD}))(?= (?:in|im|als|as|en|como|comme|dans) )`;
const JAHRIG = /(?<![\w])(?:(\d{1,2})|([a-z]+?))-?jahrige[nrsm]?(?![\w])/g;

/** All phrases of years in a text ("three to five years", "mindestens 3 Jahre", "mehrjährige" counts as two). */
export function yearsIn(text: string): YearsPhrase[] {
  // same length as the text, so that places stay true
  const folded = [...text].map((char) => fold(char).slice(0, 1) || char).join('');
  if (folded.length !== text.length) return [];
  const found: YearsPhrase[] = [];
  for (const match of folded.matchAll(PHRASE)) {
    const count = match[1] ? Number(match[1]) : NUMBERS[match[2]!]!;
    const months = /^(mon|mes|moi)/.test(match[3]!);
    if (match[2] && match[2].length <= 2 && !/^(un|a)$/.test(match[2])) continue;
    if (DEADLINE.test(folded.slice(Math.max(0, match.index - LONGEST_DEADLINE), match.index))) continue;
    found.push({ years: months ? count / 12 : count, start: match.index, end: match.index + match[0].length });
  }
  for (const match of folded.matchAll(OF_WHICH)) {
    found.push({
      years: match[1] ? Number(match[1]) : NUMBERS[match[2]!]!,
      start: match.index,
      end: match.index + match[0].length,
    });
  }
  for (const match of folded.matchAll(JAHRIG)) {
    // the length of a training is no experience
    if (
      /^\s+(?:\S+\s+)?\w*(?:ausbildung|studium|lehre|weiterbildung)/.test(folded.slice(match.index + match[0].length))
    )
      continue;
    const count = match[1] ? Number(match[1]) : (NUMBERS[match[2]!] ?? (/^(mehr|lang)$/.test(match[2]!) ? 2 : 0));
    if (count) found.push({ years: count, start: match.index, end: match.index + match[0].length });
  }
  return found.sort((a, b) => a.start - b.start);
}
