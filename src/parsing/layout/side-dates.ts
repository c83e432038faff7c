import { pattern } from '../../wording/wrapped.ts';
import type { Segment } from '../document.ts';
import { onlyDates } from '../text/dates.ts';
import { adjacent, belongTogether, merge } from './rails.ts';
import { joinSegments } from './rows.ts';

/** Dates at the end of a text, and the word or mark after them that opens a range. */
const DATE_AT_END = pattern('iu')`
  (?:[\p{L}.]{3,12}\s)?(?:\d{1,2}[/.])?\d{4}(?:-\d\d)?\s*(?:[–—-]|to|bis|au|à|al|a|tot)?$`;

/** "…, 09/2016" above "to 06/2020": the line begins with the rest of the dates that end the one above. */
function isRestOfDates(text: Segment, rest: Segment): boolean {
  const [date] = DATE_AT_END.exec(text.text) ?? [];
  return (
    date !== undefined &&
    rest.text.length <= 20 &&
    Math.abs(rest.x0 - text.x0) < 2 &&
    adjacent([text, rest]) &&
    !onlyDates(rest.text)?.range &&
    onlyDates(`${date.trim()} ${rest.text}`)?.range === true
  );
}

/** Joins a date that is broken over lines at the right margin: "October 2011 – March" above "2018". */
export function joinDates(segments: readonly Segment[]): Segment[] {
  const gone = new Set<Segment>();
  const joined = segments.map((segment) => {
    if (gone.has(segment)) return segment;
    const told = segment.text.length > 20 ? segments.find((s) => isRestOfDates(segment, s)) : undefined;
    if (told) {
      gone.add(told);
      return { ...merge([segment, told]), end: told.baseline };
    }
    if (!ENDS_OPEN.test(segment.text) || segment.text.length > 40) return segment;
    const rest = segments.find(
      (s) =>
        !gone.has(s) &&
        s.text.length <= 20 &&
        adjacent([segment, s]) &&
        (Math.abs(s.x1 - segment.x1) < 4 || Math.abs(s.x0 - segment.x0) < 4) &&
        !segments.some(
          (o) => o !== s && Math.abs(o.baseline - s.baseline) < 2 && o.x1 > s.x0 - 2 * s.style.size && o.x0 < s.x1,
        ) &&
        belongTogether([segment, s]),
    );
    if (!rest) return segment;
    gone.add(rest);
    return merge([segment, rest]);
  });
  return withPlaces(besideHeads(joined.filter((s) => !gone.has(s))));
}

/** Dates set at half the height of two lines at their left belong to the first. */
function besideHeads(segments: readonly Segment[]): Segment[] {
  return segments.map((date) => {
    if (!onlyDates(date.text)?.start) return date;
    const near = segments.filter((s) => s !== date && s.page === date.page && distance(s, date) < 1.1);
    const left = near.filter((s) => s.x1 < date.x0),
      edge = Math.max(...left.map((s) => s.x0));
    const beside = left.filter((s) => s.x0 > edge - 2);
    const above = beside.filter((s) => s.baseline < date.baseline);
    const isBetween =
      above.length === 1 &&
      beside.length > above.length &&
      left.every((s) => distance(s, date) > 0.4) &&
      !near.some((s) => s.x0 < date.x1 && s.x1 > date.x0);
    return isBetween ? { ...date, baseline: above[0]!.baseline } : date;
  });
}

const distance = (a: Segment, b: Segment): number =>
  Math.abs(a.baseline - b.baseline) / Math.max(a.style.size, b.style.size);

/** A place under a date, both flush right, as some layouts set them beside the lines of an entry. */
export const isUnderDate = (place: Segment, date: Segment): boolean =>
  place.page === date.page &&
  Math.abs(place.x1 - date.x1) < 2 &&
  place.x0 - date.x0 > 2 &&
  place.baseline > date.baseline + 1 &&
  place.baseline - date.baseline < 1.9 * date.style.size &&
  place.style.size < date.style.size + 0.5 &&
  /^\p{Lu}[^\d()]{1,40}$/u.test(place.text);

/** Puts a place under a date beside it, so that it does not end up among the lines of the entry. */
function withPlaces(segments: readonly Segment[]): Segment[] {
  const gone = new Set<Segment>();
  const margin = Math.min(...segments.map((s) => s.x0));
  const joined = segments.map((date) => {
    const place =
      date.x0 > margin + 60 && onlyDates(date.text)?.start ? segments.find((s) => isUnderDate(s, date)) : undefined;
    if (!place) return date;
    gone.add(place);
    return joinSegments([date, place], () => ' | ');
  });
  return joined.filter((s) => !gone.has(s));
}

/** What is left of a range at the end of a line: a dash, or a dash and a month. */
const ENDS_OPEN = /\d\s*(?:[–—-]|to|bis|au|al|a|tot)(?:\s+[\p{L}.]{3,12})?$/iu;
