import { ICON, styleKey } from '../document.ts';
import type { Line, Run, Segment, TextStyle } from '../document.ts';
import { EXPECTED } from '../data/calendar.ts';
import { DEGREE_OF, DEGREE_START } from '../data/degrees.ts';
import { LEGAL_FORMS } from '../data/organizations.ts';
import { COUNTRIES, REGIONS, REGION_CODES } from '../data/places.ts';
import { LEADER } from './entry-heads.ts';
import { eastPieces } from './east-heads.ts';
import { fieldLabel, labelled } from './labels.ts';
import { companyScore, placeScore, titleScore } from './vocabulary.ts';
import type { FieldLabel } from './labels.ts';
import { foldPhrase } from '../text/clean.ts';
import { findDates, isDuration } from '../text/dates.ts';

/** A piece of the head of an entry that is one thing or part of one: what stands between separators. */
export interface Atom {
  text: string;
  style: TextStyle;
  line: Line;
  /** position of its line in the head, of it in the line */
  row: number;
  column: number;
  /** what stands between it and the one before; only commas and soft breaks can be inside one thing */
  before: 'line' | 'segment' | 'strong' | 'dash' | 'style' | 'comma' | 'at' | 'bracket' | 'after';
  /** a comma in the first type of a line whose type changes at a later comma: "**Clerk, Nights**, Acme" */
  within: boolean;
  /** what a label in front of it says it is */
  hint: FieldLabel | null;
}

const STRONG = /\s*[|•·‖●▪◦∙⋅]\s*|\s*\uE000\s*|\s+\/\/\s+|\s{2,}/u;
const DASH = /\s+[–—-]\s+|\s*—\s*/u;
const AT = /\s+(?:@|at|bei|beim|chez|presso|bij|w\/)\s+/iu;
/** The same in languages where the word also stands inside titles and names. */
const AT_ROMANCE =
  /\s+(?:en|in|im|à|au|aux|na|no|em|para|per|bei der|beim|della|dans)\s+(?:la |el |l'|the |der )?(?=\p{Lu})/u;
/** "Auberge Chez Nous" is a name. */
const INN = /\p{Ll}\s+(?:Chez|Presso|Beim)\s+\p{Lu}/u;
/** A grade behind a field of study. */
const GRADED = /[.,;]?\s+(?=(?:c?gpa|grade|note|nota|voto|média|media|mention|cijfer)\s*:?\s*\d)/iu;
const COMMA = /\s*(?:[,;]\s+|[，、；،])\s*/u;
/** "(주)" and "(株)" are legal forms of a name. */
const BRACKET = /\s*[(（](?!(?:주|유|株|有)[)）])\s*([^()（）]*)[)）]\s*/u;

interface Piece {
  text: string;
  style: TextStyle;
  before: Atom['before'];
}

/** Cuts the head of an entry into atoms; dates are taken out. */
export function toAtoms(head: readonly Line[], slashes = head.some(hasSeparatingSlash)): Atom[] {
  const atoms: Atom[] = [];
  let hint: FieldLabel | null = null;
  const add = (atom: Atom, tied: boolean) => {
    // "Diploma, Cooking": what a comma ties to the next is no label
    const label = tied || hint || isDegreeAlone(atom.line) ? null : fieldLabel(atom.text);
    if (label) {
      hint = label;
      return;
    }
    const [own, text] = labelled(atom.text);
    atoms.push({ ...atom, text, hint: own ?? hint });
    hint = null;
  };
  head.forEach((line, row) => {
    let column = 0;
    for (const segment of line.segments) {
      if (isDuration(segment.text) || isPartOfDate(line, segment)) continue;
      if (segment.field === 'none' || segment.field === 'head' || segment.field === 'tasks') continue;
      const label = isDegreeAlone(line) || segment.field ? null : fieldLabel(segment.text);
      if (label) {
        hint = label;
        continue;
      }
      const pieces = segment.field === 'title' ? wholeOf(segment) : piecesOf(segment, slashes);
      if (segment.field) hint = segment.field;
      pieces.forEach((piece, at) => {
        const before = at > 0 ? piece.before : column === 0 ? 'line' : 'segment';
        add(
          { text: piece.text, style: piece.style, line, row, column: column++, before, within: false, hint: null },
          pieces[at + 1]?.before === 'comma',
        );
      });
    }
  });
  return joinNames(atoms.map((atom, at) => (isWithin(atoms, at) ? { ...atom, within: true } : atom)));
}

/** "May" before "2018 – 2020" in a segment of its own. */
const isPartOfDate = (line: Line, { text }: Segment): boolean =>
  line.segments.length > 1 &&
  text.length < 20 &&
  findDates(line.text).some(
    (d) => d.range && d.to - d.from > text.length && line.text.slice(d.from, d.to).includes(text),
  );

function isWithin(atoms: readonly Atom[], at: number): boolean {
  const atom = atoms[at]!,
    first = atoms[at - atom.column];
  if (atom.before !== 'comma' || !first || first.row !== atom.row || !sameLook(first.style, atom.style)) return false;
  const change = atoms.find((a) => a.row === atom.row && a.column > atom.column && !sameLook(a.style, first.style));
  return change?.before === 'comma';
}

/** "Diploma" on a line of its own is what was awarded, not the label of a form. */
const isDegreeAlone = (line: Line): boolean =>
  line.segments.length === 1 && !line.label && DEGREE_START.test(line.text);

/** What a label says is a title is one, dashes and all: "Teacher – Mathematics". */
const wholeOf = ({ text, style }: Segment): Piece[] => {
  const whole = trim(withoutDates(text).replaceAll('|', ' '));
  return whole ? [{ text: whole, style, before: 'line' }] : [];
};

function piecesOf(segment: Segment, slashes: boolean): Piece[] {
  return byStyle(
    isJustified(segment.runs)
      ? { ...segment, runs: segment.runs.map((run) => ({ ...run, text: run.text.replace(/\s+/g, ' ') })) }
      : segment,
  )
    .flatMap(({ text, style }, at) =>
      splitText(withoutDates(text), slashes).map((piece, i) => ({
        ...piece,
        style,
        before: i === 0 && at > 0 ? (piece.before === 'comma' ? 'comma' : 'style') : piece.before,
      })),
    )
    .filter((p) => /[\p{L}\p{N}]/u.test(p.text) && !isDuration(p.text))
    .map((p) => ({ ...p, text: p.before === 'comma' ? withoutPeriod(trim(p.text)) : trim(p.text) }));
}

/** Every space of the text, or that after each comma, is a wide one: the width says nothing. */
const isJustified = (runs: readonly Run[]): boolean => {
  const text = runs.map((run) => run.text).join('');
  return (
    /\S\s{2,}\S.*\S\s{2,}\S/u.test(text) &&
    (!/\S\s\S/u.test(text) || (/,\s{2,}\S.*,\s{2,}\S/u.test(text) && !/,\s\S/u.test(text)))
  );
};

const trim = (text: string): string =>
  text
    .replaceAll(ICON, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^\s*(?:at|bei|beim|chez|presso|bij|@)\s+(?=\p{Lu})/iu, '')
    .replace(/^[\s,;:|•·–—，、；：،-]+|[\s,;:|•·–—，、；：،-]+$/g, '')
    .replace(/^\(([^()]*)\)$/, '$1')
    .trim();

/** Runs of one look; letters of another size inside a word (small capitals) stay with it. */
function byStyle(segment: Segment): { text: string; style: TextStyle }[] {
  const parts: { text: string; style: TextStyle }[] = [];
  for (const run of segment.runs) {
    const last = parts.at(-1);
    const inWord = last !== undefined && /[\p{L}\p{N}]$/u.test(last.text) && /^[\p{L}\p{N}]/u.test(run.text);
    const onlyMarks = !/[\p{L}\p{N}]/u.test(run.text);
    if (last && (inWord || onlyMarks || sameLook(last.style, run.style))) last.text += run.text;
    else if (last && !/[\p{L}\p{N}]/u.test(last.text))
      Object.assign(last, { text: last.text + run.text, style: run.style });
    else parts.push({ text: run.text, style: run.style });
  }
  return parts;
}

const sameLook = (a: TextStyle, b: TextStyle): boolean => styleKey(a) === styleKey(b);

/** The last piece of a line that is set as a sentence: "Clerk, Acme, Leeds." */
const withoutPeriod = (text: string): string =>
  /\p{Ll}{3}\.$/u.test(text) && !LEGAL_FORMS.test(foldPhrase(text)) ? text.slice(0, -1) : text;

const LINK = /(?:https?:\/\/|www\.)\S+/giu;

/** "(Guild of Riggers, 2021)" without its date. */
const DATED_BRACKET = /\(\s*([^()|]*\p{L}[^()|]*?)[,;]?\s*\|\s*\)/gu;

/** "(expected)" before or behind what was a date. */
const EXPECTATION = new RegExp(
  `\\|\\s*\\(?(?:${EXPECTED})(?!\\p{L})\\)?|\\(?(?<!\\p{L})(?:${EXPECTED})\\)?\\s*:?\\s*\\|`,
  'giu',
);

/** Links go first: a year in one is no date. */
function withoutDates(linked: string): string {
  const raw = linked.replace(LINK, ' | ').replace(LEADER, ' | ');
  const single = raw.replace(/\s{2,}/g, ' ');
  const text = findDates(single).length > 0 && !findDates(raw).some((d) => d.range) ? single : raw;
  const rest = findDates(text).reduceRight((left, { from, to }) => `${left.slice(0, from)} | ${left.slice(to)}`, text);
  return rest
    .replace(EXPECTATION, ' | ')
    .replace(DATED_BRACKET, '($1)')
    .replace(/\(\s*\|\s*\)/g, ' | ')
    .replace(/\[\s*\|\s*\]/g, ' | ');
}

function splitText(text: string, slashes: boolean): { text: string; before: Atom['before'] }[] {
  let parts: { text: string; before: Atom['before'] }[] = [{ text, before: /^\s*[,;]/.test(text) ? 'comma' : 'style' }];
  const cut = (pattern: RegExp, before: Atom['before']) => {
    parts = parts.flatMap((part) =>
      part.text.split(pattern).map((t, i) => ({ text: t ?? '', before: i === 0 ? part.before : before })),
    );
  };
  cut(STRONG, 'strong');
  parts = parts.flatMap((part) =>
    eastPieces(part.text).map((t, i) => ({ text: t, before: i === 0 ? part.before : ('strong' as const) })),
  );
  if (slashes) parts = parts.flatMap(splitSlash);
  parts = parts.flatMap(splitTown);
  cut(DASH, 'dash');
  parts = parts.flatMap((part) =>
    part.text.split(BRACKET).map((t, i) => ({
      text: t ?? '',
      before: i === 0 ? part.before : i % 2 === 1 ? ('bracket' as const) : ('after' as const),
    })),
  );
  parts = parts.flatMap(splitGrade);
  parts = parts.flatMap((part) => splitAt(part));
  cut(COMMA, 'comma');
  return parts.filter((p) => /[\p{L}\p{N}]/u.test(p.text));
}

const SLASH = /\s+\/\s+|^\s*\/\s+|\s+\/\s*$/u;

/** "Acme / Leeds", or a slash beside the dates: what the slashes of this CV part are different things. */
export function hasSeparatingSlash(line: Line): boolean {
  if (!line.text.includes('/ ')) return false;
  return line.segments.some(({ text }) => {
    if (findDates(text).some((d) => /\s\/\s+$/.test(text.slice(0, d.from)) || /^\s+\/\s/.test(text.slice(d.to))))
      return true;
    const [left, right, ...more] = text.split(SLASH);
    if (!left || !right || more.length > 0 || titleScore(left) >= 0.45) return false;
    return (
      (placeScore(right) >= 0.9 && placeScore(left) < 0.5) || (companyScore(left) >= 0.6 && titleScore(right) >= 0.75)
    );
  });
}

/** "Pilot / Instructor" is one title. */
function splitSlash(part: { text: string; before: Atom['before'] }): { text: string; before: Atom['before'] }[] {
  const pieces = part.text.split(SLASH);
  return pieces.every((piece) => titleScore(piece) >= 0.45)
    ? [part]
    : pieces.map((text, i) => ({ text, before: i === 0 ? part.before : 'strong' }));
}

const FIRM_TOWN = /^(.{1,60}?\s.{0,60}?[\p{Ll}\d)]|self-employed|freelance)-(\p{Lu}[\p{L}. '-]+,\s\p{Lu}{2})$/iu;

/** "Hill Dairy-Boise, ID", as job boards print it. */
function splitTown(part: { text: string; before: Atom['before'] }): { text: string; before: Atom['before'] }[] {
  const match = part.text.includes('-') ? FIRM_TOWN.exec(part.text.trim()) : null;
  if (!match || !/^\p{Lu}/u.test(match[2]!) || placeScore(match[2]!) < 0.9) return [part];
  return [
    { text: match[1]!, before: part.before },
    { text: match[2]!, before: 'strong' },
  ];
}

/** "History, grade 1.7", though not "Clerk Grade 6". */
function splitGrade(part: { text: string; before: Atom['before'] }): { text: string; before: Atom['before'] }[] {
  const [field, ...grades] = part.text.split(GRADED);
  return grades.length === 0 || titleScore(field!) >= 0.45
    ? [part]
    : [field!, ...grades].map((text, i) => ({ text, before: i === 0 ? part.before : 'strong' }));
}

/** "Engineer at Acme": only after a title; in "University of Alaska at Nome" it belongs to the name. */
function splitAt(part: { text: string; before: Atom['before'] }): { text: string; before: Atom['before'] }[] {
  const match =
    DEGREE_OF.test(part.text) || INN.test(part.text) ? null : (AT.exec(part.text) ?? AT_ROMANCE.exec(part.text));
  const left = match ? part.text.slice(0, match.index) : '';
  const named =
    titleScore(left) >= 0.45 || (AT.test(part.text) && left.split(' ').length <= 4 && companyScore(left) < 0.5);
  if (!match || !named) return [part];
  const right = part.text.slice(match.index + match[0].length);
  if (AT_ROMANCE.test(match[0] + right) && !AT.test(match[0]) && companyScore(firstName(right)) < 0.5) return [part];
  return [
    { text: left, before: part.before },
    { text: right, before: 'at' },
  ];
}

/** What stands before the first comma, with its legal form: "Lecturer in Physics, Hill University" has no employer there. */
const firstName = (text: string): string => /^[^,]*(?:,\s*(?:\p{Lu}\.?\s?){2,4}\.?(?=,|$))?/u.exec(text)![0];

/** "Acme, Inc." is one name, and so is "Example State University, Springfield". */
function joinNames(atoms: readonly Atom[]): Atom[] {
  const joined: Atom[] = [];
  atoms.forEach((atom, at) => {
    const last = joined.at(-1),
      next = atoms[at + 1];
    const goesOn = next?.row === atom.row && next.before === 'comma';
    const isOne =
      last?.row === atom.row && atom.before === 'comma' && (isLegalForm(atom) || (!goesOn && isCampus(last, atom)));
    if (last && isOne) last.text += `, ${atom.text}`;
    else joined.push({ ...atom });
  });
  return joined;
}

const isLegalForm = ({ text }: Atom): boolean =>
  text.length <= 10 && LEGAL_FORMS.test(` ${foldPhrase(text)}`) && foldPhrase(text).length <= 8;

/** Universities of a state, known by the towns that they stand in. */
const STATE_UNIVERSITY = /\bState (?:\p{L}+ )?University$|^University of (.+)$/u;

function isCampus(university: Atom, { text }: Atom): boolean {
  const match = STATE_UNIVERSITY.exec(university.text);
  return (
    match !== null &&
    (match[1] === undefined || REGIONS.has(foldPhrase(match[1]))) &&
    placeScore(text) > 0 &&
    !REGIONS.has(foldPhrase(text)) &&
    !COUNTRIES.has(foldPhrase(text)) &&
    !REGION_CODES.has(text)
  );
}
