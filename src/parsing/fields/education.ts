import type { Education } from '../../content.ts';
import { NAME_FOLLOWS } from '../data/schools.ts';
import { DEGREE_ANYWHERE, DEGREE_START, GRADED_SUBJECT, LETTER_GRADES } from '../data/degrees.ts';
import { REGION_CODES } from '../data/places.ts';
import { SUBJECTS } from '../data/subjects.ts';
import { lastLook, look } from '../document.ts';
import type { Line } from '../document.ts';
import { foldPhrase } from '../text/clean.ts';
import { remember } from '../text/memo.ts';
import { assign } from './assign.ts';
import type { Assigned, Label } from './assign.ts';
import { toAtoms } from './atoms.ts';
import type { Atom } from './atoms.ts';
import { continues, joinWrapped } from './body.ts';
import { isLetters, splitDegree, withoutLink } from './degree.ts';
import { bestPiece, toEntries } from './entries.ts';
import { labelledEntries } from './labelled.ts';
import { labelled } from './labels.ts';
import type { Entry } from './entries.ts';
import { spanned, tidyStudies } from './studies.ts';
import { withToldStudies } from './told.ts';
import { traced } from './traced.ts';
import type { Traced } from './traced.ts';
import { placeScore, schoolScore, titleScore } from './vocabulary.ts';
import { datesOfHead, noteDates, readBody } from './work.ts';

const GRADE =
  /^(?:(?:overall|cumulative|final|major)\s+)?(?:c?gpa|grade|note|abschlussnote|gesamtnote|nota(?: media)?|mention|mencion|voto|votazione|media(?! \p{L})|cijfer|eindcijfer|first[- ]class|second[- ]class|upper second|lower second|distinction|merit|summa cum laude|magna cum laude|cum laude|with honou?rs|sobresaliente|notable|matricula de honor|tres bien|bien|assez bien|pass|2:1|2:2|1st|class of honours|average|moyenne|durchschnitt|(?:predicted |expected )?grades?|first$|dean's (?:honou?rs? )?list|president's list|classificacao)\b/iu;
const GRADE_NUMBER =
  /^(?:\d[.,]\d{1,2}|\d{2,3})\s*(?:\/|out of|von|su)\s*\d+|^\d[.,]\d{1,2}$|^\d{2,3}\/110(?: e lode)?$|^\d[.,]\d+\s*(?:c?gpa)|^\d{2}(?:[.,]\d+)?\s?%$|^[12]:[12]$|^\d{1,3}(?:[.,]\d+)? (?:valores|punti|points|puntos|punkte|pontos|punten)\b|\bgrades? \d|^predicted (?=[A-E]\*?$)/i;

const degreeScore = remember((text): number => {
  if (/https?:|@/.test(text) || endsInGrade(text)) return -2;
  if (DEGREE_START.test(text))
    return (
      1.1 -
      (schoolScore(text.replace(BRACKETED_KIND, '')) >= 1 && !/(?:high|secondary) school|school leaving/i.test(text)
        ? 0.35
        : 0)
    );
  if (DEGREE_ANYWHERE.test(text)) return 0.75 - (schoolScore(text) >= 1 ? 0.6 : 0);
  // "SSCE", "HND": certificates are known by their letters
  if (/^\p{Lu}{2,6}$/u.test(text) && !isGrade(text)) return REGION_CODES.has(text) ? -0.5 : 0.45;
  return (SUBJECTS.test(foldPhrase(text)) ? -0.1 : -0.3) + Math.max(0, titleScore(text)) * 0.9;
});

const fieldScore = remember((text): number => {
  if (/https?:|@/.test(text) || DEGREE_START.test(text) || isGrade(text)) return -0.8;
  const parts = text.split(/\s*,\s+/);
  // "Maths, Physics, PE" are the subjects of one study
  const known = parts.filter((part) => SUBJECTS.test(foldPhrase(part)));
  if (
    parts.length > 1 &&
    known.length > parts.length / 2 &&
    parts.every(
      (part) =>
        known.includes(part) || (part.split(' ').length <= 2 && placeScore(part) < 0.5 && schoolScore(part) < 0.6),
    )
  )
    return 0.5 + 0.9 * (parts.length - 1);
  return (
    (SUBJECTS.test(foldPhrase(text)) ? 0.55 : -0.1) -
    (schoolScore(text) >= 0.8 ? 0.7 : 0) -
    (placeScore(text) > 0.8 ? 0.5 : 0)
  );
});

const institutionScore = remember((text): number => {
  const score = schoolScore(text);
  if (DEGREE_START.test(text) && score < 1) return score - 0.8;
  if (isGrade(text) || KIND_OF_SCHOOL.test(text)) return -1;
  if (endsInGrade(text)) return -2;
  return score < 1 && SUBJECTS.test(foldPhrase(text)) ? score - 0.5 : score;
});

/** "Diplom (FH)": the kind of school alone names none. */
const KIND_OF_SCHOOL = /^(?:FH|TH|TU|BA|DH|HF|PH|HS|Uni|Univ\.?)$/;
const BRACKETED_KIND = /\((?:FH|TH|TU|BA|DH|HF|PH|HS|Uni|Univ\.?)\)/;

const isGrade = remember(
  (text: string): boolean =>
    GRADE.test(foldPhrase(text)) ||
    GRADE_NUMBER.test(text) ||
    (LETTER_GRADES.test(text) && !DEGREE_START.test(text)) ||
    GRADED_SUBJECT.test(text),
);

/** "(mention bien)" behind a name is no part of it. */
const endsInGrade = (text: string): boolean => text.endsWith(')') && isGrade(/\(([^()]+)\)$/.exec(text)?.[1] ?? '');

const LABELS: Label[] = [
  { name: 'institution', score: institutionScore, joinCost: 0.25 },
  { name: 'degree', score: degreeScore, joinCost: 0.3 },
  { name: 'field', score: fieldScore, joinCost: 0.25 },
  { name: 'location', score: (text) => placeScore(text) - (schoolScore(text) >= 1 ? 0.5 : 0), joinCost: 0 },
  { name: 'grade', score: (text) => (isGrade(text) ? 1.2 : -0.6), joinCost: 0.4 },
];

const RULES = {
  headScore: remember((text) =>
    bestPiece(text, (piece) => Math.max(degreeScore(piece), schoolScore(piece), fieldScore(piece) + 0.4)),
  ),
  singleDates: true,
};

/** "Technische Universität" at the end of a full line has its name on the next. */
const withWholeNames = (lines: readonly Line[]): Line[] =>
  joinWrapped(
    lines,
    (above, line) => NAME_FOLLOWS.test(above.text) && lastLook(above) === look(line) && continues(above, line, false),
  );

/** Reads the studies of a section about education. */
export function readEducation(lines: readonly Line[]): Traced<Education>[] {
  const entries = joinTorn(
    (labelledEntries(lines) ?? toEntries(tidyStudies(withToldStudies(withWholeNames(lines))), RULES)).flatMap(
      splitRepeated,
    ),
  ).map(withDegreeOfBody);
  const heads = entries.map((entry) => joinDegree(toAtoms(entry.head)));
  const assigned = assign(heads, LABELS);
  let school: Map<string, Assigned> | null = null;
  return entries.flatMap((entry, at) => {
    const own = assigned[at]!;
    const named = own.get('institution');
    // a school that stands above its degree is that of the degrees below, too
    if (named) school = named.atoms[0]!.row < (own.get('degree')?.atoms[0]?.row ?? 0) ? own : null;
    const taken = [...own.values()].flatMap((part) => part.atoms);
    const isWhole = own.has('degree') && heads[at]!.every((atom) => taken.includes(atom));
    const inherited = !named && isWhole && datesOfHead(entry.head) ? school : null;
    const parts = inherited ? withSchool(own, inherited) : own;
    return readStudy(entry, heads[at]!, parts);
  });
}

const withSchool = (own: Map<string, Assigned>, school: Map<string, Assigned>): Map<string, Assigned> => {
  const [name, place] = [school.get('institution')!, school.get('location')];
  return new Map([
    ...own,
    ['institution', name],
    ...(place && !own.has('location') ? [['location', place] as const] : []),
  ]);
};

/** "Técnico en Sanidad", "Master of Engineering - MEng": what stands behind a degree is no employer and no second degree. */
function joinDegree(atoms: readonly Atom[]): Atom[] {
  const joined: Atom[] = [];
  for (const atom of atoms) {
    const last = joined.at(-1);
    const goesOn =
      last &&
      last.row === atom.row &&
      DEGREE_START.test(last.text) &&
      ((atom.before === 'dash' && isLetters(atom.text)) || (atom.before === 'at' && schoolScore(atom.text) < 1));
    const whole = goesOn ? spanned(last, atom) : null;
    if (whole && (atom.before === 'dash' || / (?:en|in|em|per|para|à) \S/u.test(whole.text.slice(last!.text.length))))
      joined[joined.length - 1] = whole;
    else joined.push(atom);
  }
  return joined;
}

/** Several schools and degrees under each other, all with dates or all without: the first kind of line again begins the next. */
function splitRepeated(entry: Entry): Entry[] {
  const kinds = entry.head.map((line) => kindsOf({ head: [line], body: [] }));
  const both = (from: number, to: number) =>
    kinds.slice(from, to).some((k) => k.school) && kinds.slice(from, to).some((k) => k.degree);
  const starts = [0];
  kinds.forEach((kind, at) => {
    const first = kinds[starts.at(-1)!]!;
    if (
      at > 0 &&
      ((first.school && kind.school) || (first.degree && kind.degree)) &&
      both(starts.at(-1)!, at) &&
      both(at, kinds.length)
    )
      starts.push(at);
  });
  const rest = kinds.length - 1,
    line = entry.head[rest]!,
    first = entry.head[starts.at(-1)!];
  // the last school may have no more than its name
  if (
    rest - starts.at(-1)! >= 2 &&
    kinds[starts.at(-1)!]!.school &&
    kinds[rest]!.school &&
    both(starts.at(-1)!, rest) &&
    look(first!) === look(line) &&
    look(entry.head[rest - 1]!) !== look(line) &&
    line.gap > 1.3 * entry.head[rest - 1]!.gap
  ) {
    return [...splitRepeated({ head: entry.head.slice(0, rest), body: [] }), { head: [line], body: entry.body }];
  }
  const parts = starts.map((from, at) => ({
    head: entry.head.slice(from, starts[at + 1]),
    body: at === starts.length - 1 ? entry.body : [],
  }));
  const dated = parts.filter((part) => datesOfHead(part.head)).length;
  return dated === 0 || dated === parts.length ? parts : [entry];
}

/** A school and its degree may come apart where both have a date or white space between them. */
function joinTorn(entries: readonly Entry[]): Entry[] {
  const joined: Entry[] = [];
  for (const entry of entries) {
    const last = joined.at(-1);
    if (
      last &&
      last.body.length === 0 &&
      complement(kindsOf(last), kindsOf(entry)) &&
      !(datesOfHead(last.head) && datesOfHead(entry.head))
    ) {
      last.head.push(...entry.head);
      last.body.push(...entry.body);
    } else {
      joined.push({ head: [...entry.head], body: [...entry.body] });
    }
  }
  return joined;
}

interface Kinds {
  school: boolean;
  degree: boolean;
}

function kindsOf(entry: Entry): Kinds {
  const atoms = toAtoms(entry.head);
  return {
    school: atoms.some((a) => institutionScore(a.text) >= 0.7 && degreeScore(a.text) < 1),
    degree: atoms.some((a) => degreeScore(a.text) >= 0.7),
  };
}

const complement = (a: Kinds, b: Kinds): boolean =>
  (a.school && !a.degree && b.degree && !b.school) || (a.degree && !a.school && b.school && !b.degree);

/** A list item straight below the school that begins with a degree is no course but what was studied. */
function withDegreeOfBody({ head, body }: Entry): Entry {
  const [first, ...rest] = body;
  const isDegree =
    first &&
    head.length > 0 &&
    !kindsOf({ head, body }).degree &&
    DEGREE_START.test(first.text) &&
    first.text.split(' ').length <= 9 &&
    !/[.;:]$/.test(first.text);
  return isDegree ? { head: [...head, first], body: rest } : { head, body };
}

/** Next to a degree without a field, in the same line or alone in the next, what is nothing else is the field. */
function leftOverField(atoms: readonly Atom[], parts: Map<string, Assigned>): Assigned | undefined {
  const taken = new Set([...parts.values()].flatMap((part) => part.atoms));
  const degree = parts.get('degree')!.atoms,
    { row } = degree[0]!;
  const from = atoms.indexOf(degree[0]!),
    to = from + degree.length;
  const isNear = (atom: Atom) =>
    atom.row === row || (Math.abs(atom.row - row) === 1 && atoms.every((a) => a === atom || a.row !== atom.row));
  const found = [atoms[to], atoms[from - 1]].find(
    (atom) => atom && !taken.has(atom) && isNear(atom) && canBeField(atom, parts.has('institution')),
  );
  return found && { text: found.text, atoms: [found], confidence: 0.65 };
}

/** "Maths, Physics and Art": a list of subjects goes on behind its commas, up to its "and". */
function restOfList(atoms: readonly Atom[], last: Atom | undefined, taken: ReadonlySet<Atom>): string {
  const rest: string[] = [];
  for (const atom of atoms.slice(last ? atoms.indexOf(last) + 1 : atoms.length)) {
    if (
      atom.before !== 'comma' ||
      atom.row !== last!.row ||
      taken.has(atom) ||
      atom.text.split(' ').length > 4 ||
      !canBeField(atom, true) ||
      schoolScore(atom.text) >= 0.6
    )
      break;
    rest.push(atom.text);
    if (LIST_END.test(atom.text)) return `, ${rest.join(', ')}`;
  }
  return rest.length > 1 && rest.every((text) => SUBJECTS.test(foldPhrase(text))) ? `, ${rest.join(', ')}` : '';
}
const LIST_END = /\p{L} (?:and|&|y|e|und|et|en) \p{L}/iu;

const canBeField = ({ text, before }: Atom, hasSchool: boolean): boolean =>
  before !== 'bracket' &&
  before !== 'at' &&
  /^\p{L}/u.test(text) &&
  text.split(' ').length <= 8 &&
  !/https?:|@/.test(text) &&
  !isGrade(text) &&
  placeScore(text) < 0.5 &&
  (hasSchool ? schoolScore(text) < 1 : institutionScore(text) < 0.7);

function readStudy(entry: Entry, atoms: readonly Atom[], parts: Map<string, Assigned>): Traced<Education>[] {
  const institution = parts.get('institution'),
    named = parts.get('degree'),
    location = parts.get('location');
  if (!institution && !named && !parts.has('field')) return [];
  const degree = named ? splitDegree(named.text) : null;
  const field = parts.get('field') ?? (named && !degree?.field ? leftOverField(atoms, parts) : undefined);
  const subjects = degree?.field ?? (field ? withoutLink(field.text) : null);
  const used = new Set([...parts].flatMap(([label, part]) => (label === 'field' ? [] : part.atoms)));
  const more = subjects ? restOfList(atoms, (degree?.field ? named! : field!).atoms.at(-1), used) : '';
  const dates = datesOfHead(entry.head);
  const row = subjects ? undefined : entry.body.find((line) => labelled(line.text)[0] === 'field');
  const body = readBody(entry.body.filter((line) => line !== row));
  const grade = gradeOf(entry, parts.get('grade'));
  // a single date of a study is its end
  const start = dates?.span.range ? dates.span.start : null;
  const end = dates ? (dates.span.range ? dates.span.end : (dates.span.end ?? dates.span.start)) : null;
  const study = traced<Education>({
    institution: institution?.text ?? null,
    degree: degree?.degree ?? null,
    fieldOfStudy: subjects ? subjects + more : row ? labelled(row.text)[1] : null,
    location: location?.text ?? null,
    startDate: start,
    endDate: end,
    isCurrent: dates?.span.current ?? false,
    grade: grade?.text ?? null,
    highlights: [...(body.summary ? [body.summary] : []), ...body.highlights].filter((h) => h !== grade?.whole),
  });
  const note = (key: string, found: Assigned | undefined) => {
    if (found) study.evidence.set(key, { lines: found.atoms.map((a) => a.line), confidence: found.confidence });
  };
  note('institution', institution);
  note('degree', named);
  note('field_of_study', degree?.field ? named : field);
  if (row) study.evidence.set('field_of_study', { lines: [row], confidence: 0.9 });
  note('location', location);
  noteDates(study, dates);
  if (dates && end) study.evidence.set('end_date', { lines: [dates.line], confidence: 0.95 });
  if (grade) study.evidence.set('grade', { lines: grade.lines, confidence: 0.9 });
  study.value.highlights.forEach((_, at) =>
    study.evidence.set(`highlights[${at}]`, { lines: entry.body, confidence: 0.85 }),
  );
  return [study];
}

function gradeOf(
  entry: Entry,
  found: Assigned | undefined,
): { text: string; lines: Line[]; whole: string | null } | null {
  const strip = (text: string) => text.replace(/^[^:\d]{0,24}:\s*/, '').trim();
  if (found) return { text: strip(found.text), lines: found.atoms.map((a) => a.line), whole: null };
  const line = entry.body.find((l) => isGrade(l.text));
  return line ? { text: strip(line.text), lines: [line], whole: line.text } : null;
}
