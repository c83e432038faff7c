import {
  ARTICLES,
  BOARD_CUES,
  DATE_CUES,
  GRADE_CUES,
  PLACE_CUES,
  ROLE_VERBS,
  SCHOOL_CUES,
  STUDY_VERBS,
  TITLE_CUES,
} from '../data/sentences.ts';
import { DEGREE_START } from '../data/degrees.ts';
import type { FieldHint, Line, Segment } from '../document.ts';
import { findDates, onlyDates } from '../text/dates.ts';
import { continues, joinWrapped } from './body.ts';
import { placeScore, schoolScore, titleScore } from './vocabulary.ts';

/** Longest sentence that names a role or a study, in letters. */
const LONGEST = 260;
const EDGE = '(?<![\\p{L}\\p{N}])';
const BEGINS_ROLE = new RegExp(`^(?:${ROLE_VERBS})(?![\\p{L}])`, 'iu');
const TITLE_CUE = new RegExp(`${EDGE}(?:${TITLE_CUES})\\s+(?:(?:${ARTICLES})\\s+)?`, 'iu');
const PLACE_CUE = new RegExp(`${EDGE}(?:${PLACE_CUES})\\s+(?:(?:the)\\s+)?`, 'giu');
const LEADING_CUE = new RegExp(`^(?:${PLACE_CUES})\\s+`, 'iu');
const DATE_TAIL = new RegExp(`[\\s,(–-]*(?:${EDGE}(?:${DATE_CUES}))?[\\s,:(]*$`, 'iu');

interface Piece {
  field: FieldHint;
  text: string;
}

/** Sentences that name a role ("Presently working with X as a Y from May 2016 to till date") as rows that know what they hold. */
export const withToldRoles = (lines: readonly Line[]): Line[] => told(lines, (text) => BEGINS_ROLE.test(text), roleOf);

/** The same for studies: "MBA from X, Kochi in 2012 with 69%". */
export const withToldStudies = (lines: readonly Line[]): Line[] =>
  told(lines, (text) => DEGREE_START.test(withoutVerb(text)), studyOf);

function told(
  lines: readonly Line[],
  begins: (text: string) => boolean,
  read: (text: string) => Piece[] | null,
): Line[] {
  const found: Line[] = [];
  for (let at = 0; at < lines.length;) {
    const { line, taken } = sentenceAt(lines, at, begins, read);
    found.push(line);
    at += taken;
  }
  return found;
}

/** The sentence that begins here over as many lines as it takes to be read; the line as it is where none does. */
function sentenceAt(
  lines: readonly Line[],
  at: number,
  begins: (text: string) => boolean,
  read: (text: string) => Piece[] | null,
): { line: Line; taken: number } {
  const first = lines[at]!;
  if (!begins(first.text) || first.segments.some((s) => s.field)) return { line: first, taken: 1 };
  let to = at + 1;
  while (to < lines.length && to < at + MOST_LINES && goesOn(lines[to - 1]!, lines[to]!, first, begins)) to++;
  for (; to > at; to--) {
    const whole = joinWrapped(lines.slice(at, to), () => true)[0]!;
    const beside = [lines[at - 1], lines[to]].some((l) => l !== undefined && onlyDates(l.text) !== null);
    const text = whole.text.replace(/\s+/g, ' ').trim();
    const pieces = text.length > LONGEST || (beside && findDates(text).length === 0) ? null : read(text);
    if (pieces) return { line: rowOf(whole, pieces), taken: to - at };
  }
  return { line: first, taken: 1 };
}

const MOST_LINES = 4;

const goesOn = (above: Line, line: Line, first: Line, begins: (text: string) => boolean): boolean =>
  !begins(line.text) && line.segments.length === 1 && continues(above, line, first.bullet) && !above.text.endsWith('.');

/** A line of segments that know what they are; its text stays as it is printed. */
const rowOf = (line: Line, pieces: readonly Piece[]): Line => {
  const first = line.segments[0]!;
  const segments = pieces.map(({ field, text }): Segment => ({
    ...first,
    text,
    runs: [{ text, style: first.style, href: null }],
    field,
  }));
  return { ...line, segments, bullet: false };
};

const tidy = (text: string): string =>
  text
    .replace(/^[\s,;:.“”"'‘’(–-]+|[\s,;:“”"'‘’(–-]+$/gu, '')
    .replace(/(?<=\p{Ll}{3})\.$/u, '')
    .trim();

function roleOf(sentence: string): Piece[] | null {
  const [verb] = BEGINS_ROLE.exec(sentence)!;
  const dates = findDates(sentence).find((d) => d.range) ?? findDates(sentence)[0];
  const current = /^(?:present|current|now|at present|i am|am )/iu.test(sentence);
  const untilDates = sentence.slice(verb.length, dates?.from).replace(DATE_TAIL, '');
  const behind = dates ? sentence.slice(dates.to).replace(/^[\s).,]+/, '') : '';
  // what stands behind the dates goes on: "from 2012 to 2014 as a Fitter"
  const rest = behind.length > 3 && TITLE_CUE.test(behind) ? `${untilDates} ${behind}` : untilDates;
  const cue = TITLE_CUE.exec(rest);
  const before = cue ? rest.slice(0, cue.index) : rest;
  const [title, after] = cue ? splitAtPlace(rest.slice(cue.index + cue[0].length)) : ['', ''];
  const places = [...placesOf(before), ...placesOf(after)];
  const [company, ...others] = places;
  if ((!title && !company) || (title && titleScore(title) < 0.4 && !dates) || (!dates && !current)) return null;
  const pieces: Piece[] = [];
  if (title) pieces.push({ field: 'title', text: tidy(title) });
  if (company) pieces.push({ field: 'company', text: tidy(company) });
  for (const text of others) pieces.push({ field: 'location', text: tidy(text) });
  if (dates) pieces.push({ field: 'dates', text: sentence.slice(dates.from, dates.to) });
  else pieces.push({ field: 'dates', text: 'Present' });
  return pieces.filter((p) => /\p{L}|\d/u.test(p.text)).length > 1 ? pieces : null;
}

/** "Sales Officer in Acme Ltd, Leeds": the title ends before the first cue with a name behind it. */
function splitAtPlace(text: string): [string, string] {
  for (const match of text.matchAll(PLACE_CUE)) {
    const left = text.slice(0, match.index).trim(),
      right = text.slice(match.index + match[0].length);
    if (left && /^[“"]?[\p{Lu}\d]/u.test(right) && titleScore(left) >= 0.4) return [left, text.slice(match.index)];
  }
  const quoted = /^[“"'‘]([^”"'’]+)[”"'’]\s*(.*)$/u.exec(text);
  return quoted ? [quoted[1]!, quoted[2]!] : [text, ''];
}

/** Employer and place behind their cues: "with Acme Ltd in Qatar". */
function placesOf(text: string): string[] {
  const trimmed = text.trim().replace(LEADING_CUE, '');
  if (!trimmed) return [];
  for (const match of trimmed.matchAll(PLACE_CUE)) {
    const left = trimmed.slice(0, match.index).trim(),
      right = trimmed.slice(match.index + match[0].length).trim();
    if (left && /^\p{Lu}/u.test(right) && placeScore(tidy(right)) > 0.5) return [left, right];
  }
  return [trimmed];
}

const VERB = new RegExp(`^(?:(?:${STUDY_VERBS})\\s+)+`, 'iu');
const withoutVerb = (text: string): string => text.replace(VERB, '').replace(/^\(?\d{1,2}[.)]\s+/, '');
const SCHOOL_CUE = new RegExp(`${EDGE}(?:${SCHOOL_CUES})\\s+(?:the\\s+)?`, 'giu');
const BOARD_CUE = new RegExp(`[\\s,(]*${EDGE}(?:${BOARD_CUES})(?![\\p{L}]).*$`, 'iu');
const GRADE_TAIL = new RegExp(
  `[\\s,(–-]*${EDGE}(?:${GRADE_CUES})\\s+(?:an? |the )?((?:[\\p{L}]+ ){0,3}\\d{1,3}(?:[.,]\\d+)?\\s*%?.{0,30}|(?:first|second|third|1st|2nd|3rd)\\s.{0,30}|distinction.{0,20})$`,
  'iu',
);

function studyOf(sentence: string): Piece[] | null {
  const text = withoutVerb(sentence);
  const dates = findDates(text).find((d) => d.range) ?? findDates(text).at(-1);
  const undated = dates ? `${text.slice(0, dates.from).replace(DATE_TAIL, '')} ${text.slice(dates.to)}` : text;
  const flat = undated
    .replace(/\(\s*\)|\s+\)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const grade = GRADE_TAIL.exec(flat);
  const named = (grade ? flat.slice(0, grade.index) : flat).replace(/[.,;\s]+$/, '');
  for (const match of named.matchAll(SCHOOL_CUE)) {
    const degree = tidy(named.slice(0, match.index)),
      school = tidy(named.slice(match.index + match[0].length).replace(BOARD_CUE, ''));
    const from = /^(?:from|through)/iu.test(match[0]);
    if (!degree || !/^[\p{Lu}\d]/u.test(school) || (!from && schoolScore(school.split(',')[0]!) < 1)) continue;
    const [name, ...places] = school.split(/,\s+/);
    const isWhole = places.length === 0 || places.length > 2 || places.some((p) => schoolScore(p) >= 0.6);
    return [
      { field: 'degree', text: degree },
      { field: 'institution', text: isWhole ? school : name! },
      ...(isWhole ? [] : [{ field: 'location' as const, text: places.join(', ') }]),
      ...(dates ? [{ field: 'dates' as const, text: text.slice(dates.from, dates.to) }] : []),
      ...(grade ? [{ field: 'grade' as const, text: tidy(grade[1]!) }] : []),
    ];
  }
  return null;
}
