import { foldInPlace } from '../../wording/fold.ts';
/**
 * Text without accents, case and typographic variants, of the same length as the original, so that what is found in it
 * can be quoted word for word from the original.
 */
export const foldTypography = (text: string): string =>
  foldInPlace(text)
    .replace(/`/g, "'")
    .replace(/[\u00a0\u2009\u202f]/g, ' ')
    .replace(/[\u2010-\u2013]/g, '-');

export interface Match {
  /** word for word as in the text */
  quote: string;
  index: number;
}

/**
 * One expression for a list of phrases, to be used on folded text. In a phrase a space stands for any space or hyphen
, `*` for any further letters and `…` for some words of one clause.
 */
export function phrasePattern(phrases: readonly string[]): RegExp {
  const byInitial = new Map<string, string[]>();
  for (const phrase of [...phrases].sort((a, b) => b.length - a.length)) {
    const source = foldTypography(phrase)
      .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
      .replace(/ … /g, '\\s[^.;:]{1,60}?\\s')
      .replace(/\*/g, '\\p{L}*')
      .replace(/[ -]/g, '[\\s-]+');
    const initial = /^[a-z]/.exec(source)?.[0] ?? '';
    byInitial.set(initial, [...(byInitial.get(initial) ?? []), source.slice(initial.length)]);
  }
  // told apart by the first letter, hundreds of phrases take no longer than a few
  const alternatives = [...byInitial].map(([initial, rests]) => `${initial}(?:${rests.join('|')})`);
  return new RegExp(
    `(?<![\\p{L}\\p{N}_])(?:${alternatives.length ? alternatives.join('|') : '(?!)'})(?![\\p{L}\\p{N}_])`,
    'gu',
  );
}

const patterns = new WeakMap<readonly string[], RegExp>();

/** The compiled form of a list of a lexicon; compiled once. */
export function patternOf(phrases: readonly string[]): RegExp {
  const known = patterns.get(phrases);
  if (known) return known;
  const pattern = phrasePattern(phrases);
  patterns.set(phrases, pattern);
  return pattern;
}

/** Where a pattern of `phrasePattern` stands in a text. */
export function findPhrases(text: string, pattern: RegExp): Match[] {
  return [...foldTypography(text).matchAll(pattern)].map((match) => ({
    quote: text.slice(match.index, match.index + match[0].length),
    index: match.index,
  }));
}

/** Words in the order of the text: letters and digits with what joins them (`month-end`, `C++`, `R&D`, `l'équipe`). */
export const words = (text: string): string[] => text.match(/[\p{L}\p{N}][\p{L}\p{N}'’&.+#/-]*/gu) ?? [];

/** The beginning of a text, cut at a word, for use inside a suggestion. */
export function excerpt(text: string, length = 70): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  if (flat.length <= length) return flat;
  return `${flat.slice(0, flat.lastIndexOf(' ', length) > 0 ? flat.lastIndexOf(' ', length) : length)}…`;
}

/** Items as a reader lists them: “a”, “b” and “c”. */
export function quoteList(items: readonly string[]): string {
  const quoted = items.map((item) => `“${item}”`);
  return quoted.length < 2 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')} and ${quoted.at(-1)}`;
}
