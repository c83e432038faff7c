/** What a CV says, under the names of the REST API; of a label that is all there is to know. */
export type Values = Record<string, unknown>;

export const isGiven = (value: unknown): boolean =>
  value !== null && value !== undefined && String(value as string).trim() !== '';

export const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

/** Lower case without accents and punctuation; dashes and slashes part words, `C++` is not `C`. */
export const normal = (value: unknown): string =>
  String((value ?? '') as string)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[-\u2010-\u2015\u2212/\\_|\u00ad]+/g, ' ')
    .replace(/[^\p{L}\p{N}+#\s]/gu, '')
    .replace(/\s+/g, ' ')
    .trim();

/** Jaccard index of the words of two texts. */
export function likeness(a: unknown, b: unknown): number {
  const left = new Set(normal(a).split(' ').filter(Boolean));
  const right = new Set(normal(b).split(' ').filter(Boolean));
  const shared = [...left].filter((word) => right.has(word)).length;
  return shared && shared / (left.size + right.size - shared);
}

const sorted = (value: unknown): string => normal(value).split(' ').sort().join(' ');
const digits = (value: unknown): string => String((value ?? '') as string).replace(/\D/g, '');

/** Country codes and leading zeros are written or left out. */
const TOLD_DIGITS = 9;
const FEWEST_DIGITS = 6;

/** When two values of a kind are the same. */
export const same = {
  text: (a: unknown, b: unknown) => normal(a) === normal(b),
  plain: (a: unknown, b: unknown) => String(a as string).trim() === String(b as string).trim(),
  email: (a: unknown, b: unknown) => same.plain(String(a as string).toLowerCase(), String(b as string).toLowerCase()),
  place: (a: unknown, b: unknown) => sorted(a) === sorted(b),
  phone(a: unknown, b: unknown) {
    const count = Math.min(TOLD_DIGITS, digits(a).length, digits(b).length);
    return count >= FEWEST_DIGITS && digits(a).slice(-count) === digits(b).slice(-count);
  },
};

/** A degree, also with the field of study in one text. */
export function sameDegree(gold: Values, read: Values): boolean {
  if (same.text(gold['degree'], read['degree'])) return true;
  if (!isGiven(gold['field_of_study'])) return false;
  const degree = normal(gold['degree']),
    field = normal(gold['field_of_study']);
  const between = ['', 'in', 'of', 'en', 'de', 'di', 'em', 'fur', 'der', 'im'];
  const spelt = [`${field} ${degree}`, ...between.map((word) => [degree, word, field].filter(Boolean).join(' '))];
  return spelt.includes(normal(read['degree']));
}
