/** most texts: what has no accents to lose needs no look at each letter */
const ASCII = /^[\0-\x7f]*$/;

const WHOLE: Readonly<Record<string, string>> = { ß: 'ss', œ: 'oe', æ: 'ae', ø: 'o', ł: 'l', đ: 'd' };

/** Lower case without accents: `Señor Größe` → `senor grosse`. The length may change. */
export const fold = (text: string): string =>
  ASCII.test(text)
    ? text.toLowerCase()
    : text
        .normalize('NFD')
        .replace(/\p{M}/gu, '')
        .toLowerCase()
        .replace(/[ßœæøłđ]/g, (letter) => WHOLE[letter] ?? letter);

/** The same letter by letter, with plain apostrophes, so that places in the text hold. */
export const foldInPlace = (text: string): string =>
  text
    .replace(/[^\0-\x7f]/g, (unit) => {
      const base = unit.normalize('NFD').charAt(0).toLowerCase();
      return '’‘´'.includes(unit) ? "'" : base.length === 1 ? base : unit;
    })
    .toLowerCase();
