import { cvWords } from '../../wording/cv/all.ts';
import { firstOf, lastOf } from '../../list-item.ts';
import { DECLARATION } from '../data/details.ts';
import type { SectionKind } from '../data/headings.ts';
import { lineOf, styleKey } from '../document.ts';
import type { Line, TextStyle } from '../document.ts';
import { joinSegments } from '../layout/rows.ts';
import { foldPhrase } from '../text/clean.ts';
import { findDates, onlyDates } from '../text/dates.ts';
import { isAmbiguous, kindByHeadNoun, sectionKind, withoutRemarks } from './kinds.ts';

export interface Section {
  /** `head` stands before the first heading */
  kind: SectionKind | 'head';
  /** the heading as written, '' for the head */
  title: string;
  heading: Line | null;
  lines: Line[];
}

/** Longest heading, in words; longer lines are text. */
const LONGEST_HEADING = 8;

/**
 * Cuts the lines at the headings. Known words make a candidate; the look that most candidates share is the look of the
 * headings of this CV. What looks different must stand out by itself; what has the look without the words is a section
 * that is named as it is.
 */
export function splitSections(lines: readonly Line[]): Section[] {
  const all = joinHeadings(unmarkHeadings(lines)).flatMap(detachHeading);
  const looks = headingLooks(all);
  const repeated = repeatedTexts(all);
  const rail = headingRail(all, looks);
  const sections: Section[] = [{ kind: 'head', title: '', heading: null, lines: [] }];
  let byLabel = false,
    inContacts = false;
  all.forEach((line, at) => {
    if (
      line.gap >= 9 &&
      sections.length > 1 &&
      (isContactBlock(all, at) || (LISTS.has(lastOf(sections).kind) && isProfile(all, at)))
    )
      inContacts = true;
    else if (inContacts && canBeHeading(line) && sectionKind(line.text)) inContacts = false;
    if (line.furniture || inContacts) return void firstOf(sections).lines.push(line);
    const alike = looks.includes(lineLook(line));
    const kind =
      headingKind(line, {
        looks,
        repeated,
        rail,
        home: sections.at(-1),
        began: sections.length > 1,
        next: all[at + 1],
      }) ?? (byLabel && line.label && !alike ? kindByHeadNoun(line.text) : null);
    if (!kind && sections.length > 1 && closes(line, all[at + 1]))
      return void sections.push({ kind: 'personal', title: '', heading: null, lines: [line] });
    if (kind) byLabel = line.label && !alike;
    if (kind) sections.push({ kind, title: headingText(line), heading: line, lines: [] });
    else lastOf(sections).lines.push(line);
  });
  return withEntryHeads(sections);
}

const CONSENTS = cvWords('consent').map(foldPhrase);

/** The declaration that everything is true, with or without its heading. */
const closes = (line: Line, next: Line | undefined): boolean =>
  DECLARATION.test(line.text) ||
  CONSENTS.some((consent) => foldPhrase(line.text).startsWith(consent)) ||
  (sectionKind(line.text) === 'personal' && next !== undefined && DECLARATION.test(next.text));

/** Headings of more kinds than one, with marks and ornaments before them as list items have, in a look that hardly any list item has. */
function unmarkHeadings(lines: readonly Line[]): readonly Line[] {
  const marked = lines.filter((l) => l.bullet && sectionKind(l.text) !== null);
  if (marked.length < 2) return lines;
  const looks = new Set(
    marked.map(lineLook).filter((look) => {
      const alike = lines.filter((l) => l.bullet && lineLook(l) === look);
      const known = alike.filter((l) => sectionKind(l.text) !== null);
      return known.length >= 0.6 * alike.length && new Set(known.map((l) => sectionKind(l.text))).size >= 2;
    }),
  );
  return lines.map((line) => (line.bullet && looks.has(lineLook(line)) ? { ...line, bullet: false } : line));
}

/** Joins headings that a narrow column breaks: "Informations" above "personnelles". */
function joinHeadings(lines: readonly Line[]): readonly Line[] {
  const joined: Line[] = [];
  for (const line of lines) {
    const first = joined.at(-1);
    if (first && isBroken(first, line))
      joined[joined.length - 1] = {
        ...first,
        text: `${first.text} ${line.text}`,
        segments: [joinSegments([...first.segments, ...line.segments], () => ' ')],
      };
    else joined.push(line);
  }
  return joined;
}

function isBroken(first: Line, second: Line): boolean {
  if (
    second.gap > 1.8 ||
    first.page !== second.page ||
    !canBeHeading(first) ||
    !canBeHeading(second) ||
    lineLook(first) !== lineLook(second) ||
    first.paragraphEnd
  )
    return false;
  return (
    sectionKind(`${first.text} ${second.text}`) !== null &&
    (sectionKind(first.text) === null ||
      sectionKind(second.text) === null ||
      /(?:&|\b(?:and|und|et|y|e|en))$/i.test(first.text))
  );
}

/** A heading over nothing but further headings of its look: those are the names of its entries. */
function withEntryHeads(sections: readonly Section[]): Section[] {
  const found: Section[] = [];
  let home: Section | null = null;
  for (const [at, section] of sections.entries()) {
    if (section.kind !== 'other') {
      const next = sections[at + 1];
      home = HOLDS_ENTRIES.has(section.kind) && section.lines.length === 0 && next?.kind === 'other' ? section : null;
    } else if (home?.heading && section.heading && lineLook(home.heading) === lineLook(section.heading)) {
      home.lines.push(section.heading, ...section.lines);
      continue;
    }
    found.push(section);
  }
  return found;
}

const HOLDS_ENTRIES = new Set<Section['kind']>([
  'work',
  'education',
  'volunteering',
  'projects',
  'awards',
  'publications',
]);

function nextHeading(lines: readonly Line[], at: number): number | null {
  const next = lines.findIndex((l, i) => i >= at && canBeHeading(l) && sectionKind(l.text) !== null);
  return next < 0 ? null : next;
}

/** A column that begins with contact details before its first heading: they belong to the head. */
function isContactBlock(lines: readonly Line[], at: number): boolean {
  const block = lines.slice(at, nextHeading(lines, at) ?? undefined);
  return (
    block.length > 0 &&
    block.length <= 8 &&
    block.some((l) => /\S@\S/.test(l.text)) &&
    block.every((l) => l.text.split(' ').length <= 9 && !l.bullet)
  );
}

/** Sections that hold no prose. */
const LISTS = new Set<Section['kind']>([
  'skills',
  'languages',
  'interests',
  'contact',
  'personal',
  'profiles',
  'certifications',
]);

/** A column that begins with a few lines of prose before its first heading: the profile of the head. */
function isProfile(lines: readonly Line[], at: number): boolean {
  const block = lines.slice(at, nextHeading(lines, at) ?? at);
  return (
    block.length > 0 &&
    block.length <= 8 &&
    block.every((l) => !l.bullet && l.segments.length === 1) &&
    firstOf(block).text.length >= 45 &&
    /[.!]$/.test(lastOf(block).text)
  );
}

const headingText = (line: Line): string => line.text.replace(/\s*[^\p{L}\p{N})\]]+$/u, '').trim();

/** "Work | Hospital": a heading in front of its text on one line, told by its words and another look. */
function detachHeading(line: Line): Line[] {
  const [first, ...rest] = line.segments;
  if (!first || rest.length === 0 || line.bullet || !sectionKind(first.text)) return [line];
  const differs = lookOf(first.style, first.text) !== lookOf(firstOf(rest).style, firstOf(rest).text);
  if (!differs || rest.some((s) => sectionKind(s.text)) || rest.every((s) => onlyDates(s.text))) return [line];
  return [
    lineOf([first], { gap: line.gap, box: line.box, columnEnd: line.columnEnd, label: true, indent: first.x0 }),
    lineOf(rest, { gap: 0, box: line.box, columnEnd: line.columnEnd, indent: firstOf(rest).x0 }),
  ];
}

const isCapitals = (text: string): boolean => /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text);
const lookOf = (style: TextStyle, text: string): string => `${styleKey(style)}|${isCapitals(text) ? 'caps' : ''}`;
const lineLook = (line: Line): string =>
  (line.headingLevel ? `h${line.headingLevel}|` : '') + lookOf(line.style, line.text);

const canBeHeading = (line: Line): boolean =>
  !line.bullet &&
  line.segments.length === 1 &&
  line.text.length <= 60 &&
  line.text.split(/\s+/).length <= LONGEST_HEADING &&
  !/[@\d]{2}|[.,;]$/.test(line.text);

/**
 * The look that candidates of the most different kinds share, of equals the larger, comes first; a sidebar may have its
 * own, which then hardly anything but headings has.
 */
function headingLooks(lines: readonly Line[]): string[] {
  const looks = new Map<string, { kinds: Set<SectionKind>; size: number }>();
  for (const line of lines) {
    const kind = canBeHeading(line) ? sectionKind(line.text) : null;
    if (!kind) continue;
    const entry = looks.get(lineLook(line)) ?? { kinds: new Set(), size: line.style.size };
    entry.kinds.add(kind);
    looks.set(lineLook(line), entry);
  }
  let best: [string, { kinds: Set<SectionKind>; size: number }] | null = null;
  for (const entry of looks) {
    if (!best || weight(entry[1]) > weight(best[1])) best = entry;
  }
  if (!best) return [];
  const others = [...looks]
    .filter(([look, { kinds }]) => look !== best[0] && kinds.size >= 2 && mostlyHeadings(lines, look))
    .map(([look]) => look);
  return [best[0], ...others];
}

/** Where nearly all headings stand in a rail, known words beside it ("Highlights", "Courses") only divide an entry. */
function headingRail(lines: readonly Line[], looks: readonly string[]): number {
  const headings = lines.filter((l) => lineLook(l) === looks[0] && canBeHeading(l) && sectionKind(l.text) !== null);
  const labels = headings.filter((l) => l.label);
  return labels.length >= 3 && labels.length >= 0.6 * headings.length
    ? Math.max(...labels.map((l) => l.box?.x1 ?? l.indent))
    : Infinity;
}

function mostlyHeadings(lines: readonly Line[], look: string): boolean {
  const alike = lines.filter((l) => lineLook(l) === look);
  return alike.filter((l) => canBeHeading(l) && sectionKind(l.text) !== null).length >= 0.6 * alike.length;
}

const CORE = new Set<SectionKind>(['work', 'education', 'skills', 'summary']);
const weight = ({ kinds, size }: { kinds: Set<SectionKind>; size: number }): number =>
  kinds.size + [...kinds].filter((k) => CORE.has(k)).length * 0.5 + size / 100;

function repeatedTexts(lines: readonly Line[]): Set<string> {
  const seen = new Map<string, number>();
  for (const line of lines) seen.set(lookAndText(line), (seen.get(lookAndText(line)) ?? 0) + 1);
  return new Set([...seen].filter(([, n]) => n > 1).map(([text]) => text));
}

/** The label of a row may say once more what the heading over it says. */
const lookAndText = (line: Line): string => `${lineLook(line)} ${line.text}`;

interface Context {
  home: Section | undefined;
  looks: readonly string[];
  repeated: Set<string>;
  /** right of this the text begins, where headings stand in a rail beside it; else Infinity */
  rail: number;
  /** a heading was found before */
  began: boolean;
  next: Line | undefined;
}

function headingKind(line: Line, context: Context): SectionKind | null {
  if (!canBeHeading(line)) return null;
  if (line.indent > context.rail || (!context.began && !line.label && line.gap >= 9 && DOCUMENT_TITLE.test(line.text)))
    return null;
  const known = sectionKind(line.text);
  const alike = context.looks.includes(lineLook(line));
  if (known && context.repeated.has(lookAndText(line)) && DIVIDES_ENTRIES.has(known)) return null;
  if (known) return (alike || standsOut(line, context)) && !namesGroup(known, context) ? known : null;
  if (!alike || context.repeated.has(lookAndText(line)) || findDates(line.text).length > 0) return null;
  // headings that look like the text say nothing by their look
  if (context.next && lineLook(context.next) === lineLook(line) && !line.label) return null;
  return kindByHeadNoun(line.text) ?? (context.began && isDistinct(line) ? 'other' : null);
}

/** "Web Technologies" in another look straight below "Skills" names the first of its groups. */
const namesGroup = (kind: SectionKind, { home }: Context): boolean =>
  home?.kind === 'skills' && home.lines.length === 0 && GROUPS.has(kind);

const GROUPS = new Set<SectionKind>(['skills', 'profiles', 'personal', 'contact', 'other', 'summary']);

/** Said again and again, "Highlights", "Achievements" and "Technologies" divide entries. */
const DIVIDES_ENTRIES = new Set<SectionKind>(['summary', 'awards', 'skills']);

/** At the top of a page this names the document, though it is French for a summary. */
const DOCUMENT_TITLE = /^r[eé]sum[eé]$/i;

/** Bigger, capital or marked as a heading by the file: then the look alone makes a heading. */
const isDistinct = (line: Line): boolean =>
  line.headingLevel !== null ? line.headingLevel <= 2 : isCapitals(line.text) || line.style.size >= 12.5;

/** A known heading in another look than the rest counts when it is set off from the text around it. */
function standsOut(line: Line, { repeated, next, looks: [look] }: Context): boolean {
  if (repeated.has(lookAndText(line))) return false;
  if (look === undefined) return true;
  if (isAmbiguous(line.text) && !line.label) return false;
  if (line.label && Number(look.split('|')[0]) > line.style.size + 0.6 && !isCapitals(line.text)) return false;
  const emphatic =
    line.style.bold ||
    isCapitals(line.text) ||
    (next !== undefined && line.style.size > next.style.size + 0.4) ||
    (next !== undefined && line.style.color !== next.style.color);
  const core = next !== undefined && lineLook(next) !== lineLook(line) && CORE.has(sectionKind(line.text) ?? 'other');
  return (
    emphatic &&
    (line.gap >= 1.6 || line.headingLevel !== null || line.label || core) &&
    !/:\s*\S/.test(withoutRemarks(line.text))
  );
}
