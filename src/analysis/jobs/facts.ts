import { foldInPlace } from '../../wording/fold.ts';
import type { Labelled } from './labelled.ts';
import type { PlainLine } from './plain-lines.ts';
import { anyOf, jobWords } from './words.ts';

export type WorkMode = 'remote' | 'hybrid' | 'on_site';

/** What an ad says of pay and terms, in its own words; null where it says nothing or nothing that is sure. */
export interface JobTerms {
  pay: string | null;
  hours: string | null;
  contract: string | null;
  start: string | null;
  workMode: WorkMode | null;
}

/** What is read of an ad. */
export interface AdTold {
  /** without what is asked of the person */
  lines: readonly PlainLine[];
  labelled: Labelled;
  language: string | null;
}

const CURRENCY = String.raw`(?:€|\$|£|eur(?:os?)?|usd|gbp|chf|r\$|brl|dollars?|pounds?|reais)`;
const NUMBER = String.raw`\d{1,3}(?:[.,' ]?\d{3}){0,3}(?:[.,]\d{1,2}|,-)?(?: ?k(?![\p{L}]))?`;
const UNTIL = String.raw`\s?(?:-|–|—|to|bis|and|und|a|y|e|et|ate|tot|en|/)\s?`;
const AMOUNT = `(?:${CURRENCY}\\s?${NUMBER}|${NUMBER}(?:${UNTIL}${NUMBER})?\\s?${CURRENCY})`;
const RANGE = `${AMOUNT}(?:${UNTIL}(?:${CURRENCY}\\s?)?${NUMBER}(?:\\s?${CURRENCY})?)?`;
const PERIOD = `(?:[\\s,(/-]{0,3}${anyOf('per')})`;
const PAID = new RegExp(`(?<![\\p{L}\\d])(${RANGE})(${PERIOD}{1,3})?(?![\\p{L}\\d])`, 'gu');
/** amounts of a firm or a project, not of a person */
const MILLIONS = /^\s?(?:m(?:io|illion\w*|illones|ilhoes|ilioni|iljoen)?|bn|billion\w*|mrd|milliard\w*)(?!\p{L})/u;

/** The words of the ad at `start`..`end` of its folded line. */
const wordsAt = (text: string, start: number, end: number): string => text.slice(start, end).trim();

function payIn({ text }: PlainLine, language: string | null): string | null {
  const folded = foldInPlace(text);
  for (const found of folded.matchAll(PAID)) {
    const [all, , period] = found;
    const end = found.index + all.length;
    if (MILLIONS.test(folded.slice(end))) continue;
    if (period || folded.search(jobWords('pay', language)) >= 0) return wordsAt(text, found.index, end);
  }
  return null;
}

function scaleIn({ text }: PlainLine, language: string | null): string | null {
  const [found] = foldInPlace(text).matchAll(jobWords('scale', language));
  return found ? wordsAt(text, found.index, found.index + found[0].length) : null;
}

const firstIn = (lines: readonly PlainLine[], find: (line: PlainLine) => string | null): string | null => {
  for (const line of lines) {
    const found = find(line);
    if (found) return found;
  }
  return null;
};

const MOST_PHRASES = 3;

/** The different phrases of one kind in the whole ad, as they are first written. */
function phrases(ad: AdTold, list: 'hours' | 'contract' | 'start', most: number): string | null {
  const found = new Map<string, string>();
  for (const { text } of ad.lines) {
    const folded = foldInPlace(text);
    for (const match of folded.matchAll(jobWords(list, ad.language))) {
      const phrase = wordsAt(text, match.index, match.index + match[0].length);
      const known = [...found.keys()].some((other) => other.includes(match[0]));
      if (!known && found.size < most) found.set(match[0], phrase);
    }
  }
  return found.size ? [...found.values()].join(', ') : null;
}

const MODES: readonly (readonly [WorkMode, 'remote' | 'hybrid' | 'onSite'])[] = [
  ['hybrid', 'hybrid'],
  ['remote', 'remote'],
  ['on_site', 'onSite'],
];
/** a label's value may be a bare word that a sentence cannot be trusted with */
const BARE_REMOTE =
  /^\W*(?:(?:100 ?%|fully|full) )?(?:remote|remot[oa]|teletravail|teletrabajo|homeoffice|home office)(?!\p{L})/u;

function modeOf({ lines, labelled, language }: AdTold): WorkMode | null {
  const told = [...(labelled.workMode ?? []), ...(labelled.location ?? [])].map(foldInPlace);
  const bare = told.some((value) => BARE_REMOTE.test(value));
  const seen = (texts: string[]): WorkMode[] =>
    MODES.filter(([, list]) => texts.some((text) => text.search(jobWords(list, language)) >= 0)).map(([mode]) => mode);
  const [labelledMode] = seen(told);
  if (labelledMode) return labelledMode;
  if (bare) return 'remote';
  const modes = seen(lines.map(({ text }) => foldInPlace(text)));
  return modes.length === 1 || modes[0] === 'hybrid' ? (modes[0] ?? null) : null;
}

const withDigit = (value: string): boolean => /\d/.test(value);

/** The terms that an ad states. */
export function jobTerms(ad: AdTold): JobTerms {
  const { lines, labelled, language } = ad;
  const told = (label: 'hours' | 'contract' | 'start') => labelled[label]?.[0] ?? null;
  return {
    pay:
      labelled.pay?.find(withDigit) ??
      firstIn(lines, (line) => payIn(line, language)) ??
      labelled.pay?.[0] ??
      firstIn(lines, (line) => scaleIn(line, language)),
    hours: told('hours') ?? phrases(ad, 'hours', MOST_PHRASES),
    contract: told('contract') ?? phrases(ad, 'contract', MOST_PHRASES),
    start: told('start') ?? phrases(ad, 'start', 1),
    workMode: modeOf(ad),
  };
}
