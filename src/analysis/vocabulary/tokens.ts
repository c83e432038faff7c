import { fold } from '../../wording/fold.ts';

export { fold };

/** A word of a text with its place: `start` and `end` are offsets into the text as given, `key` is folded and singular. */
export interface Token {
  key: string;
  start: number;
  end: number;
}

// C++, C# and .NET are words of their own; a dot inside Node.js parts two words
const WORD = /(?:\.(?=net\b))?[\p{L}\p{N}\p{M}]+(?:\+\+|#)?/giu;

/** One form for singular and plural, male and female: `libraries` → `library`, `elektronikerin` → `elektroniker`. */
export function singular(word: string): string {
  if (word.length < 4 || /[^a-z]/.test(word)) return word;
  if (/erin(nen)?$/.test(word)) return word.replace(/in(nen)?$/, '');
  if (word.endsWith('ies') && word.length > 5) return `${word.slice(0, -3)}y`;
  if (/(ss|x|ch|sh)es$/.test(word)) return word.slice(0, -2);
  const single = /[^suai]s$/.test(word) ? word.slice(0, -1) : word;
  // German plurals and cases of long words: Abschlüsse, Abschlüssen
  return single.length > 7 ? single.replace(/en?$/, '') : single;
}

/** The words of a text in order. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (const found of text.matchAll(WORD)) {
    tokens.push({ key: singular(fold(found[0])), start: found.index, end: found.index + found[0].length });
  }
  return tokens;
}
