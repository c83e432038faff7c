import { ADDRESS_PARTS, ADDRESS_WORDS, CURRENT_ADDRESS, OTHER_ADDRESS } from '../data/postal.ts';
import { ICON } from '../document.ts';
import type { Line } from '../document.ts';
import { sectionKind } from '../sections/kinds.ts';
import { foldPhrase } from '../text/clean.ts';
import { findDates } from '../text/dates.ts';
import { withoutContacts } from './contact.ts';
import type { Found } from './contact.ts';
import { placeScore, schoolScore, titleScore } from './vocabulary.ts';

interface Block {
  /** 0 for where somebody lives now, 1 for a permanent address, 0.5 without a label */
  rank: number;
  parts: string[];
  lines: Line[];
}

const UNLABELLED = 0.5;
/** Longest line of an address, and most lines, as people write them. */
const LONGEST = 100;
const MOST_LINES = 7;
/** Words of addresses, a postal code counting for one, that make a block of lines an address. */
const FEWEST_SIGNS = 2;

const LABEL = /^([\p{L} .()/]{2,30}?)\s*(?::\s*[-–—]?|[-–—]{1,2}(?=\s)|\s[-–—]\s)\s*(.*)$/u;
/** Indian, Pakistani, Nigerian and similar codes at the end: "- 492013", "(847203)", "PIN 641 021". */
const POSTAL_CODE = /(?:[-–—,(]|pin(?: ?code)?\W*)\s*(?:\d{3}\s?\d{3}|\d{4,6})\)?\.?$/iu;

/** An address over one or more lines by its words ("Vill.", "Nagar", "H. No.", a postal code), after its label or without one; the present one before the permanent. */
export function findPostal(lines: readonly Line[], used: readonly string[]): Found<string> | null {
  const blocks: Block[] = [];
  for (let at = 0; at < lines.length;) {
    const block = blockAt(lines, at, used);
    if (block) blocks.push(block);
    at += Math.max(1, block?.lines.length ?? 1);
  }
  // "Permanent" beside "Temporary": two labels prove each other
  const told = new Set(blocks.map((b) => b.rank).filter((rank) => rank !== UNLABELLED)).size > 1;
  const [best] = blocks
    .filter((b) => (told && b.rank !== UNLABELLED) || signsOf(b.parts) >= FEWEST_SIGNS)
    .toSorted((a, b) => a.rank - b.rank);
  return best
    ? { value: best.parts.join(', '), evidence: { lines: best.lines, confidence: best.rank === 0 ? 0.9 : 0.8 } }
    : null;
}

const signsOf = (parts: readonly string[]): number => {
  const text = parts.join(', ');
  const words = foldPhrase(text.replaceAll('.', ' ')).split(' ');
  const places = text.split(/\s*,\s*/).filter((p) => placeScore(p) > 0.5).length;
  const known = words.filter((w) => ADDRESS_WORDS.has(w)).length + (/\b(?:h\.? ?no|p\.? ?o)\b/i.test(text) ? 1 : 0);
  return known === 0 ? 0 : known + (POSTAL_CODE.test(text) ? 1 : 0) + Math.min(1, places);
};

function blockAt(lines: readonly Line[], from: number, used: readonly string[]): Block | null {
  const first = lines[from]!;
  const text = textOf(first, used);
  const [, label, value] = LABEL.exec(text) ?? [];
  const name = label === undefined ? '' : foldPhrase(label).replace(/ of residence$/, '');
  const rank = CURRENT_ADDRESS.has(name) ? 0 : OTHER_ADDRESS.has(name) ? 1 : null;
  const bare = CURRENT_ADDRESS.has(foldPhrase(text)) ? 0 : OTHER_ADDRESS.has(foldPhrase(text)) ? 1 : null;
  if (rank === null && bare === null && !isAddressLine(text)) return null;
  const own = rank !== null ? (value ?? '') : bare !== null ? '' : text;
  const parts = own ? [tidy(own)] : [];
  const taken = [first];
  for (const line of lines.slice(from + 1, from + MOST_LINES)) {
    const next = textOf(line, used);
    const above = taken.at(-1)!;
    const near = line.page === above.page && line.gap < 2.2;
    const open = /[,–-]$/.test(textOf(above, used)) || parts.length === 0;
    if (
      !next ||
      !near ||
      isOther(next) ||
      !(isAddressLine(next) || isPlaceLine(next) || (open && next.length < LONGEST))
    )
      break;
    parts.push(tidy(next));
    taken.push(line);
  }
  return parts.length > 0 ? { rank: rank ?? bare ?? UNLABELLED, parts, lines: taken } : null;
}

/** What a line holds besides contact details and what was read as something else. */
function textOf(line: Line, used: readonly string[]): string {
  const own = line.segments
    .map((s) => s.text.replaceAll(ICON, ' ').trim())
    .filter((text) => text && !used.includes(text) && withoutContacts(text) === text)
    .join(' ');
  return line.bullet || own.length > LONGEST ? '' : own.replace(/\s+/g, ' ').trim();
}

/** Another label, a heading, a date, a job or a school ends an address. */
function isOther(text: string): boolean {
  const label = LABEL.exec(text)?.[1];
  const named = label !== undefined && /:/.test(text) && !ADDRESS_PARTS.has(foldPhrase(label).replaceAll(' ', ''));
  return (
    named ||
    sectionKind(text) !== null ||
    findDates(text).some((d) => d.range) ||
    titleScore(text) >= 0.75 ||
    schoolScore(text) >= 1
  );
}

const isAddressLine = (text: string): boolean => {
  const words = foldPhrase(text.replaceAll('.', ' ')).split(' ');
  const known = words.filter((w) => ADDRESS_WORDS.has(w)).length;
  const shaped = /[,\d]/.test(text) || known >= 2 || LABEL.test(text);
  return text.length > 0 && text.length <= LONGEST && known > 0 && shaped && !isSentence(text) && !isOther(text);
};

/** Most words of running text begin low. */
const isSentence = (text: string): boolean => {
  const words = text.split(/\s+/).filter((w) => /^\p{L}/u.test(w));
  return words.length >= 5 && words.filter((w) => /^\p{Ll}/u.test(w)).length > 0.5 * words.length;
};

const isPlaceLine = (text: string): boolean =>
  POSTAL_CODE.test(text) || placeScore(text) > 0.5 || text.split(/\s*,\s*/).every((p) => placeScore(p) > 0.5);

const tidy = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/^[\s,:–—-]+|[\s,;–—-]+$/g, '')
    .trim();
