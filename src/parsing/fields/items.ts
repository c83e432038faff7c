import { LIST_COLUMNS } from '../data/labels.ts';
import { ICON, firstLook, lineOf } from '../document.ts';
import type { Line, Run } from '../document.ts';
import { foldPhrase } from '../text/clean.ts';
import { findDates, onlyDates } from '../text/dates.ts';
import { boxOf } from '../layout/rows.ts';
import { joinText } from '../text/join.ts';
import { continues } from './body.ts';
import { fieldLabel } from './labels.ts';
import { isLanguageName } from './languages.ts';

/** Closing lines of a CV: references, or place and date of signing. */
const REFERENCES =
  /^(?:references?|referenzen|referencias|références|referenze|referenties)\b.*(?:request|anfrage|solicitud|demande|richiesta|aanvraag)|^(?:den |le |el )?\d{1,2}\.? ?(?:\p{L}+ |\d{1,2}\.)\d{4}$/iu;
/** "Bergen, den 3. Mai 2024" above a signature. */
const SIGNED =
  /^\p{Lu}[\p{L} .-]{1,30},\s+(?:den |le |el |il |em |a |op )?\d{1,2}[./]? ?(?:de )?(?:\p{L}+ (?:de )?|\d{1,2}[./] ?)\d{4}$/u;
export const isClosing = (text: string): boolean => REFERENCES.test(text) || SIGNED.test(text);

/** Groups the lines of a simple list (certificates, awards, papers) into items. */
export function toItems(all: readonly Line[]): Line[][] {
  const lines = withoutColumnNames(all.filter((l) => !isClosing(l.text)));
  const first = lines[0];
  if (!first) return [];
  const items: Line[][] = [];
  const uniform = lines.every((l) => lookOf(l) === lookOf(first));
  const dated = lines.map((l) => onlyDates(l.text) !== null),
    dates = dated.filter(Boolean).length;
  const byDate = dates === 0 || dates === lines.length ? null : dated[0] ? 'before' : dated.at(-1) ? 'after' : null;
  const gaps = lines
    .slice(1)
    .map((l) => l.gap)
    .filter((g) => g < 9);
  const wide =
    Math.max(...gaps, 0) > 1.35 * Math.min(...gaps, 9) ? (Math.max(...gaps) + Math.min(...gaps)) / 2 : Infinity;
  const marked = lines.some((l) => l.bullet),
    railed = first.label;
  const hanging = hangingIndent(lines);
  // an item without a date stands as far below the one above as those with dates do
  const railGap = railed
    ? Math.max(
        1.65,
        0.95 *
          Math.min(
            ...lines
              .slice(1)
              .filter((l) => l.label)
              .map((l) => l.gap),
            Infinity,
          ),
      )
    : Infinity;
  lines.forEach((line, at) => {
    const above = lines[at - 1];
    const starts = hanging
      ? line.indent < hanging
      : railed
        ? line.label || (line.bullet && !above?.label) || (line.gap >= railGap && line.gap < 9 && !above?.label)
        : marked && first.bullet
          ? line.bullet
          : byDate
            ? dated[byDate === 'before' ? at : at - 1] || (line.gap >= wide && !dated[at - 1])
            : uniform
              ? wide < Infinity
                ? line.gap >= wide
                : !above || isApart(above, line) || (endsDated(above) && endsDated(line))
              : lookOf(line) === lookOf(first) &&
                (!above || lookOf(above) !== lookOf(line) || line.gap >= wide || isApart(above, line));
    if (starts || items.length === 0) items.push([line]);
    else items.at(-1)!.push(line);
  });
  return items.flatMap((item) => (item.length === 1 ? splitLine(item[0]!) : [item]));
}

/** Where every item begins with its date and the rest stands right of it: the left edge of the rest, else null. */
function hangingIndent(lines: readonly Line[]): number | null {
  const edge = lines[0]?.segments[1]?.x0;
  if (edge === undefined) return null;
  const isEntry = ({ segments: [date, name] }: Line) =>
    date !== undefined && name !== undefined && onlyDates(date.text) !== null && Math.abs(name.x0 - edge) < EDGE;
  const begins = lines.filter((l) => l.indent < edge - EDGE);
  return begins.length < lines.length && begins.every(isEntry) ? edge - EDGE : null;
}

/** Left edges that differ by no more are one, in points. */
const EDGE = 3;

/** The lines of an item with a date beside the text on a line of its own at the end, so that wrapped text is closed up. */
export function datesLast(lines: readonly Line[]): Line[] {
  const dates: Line[] = [];
  const texts = lines.map((line): Line => {
    const at = line.segments.findIndex((s) => onlyDates(s.text) !== null);
    const date = line.segments[at];
    if (!date || line.segments.length < 2) return line;
    const rest = line.segments.toSpliced(at, 1);
    dates.push({ ...lineOf([date]), page: line.page });
    return {
      ...line,
      segments: rest,
      text: rest.map((s) => s.text).join(' '),
      box: line.box && boxOf(rest),
      indent: rest[0]!.x0,
      columnEnd: at > 0 ? date.x0 : line.columnEnd,
      label: false,
    };
  });
  return [...texts, ...dates];
}

/** A name that begins after more white space than text has between its lines, or that the line above had room for. */
const isApart = (above: Line, line: Line): boolean =>
  !continues(above, line, line.bullet) ||
  (line.gap > 1.65 && /^[\p{Lu}\d]/u.test(line.text) && !/[,&–-]$/.test(above.text));

/** The head of a table of certificates or prizes. */
function withoutColumnNames(lines: readonly Line[]): readonly Line[] {
  const at = lines.findIndex(
    (line) => !line.segments.every((s) => fieldLabel(s.text) !== null || LIST_COLUMNS.has(foldPhrase(s.text))),
  );
  return lines.slice(0, Math.max(at, 0)).flatMap((l) => l.segments).length > 1 ? lines.slice(at) : lines;
}

/** Several items in one line: "A (2017); B (2018)". Within an item, commas and bars part its name from who gave it. */
function splitLine(line: Line): Line[][] {
  const [segment, more] = line.segments;
  if (!segment || more || !/[;,|•·]/.test(segment.text)) return [[line]];
  const parts = cutsOf(segment.text);
  if (parts.length < 2) return [[line]];
  let at = 0;
  return parts.map((text) => {
    const from = segment.text.indexOf(text, at);
    at = from + text.length;
    const cut = { ...segment, text, runs: runsBetween(segment.runs, from, at) };
    return [{ ...line, segments: [cut], text }];
  });
}

function cutsOf(text: string): string[] {
  const pieces = (mark: RegExp) =>
    text
      .split(mark)
      .map((p) => p.trim().replace(/[;,.]$/, ''))
      .filter(Boolean);
  const named = (parts: string[]) => parts.every((p) => /^[\p{Lu}\d]/u.test(p) && /\p{L}{2}/u.test(p));
  const semicolons = pieces(/;\s+/);
  if (semicolons.length > 1 && named(semicolons)) return semicolons;
  const bars = pieces(/\s*[|•·]\s*/),
    dated = bars.filter((p) => findDates(p).length > 0).length;
  if (bars.length > 1 && named(bars) && (dated === bars.length || (dated === 0 && bars.length > 2))) return bars;
  const closed = pieces(/(?<=\d{4}\)),\s+/);
  return named(closed) ? closed : [];
}

function runsBetween(runs: readonly Run[], from: number, to: number): Run[] {
  let at = 0;
  return runs.flatMap((run) => {
    const start = at;
    at += run.text.length;
    const text = run.text.slice(Math.max(0, from - start), Math.max(0, to - start));
    return text ? [{ ...run, text }] : [];
  });
}

/** An item that ends in its date is complete. */
const endsDated = ({ text }: Line): boolean => /\d{4}\)?\.?$/.test(text) && findDates(text).length > 0;

const lookOf = (line: Line): string => `${firstLook(line)}|${line.bullet}`;

/** How good one is at something, alone or in brackets behind it, folded. */
const LEVELS = new Set(
  'master|expert|advanced|intermediate|beginner|basic|basics|novice|proficient|proficiency|competent|familiar|fluent|excellent|good|very good|native|professional|elementary|experienced|skilled|working knowledge|strong|moderate|experto|avanzado|intermedio|basico|principiante|alto|medio|bajo|nivel alto|nivel medio|experte|fortgeschritten|fortgeschrittene|grundkenntnisse|sehr gut|sehr gute kenntnisse|gute kenntnisse|gut|anfanger|expert|avance|intermediaire|debutant|confirme|bonne maitrise|maitrise|notions|especialista|avancado|intermediario|iniciante|esperto|avanzato|base|ottimo|buono|gevorderd|gemiddeld|basis|basiskennis|uitstekend|goed|zeer goed|years|basic knowledge|advanced knowledge|good knowledge|sound knowledge|solid|comfortable|confident|capable|expertise|mastery|mastered|upper intermediate|lower intermediate|conversational|exposure|beginner level|high|medium|low|experta|avanzada|intermedia|basica|nivel avanzado|nivel intermedio|nivel basico|nivel experto|dominio|expertin|profi|grundlagen|erweiterte kenntnisse|vertiefte kenntnisse|fundierte kenntnisse|versiert|sicher|anwender|bonnes connaissances|bases|avancee|courant|confirmee|maitrise parfaite|bon niveau|esperta|avanzata|sufficiente|discreto|ottima|buona|ottima conoscenza|buona conoscenza|conoscenza base|avancada|basica|dominio avancado|noções|nocoes|bom|ervaren|redelijk|matig|voldoende|expert niveau|deskundig|vergevorderd'.split(
    '|',
  ),
);

export const isLevel = (text: string): boolean =>
  LEVELS.has(foldPhrase(text)) ||
  /^\d{1,2}\+?\s*(?:years?|yrs?|jahre?|años?|ans|anos|anni|jaar)$/i.test(text.trim()) ||
  /^[★☆●○■□⬤\s\d/%.]+$/u.test(text);

/** Splits a list written in one line at its separators; what stands in brackets stays together. */
export function splitList(text: string): string[] {
  const parts: string[] = [];
  let depth = 0,
    current = '';
  const marked = text.replaceAll(ICON, '|').replace(/\s{2,}/g, '|');
  const dashed = !/[,;|•·]/.test(text) && (text.match(/\s[–—-]\s/g) ?? []).length >= 2;
  for (const char of marked) {
    if ('([（'.includes(char)) depth++;
    if (')]）'.includes(char)) depth = Math.max(0, depth - 1);
    if (depth === 0 && /[,;|•·●▪◦∙⋅‖◆◇♦►▸▶✦➤➢、，；،\n]/u.test(char)) {
      parts.push(current);
      current = '';
    } else {
      current += char;
    }
  }
  parts.push(current);
  return parts
    .flatMap((p) => p.split(dashed ? /\s+[–—-]\s+|\s+\/\s+/ : /\s+\/\s+/))
    .map(cleanItem)
    .filter((p) => /[\p{L}\p{N}]/u.test(p));
}

function cleanItem(item: string): string {
  let text = item
    .replace(/\s+/g, ' ')
    .replace(/^[\s–—*-]+|[\s,;:]+$/g, '')
    .replace(/^(?:and|und|et|y|e|en|sowie|as well as)\s+(?=\S)/i, '')
    .trim();
  if (/[^.]\.$/.test(text) && !/\b\p{L}\.\p{L}\.$/u.test(text)) text = text.slice(0, -1);
  const level = /^(.+?)\s*(?:[(（]([^()（）]+)[)）]|[:–—-]\s+(.+)|：\s*(.+))$/.exec(text);
  return level && isLevel(level[2] ?? level[3] ?? level[4] ?? '') && !isLanguageName(level[1]!)
    ? level[1]!.trim()
    : text;
}

/** Not a name like "iOS" or "i2". */
export const LOW_WORD = /^\p{Ll}+(?=[\s,;.)]|$)/u;

/** Joins the wrapped lines of a list into texts; each segment of a row stays apart. */
export function listTexts(lines: readonly Line[]): { text: string; lines: Line[] }[] {
  const texts: { text: string; lines: Line[] }[] = [];
  const gaps = lines
    .slice(1)
    .map((l) => l.gap)
    .filter((g) => g > 0.2 && g < 9)
    .sort((a, b) => a - b);
  const typical = gaps[Math.floor(gaps.length / 2)] ?? 0;
  lines.forEach((line, at) => {
    const above = lines[at - 1],
      last = texts.at(-1);
    const goesOn =
      last &&
      above &&
      !line.bullet &&
      line.segments.length === 1 &&
      (continuesList(last.text, above, line) ||
        (above.bullet && LOW_WORD.test(line.text) && line.gap < 1.95 && line.indent > above.indent - 6) ||
        (LOW_WORD.test(line.text) && line.gap < 0.8 * typical && line.gap > 0));
    const text = line.segments.map((s) => s.text).join(' | ');
    if (goesOn) {
      last.text = joinText(last.text, text);
      last.lines.push(line);
    } else {
      texts.push({ text, lines: [line] });
    }
  });
  return texts;
}

function continuesList(text: string, above: Line, line: Line): boolean {
  if (/[,;|•·◆◇♦►▸▶✦➤➢&/]\s*$/u.test(text) && !line.label && line.gap < 2.2) return true;
  // "A | B" over "C" are columns: the next line begins under the first
  if (above.segments.length > 1) return false;
  const separated = /[,;|•·]/.test(text) || /[,;|•·]/.test(line.text);
  return separated && continues(above, line, above.bullet) && !/^[^,;|]{2,40}:\s/.test(line.text);
}
