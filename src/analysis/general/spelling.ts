import { frequentWords } from './lexicon/frequent-words.ts';
import { spellings } from './lexicon/misspellings.ts';
import { rightWords } from './lexicon/right-words.ts';
import { type WordingLanguage, isWordingLanguage } from './language.ts';
import { NearMissIndex } from './near-miss.ts';
import { type Passage, type Rule, issue } from './reading.ts';
import { fold } from './text.ts';

/**
 * Spelling errors. In the experiments of Martin-Lacroux & Lacroux (2017, Business and Professional Communication
 * Quarterly 80(3)) they cost an applicant as much as lacking experience; a false alarm costs trust, so only words of a
 * list of known misspellings count, and those that are one slip away from a long, frequent word of that list.
 */
export const spelling: Rule = ({ passages }) => passages.flatMap((passage) => {
  const slips = slipsIn(passage);
  if (!slips.length) return [];
  return [issue('text.spelling', passage.field, 'medium',
    `Correct ${slips.map(({ wrong, right }) => `“${wrong}” to “${right}”`).join(', ')}.`, slips[0]!.wrong)];
});

interface Slip {
  wrong: string;
  right: string;
}

const MOST_SLIPS = 6;

function slipsIn({ text, language }: Passage): Slip[] {
  if (!isWordingLanguage(language)) return [];
  // words with digits, inner capitals or joined by . @ / are names or addresses
  const words = text.match(/(?<![\p{L}\p{N}@./_-])\p{L}\p{Ll}{2,}(?![\p{L}\p{N}@_]|\.\p{L})/gu) ?? [];
  const found = new Map<string, Slip>();
  for (const wrong of words) {
    const right = correction(wrong, language);
    if (right && found.size < MOST_SLIPS) found.set(wrong, { wrong, right });
  }
  return [...found.values()];
}

const indexes = new Map<WordingLanguage, NearMissIndex>();

function indexOf(language: WordingLanguage): NearMissIndex {
  const index = indexes.get(language) ?? new NearMissIndex([...spellings[language].words, ...frequentWords[language]]);
  indexes.set(language, index);
  return index;
}

function correction(word: string, language: WordingLanguage): string | null {
  const lower = word.toLowerCase();
  const capital = word !== lower;
  if (rightWords[language].has(lower)) return null;
  // outside German a capital may be a name, and an accent is often left off a capital
  const right = spellings[language].corrections.get(lower) ?? (capital && language !== 'de' ? null : indexOf(language).find(lower));
  if (!right || (capital && fold(right) === fold(word))) return null;
  return capital ? right.charAt(0).toUpperCase() + right.slice(1) : language === 'de' ? germanCase(right, lower) : right;
}

/** The table writes German nouns with a capital; a word in lower case that only lacks it is no slip of this kind. */
const germanCase = (right: string, lower: string): string | null => (right.toLowerCase() === lower ? null : right);
