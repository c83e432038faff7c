import { type Line, NO_STYLE, type SourceDocument } from '../document.ts';
import { flowDocument } from '../flow/document.ts';
import { paragraphLines } from '../flow/paragraph.ts';
import { sectionKind } from '../sections/kinds.ts';
import { cleanText } from '../text/clean.ts';
import { type Cell, cellsOf, columnsOf, isLabelled, placed, withoutTabs } from './columns.ts';
import { unwrapped } from './wrapped.ts';

/** A line of nothing but signs, which rules off or underlines what stands above it. */
const RULE = /^\s*([-=_*~#+.─━═—–])(?:\s?\1){2,}\s*$/u;
/** Signs before and behind a heading: `=== SKILLS ===`, `** Skills **`, `[ Skills ]`. */
const FRAMED = /^\s*([-=_*~#+─━═—–:|[]{2,}|\[)\s*(\p{L}.{1,58}?)\s*[-=_*~#+─━═—–:|\]]*\s*$/u;
/** An underline is as long as the heading, or nearly. */
const UNDERLINE_SLACK = 3;
/** A letter or plus that lists begin with where they were pasted. */
const PASTED_MARKER = /^(\s*)[o+]\s+(?=\p{Lu})/u;
const LONE_MARKER = /^\s*[•●○◦▪■◆‣·➢►✓»*-]\s*$/u;
const LONGEST_HEADING = 60;
const LONGEST_FRAMED = 150;
const LEVEL = 2;

/** an empty line, in heights of lines */
const BLANK_LINE = 1.2;
const PLAIN = { indent: 0, before: 0, headingLevel: null, listed: false };
const RUN = { style: NO_STYLE, href: null };

/** Reads a plain text into lines. */
export function readText(text: string): SourceDocument {
  const typed = text.split(/\r\n?|\n|\f|\u2028/).map(withoutTabs);
  const rows = unwrapped(withoutLoneMarkers(pasted(typed)));
  const columns = columnsOf(rows);
  const lines: Line[] = [];
  let blank = 0;
  rows.forEach((row, at) => {
    if (RULE.test(row)) return;
    const headed = headingIn(row, rows[at - 1] ?? '', rows[at + 1] ?? '');
    const own = headed === null ? rowLines(row, columns) : headingLines(headed);
    if (own[0]) own[0].gap += blank * BLANK_LINE;
    blank = own.length ? 0 : blank + 1;
    lines.push(...own);
  });
  return flowDocument(lines);
}

function rowLines(row: string, columns: ReadonlySet<number>): Line[] {
  const cells = cellsOf(row, columns);
  if (!isLabelled(cells)) return cellLines(cells);
  const [label, text] = cells.map((cell) => cellLines([cell]));
  return [
    ...(label ?? []).map((line) => ({ ...line, label: true })),
    ...(text ?? []).map((line) => ({ ...line, gap: 0 })),
  ];
}

const cellLines = (cells: readonly Cell[]): Line[] =>
  paragraphLines({ ...PLAIN, runs: [{ text: cells.map(({ text }) => text).join('\t'), ...RUN }] }).map((line) =>
    placed(line, cells),
  );

const headingLines = (text: string): Line[] =>
  paragraphLines({ ...PLAIN, runs: [{ text: cleanText(text), ...RUN }], headingLevel: LEVEL });

/** The words of a heading that is framed or underlined; null for other lines. */
function headingIn(row: string, above: string, below: string): string | null {
  const text = row.trim();
  const framed = text.length <= LONGEST_FRAMED ? FRAMED.exec(text)?.[2] : undefined;
  if (framed && (text.endsWith(text.charAt(0)) || text.endsWith(']') || sectionKind(framed) !== null)) return framed;
  if (!text || text.length > LONGEST_HEADING || !RULE.test(below) || /[.;,]$/.test(text)) return null;
  const isLong = Math.abs(below.trim().length - text.length) <= UNDERLINE_SLACK;
  const isApart = above.trim() === '' || RULE.test(above);
  return isLong || (isApart && sectionKind(text) !== null) ? text : null;
}

/** Lists of a browser or of Word begin with letters where they were pasted as text. */
function pasted(rows: readonly string[]): readonly string[] {
  const marked = rows.filter((row) => PASTED_MARKER.test(row));
  return marked.length < 2 ? rows : rows.map((row) => row.replace(PASTED_MARKER, '$1• '));
}

/** A marker on a line of its own belongs to the text below it. */
function withoutLoneMarkers(rows: readonly string[]): string[] {
  const kept: string[] = [];
  let marker: string | null = null;
  for (const row of rows) {
    if (LONE_MARKER.test(row)) marker = row.trimEnd();
    else if (row.trim() || marker === null) {
      kept.push(marker === null ? row : `${marker} ${row.trim()}`);
      marker = null;
    }
  }
  return kept;
}
