import { DRIVING, MEMBERSHIPS } from '../data/credentials.ts';
import { DEGREE_START } from '../data/degrees.ts';
import type { Line } from '../document.ts';
import { sectionKind } from '../sections/kinds.ts';
import type { Section } from '../sections/split.ts';
import { foldPhrase } from '../text/clean.ts';
import { continues } from './body.ts';
import { holdsHead } from './entries.ts';
import { isDated, isSentence } from './entry-heads.ts';
import { kindsOfTitle, splitJoint } from './joint.ts';
import { isLanguageLine, isLanguageName, languagesIn } from './languages.ts';
import { companyScore, placeScore, schoolScore, titleScore } from './vocabulary.ts';

const RULES = { headScore: (text: string) => Math.max(titleScore(text), companyScore(text)), singleDates: false };

/**
 * Finds what stands under no heading of its own or under one that nobody knows: roles without a heading, groups of
 * skills under names of their own, languages among the skills.
 */
export function recoverSections(sections: readonly Section[]): Section[] {
  const adopted = sections.map((section, at) => ({ ...section, kind: kindBySurroundings(sections, at) }));
  const parts = adopted.flatMap(splitAtRunInHeadings).flatMap(splitJoint);
  const found = parts.some((s) => s.kind === 'work') ? parts : parts.flatMap(splitOffWork);
  const spoken = found.some((s) => s.kind === 'languages') ? found : splitOffLanguages(found);
  return spoken.some((s) => s.kind === 'skills') ? spoken : spoken.flatMap(splitOffSkills);
}

/** The kind of a section by its heading and, where that leaves it open, by what stands around and in it. */
function kindBySurroundings(sections: readonly Section[], at: number): Section['kind'] {
  const { kind, title, lines } = sections[at]!;
  if (kind === 'other' && MEMBERSHIPS.test(foldPhrase(title))) return 'certifications';
  if (kind === 'other') return kindsOfTitle(`${title},`)[0] ?? (adopts(sections, at) ? 'skills' : kind);
  // "Activities" over roles with dates
  if (kind === 'interests' && lines.some((l, n) => !l.bullet && isDated(l, RULES) && lines[n + 1]?.bullet))
    return 'volunteering';
  // "Languages" over Python and SQL: those of a programmer
  if (
    kind === 'languages' &&
    lines.length > 0 &&
    sections.some((s) => s.kind === 'skills') &&
    lines.every((l) => languagesIn(l) === 0) &&
    sections.some((s) => s !== sections[at] && s.kind === 'languages')
  )
    return 'skills';
  return kind;
}

const MAY_HOLD_OTHERS = new Set<Section['kind']>([
  'skills',
  'personal',
  'other',
  'interests',
  'languages',
  'certifications',
  'summary',
  'contact',
  'head',
]);

/** "Interests: tennis, chess" among the skills is a section of its own in one line, or below its label in a rail. */
function splitAtRunInHeadings(section: Section): Section[] {
  if (!MAY_HOLD_OTHERS.has(section.kind)) return [section];
  const parts: Section[] = [{ ...section, lines: [] }];
  section.lines.forEach((line, at) => {
    const below = line.label && line.segments.length === 1 ? section.lines[at + 1] : undefined;
    const match =
      below && !below.label
        ? [line.text, line.text, below.text]
        : (/^([^:]{3,40}):\s*(\S.*)$/u.exec(line.text) ?? inColumns(line));
    const kind = match ? kindOfLabel(match[1]!) : null;
    const last = parts.at(-1)!;
    if (match && kind && kind !== section.kind && accepts(kind, match[2]!, section.kind)) {
      parts.push({
        kind,
        title: match[1]!,
        heading: null,
        lines: below ? [] : [withoutStart(line, line.text.length - match[2]!.length)],
      });
    } else if (
      last.kind !== section.kind &&
      (match ||
        (last.lines.length > 0 &&
          !continues(last.lines.at(-1)!, line, false) &&
          !section.lines[at - 1]!.label &&
          BREAKS_OFF.has(section.kind)))
    ) {
      parts.push({ ...section, lines: [line] });
    } else {
      last.lines.push(line);
    }
  });
  return parts;
}

/** Sections whose lines have nothing to do with each other. */
const BREAKS_OFF = new Set<Section['kind']>(['personal', 'summary', 'contact', 'head']);

/** "Other" names no section here; which vehicles one may drive is personal. */
function kindOfLabel(text: string): Section['kind'] | null {
  if (DRIVING.test(foldPhrase(text))) return 'personal';
  const kind = sectionKind(text);
  return kind === 'personal' ? null : kind;
}

/** The row of a form: its label stands in a column of its own. */
function inColumns(line: Line): string[] | null {
  const [label, ...rest] = line.segments;
  return rest.length > 0 && /^(?:languages|skills)$/.test(sectionKind(label!.text) ?? '')
    ? [line.text, label!.text, line.text.slice(label!.text.length).trimStart()]
    : null;
}

/** In a list of skills, "Languages" are human ones only when they are; "Tools" and "Work" stay where they are. */
function accepts(kind: Section['kind'], rest: string, home: Section['kind']): boolean {
  if (kind === 'languages')
    return rest.split(/[,;|•]/).some((part) => part.split(/[\s(]/).some((word) => isLanguageName(word)));
  if (kind === 'skills')
    return (
      home === 'languages' || (home !== 'certifications' && home !== 'interests' && rest.split(/[,;|•·]/).length > 2)
    );
  if (kind === 'personal') return home === 'skills';
  return (
    kind === 'interests' ||
    kind === 'certifications' ||
    kind === 'awards' ||
    kind === 'volunteering' ||
    kind === 'references'
  );
}

function withoutStart(line: Line, count: number): Line {
  let left = count;
  const segments = line.segments.flatMap((segment) => {
    const cut = Math.min(left, segment.text.length);
    left = Math.max(0, left - segment.text.length - 1);
    const text = segment.text.slice(cut).trim();
    let drop = segment.runs.map((r) => r.text).join('').length - text.length;
    const runs = segment.runs.flatMap((run) => {
      const gone = Math.min(Math.max(0, drop), run.text.length);
      drop -= gone;
      return gone < run.text.length ? [{ ...run, text: run.text.slice(gone) }] : [];
    });
    return text ? [{ ...segment, text, runs }] : [];
  });
  return { ...line, segments, text: segments.map((s) => s.text).join(' ') };
}

/** Lines of nothing but languages, without a heading. One language alone among the skills stays one of them. */
function splitOffLanguages(sections: readonly Section[]): Section[] {
  const found = sections.flatMap((s) => (s.kind === 'skills' ? s.lines.filter(isLanguageLine) : []));
  const several = found.reduce((sum, line) => sum + languagesIn(line), 0) > 1;
  return sections.flatMap((section) =>
    section.kind === 'skills' ? (several ? splitByLine(section) : [section]) : withLanguageList(section),
  );
}

/** A line of short items between commas that stands under no heading, where no other list is one of skills. */
function splitOffSkills(section: Section): Section[] {
  if (section.title !== '') return [section];
  const isList = ({ text, bullet }: Line): boolean => {
    const items = text.split(/\s*[,;|•·]\s*/);
    return (
      !bullet &&
      items.length > 3 &&
      items.every((item) => /^\p{L}[^@\d:]*$/u.test(item) && item.split(' ').length <= 4) &&
      !text.endsWith('.') &&
      placeScore(text) < 0.5 &&
      !isLanguageName(items[0]!)
    );
  };
  const lines = section.lines.filter(isList);
  return lines.length > 0
    ? [
        { ...section, lines: section.lines.filter((l) => !lines.includes(l)) },
        { kind: 'skills', title: '', heading: null, lines },
      ]
    : [section];
}

function withLanguageList(section: Section): Section[] {
  if (section.kind !== 'head' && section.kind !== 'personal' && section.kind !== 'contact') return [section];
  const isList = (text: string) => {
    const parts = text
      .split(/[,;|•·/]/)
      .map((p) => p.replace(/\([^)]*\)/g, '').trim())
      .filter(Boolean);
    return parts.length >= 2 && parts.every(isLanguageName);
  };
  const lines = section.lines.flatMap((l) =>
    l.segments.filter((s) => isList(s.text)).map((s) => ({ ...l, segments: [s], text: s.text })),
  );
  return lines.length > 0 ? [section, { kind: 'languages', title: '', heading: null, lines }] : [section];
}

/** Lines among the skills that name nothing but languages. */
function splitByLine(section: Section): Section[] {
  const lines = section.lines.filter(isLanguageLine);
  return lines.length > 0
    ? [
        { ...section, lines: section.lines.filter((l) => !lines.includes(l)) },
        { kind: 'languages', title: section.title, heading: null, lines },
      ]
    : [section];
}

/** An unknown heading straight before or after skills, with nothing but short items, names another group of them. */
function adopts(sections: readonly Section[], at: number): boolean {
  const before = sections.slice(0, at).findLast((s) => s.kind !== 'other');
  const { lines } = sections[at]!;
  const leads = sections[at + 1]?.kind === 'skills' && lines.length > 1 && lines.every((l) => placeScore(l.text) < 0.5);
  return (
    (before?.kind === 'skills' || leads) &&
    lines.length > 0 &&
    lines.every(isShortItem) &&
    !lines.every((l) => isLanguageName(l.text.split(/\s/)[0]!))
  );
}

const isShortItem = (line: Line): boolean =>
  line.text.split(/\s+/).length <= 12 && !isSentence(line.text, RULES) && !isDated(line, RULES);

const MAY_HIDE_WORK = new Set<Section['kind']>(['head', 'summary', 'other', 'personal']);

/** Cuts a section where dated roles begin. */
function splitOffWork(section: Section): Section[] {
  if (!MAY_HIDE_WORK.has(section.kind)) return [section];
  const dated = section.lines.findIndex(
    (line, at) =>
      (isDated(line, RULES) || holdsHead(line, RULES)) &&
      soundsLikeRole(section.lines.slice(Math.max(0, at - 2), at + 3)),
  );
  if (dated < 0) return [section];
  let from = dated;
  while (
    from > 0 &&
    dated - from < 2 &&
    !section.lines[from - 1]!.bullet &&
    RULES.headScore(section.lines[from - 1]!.text) > 0.5 &&
    !isSentence(section.lines[from - 1]!.text, RULES) &&
    section.lines[from]!.gap < 2.2
  )
    from--;
  const { lines } = section;
  const study = lines.findIndex(
    (line, at) =>
      at > from &&
      (DEGREE_START.test(line.text) || schoolScore(line.text) >= 1) &&
      titleScore(line.text) < 0.7 &&
      !line.bullet,
  );
  const parts: Section[] = [
    { ...section, lines: lines.slice(0, from) },
    { kind: 'work', title: '', heading: null, lines: lines.slice(from, study > 0 ? study : undefined) },
  ];
  if (study > 0) parts.push({ kind: 'education', title: '', heading: null, lines: lines.slice(study) });
  return parts;
}

const soundsLikeRole = (lines: readonly Line[]): boolean => lines.some((l) => titleScore(l.text) >= 0.45);
