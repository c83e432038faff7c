import { fold } from '../../wording/fold.ts';
import { remember } from './memo.ts';

const LIGATURES: Record<string, string> = {
  ﬀ: 'ff',
  ﬁ: 'fi',
  ﬂ: 'fl',
  ﬃ: 'ffi',
  ﬄ: 'ffl',
  ﬅ: 'st',
  ﬆ: 'st',
  Ĳ: 'IJ',
  ĳ: 'ij',
};

// zero-width marks, direction marks, tag characters, byte-order mark; none is text
const INVISIBLE =
  /[\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF\u00AD\uFFF9-\uFFFB]|[\u{E0000}-\u{E007F}]/gu;
/** Most words of most CVs need nothing done. */
const PLAIN = /^[\x20-\x7e]*$/;
// control characters except tab and line end
const CONTROL = /(?![\t\n])\p{Cc}/gu;

/** Full-width, Arabic and Persian digits; their last four bits are their values. */
const OTHER_DIGITS = /[\uFF10-\uFF19\u0660-\u0669\u06F0-\u06F9]/g;

/** Text as a person sees it: no invisible or control characters, ligatures as letters, composed accents, plain spaces and digits. */
export function cleanText(text: string): string {
  if (PLAIN.test(text)) return text;
  return text
    .replace(CONTROL, '')
    .replace(INVISIBLE, '')
    .replace(OTHER_DIGITS, (digit) => String((digit.codePointAt(0) ?? 0) & 15))
    .replace(/[Ａ-Ｚａ-ｚ＠]/g, (letter) => letter.normalize('NFKC'))
    .replace(/[ﬀ-ﬆĲĳ]/g, (c) => LIGATURES[c] ?? c)
    .replace(/[\u00A0\u2000-\u200A\u202F\u205F\u3000]/g, ' ')
    .normalize('NFC');
}

/** Lower case without accents or punctuation, for comparing with vocabulary; `+` and `#` stay. */
export const foldPhrase = remember((text) =>
  fold(text.normalize('NFKC'))
    .replace(/’/g, "'")
    .replace(/[^\p{L}\p{N}+#']+/gu, ' ')
    .trim(),
);

/** The same without apostrophes, as the tables of labels and headings are written. */
export const foldWords = (text: string): string => foldPhrase(text).replace(/'/g, ' ');
