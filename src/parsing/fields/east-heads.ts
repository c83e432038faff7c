import { isEastAsian } from '../text/east-asian.ts';
import { endsAsSchool, looksLikeCompany } from './endings.ts';

/** 주식회사 is a legal form and no name. */
const LONGEST_FORM = 4;
const HANGUL = /\p{Script=Hangul}/u;
/** Behind the name of a school: that it was finished or begun. */
const STANDING = /\s*(?:卒業|修了|入学|中退|毕业|畢業|졸업|수료|입학|재학)(?:見込み?|予定|예정)?\s*$/u;
/** a degree behind what was studied */
const DEGREE_LAST = /\s(?=(?:学士|修士|博士|硕士|本科|大专|専門士|학사|석사|박사|전문학사)$)/u;

/**
 * Parts of a head in East Asian letters, which spaces set apart. In Korean they stand within names and titles too: there
 * a name of a school or firm ends a part, and a degree begins one.
 */
export function eastPieces(text: string): string[] {
  const plain = text.replace(STANDING, '');
  if (!isEastAsian(plain) || !/\S\s+\S/.test(plain)) return [plain];
  const words = plain.trim().split(/\s+/);
  if (!words.every(isEastAsian)) return [plain];
  if (!HANGUL.test(plain)) return words;
  const first = words.findIndex((word) => endsAsSchool(word) || (word.length > LONGEST_FORM && looksLikeCompany(word)));
  if (first < 0) return plain.split(DEGREE_LAST);
  const behind = words.findIndex((word, at) => at > first && !looksLikeCompany(word));
  if (behind < 0) return [plain];
  const [name, rest] = [words.slice(0, behind), words.slice(behind)].map((some) => some.join(' '));
  return [name ?? '', ...(rest ?? '').split(DEGREE_LAST)];
}
