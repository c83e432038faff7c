/**
 * Long texts and expressions written over several lines: a line break and the indentation behind it count for nothing.
 * Backslashes stand for themselves, as in an expression between slashes.
 */
export const wrapped = (text: TemplateStringsArray, ...values: string[]): string =>
  String.raw({ raw: text.raw.map((part) => part.replace(/\n */g, '')) }, ...values);

/** @param flags of the expression, as in `pattern('iu')` before the text */
export const pattern =
  (flags = '') =>
  (text: TemplateStringsArray, ...values: string[]): RegExp =>
    new RegExp(wrapped(text, ...values), flags);

/** Expressions or words with semicolons between them. */
export const entries = (text: TemplateStringsArray, ...values: string[]): string[] =>
  String.raw(text, ...values)
    .split(/;|\n/)
    .map((entry) => entry.trim())
    .filter(Boolean);

/** The entries as alternatives of an expression. */
export const oneOf = (text: TemplateStringsArray): string => entries(text).join('|');

/** Single words with spaces between them. */
export const wordList = (text: TemplateStringsArray): string[] => String.raw(text).trim().split(/\s+/);
