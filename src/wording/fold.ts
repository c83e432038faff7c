/** most texts: what has no accents to lose needs no look at each letter */
const ASCII = /^[\0-\x7f]*$/;

const WHOLE: Readonly<Record<string, string>> = { ß: 'ss', œ: 'oe', æ: 'ae', ø: 'o', ł: 'l', đ: 'd' };

/** The marks of voiced kana make other letters. */
const ACCENT = /(?![\u3099\u309A])\p{M}/gu;
/** Syllables and kana are no letters with accents. */
const WHOLE_LETTER = /[\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** Lower case without accents: `Señor Größe` → `senor grosse`. The length may change. */
export const fold = (text: string): string =>
  ASCII.test(text)
    ? text.toLowerCase()
    : text
        .normalize('NFD')
        .replace(ACCENT, '')
        .normalize('NFC')
        .toLowerCase()
        .replace(/[ßœæøłđ]/g, (letter) => WHOLE[letter] ?? letter);

/** The same letter by letter, with plain apostrophes, so that places in the text hold. */
export const foldInPlace = (text: string): string =>
  text
    .replace(/[^\0-\x7f]/g, (unit) => {
      if (WHOLE_LETTER.test(unit)) return unit;
      const base = unit.normalize('NFD').charAt(0).toLowerCase();
      return '’‘´'.includes(unit) ? "'" : base.length === 1 ? base : unit;
    })
    .toLowerCase();
