import { HAS_COLUMNS } from './columns.ts';

/** Texts are wrapped by programs at 60 columns or more, most at 72 to 80; longer lines are whole paragraphs. */
const NARROWEST = 55;
const WIDEST = 130;
/** so many lines come close to the same width where a program has wrapped them */
const FEWEST_FULL = 4;
const CLOSE = 14;
/** of the lines that go on, so many begin with a small letter; the others with names and numbers */
const SHARE_INSIDE = 0.4;

const ITEM = /^\s*(?:[-–—*+•●○◦▪■◆‣·➢►✓»o]|\d{1,2}[.)])\s+/u;
/** headings and tables of Markdown, rules, labels */
const STANDS_ALONE = /^\s*(?:#{1,6}\s|\||>|```|[-=_*~]{3,}\s*$)/;

/** The width at which a program has wrapped the lines; null where they were not wrapped. */
function wrapWidth(lines: readonly string[]): number | null {
  const lengths = lines.map(({ length }) => length);
  const longest = lengths.reduce((most, length) => Math.max(most, length), 0);
  if (longest < NARROWEST || longest > WIDEST) return null;
  const full = lengths.filter((length) => length > longest - CLOSE).length;
  return full >= FEWEST_FULL && breaksSentences(lines, longest) ? longest : null;
}

/** Lines below those that are full begin in the middle of sentences; those of lists begin with capitals or dates. */
function breaksSentences(lines: readonly string[], width: number): boolean {
  const below = lines.filter((line, at) => goesOn(lines[at - 1] ?? '', line, width));
  const inside = below.filter((line) => /^\s*\p{Ll}/u.test(line)).length;
  return inside > 0 && inside >= below.length * SHARE_INSIDE;
}

/** Joins lines that a program has wrapped: the first word of the next one would not have fitted. */
export function unwrapped(lines: readonly string[]): string[] {
  const width = wrapWidth(lines);
  if (width === null) return [...lines];
  const joined: string[] = [];
  let above = '';
  for (const line of lines) {
    if (goesOn(above, line, width)) joined.push(`${joined.pop() ?? ''} ${line.trim()}`);
    else joined.push(line);
    above = line;
  }
  return joined;
}

function goesOn(above: string, line: string, width: number): boolean {
  if (!above.trim() || !line.trim() || ITEM.test(line)) return false;
  if ([above, line].some((one) => STANDS_ALONE.test(one) || HAS_COLUMNS.test(one))) return false;
  const word = /^\S+/.exec(line.trim())?.[0] ?? '';
  return above.trimEnd().length + 1 + word.length > width - 1;
}
