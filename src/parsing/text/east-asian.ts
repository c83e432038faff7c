/** Scripts whose words stand without spaces between them, and Korean, whose particles do: inside a class of characters. */
export const EAST_ASIAN = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}ー々';

const LETTER = new RegExp(`[${EAST_ASIAN}]`, 'u');
export const isEastAsian = (text: string): boolean => LETTER.test(text);

/** The year before the first of an era. */
const ERAS: Record<string, number> = { 令和: 2018, 平成: 1988, 昭和: 1925, 大正: 1911, 民國: 1911, 民国: 1911 };
export const ERA = Object.keys(ERAS).join('|');

/** 平成31 → 2019; the first year of an era is called 元. */
export const yearOfEra = (era: string, year: string): string =>
  String((ERAS[era] ?? 0) + (year === '元' ? 1 : Number(year)));

/** Between two dates: from … to …. */
export const EAST_UNTIL = '至|到|から|より|부터|에서';
/** Behind a date, saying nothing more of it. */
export const EAST_BEHIND = 'まで|まで在籍|까지|起|入社|入学|退社|卒業|修了|終了|間|期間';
