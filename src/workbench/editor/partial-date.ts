/** How a person writes a date, understood: as precise as it is typed. */
export type TypedDate = { date: string } | 'now' | 'none' | 'unclear';

const NOW = /^(now|today|present|heute|jetzt|aujourd['’]?hui|maintenant|hoy|ahora|actualidad)$/i;
const YEAR = /^\d{4}$/;
const ISO = /^(\d{4})-(\d{1,2})(?:-(\d{1,2}))?$/;
/** `4/2019`, `04.2019` */
const MONTH_YEAR = /^(\d{1,2})[./](\d{4})$/;
/** `17.4.2019`, as most of the world writes a day */
const DAY_MONTH_YEAR = /^(\d{1,2})[./](\d{1,2})[./](\d{4})$/;
/** `April 2019`, `avr. 2019` */
const NAME_YEAR = /^(\p{L}{3,})\.?\s+(?:de\s+)?(\d{4})$/u;

const LANGUAGES = ['en', 'de', 'fr', 'es'];
const LEAST_OF_A_NAME = 3;

/** Reads `2019`, `2019-04`, `4/2019`, `April 2019` and `now`. */
export function readDate(text: string): TypedDate {
  const typed = text.trim();
  if (!typed) return 'none';
  if (NOW.test(typed)) return 'now';
  if (YEAR.test(typed)) return { date: typed };
  const iso = ISO.exec(typed);
  if (iso) return dated(iso[1], iso[2], iso[3]);
  const month = MONTH_YEAR.exec(typed);
  if (month) return dated(month[2], month[1]);
  const day = DAY_MONTH_YEAR.exec(typed);
  if (day) return dated(day[3], day[2], day[1]);
  const named = NAME_YEAR.exec(typed);
  const number = named?.[1] && monthOf(named[1]);
  return number ? dated(named[2], String(number)) : 'unclear';
}

function dated(year = '', month = '', day?: string): TypedDate {
  const parts = [year, month.padStart(2, '0'), ...(day ? [day.padStart(2, '0')] : [])];
  const date = parts.join('-');
  const there = new Date(`${date}${day ? '' : '-01'}T00:00:00Z`);
  return !Number.isNaN(there.getTime()) && there.toISOString().startsWith(date) ? { date } : 'unclear';
}

const plain = (name: string) => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** 1 to 12 by a name or its beginning, in any of the page's languages; null when none or several begin so. */
function monthOf(name: string): number | null {
  const begun = plain(name);
  if (begun.length < LEAST_OF_A_NAME) return null;
  const found = new Set(
    LANGUAGES.flatMap((language) =>
      monthNames(language).flatMap((month, i) => (plain(month).startsWith(begun) ? [i + 1] : [])),
    ),
  );
  return found.size === 1 ? ([...found][0] ?? null) : null;
}

export const monthNames = (language: string, month: 'long' | 'short' = 'long'): string[] =>
  Array.from({ length: 12 }, (_, i) =>
    new Intl.DateTimeFormat(language, { month, timeZone: 'UTC' }).format(Date.UTC(2000, i, 1)),
  );
