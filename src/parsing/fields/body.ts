import type { Line } from '../document.ts';
import { foldPhrase } from '../text/clean.ts';
import { joinText } from '../text/join.ts';

/** Text that belongs together across line breaks. */
export interface Passage {
  text: string;
  lines: Line[];
  bullet: boolean;
}

/** Labels between the head of an entry and its list, folded. */
export const LIST_LABELS = new Set(
  'job profile|job responsibilities|job responsibility|responsibility|main responsibility|key responsibility|key responsibility areas|kra|kras|key result areas|roles|role and responsibility|role responsibility|role responsibilities|roles responsibilities|job description|nature of job|nature of work|job details|work profile|duties responsibilities|duties and responsibility|key deliverables|activities and responsibilities|scope of work|work responsibilities|my responsibilities|job role|major responsibilities|primary responsibilities|responsibilities include|duties include|role and responsibilities|responsibilities held|work description|job duties|main duties|key duties|duties performed|specific duties|highlights|key highlights|responsibilities|key responsibilities|main responsibilities|duties|duties and responsibilities|roles and responsibilities|achievements|key achievements|accomplishments|selected achievements|key accomplishments|tasks|main tasks|summary|description|details|logros|funciones|responsabilidades|tareas|principales logros|funciones principales|aufgaben|aufgabenschwerpunkte|tatigkeiten|schwerpunkte|erfolge|verantwortlichkeiten|missions|missions principales|taches|realisations|responsabilites|principales missions|atividades|atribuicoes|responsabilidades principais|principais atividades|attivita|mansioni|responsabilita|compiti|risultati|taken|werkzaamheden|verantwoordelijkheden|taken en verantwoordelijkheden|resultaten|main activities|main activities and responsibilities|activities|principales actividades|principales actividades y responsabilidades|wichtigste tatigkeiten|hauptaufgaben|principales activites|activites principales|principais atividades e responsabilidades|principali attivita|principali mansioni|voornaamste werkzaamheden|hoofdtaken|courses|coursework|relevant coursework'.split(
    '|',
  ),
);

export const isListLabel = (line: Line): boolean => LIST_LABELS.has(foldPhrase(line.text));

export const withoutFirst = (line: Line): Line => {
  const [, value, ...rest] = line.segments;
  const text = value?.text.replace(/^[-–—•*]\s+/u, '') ?? '';
  const segments = value
    ? [text === value.text ? value : { ...value, text, runs: [{ ...value.runs[0]!, text }] }, ...rest]
    : [];
  return { ...line, segments, text: segments.map((s) => s.text).join(' '), indent: segments[0]?.x0 ?? line.indent };
};

/** "Tasks   Kept the books": the row of a form, whose label is no part of the text. */
export const withoutListLabel = (line: Line): Line =>
  line.segments.length > 1 && LIST_LABELS.has(foldPhrase(line.segments[0]!.text)) ? withoutFirst(line) : line;

/** Signs that mark list items only where several lines begin with them. */
const RARE_MARKER = /^(>{1,2}|[~#=]|=>|->)\s+(?=\S)/u;

/** Lines behind a sign that stands before two lines or more, as list items. */
export function withMarkers(lines: readonly Line[]): readonly Line[] {
  const marker = (line: Line) => (line.bullet ? undefined : RARE_MARKER.exec(line.text)?.[1]);
  const marked = lines.filter((l) => marker(l) !== undefined);
  if (marked.length < 2) return lines;
  return lines.map((line) => {
    const sign = marker(line);
    const first = line.segments[0];
    if (!sign || !first?.text.startsWith(sign)) return line;
    const text = first.text.slice(sign.length).trimStart();
    const rest = line.segments.slice(1);
    const segments = text ? [{ ...first, text, runs: [{ ...first.runs[0]!, text }] }, ...rest] : rest;
    return { ...line, segments, text: segments.map((s) => s.text).join(' '), bullet: true };
  });
}

/** The line goes on with the text of the one above. */
export function continues(above: Line, line: Line, marked: boolean): boolean {
  if (line.bullet || line.label || above.paragraphEnd === true || line.segments.length > 1) return false;
  // a break inside a paragraph was typed, to begin a line
  if (line.paragraphEnd !== null) return above.paragraphEnd === false && /^[\p{Ll}(&]/u.test(line.text);
  if (Math.abs(line.style.size - above.style.size) > 0.6) return false;
  const newPage = line.page !== above.page || line.gap >= 9;
  if (!newPage && line.gap > 1.95) return false;
  const startsLow = /^[\p{Ll}(&,;]|^\d+(?:[.,]\d+)?\s*%/u.test(line.text);
  const hyphenated = /\p{Ll}[-\u2010]$/u.test(above.text);
  if (hyphenated && startsLow) return true;
  const hanging = marked && (line.indent >= above.indent - 6 || newPage);
  const full = isFull(above, line);
  if (startsLow && (full || hanging)) return true;
  const open = !/[.!?:;]["”»)]?$/.test(above.text);
  if (marked) return hanging && Math.abs(line.indent - above.indent) < 14 && full && (open || sameIndent(above, line));
  return full && sameIndent(above, line);
}

const sameIndent = (a: Line, b: Line): boolean => Math.abs(a.indent - b.indent) < 4;

/** The first word of the next line would not have fitted. */
function isFull(above: Line, next: Line): boolean {
  if (above.columnEnd === null || above.box === null) return true;
  const width = above.box.x1 - above.box.x0;
  const letter = width / Math.max(1, above.text.length);
  const word = next.text.split(/\s/)[0]!.length * letter;
  return above.box.x1 + word + letter > above.columnEnd - 4 * letter;
}

/** Joins lines into passages: list items and paragraphs. */
export function toPassages(lines: readonly Line[]): Passage[] {
  const passages: Passage[] = [];
  if (isPlainList(lines)) return lines.map((line) => ({ text: line.text, lines: [line], bullet: false }));
  for (const line of lines) {
    const last = passages.at(-1);
    const above = last?.lines.at(-1);
    if (last && above && continues(above, line, last.bullet)) {
      last.text = joinText(last.text, line.text);
      last.lines.push(line);
    } else {
      passages.push({ text: line.text, lines: [line], bullet: line.bullet });
    }
  }
  return passages;
}

/** Lines of which each goes on with the one above, as one line. */
export function joinWrapped(lines: readonly Line[], goesOn: (above: Line, line: Line) => boolean): Line[] {
  const joined: Line[] = [];
  let above: Line | undefined;
  for (const line of lines) {
    const last = joined.at(-1);
    if (last && above && goesOn(above, line)) joined[joined.length - 1] = appended(last, line);
    else joined.push(line);
    above = line;
  }
  return joined;
}

function appended(line: Line, more: Line): Line {
  const tail = line.segments.at(-1)!,
    next = more.segments[0]!;
  const text = joinText(tail.text, next.text);
  const glue = text.length > tail.text.length + next.text.length ? ' ' : '';
  const runs =
    glue || text.startsWith(tail.text)
      ? [...tail.runs, ...next.runs.map((r, at) => (at === 0 ? { ...r, text: glue + r.text } : r))]
      : [{ ...tail.runs[0]!, text }];
  const segments = [...line.segments.slice(0, -1), { ...tail, text, runs }, ...more.segments.slice(1)];
  return { ...line, segments, text: segments.map((s) => s.text).join(' ') };
}

/** A list without markers: no line ends a sentence, each begins with a capital. */
const isPlainList = (lines: readonly Line[]): boolean =>
  lines.length >= 2 &&
  lines.every(
    (l) => !l.bullet && /^[\p{Lu}\d"“«]/u.test(l.text) && !/[.,;:-]$/.test(l.text) && l.text.split(' ').length <= 20,
  );
