import type { Line } from '../document.ts';
import { looksLikeCompany } from './endings.ts';
import { findDates, withoutDurations } from '../text/dates.ts';
import type { DateSpan } from '../text/dates.ts';

export interface EntryRules {
  /** how much a line sounds like the head of an entry; above 0.5 it is taken for one where the layout leaves it open */
  headScore: (text: string) => number;
  /** a single year is enough to date an entry (a degree has one) */
  singleDates: boolean;
}

/** The dates that date an entry: a range, or where allowed a single date, at the start or end of the line or of a segment. */
export function datesOf(line: Line, rules: Pick<EntryRules, 'singleDates'>): DateSpan | null {
  const spans = findDates(line.text).filter((s) => s.range || s.start || s.end || /(?:19|20)xx/i.test(line.text));
  const ranges = spans.filter((s) => s.range);
  const span = ranges[0] ?? (rules.singleDates || spans.some((s) => isAlone(line, s)) ? spans[0] : undefined);
  if (!span) return null;
  return isAtEdge(line, span) ? span : null;
}

const isAlone = (line: Line, span: DateSpan): boolean =>
  line.segments.some(
    (s) =>
      s.text.replace(/[()[\]]/g, '').trim() ===
      line.text
        .slice(span.from, span.to)
        .replace(/[()[\]]/g, '')
        .trim(),
  );

/** "(expected)" behind the dates. */
const REMARK = /^\s*\([\p{L} .]{2,25}\)\s*$/u;

function isAtEdge(line: Line, { from, to }: DateSpan): boolean {
  const before = line.text.slice(0, from),
    after = withoutDurations(line.text.slice(to));
  const edge = /^[^\p{L}\p{N}]*$/u;
  return (
    edge.test(before) ||
    edge.test(after) ||
    REMARK.test(after) ||
    /[(|•·–—,:\uE000]\s*$|\s\/\s+$/.test(before) ||
    /^\s*[)|•·–—,:]|^\s+\/\s/.test(after) ||
    isAlone(line, { from, to } as DateSpan)
  );
}

export function isDated(line: Line, rules: EntryRules): boolean {
  const span = datesOf(line, rules);
  if (!span) return false;
  const rest = `${line.text.slice(0, span.from)} ${line.text.slice(span.to)}`.replace(LEADER, ' ').trim();
  // the cells of a row of a table may hold a sentence
  return (
    (line.segments.length >= 4 && rest.length <= 240) ||
    (rest.length <= 110 && (!isSentence(rest, rules) || isNames(rest)))
  );
}

/** "Clerk, Acme Mills, Leeds.": set as a sentence, yet nothing but names. */
const isNames = (text: string): boolean =>
  text.includes(',') &&
  text.split(/[,()]+/).every((part) => !/\p{L}/u.test(part) || /^\s*\p{Lu}/u.test(part)) &&
  text.split(/\s+/).filter((w) => /^\p{Ll}{4}/u.test(w)).length <= 1;

/** Dots that lead to the other end of the line. */
export const LEADER = /\.{4,}|(?:\s\.){3,}|_{4,}|…{2,}/gu;

const ABBREVIATED_END =
  /(?:\b(?:inc|ltd|co|corp|llc|s\.a|s\.l|s\.r\.l|s\.p\.a|e\.v|b\.v|n\.v|jr|sr|st|etc|hon|hons|bros|univ|dept|gov|ltda|lda|cia|cie|ca|coop|assoc|intl|mfg|e\.k|s\.c)|\.\p{L}|\b\p{Lu})\.$/iu;

/** Running text: it ends as a sentence does, or has too many small words for a head. */
export function isSentence(text: string, rules: Pick<EntryRules, 'headScore'>): boolean {
  const words = text.split(/\s+/).filter((w) => /\p{L}/u.test(w));
  if (words.length < 3) return false;
  if (/[.!?;]["”»]?$/.test(text) && !ABBREVIATED_END.test(text) && !looksLikeCompany(text)) return words.length >= 4;
  const low = words.filter((w) => /^\p{Ll}/u.test(w)).length;
  if (words.length >= 12 && !/[|•·–—]/.test(text)) return low >= 4;
  return words.length >= 6 && low / words.length >= 0.5 && rules.headScore(text) < 0.7;
}
