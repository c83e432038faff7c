import type { Segment } from '../document.ts';
import { styleKey } from '../document.ts';
import { lift } from './rail-headings.ts';
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

export const adjacent = (parts: readonly Segment[]): boolean =>
  parts.every(
    (part, at) =>
      at === 0 ||
      (part.page === parts[at - 1]!.page &&
        part.baseline - parts[at - 1]!.baseline < 2 * part.style.size &&
        part.baseline > parts[at - 1]!.baseline + 1),
  );

export function belongTogether(parts: readonly Segment[]): boolean {
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

export function merge(parts: readonly Segment[]): Segment {
  const glue = parts.every((p) => isYear(p.text)) ? ' – ' : ' ';
  return joinSegments(parts, () => glue);
}
