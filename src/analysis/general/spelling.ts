import { firstOf, itemAt } from '../../list-item.ts';
import { frequentWords } from './lexicon/frequent-words.ts';
import { spellings } from './lexicon/misspellings.ts';
import { rightWords } from './lexicon/right-words.ts';
import { type WordingLanguage, isWordingLanguage } from './wording-language.ts';
import { NearMissIndex } from './near-miss.ts';
import { type Passage, type Rule, issue } from './reading.ts';
import { foldTypography } from './text.ts';

/**
 * Spelling errors. In the experiments of Martin-Lacroux & Lacroux (2017, Business and Professional Communication
 * Quarterly 80(3)) they cost an applicant as much as lacking experience; a false alarm costs trust, so only words of a
 * list of known misspellings count, and those that are one slip away from a long, frequent word of that list.
 */
export const spelling: Rule = ({ passages }) =>
  passages.flatMap((passage) => {
    const slips = slipsIn(passage);
    if (!slips.length) return [];
    return [
      issue(
        'text.spelling',
        passage.field,
        'medium',
        `Correct ${slips.map(({ wrong, right }) => `“${wrong}” to “${right}”`).join(', ')}.`,
        firstOf(slips).wrong,
      ),
    ];
  });

interface Slip {
  wrong: string;
  right: string;
}

const MOST_SLIPS = 6;

function slipsIn({ text, language }: Passage): Slip[] {
  if (!isWordingLanguage(language)) return [];
  const found = new Map<string, Slip>();
  for (const { 0: wrong, index } of text.matchAll(WORD)) {
    const right = correction(wrong, language, opensSentence(text, index));
    if (right && found.size < MOST_SLIPS) found.set(wrong, { wrong, right });
  }
  return [...found.values()];
}

/** The text with the slips of its language put right. */
export function corrected(text: string, language: string): string {
  if (!isWordingLanguage(language)) return text;
  return text.replace(WORD, (word, index: number) => correction(word, language, opensSentence(text, index)) ?? word);
}

/** Words with digits, with capitals inside or joined by . @ / are names or addresses. */
const WORD = /(?<![\p{L}\p{N}@./_-])\p{L}\p{Ll}{2,}(?![\p{L}\p{N}@_]|\.\p{L})/gu;

const indexes = new Map<WordingLanguage, NearMissIndex>();

function indexOf(language: WordingLanguage): NearMissIndex {
  const index = indexes.get(language) ?? new NearMissIndex([...spellings[language].words, ...frequentWords[language]]);
  indexes.set(language, index);
  return index;
}

function correction(word: string, language: WordingLanguage, opensSentence: boolean): string | null {
  const lower = word.toLowerCase();
  const capital = word !== lower;
  if (rightWords[language].has(lower)) return null;
  // outside German a capital inside a sentence may be a name, and an accent is often left off a capital
  const guess =
    !capital || opensSentence || language === 'de'
      ? (indexOf(language).find(lower) ?? (language === 'de' ? inCompound(lower) : null))
      : null;
  const right = spellings[language].corrections.get(lower) ?? guess;
  if (
    !right ||
    right.toLowerCase() === lower ||
    (capital && foldTypography(right.charAt(0)) === lower.charAt(0) && right.slice(1) === lower.slice(1))
  )
    return null;
  return capital ? right.charAt(0).toUpperCase() + right.slice(1) : right;
}

const LONGEST_FIRST_PART = 14;

/** German writes compounds as one word: a slip in the second part of one, behind a known first part and a joining s. */
function inCompound(word: string): string | null {
  for (let cut = 4; cut <= Math.min(LONGEST_FIRST_PART, word.length - 8); cut++) {
    const first = word.slice(0, cut);
    const second =
      indexOf('de').has(first) || (first.endsWith('s') && indexOf('de').has(first.slice(0, -1)))
        ? indexOf('de').find(word.slice(cut))
        : null;
    if (second) return first + second;
  }
  return null;
}

/** Whether nothing, or the end of a sentence, stands before the word that begins at `index`. */
function opensSentence(text: string, index: number): boolean {
  let from = index;
  while (from > 0 && !/[\p{L}\p{N}]/u.test(itemAt(text, from - 1))) from--;
  return from === 0 || /[.!?:]\s/.test(text.slice(from, index));
}
