import { EXPECTED } from '../data/calendar.ts';
import { DEGREE_START } from '../data/degrees.ts';
import { SUBJECTS } from '../data/subjects.ts';
import { firstLook, lastLook, look } from '../document.ts';
import type { Line, Segment } from '../document.ts';
import { foldPhrase } from '../text/clean.ts';
import { findDates } from '../text/dates.ts';
import type { Atom } from './atoms.ts';
import { continues, joinWrapped } from './body.ts';
import { withoutTableHead } from './forms.ts';
import { schoolScore } from './vocabulary.ts';

/** Lines about studies as the later stages expect them: breaks inside a name closed, marks that hide dates and heads taken out. */
export function tidyStudies(all: readonly Line[]): Line[] {
  const lines = withCourses(withoutTableHead(all));
  const tight = new Set(
    lines.filter((line, at) => isRestOfName(lines.slice(Math.max(0, at - 2), at), line, lines[at + 1])),
  );
  return joinWrapped(lines, (above, line) => breaksOff(above, line) || tight.has(line)).map(tidyLine);
}

/** Lines in the look of the first under "Courses" are the courses, marked or not, up to the next study. */
function withCourses(lines: readonly Line[]): Line[] {
  let courses: string | null = null;
  return lines.map((line, at) => {
    if (COURSES.has(foldPhrase(line.text))) {
      const next = lines[at + 1];
      courses = next && look(next) === look(line) && next.indent > line.indent + 4 ? placeOf(next) : null;
      return line;
    }
    if (courses === null || placeOf(line) !== courses || findDates(line.text).length > 0) courses = null;
    return courses ? { ...line, bullet: true } : line;
  });
}

const placeOf = (line: Line): string => `${look(line)}|${Math.round(line.indent / 3)}`;
const COURSES = new Set(
  'courses|coursework|relevant coursework|modules|cursos|asignaturas|kurse|facher|schwerpunkte|cours|matieres|disciplinas|corsi|materie|vakken'.split(
    '|',
  ),
);

/** A school in a type of its own that fills its line goes on in the next. */
const isRestOfName = (before: readonly Line[], line: Line, next: Line | undefined): boolean => {
  const above = before.at(-1),
    top = before.length > 1 ? before[0] : undefined;
  return (
    above !== undefined &&
    next !== undefined &&
    alone(line) &&
    alone(above) &&
    look(above) === look(line) &&
    look(next) !== look(line) &&
    (!top || look(top) !== look(line)) &&
    schoolScore(above.text) >= 1 &&
    continues(above, line, false) &&
    !DEGREE_START.test(line.text) &&
    schoolScore(line.text) < 1 &&
    !SUBJECTS.test(foldPhrase(line.text)) &&
    findDates(line.text).length === 0 &&
    !/[,.)]$/.test(above.text)
  );
};

const alone = (line: Line): boolean => !line.bullet && !line.label && line.segments.length === 1;

/** "University of the / Balkans", "Grade: / 1.7", "Hill State / University, 2011": a name does not end in a small word, nor its last word stand alone. */
const breaksOff = (above: Line, line: Line): boolean => {
  if (!alone(line) || line.gap > 1.8 || line.page !== above.page) return false;
  if (GRADE_LABEL.test(above.text)) return line.text.length < 24;
  if (LAST_WORD.test(line.text) && /\p{Lu}[\p{L}’'-]+$/u.test(above.text)) return lastLook(above) === firstLook(line);
  return (
    above.segments.length === 1 &&
    look(above) === look(line) &&
    Math.abs(above.indent - line.indent) < 14 &&
    SMALL_WORD.test(above.text)
  );
};
const GRADE_LABEL =
  /\P{L}(?:note|abschlussnote|grade|gpa|nota|voto|mention|moyenne|cijfer|media|average|result)\s*:$/iu;
const LAST_WORD =
  /^(?:University|College|School|Academy|Institute|Polytechnic|Hochschule|Universität|Universiteit|Hogeschool)(?=$|[,.;(|]|\s+[-–—(]|\s+\d)/u;

/** What a name does not end in. */
export const SMALL_WORD =
  /\s(?:of|of the|and|for|in|the|de|del|de la|du|des|da|do|di|della|e|y|et|und|für|fuer|van|voor|en|&)$/iu;

const EXPECTATION = new RegExp(`(?<!\\p{L})(?:${EXPECTED}):?(?=\\s+\\p{L}*\\.?\\s*\\d)`, 'giu');
/** A slash between words, not between the ends of a date. */
const SLASH = /(?<=\s)\/(?=\s+\D)|(?<=\D\s+)\/(?=\s)/g;

/** But for spaces, each change keeps the length of the text, so that the runs hold. */
function tidyLine(line: Line): Line {
  let changed = false;
  const segments = line.segments.map(closeSpaces).map((segment, at) => {
    changed ||= segment !== line.segments[at];
    let text = segment.runs.map((run) => run.text).join('');
    const before = text;
    if (text.includes('/')) text = text.replace(SLASH, '|');
    if (/\d/.test(text)) text = text.replace(EXPECTATION, (word) => ' '.repeat(word.length));
    if (!line.bullet && endsHead(text)) text = text.replace(CLOSING_STOP, ' ');
    if (text === before) return segment;
    changed = true;
    return withText(segment, text);
  });
  return changed
    ? {
        ...line,
        segments,
        text: segments
          .map((s) => s.text)
          .join(' ')
          .replace(/\s+/g, ' ')
          .trim(),
      }
    : line;
}

/** Where every space is wide, wide space parts nothing. */
function closeSpaces(segment: Segment): Segment {
  if (!/\S {2,}\S+ {2,}\S/.test(segment.text) || /\S \S/.test(segment.text)) return segment;
  const close = (text: string) => text.replace(/ {2,}/g, ' ');
  return {
    ...segment,
    runs: segment.runs.map((run) => ({ ...run, text: close(run.text) })),
    text: close(segment.text),
  };
}

const CLOSING_STOP = /(?<=\p{Ll}{2}\)?)\.(?=\s*$|\s+\(?\d)/u;
/** "MSc Physics, University of Graz." ends in a full stop and is still no sentence. */
const endsHead = (text: string): boolean => {
  const trimmed = text.trim();
  return (
    CLOSING_STOP.test(trimmed) &&
    trimmed.split(/\s+/).length <= 16 &&
    DEGREE_START.test(trimmed) &&
    schoolScore(trimmed) >= 1
  );
};

function withText(segment: Segment, text: string): Segment {
  let at = 0;
  const runs = segment.runs.map((run) => ({ ...run, text: text.slice(at, (at += run.text.length)) }));
  return { ...segment, runs, text: text.trim() };
}

/** Two pieces of a line with all that stands between them, as one. */
export function spanned(first: Atom, last: Atom): Atom | null {
  const { text } = first.line,
    from = text.indexOf(first.text),
    to = from < 0 ? -1 : text.indexOf(last.text, from + first.text.length);
  return to < 0 ? null : { ...first, text: text.slice(from, to + last.text.length) };
}
