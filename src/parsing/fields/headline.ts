import { ICON } from '../document.ts';
import type { Line, Segment } from '../document.ts';
import { DESIRED_JOB, NOT_PLACES, OWN_JOB } from '../data/places.ts';
import { sectionKind } from '../sections/kinds.ts';
import { foldPhrase } from '../text/clean.ts';
import { findDates } from '../text/dates.ts';
import { isAddressLine, isPlace, isPlaceLabel, isUnknownPair, placeOfAffiliation } from './addresses.ts';
import { joinText } from '../text/join.ts';
import { withoutContacts } from './contact.ts';
import type { Found } from './contact.ts';
import { isSentence } from './entries.ts';
import { capitalised, isSurelyTown } from './location.ts';
import { isDocumentTitle } from './name.ts';
import type { NameFound } from './name.ts';
import { placeScore, titleScore } from './vocabulary.ts';

interface Known {
  /** lines that hold the name */
  taken: ReadonlySet<Line>;
  headings: ReadonlySet<Line>;
  /** lines about the person */
  near: readonly Line[];
  /** where nothing told a place, a single unknown word may be a town */
  placeKnown: boolean;
  /** the type size of the text */
  body: number;
}

/** The line under (or over) the name that says what the person is. */
export function findHeadline(lines: readonly Line[], name: NameFound | null, known: Known): Found<string> | null {
  if (!name) return null;
  const told =
    headlineBeside(lines, name, known) ??
    labelledJob(
      known.near.filter(
        (l, at) => l.label || known.near[at - 1]?.label || /[:\uE000]/.test(l.text) || l.segments.length === 2,
      ),
      OWN_JOB,
    );
  if (told) return told;
  const at = lines.indexOf(name.lines.at(-1)!);
  const first = lines.indexOf(name.lines[0]!);
  const head = upToHeading(lines.slice(at + 1, at + 15), known.headings);
  const after = head.slice(0, 3),
    before = lines.slice(Math.max(0, first - 2), first).reverse();
  const underName = upToHeading(inColumn(lines, name, after), known.headings).filter(
    (l) => !isProse(lines[lines.indexOf(l) - 1]!.text, l),
  );
  return (
    headlineIn(after, lines[at + 4], name, known) ??
    headlineIn(underName, undefined, name, known) ??
    headlineAbove(before, known) ??
    headlineBelow(head.slice(3), known)
  );
}

/** What stands behind "Profession", or under "Position applied for". */
export function labelledJob(lines: readonly Line[], labels: ReadonlySet<string>): Found<string> | null {
  const at = lines.findIndex(
    (l) => l.text.length < 120 && labels.has(foldPhrase((l.segments[0]?.text ?? '').split(':')[0]!)),
  );
  const label = lines[at];
  if (!label) return null;
  const inline = label.segments.length > 1 ? label.segments[1]!.text : label.text.split(/:\s*/)[1];
  const line = inline ? label : lines[at + 1];
  return line ? { value: inline || line.text, evidence: { lines: [line], confidence: 0.85 } } : null;
}

const upToHeading = (lines: readonly Line[], headings: ReadonlySet<Line>): readonly Line[] => {
  const end = lines.findIndex((l) => headings.has(l) || sectionKind(l.text) !== null);
  return end < 0 ? lines : lines.slice(0, end);
};

/** "Ada Bell | Harbour" over "Pilot": beside the name, and on where its line was full. */
function headlineBeside(lines: readonly Line[], name: NameFound, { placeKnown }: Known): Found<string> | null {
  const { rest } = name;
  if (!rest || withoutContacts(rest) !== rest) return null;
  const own = name.lines.at(-1)!,
    next = lines[lines.indexOf(own) + 1];
  const segment = next?.segments[0];
  const wraps =
    next &&
    segment &&
    next.gap < 1.6 &&
    next.segments.length === 1 &&
    Math.abs(segment.style.size - own.segments[0]!.style.size) < 0.6 &&
    Math.abs(segment.x0 - own.segments[0]!.x0) > 8 &&
    next.text.split(' ').length <= 4 &&
    isText(next);
  const value = wraps ? joinText(rest, next.text) : rest;
  // a word that nobody knows may be a town while no other is known
  const unknown =
    placeKnown && titleScore(value) > -0.5 && value.split(' ').length <= 6 && !/\d/.test(value) && !isPlace(value);
  return titleScore(value) >= 0.45 || unknown
    ? { value, evidence: { lines: wraps ? [...name.lines, next] : name.lines, confidence: 0.85 } }
    : null;
}

function headlineIn(
  after: readonly Line[],
  later: Line | undefined,
  name: NameFound,
  { taken, placeKnown }: Known,
): Found<string> | null {
  for (const [index, line] of after.entries()) {
    const text = headlineText(line);
    // the name once more, in another script
    if (
      !text ||
      taken.has(line) ||
      text.endsWith(':') ||
      DESIRED_JOB.has(foldPhrase(text.split(':')[0]!)) ||
      (isLatin(name.value) && !isLatin(text))
    )
      continue;
    const next = after[index + 1] ?? later;
    const score = titleScore(/\p{Lu}/u.test(line.text) ? text : capitalised(text));
    if (isProse(text, next)) break;
    if (
      isPlace(text) ||
      isUnknownPair(text) ||
      isAddressLine(text) ||
      isLabel(line, text) ||
      (score < 0.45 && (isDetail(text) || placeOfAffiliation(text)))
    )
      continue;
    const underName =
      index === 0 &&
      (score > -0.5 || /\p{L} \p{Ll}+$/u.test(text)) &&
      text.split(' ').length <= 9 &&
      (line.style.size > 11 || isClosed(line, next));
    if (score < 0.75 && isSentence(text, { headScore: titleScore })) {
      if (underName && !text.endsWith('.') && isClosed(line, next))
        return { value: text, evidence: { lines: [line], confidence: 0.6 } };
      break;
    }
    const goesOn = next && alike(line, next) && line.style.size > 11 && next.gap < 1.6;
    // a title over dates names a role
    if (index > 0 && next && findDates(next.text).some((d) => d.range)) break;
    const unfinished =
      /[–—,&|·•-]$| \p{Ll}{1,3}$/u.test(line.text) ||
      (score >= 0.45 && /^\p{Ll}/u.test(next?.text ?? '')) ||
      (score >= 0.45 &&
        titleScore(next?.text ?? '') < 0.45 &&
        placeScore(next?.text ?? '') < 0.6 &&
        `${text} ${next?.text}`.split(' ').length <= 8 &&
        after[index + 2]?.style.size !== line.style.size);
    if (goesOn && headlineText(next) && unfinished)
      return { value: `${line.text} ${next.text}`, evidence: { lines: [line, next], confidence: 0.85 } };
    if (score < 0.45 && !placeKnown && isSurelyTown(text)) continue;
    if (score >= 0.45 || underName)
      return { value: text, evidence: { lines: [line], confidence: score >= 0.75 ? 0.93 : 0.7 } };
  }
  return null;
}

function headlineAbove(before: readonly Line[], { taken }: Known): Found<string> | null {
  for (const line of before) {
    const text = headlineText(line);
    if (text && !taken.has(line) && titleScore(text) >= 0.75)
      return { value: text, evidence: { lines: [line], confidence: 0.85 } };
  }
  return null;
}

/** The job that somebody wants, set large over the first heading, with the contact details above it. */
function headlineBelow(head: readonly Line[], { taken, body }: Known): Found<string> | null {
  const line = head.at(-1),
    text = line && headlineText(line);
  return text && !taken.has(line) && line.style.size > 1.15 * body && titleScore(text) >= 0.45 && !isDetail(text)
    ? { value: text, evidence: { lines: [line], confidence: 0.8 } }
    : null;
}

/** The text of a profile: a full stop after it or within it, or a line that goes on to one. */
const isProse = (text: string, next: Line | undefined): boolean =>
  (text.endsWith('.') && text.split(' ').length >= 5) ||
  /\p{L}{3}[.!?] \p{Lu}\p{L}/u.test(text) ||
  (text.split(' ').length >= 6 && next !== undefined && /^\p{Ll}.*[.!?]$/u.test(next.text));

/** A label of a form: "Address", "Phone". */
const isLabel = (line: Line, text: string): boolean =>
  NOT_PLACES.has(foldPhrase(text)) || ((line.segments.length > 1 || line.label) && isPlaceLabel(text));

/** "Nationality: Irish", "May 2024", the name of the document. */
const isDetail = (text: string): boolean =>
  /^[^:]{2,25}:\s/.test(text) ||
  isDocumentTitle(text) ||
  foldPhrase(text)
    .split(' ')
    .some((w) => NOT_PLACES.has(w)) ||
  findDates(text).length > 0;

const isLatin = (text: string): boolean => /\p{Script=Latin}/u.test(text);

/** Nothing goes on from the line: contact details, white space or another type come next. */
const isClosed = (line: Line, next: Line | undefined): boolean =>
  next === undefined ||
  next.gap > 1.9 ||
  next.label ||
  !isText(next) ||
  !alike(line, next) ||
  isPlace(next.text) ||
  isAddressLine(next.text);

/** Lines under the name in its own column, where those of another column stand between. */
function inColumn(lines: readonly Line[], name: NameFound, seen: readonly Line[]): Line[] {
  const own = name.lines.at(-1)!.segments[0]!;
  if (own.baseline === 0) return [];
  const reach = own.baseline + 2.5 * own.style.size + 12;
  const isUnder = (s: Segment) =>
    s.page === own.page &&
    s.baseline > own.baseline &&
    s.baseline < reach &&
    (Math.abs(s.x0 - own.x0) < 10 || Math.abs(s.x0 + s.x1 - own.x0 - own.x1) < 10);
  return lines.filter((l) => l.segments[0] && isUnder(l.segments[0]) && !seen.includes(l)).slice(0, 3);
}

const alike = (a: Line, b: Line): boolean =>
  a.style.size === b.style.size && a.style.color === b.style.color && a.style.bold === b.style.bold;
const isText = (line: Line): boolean => withoutContacts(line.text) === line.text;

function headlineText(line: Line): string | null {
  const segment = line.segments[0];
  if (!segment || line.bullet) return null;
  const [text = '', ...others] = segment.text
    .replaceAll(ICON, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .split(/\s*[|•·]\s*|\s+\/\s+/u);
  if (
    others.length > 0 &&
    placeScore(others.join(', ')) < 0.7 &&
    withoutContacts(others.join(' ')) === others.join(' ')
  )
    return segment.text.trim();
  return text.length >= 3 &&
    text.length <= 110 &&
    withoutContacts(text) === text &&
    /\p{L}{3}/u.test(text) &&
    !/^(?:curriculum vitae|cv|resume|lebenslauf)$/i.test(text)
    ? text
    : null;
}
