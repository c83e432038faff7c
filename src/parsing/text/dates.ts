import { wrapped } from '../../wording/wrapped.ts';
import { foldInPlace } from '../../wording/fold.ts';
import { itemAt } from '../../list-item.ts';
import { EAST_ASIAN, EAST_BEHIND, EAST_UNTIL, ERA, yearOfEra } from './east-asian.ts';
import { remember } from './memo.ts';
import {
  ALL_MONTHS as MONTHS,
  ALL_PRESENT as PRESENT,
  ALL_SINCE as SINCE,
  ALL_UNTIL as UNTIL,
  ONWARDS,
  SEASONS,
  WEEKS,
} from '../data/calendar.ts';

/** A date or range of dates in a text. Dates are partial ISO dates; a date whose year is a placeholder (`20XX`) is null. */
export interface DateSpan {
  from: number;
  to: number;
  start: string | null;
  end: string | null;
  current: boolean;
  /** two ends, or one that says of the other that it is open or not told ("since 2019", "until 2017") */
  range: boolean;
}

interface Atom {
  from: number;
  to: number;
  iso: string | null;
  present: boolean;
  /** month without a year, completed by the other end of its range */
  bareMonth?: number;
  /** the month stands before the day for certain; what the date is if it does */
  american?: boolean;
  monthFirst?: string | null;
  /** two digits after a full year: "2019–20" */
  shortYear?: string;
}

const MONTH = new Map<string, number>();
MONTHS.forEach((names, index) =>
  names.split('|').forEach((name) => {
    if (!MONTH.has(name)) MONTH.set(name, index + 1);
  }),
);
const monthNames = [...MONTH.keys()].sort((a, b) => b.length - a.length).join('|');

const YEAR = '(?:19[4-9]\\d|20[0-4]\\d)';
const ANY_YEAR = `(?:${YEAR}|(?:19|20)[x?]{2}|[x]{4}|yyyy)`;
const DASH = '[-\\u2010-\\u2015\\u2212~\\u301C\\uFF5E\\uFF0D\\u30FC]';
/** No other word goes on here; East Asian ones do without spaces. */
const edge = {
  before: `(?<!(?![${EAST_ASIAN}])[\\p{L}\\d])`,
  after: `(?!(?![${EAST_ASIAN}])[\\p{L}\\d])`,
};

const PATTERNS: [RegExp, (...groups: string[]) => Omit<Atom, 'from' | 'to'> | null][] = [
  [
    pattern(`(${ERA})\\s?(元|\\d{1,3})\\s?年(?:度)?(?:\\s?(\\d{1,2})\\s?月(?:\\s?(\\d{1,2})\\s?日)?)?`),
    (era, y, m, d) => eastern(yearOfEra(era, y), m, d),
  ],
  [pattern(`(${YEAR})\\s?[年년](?:度)?(?:\\s?(\\d{1,2})\\s?[月월](?:\\s?(\\d{1,2})\\s?[日일])?)?`), eastern],
  [pattern(`(${YEAR})\\.\\s?(\\d{1,2})\\.?(?=\\s*(?:${DASH}|$|\\)|(?:${EAST_UNTIL})))`), (y, m) => dated(y, m)],
  [pattern(`(${YEAR})[-/.](\\d{1,2})[-/.](\\d{1,2})`), dated],
  [pattern(`(\\d{1,2})[-/.] ?(\\d{1,2})[-/.] ?(${YEAR})`), dayMonth],
  [
    pattern(
      `(?<!\\d[.,])(\\d{1,2})(?:st|nd|rd|th|er|º|°|\\.)?(?: de| of)? (${monthNames})\\.?,?` +
        `(?: de| del| of)? ?(${ANY_YEAR})`,
    ),
    (d, m, y) => dated(y, m, d),
  ],
  [pattern(`(${monthNames})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (${YEAR})`), (m, d, y) => dated(y, m, d)],
  [
    pattern(`(${monthNames})[.,]{0,2}(?: de| del| of| d')?[ /\\-\\u2010-\\u2013]? ?(${ANY_YEAR})`),
    (m, y) => dated(y, m),
  ],
  [pattern(`(${monthNames})\\.? ?['\`]\\s?(\\d{2})`), (m, y) => dated(century(y), m)],
  [
    pattern(`(${monthNames})[ -](\\d{2})(?![./:%])`),
    (m, y) => (Number(y) > 31 || Number(y) <= new Date().getFullYear() % 100 ? dated(century(y), m) : null),
  ],
  [pattern(`(${YEAR})(?:,? |[-/.])(${monthNames})\\.?`), (y, m) => dated(y, m)],
  [pattern(`(?:${WEEKS})\\.? ?(\\d{1,2})[ /.,-]{1,2}(${YEAR})`), (week, y) => inWeek(y, week)],
  [pattern(`(${YEAR})[- ]?w(\\d{2})`), inWeek],
  [
    pattern(`(?:${SEASONS})(?: semester| term| quarter)?(?:,|/| of| de| d'| del)? ?(${YEAR})(?:/\\d{2,4})?`),
    (y) => ({ iso: y, present: false }),
  ],
  [pattern(`(${YEAR})[ ,]+(?:${SEASONS})`), (y) => ({ iso: y, present: false })],
  [pattern(`(${YEAR})[-/.](0[1-9]|1[0-2])`), (y, m) => dated(y, m)],
  [pattern(`(0?[1-9]|1[0-2]) ?[-/.\\u2013] ?(${ANY_YEAR})`), (m, y) => dated(y, m)],
  [pattern(`(0[1-9]|1[0-2])[/.'](\\d{2})`), (m, y) => dated(century(y), m)],
  [pattern(`([1-9])/(\\d{2})(?:(?=\\s*${DASH})|(?<=${DASH}\\s?[1-9]/\\d\\d))`), (m, y) => dated(century(y), m)],
  [
    pattern(
      `['\`](\\d{2})(?:(?=\\s*${DASH}+\\s*(?:['\`]\\d{2}|${PRESENT})${edge.after})|` +
        `(?<=['\`]\\d\\d\\s*${DASH}\\s*['\`]\\d\\d))`,
    ),
    (y) => ({ iso: century(y), present: false }),
  ],
  [pattern(`(${ANY_YEAR})`), (y) => ({ iso: year(y), present: false })],
  [pattern(`(?:${PRESENT})`), () => ({ iso: null, present: true })],
  [pattern(`(${monthNames})\\.?`), (m) => ({ iso: null, present: false, bareMonth: MONTH.get(m) })],
  [pattern(`['\`]?(\\d{2})`), (y) => ({ iso: null, present: false, shortYear: y })],
];

/** Where one of them can begin; most words of a CV begin no date. */
const BEGINNING = new RegExp(
  `${edge.before}(?:['\`]?\\d|[x]{4}|yyyy|${monthNames}|${WEEKS}|${SEASONS}|${PRESENT}|${ERA})`,
  'gu',
);

const SEPARATOR = new RegExp(
  wrapped`
    ^\s*(?:${DASH}+(?:\s*(?:\(|(?:${UNTIL})\s))?|/|>|→|${EAST_UNTIL}|
    [,.]?\s(?:${UNTIL}|and|und|e|y)\s(?:the |la |l'|den )?)\s*$`,
  'u',
);
const OPEN_END = new RegExp(`^\\s*(?:(?:${DASH}+|→|\\.{3}|…)\\s*(?=$|[)\\]|,;·•])|(?:${ONWARDS})${edge.after})`, 'u');
const LEAD_SINCE = new RegExp(`(?:^|[\\s(|,·])(?:${SINCE})(?: the)?\\s*:?\\s*$`, 'u');
const OPEN_SINCE = new RegExp(
  `(?:^|[\\s(|,·])(?:since|seit|desde|depuis|dal|sinds|ab|vanaf|a partir de)(?: the)?\\s*:?\\s*$`,
  'u',
);
const LEAD_UNTIL = new RegExp(`(?:^|[\\s(|,·])(?:until|till|bis|hasta|jusqu'a|jusqu'en|ate|fino al?|tot)\\s*$`, 'u');

/** All dates and ranges of dates in a line, in the common written forms of seven languages. */
export const findDates = remember((text: string): readonly DateSpan[] => {
  const flat = foldInPlace(text);
  const atoms = atomsOf(flat);
  const spans: DateSpan[] = [];
  for (let at = 0; at < atoms.length; at++) {
    const first = itemAt(atoms, at),
      second = atoms[at + 1];
    const between = second ? flat.slice(first.to, second.from) : '';
    if (
      second &&
      isStart(first) &&
      isEnd(second) &&
      (SEPARATOR.test(between) || (second.present && /^[ ,]*$/.test(between)))
    ) {
      const span = range(first, second);
      if (span) {
        spans.push({ ...span, from: extend(flat, first.from, LEAD_SINCE) });
        at++;
        continue;
      }
    }
    const single = alone(flat, first);
    if (single) spans.push(single);
  }
  return spans;
});

/** "Acme | Present": a role goes on, whenever it began. */
export const saysPresent = remember((text: string): boolean => {
  const flat = foldInPlace(text),
    last = atomsOf(flat).at(-1);
  return (
    last?.present === true && /^[\s)]*$/.test(flat.slice(last.to)) && /(?:^|[|·•(])\s*$/.test(flat.slice(0, last.from))
  );
});

/** The dates alone when the text is nothing else, at most brackets, icons and words like "from". */
export function onlyDates(text: string): DateSpan | null {
  const spans = findDates(text);
  const span = spans[0];
  if (!span || spans.length > 1) return null;
  const rest = text.slice(0, span.from) + text.slice(span.to);
  return restIsNothing(rest) ? span : null;
}

/** Nothing but how long something took: "4 years 10 months". */
export const isDuration = (text: string): boolean =>
  text.length < 60 && /\d|^[([]?(?:one|u|e)/i.test(text) && /^[\s\p{P}]*$/u.test(text.replace(DURATION, ''));

/** The text without what says how long something took. */
export const withoutDurations = (text: string): string => text.replace(DURATION, ' ');

/** What stands beside the dates of a line says nothing: brackets, marks, a duration ("2 yrs 3 mos"). */
export const restIsNothing = (rest: string): boolean =>
  /^[\s()[\]|,;:·•–—\-.（）、，：\uE000]*$/.test(rest.replace(DURATION, '').replace(EASTERN_REST, ''));

const EASTERN_REST = new RegExp(
  `${EAST_BEHIND}|\\d+\\s?(?:年|년)(?:\\s?\\d+\\s?(?:ヶ月|か月|カ月|个月|個月|개월))?|\\d+\\s?(?:ヶ月|か月|カ月|个月|個月|개월)`,
  'gu',
);

const DURATION = new RegExp(
  wrapped`
    [([·•|,]?\s*(?:(?:\d+[.,]?\d*\+?|(?<!\p{L})(?:one|un[ao]?|uma?|eine?|een))\s*
    (?:years?|yrs?|months?|mos?|weeks?|jahre?|monate?|wochen?|años?|meses|mes|semanas?|ans?|mois|semaines?|anos?|
    anni|anno|mesi|mese|settimane|jaar|jaren|maanden?|weken)(?!\p{L})\.?\s*
    (?:(?:and|und|y|et|e|en)(?!\p{L})|,)?\s*)+[)\]]?`,
  'giu',
);

function alone(flat: string, atom: Atom): DateSpan | null {
  if (atom.shortYear !== undefined || atom.bareMonth !== undefined) return null;
  const before = flat.slice(0, atom.from);
  if (atom.present) return null;
  const open = OPEN_END.exec(flat.slice(atom.to));
  const since = OPEN_SINCE.test(before);
  const from = since ? extend(flat, atom.from, LEAD_SINCE) : atom.from;
  if (LEAD_UNTIL.test(before))
    return {
      from: extend(flat, atom.from, LEAD_UNTIL),
      to: atom.to,
      start: null,
      end: atom.iso,
      current: false,
      range: true,
    };
  return {
    from,
    to: atom.to + (open?.[0].trimEnd().length ?? 0),
    start: atom.iso,
    end: null,
    current: since || open !== null,
    range: since || open !== null,
  };
}

const isStart = (a: Atom) => !a.present && a.shortYear === undefined;
const isEnd = (a: Atom) => a.present || a.iso !== null || a.shortYear !== undefined || isPlaceholder(a);
const isPlaceholder = (a: Atom) => a.iso === null && !a.present && a.bareMonth === undefined;

function range(first: Atom, second: Atom): Omit<DateSpan, 'from'> | null {
  let start = first.iso,
    end = second.iso;
  if (first.bareMonth !== undefined) {
    if (!end) return null;
    start = `${end.slice(0, 4)}-${two(first.bareMonth)}`;
  }
  if (second.shortYear !== undefined) {
    if (!start || start.length !== 4) return null;
    end = start.slice(0, 2) + second.shortYear;
    if (end <= start) return null;
  }
  return { to: second.to, start, end, current: second.present, range: true };
}

function atomsOf(flat: string): Atom[] {
  const atoms: Atom[] = [];
  BEGINNING.lastIndex = 0;
  for (let match = BEGINNING.exec(flat); match; match = BEGINNING.exec(flat)) {
    const atom = atomAt(flat, match.index);
    const taken = atom && (atom.shortYear === undefined || followsYear(flat, atoms.at(-1), atom));
    if (taken) atoms.push(atom);
    BEGINNING.lastIndex = taken ? atom.to : match.index + 1;
  }
  return atoms.some((a) => a.american) ? atoms.map((a) => (a.monthFirst ? { ...a, iso: a.monthFirst } : a)) : atoms;
}

const followsYear = (flat: string, last: Atom | undefined, atom: Atom) =>
  last !== undefined &&
  last.iso?.length === 4 &&
  atom.from - last.to <= 2 &&
  YEARS_APART.test(flat.slice(last.to, atom.from));

const YEARS_APART = new RegExp(`^${DASH}|^/`, 'u');

function atomAt(flat: string, at: number): Atom | null {
  for (const [regex, read] of PATTERNS) {
    regex.lastIndex = at;
    const match = regex.exec(flat);
    if (!match || match.index !== at) continue;
    const value = read(...match.slice(1));
    if (value) return { from: at, to: at + match[0].trimEnd().length, ...value };
  }
  return null;
}

function pattern(body: string): RegExp {
  return new RegExp(`${edge.before}${body}${edge.after}`, 'uy');
}

function extend(flat: string, from: number, lead: RegExp): number {
  const match = lead.exec(flat.slice(0, from));
  return match ? match.index + (/^[\s(|,·]/.test(match[0]) ? 1 : 0) : from;
}

/** The month that holds the middle of a week. */
function inWeek(yearText: string, week: string): Omit<Atom, 'from' | 'to'> | null {
  const middle = new Date(Date.UTC(Number(yearText), 0, 4 + 7 * (Number(week) - 1)));
  return Number(week) >= 1 && Number(week) <= 53
    ? dated(yearText, String(Number(yearText) === middle.getUTCFullYear() ? middle.getUTCMonth() + 1 : 12))
    : null;
}

function eastern(y: string, m?: string, d?: string): Omit<Atom, 'from' | 'to'> | null {
  return m === undefined ? { iso: year(y), present: false } : dated(y, m, d);
}

function dated(yearText: string, monthText: string, day?: string): Omit<Atom, 'from' | 'to'> | null {
  const month = MONTH.get(monthText) ?? Number(monthText);
  if (!(month >= 1 && month <= 12)) return null;
  const y = year(yearText);
  if (y === null) return { iso: null, present: false };
  if (day === undefined) return { iso: `${y}-${two(month)}`, present: false };
  const d = Number(day);
  return d >= 1 && d <= 31 ? { iso: `${y}-${two(month)}-${two(d)}`, present: false } : null;
}

/** Day before month, as six of the seven languages write; the other way where the numbers of the line leave no choice. */
function dayMonth(a: string, b: string, y: string): Omit<Atom, 'from' | 'to'> | null {
  const monthFirst = dated(y, a, b);
  if (Number(b) > 12) return monthFirst && { ...monthFirst, american: true };
  const dayFirst = dated(y, b, a);
  return dayFirst && { ...dayFirst, monthFirst: monthFirst?.iso ?? null };
}

const year = (text: string): string | null => (/^\d{4}$/.test(text) ? text : null);
const century = (short: string): string => (Number(short) > 50 ? '19' : '20') + short;
const two = (n: number): string => String(n).padStart(2, '0');
