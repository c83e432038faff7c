import { baseLanguage, WORDS, wordsOf } from './words.ts';

/** `short`: Jul 2021; `long`: July 2021; `numeric`: 07/2021. */
export type DateStyle = 'short' | 'long' | 'numeric';

export interface Period {
  startDate: string | null;
  endDate: string | null;
  isCurrent: boolean;
}

/** Where a date goes from the largest part to the smallest. */
const YEAR_FIRST = new Set(['zh', 'ja', 'ko']);

const formatters = new Map<string, Intl.DateTimeFormat>();

/**
 * A partial ISO date in the language of the document and exactly as precise as it is: `2019`, `Apr 2019`,
 * `17 Apr 2019`. What is no such date stands as it was written.
 */
export function formatDate(date: string, language: string | null, style: DateStyle = 'short'): string {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(date) ?? [];
  if (!year) return date;
  const instant = new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)));
  if (Number.isNaN(instant.getTime())) return date;
  if (!month) return year;
  if (style === 'numeric') {
    if (YEAR_FIRST.has(baseLanguage(language))) return [year, month, day].filter(Boolean).join('/');
    return [day, month, year].filter(Boolean).join(day ? '.' : '/');
  }
  // the British "Sept" is the one English month of four letters
  return formatter(language, style, day !== undefined)
    .format(instant)
    .replace(/^(\d+ )?Sept /, '$1Sep ');
}

/** `Jul 2021 – Present`; null without any date. */
export function formatPeriod(
  { startDate, endDate, isCurrent }: Period,
  language: string | null,
  style: DateStyle = 'short',
): string | null {
  const start = startDate && formatDate(startDate, language, style);
  const end = endDate ? formatDate(endDate, language, style) : isCurrent ? wordsOf(language).present : null;
  return [start, end].filter(Boolean).join(' – ') || null;
}

/** As `formatPeriod`, but an end alone is said to be one (`until 2017`): a year beside a job is read as its start. */
export const formatTenure = (period: Period, language: string | null, style?: DateStyle): string | null =>
  !period.startDate && period.endDate
    ? wordsOf(language).until.replace('{date}', () => formatDate(period.endDate ?? '', language, style))
    : formatPeriod(period, language, style);

function formatter(language: string | null, style: 'short' | 'long', withDay: boolean): Intl.DateTimeFormat {
  const base = baseLanguage(language);
  // a language whose words we do not have gets English months beside its English headings
  const locale = base === 'en' || !(base in WORDS) ? 'en-GB' : `${base}-u-nu-latn`;
  const key = `${locale} ${style} ${withDay}`;
  const known =
    formatters.get(key) ??
    new Intl.DateTimeFormat(locale, {
      year: 'numeric',
      month: style,
      ...(withDay && { day: 'numeric' }),
      timeZone: 'UTC',
    });
  formatters.set(key, known);
  return known;
}
