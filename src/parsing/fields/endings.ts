import { cvWords } from '../../wording/cv/all.ts';
import { fold } from '../../wording/fold.ts';
import { isEastAsian } from '../text/east-asian.ts';

const plain = (text: string): string => fold(text.normalize('NFKC'));

/** So many letters stand before the ending of a word. */
const FEWEST_BEFORE = 2;

const ESCAPED = /[.*+?^${}()|[\]\\]/g;
const escaped = (word: string): string => word.replace(ESCAPED, '\\$&');

/** East Asian words end within a text without spaces; elsewhere what ends a word has letters before it. */
function ending(words: readonly string[]): RegExp {
  const alternatives = words
    .map(plain)
    .map((word) => (isEastAsian(word) ? escaped(word) : `\\p{L}{${FEWEST_BEFORE},}${escaped(word)}`));
  return new RegExp(`(?:${alternatives.join('|')})$`, 'u');
}

/** What stands as a word of its own at one end of a name; East Asian names do without the space. */
function bound(words: readonly string[], side: 'start' | 'end'): RegExp {
  const alternatives = words.map(plain).map((word) => {
    if (isEastAsian(word)) return escaped(word);
    return side === 'start' ? `${escaped(word)}(?=\\s)` : `(?<=\\s)${escaped(word)}`;
  });
  const joined = `(?:${alternatives.join('|')})`;
  return new RegExp(side === 'start' ? `^${joined}` : `${joined}$`, 'u');
}

const TITLE = ending(cvWords('titleEndings'));
const COMPANY_START = bound(cvWords('companyStarts'), 'start');
const COMPANY_END = bound(cvWords('companyEndings'), 'end');
const SCHOOL = ending(cvWords('schoolEndings'));
const PLACE = ending(cvWords('placeEndings'));
/** Longest address of a town in East Asian letters. */
const LONGEST_PLACE = 12;

/** Whether a word ends as names of jobs do in a language with a file of its own. */
export const endsAsTitle = (word: string): boolean => TITLE.test(plain(word));
export const looksLikeCompany = (text: string): boolean => {
  const name = plain(text);
  return COMPANY_START.test(name) || COMPANY_END.test(name);
};
export const endsAsSchool = (text: string): boolean => SCHOOL.test(plain(text));
export const endsAsPlace = (text: string): boolean => text.length <= LONGEST_PLACE && PLACE.test(plain(text));
