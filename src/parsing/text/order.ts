import { REGION_CODES } from '../data/places.ts';
import type { Line } from '../document.ts';

const NUMERIC = /(?<![\d/.])(\d{1,2})([/-])(\d{1,2})\2((?:19|20)\d\d)(?!\d)/g;

/**
 * Lines whose numeric dates are written year first, where the document writes the month before the day: a line alone
 * cannot tell what 08/06/2012 is. Sentences stay as they are printed.
 */
export function withDatesInOrder(lines: readonly Line[]): Line[] {
  const text = lines.map((l) => l.text).join('\n');
  if (!isMonthFirst(text)) return [...lines];
  return lines.map((line) => (line.text.length < 100 && line.text.search(NUMERIC) >= 0 ? yearFirst(line) : line));
}

/** One of its dates can be read in no other way, or nothing speaks against it and the place is in the USA. */
export function isMonthFirst(text: string): boolean {
  const dates = [...text.matchAll(NUMERIC)].map((m) => [Number(m[1]), Number(m[3])] as const);
  if (dates.length === 0 || dates.some(([first]) => first > 12)) return false;
  return dates.some(([, second]) => second > 12) || isAmerican(text);
}

/** "Tulsa, OK 74103" */
const isAmerican = (text: string): boolean =>
  [...text.matchAll(/,\s+([A-Z]{2})\s+\d{5}(?!\d)/g)].some((m) => REGION_CODES.has(m[1] ?? ''));

const yearFirst = (line: Line): Line => ({
  ...line,
  text: rewritten(line.text),
  segments: line.segments.map((s) => ({
    ...s,
    text: rewritten(s.text),
    runs: s.runs.map((r) => ({ ...r, text: rewritten(r.text) })),
  })),
});

const rewritten = (text: string): string =>
  text.replace(
    NUMERIC,
    (_, month: string, _mark, day: string, year: string) => `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`,
  );
