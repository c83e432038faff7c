/** A partial ISO date as the months it can mean, both counted from year 0 (`2019` is January to December 2019). */
export interface MonthRange {
  earliest: number;
  latest: number;
}

/** Reads `2019`, `2019-04` or `2019-04-17`; null when it is none of these. */
export function monthsOf(date: string | null): MonthRange | null {
  const parts = date?.match(/^(\d{4})(?:-(\d{2}))?(?:-\d{2})?$/);
  if (!parts) return null;
  const year = Number(parts[1]) * 12;
  if (!parts[2]) return { earliest: year, latest: year + 11 };
  const month = Number(parts[2]);
  return month >= 1 && month <= 12 ? { earliest: year + month - 1, latest: year + month - 1 } : null;
}

const NAMES = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** `March 2021` for a month counted from year 0. */
export const monthName = (month: number): string => `${NAMES[month % 12]} ${Math.floor(month / 12)}`;

/** `7 months`, `1 year`, `2 years and 3 months` */
export function duration(months: number): string {
  const years = Math.floor(months / 12);
  const rest = months % 12;
  const count = (n: number, unit: string) => `${n} ${unit}${n === 1 ? '' : 's'}`;
  if (years === 0) return count(rest, 'month');
  return rest === 0 ? count(years, 'year') : `${count(years, 'year')} and ${count(rest, 'month')}`;
}
