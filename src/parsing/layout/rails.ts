import type { Segment } from '../document.ts';
import { styleKey } from '../document.ts';
import { isRailLabel, joinSegments } from './rows.ts';
import { sectionKind } from '../sections/kinds.ts';
import { findDates, onlyDates } from '../text/dates.ts';

/**
 * Mends a rail of labels beside the text: joins a heading or a date that is broken over lines ("Apr." above
 * "2018–heute"), lifts a heading that is centred beside its text to the first line of that text, and takes out contact
 * details.
 */
export function mendRail(segments: readonly Segment[]): {
  segments: Segment[];
  contacts: Segment[];
  rail: number | null;
} {
  const rail = railEdge(segments);
  if (rail === null) return { segments: [...segments], contacts: [], rail };
  const ornaments = segments.filter((s) => s.x1 < rail && ORNAMENT.test(s.text));
  const isLabel = (s: Segment) => isRailLabel(s, rail) || ornaments.includes(s);
  const inRail = segments
    .filter((s) => isLabel(s) && !ornaments.includes(s))
    .map((s) => underOrnament(s, ornaments))
    .sort((a, b) => a.baseline - b.baseline);
  const contacts = contactBlock(inRail);
  const labels = inRail.filter((s) => !contacts.includes(s));
  const text = segments.filter((s) => !isLabel(s));
  return {
    segments: [
      ...lift(
        join(labels),
        text.filter((s) => s.x0 >= rail),
      ),
      ...text,
    ],
    contacts,
    rail,
  };
}

/** Lines of a rail around an e-mail address that follow each other closely: they label nothing, whatever stands beside them. */
function contactBlock(labels: readonly Segment[]): Segment[] {
  const mail = labels.findIndex((s) => /\S@\S+\.\S/.test(s.text));
  if (mail < 0) return [];
  const goesOn = (at: number) =>
    at > 0 &&
    at < labels.length &&
    adjacent([labels[at - 1]!, labels[at]!]) &&
    [labels[at - 1]!, labels[at]!].every((s) => sectionKind(s.text) === null && !onlyDates(s.text));
  let start = mail,
    end = mail + 1;
  while (goesOn(start)) start--;
  while (goesOn(end)) end++;
  return end - start >= 2 ? labels.slice(start, end) : [];
}

/** A dash over a label, as some layouts set it; the last is a letter of Hangul that looks like one. */
const ORNAMENT = /^[-–—―_~\u3161]$/u;

/** A label under a dash begins where the dash stands. */
function underOrnament(label: Segment, ornaments: readonly Segment[]): Segment {
  const dash = ornaments.find(
    (o) =>
      Math.abs(o.x0 - label.x0) < 3 &&
      o.baseline < label.baseline &&
      label.baseline - o.baseline < 2.5 * label.style.size,
  );
  return dash ? { ...label, baseline: dash.baseline } : label;
}

/** Joins a date that is broken over lines at the right margin: "October 2011 – March" above "2018". */
export function joinDates(segments: readonly Segment[]): Segment[] {
  const gone = new Set<Segment>();
  const joined = segments.map((segment) => {
    if (gone.has(segment) || !ENDS_OPEN.test(segment.text) || segment.text.length > 40) return segment;
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
  return withPlaces(joined.filter((s) => !gone.has(s)));
}

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

/** So many of the lines at the margin have something beside them at the edge; where fewer have, it is text with columns here and there. */
const LEAST_PAIRED = 0.3;
/** A rail takes at most this share of the width; what is wider is text with something at its right. */
const WIDEST_RAIL = 0.42;

/** Left edge of the text beside a rail: where most second segments of a row start, with lines of their own there too. */
function railEdge(segments: readonly Segment[]): number | null {
  const starts = new Map<number, { x: number; paired: number; alone: number }>();
  for (const segment of segments) {
    const partner = segments.some(
      (s) =>
        s.x1 < segment.x0 &&
        Math.abs(s.baseline - segment.baseline) < (sectionKind(s.text) ? 0.9 : 0.35) * segment.style.size,
    );
    const key = Math.round(segment.x0 / 4);
    const entry = starts.get(key) ?? { x: segment.x0, paired: 0, alone: 0 };
    if (partner) entry.paired++;
    else entry.alone++;
    starts.set(key, entry);
  }
  const margin = Math.min(...segments.map((s) => s.x0)),
    end = Math.max(...segments.map((s) => s.x1));
  let best: { x: number; paired: number } | null = null;
  for (const entry of starts.values()) {
    if (
      entry.paired >= 2 &&
      entry.paired + entry.alone >= 4 &&
      entry.paired >=
        LEAST_PAIRED *
          segments.filter((s) => s.x1 < entry.x - 2 && s.x0 < margin + 30 && !/^\P{L}*$/u.test(s.text)).length &&
      entry.x > margin + 30 &&
      entry.x - margin < WIDEST_RAIL * (end - margin) &&
      (!best || entry.paired > best.paired)
    )
      best = entry;
  }
  return best && best.x - 2;
}

function join(labels: readonly Segment[]): Segment[] {
  const joined: Segment[] = [];
  for (let at = 0; at < labels.length; at++) {
    let label = labels[at]!;
    for (let reach = 2; reach >= 1; reach--) {
      const parts = labels.slice(at, at + reach + 1);
      if (parts.length <= reach || !adjacent(parts) || !belongTogether(parts)) continue;
      label = merge(parts);
      at += reach;
      break;
    }
    joined.push(label);
  }
  return joined;
}

const adjacent = (parts: readonly Segment[]): boolean =>
  parts.every(
    (part, at) =>
      at === 0 ||
      (part.page === parts[at - 1]!.page &&
        part.baseline - parts[at - 1]!.baseline < 2 * part.style.size &&
        part.baseline > parts[at - 1]!.baseline + 1),
  );

function belongTogether(parts: readonly Segment[]): boolean {
  const text = parts.map((p) => p.text).join(' ');
  const last = parts.at(-1)!.text;
  if (sectionKind(text) !== null) return isBrokenHeading(parts);
  if (parts.length === 2 && isYear(parts[0]!.text) && isYear(last) && Number(last) > Number(parts[0]!.text))
    return true;
  const dates = onlyDates(text);
  const ownRange = onlyDates(parts[0]!.text)?.range && !/[–—-]$/.test(parts[0]!.text);
  if (!dates?.range || ownRange) return false;
  // every part is needed: the last one alone says less
  const alone = onlyDates(last);
  return (
    !(alone?.range && alone.start === dates.start) &&
    findDates(
      parts
        .slice(0, -1)
        .map((p) => p.text)
        .join(' '),
    ).every((d) => !d.range || d.current)
  );
}

/** A heading that goes on in the next line. */
const GOES_ON = /(?:[&+,/-]|\s(?:and|und|et|y|e|ed|en))$/iu;

/** "PROFESSIONAL" above "EXPERIENCE" is one heading; "SKILLS" above "LANGUAGES" are two. */
function isBrokenHeading(parts: readonly Segment[]): boolean {
  const isKnown = (some: readonly Segment[]) => sectionKind(some.map((p) => p.text).join(' ')) !== null;
  return parts.slice(1).every((part, at) => {
    const before = parts.slice(0, at + 1);
    const isWhole = isKnown(before) && !GOES_ON.test(before.at(-1)!.text);
    return !isKnown(parts.slice(at + 1)) || (!isWhole && styleKey(part.style) === styleKey(parts[0]!.style));
  });
}

const isYear = (text: string): boolean => /^(?:19|20)\d\d$/.test(text);

function merge(parts: readonly Segment[]): Segment {
  const glue = parts.every((p) => isYear(p.text)) ? ' – ' : ' ';
  return joinSegments(parts, () => glue);
}

/** A label set in smaller type stands a little off the line that it labels. */
function snap(label: Segment, rows: readonly Segment[]): Segment {
  const near = rows
    .map((r) => r.baseline)
    .sort((a, b) => Math.abs(a - label.baseline) - Math.abs(b - label.baseline))[0];
  return near !== undefined && Math.abs(near - label.baseline) < 0.9 * label.style.size
    ? { ...label, baseline: near }
    : label;
}

/** A label so close to a line, in its type sizes, was set on it. */
const SAME_HEIGHT = 0.12;
/** What stands so much further from the line above than from that below begins a paragraph. */
const LOOSER = 1.2;
/** The row that a label stands on, null where it stands between two. */
const rowOf = (label: Segment, rows: readonly Segment[]): Segment | null =>
  rows.find((r) => Math.abs(r.baseline - label.baseline) < SAME_HEIGHT * label.style.size) ?? null;

/** A paragraph begins at the row; null where nothing tells. */
function beginsParagraph(row: Segment, rows: readonly Segment[]): boolean | null {
  const above = rows.findLast((r) => r.baseline < row.baseline - 1);
  const next = rows.find((r) => r.baseline > row.baseline + 1);
  if (!above || !next) return null;
  return row.baseline - above.baseline > LOOSER * (next.baseline - row.baseline);
}

/** Where most headings of a rail stand at the first line of a paragraph, none is centred beside its text. */
function standAtTop(headings: readonly Segment[], rows: readonly Segment[]): boolean {
  const told = headings.flatMap((heading) => {
    const own = rowOf(heading, rows);
    return own ? (beginsParagraph(own, rows) ?? []) : [false];
  });
  return told.filter(Boolean).length > told.length / 2;
}

/** As many lines below the label as above it, and no gap above the line beside it; else the label stands at the first line of its text. */
function isCentred(label: Segment, start: number, rows: readonly Segment[], following: Segment | undefined): boolean {
  const own = rowOf(label, rows)?.baseline;
  if (own !== undefined) {
    const next = rows.find((r) => r.baseline > own + 1 && r.baseline < (following?.baseline ?? Infinity) - 1),
      above = rows.findLast((r) => r.baseline < own - 1);
    if (!next || (above && own - above.baseline > LOOSER * (next.baseline - own))) return false;
  }
  let end = own ?? label.baseline;
  for (const row of rows) if (row.baseline > end && row.baseline - end < 2 * row.style.size) end = row.baseline;
  return label.baseline - start < end - label.baseline + 0.9 * label.style.size;
}

/** Fewest headings whose distances to the rows beside them tell how they were set, */
const TELLING = 4;
/** and how far these may differ, in points: headings centred beside text stand now on a row, now between two. */
const EVEN = 3;

const areEven = (offs: readonly number[]): boolean =>
  offs.length >= TELLING && Math.max(...offs) - Math.min(...offs) < EVEN;

function lift(labels: readonly Segment[], text: readonly Segment[]): Segment[] {
  const rows = [...text].sort((a, b) => a.baseline - b.baseline);
  const onRows = labels.map((label) => snap(label, rows));
  const isHeading = (label: Segment) => sectionKind(label.text) !== null;
  const offs = labels.flatMap((label, at) => (isHeading(label) ? onRows[at]!.baseline - label.baseline : []));
  if (areEven(offs) || standAtTop(onRows.filter(isHeading), rows)) return onRows;
  return labels.map((label, at) => (isHeading(label) ? lifted(label, at, labels, rows) : onRows[at]!));
}

function lifted(label: Segment, at: number, labels: readonly Segment[], rows: readonly Segment[]): Segment {
  const beside = rows.some(
    (r) => r.baseline > label.baseline - 0.4 * label.style.size && r.baseline < label.baseline + 2 * label.style.size,
  );
  if (!beside) return label;
  const above = labels[at - 1]?.baseline ?? -Infinity;
  let start = label.baseline;
  for (let i = rows.length - 1; i >= 0; i--) {
    const row = rows[i]!;
    if (row.baseline > label.baseline + 0.4 * label.style.size) continue;
    if (row.baseline <= above + 1 || start - row.baseline > 2 * row.style.size) break;
    start = Math.min(start, row.baseline);
  }
  return start < label.baseline - 1 && isCentred(label, start, rows, labels[at + 1])
    ? { ...label, baseline: start }
    : label;
}
