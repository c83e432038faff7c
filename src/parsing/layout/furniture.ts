import { DOCUMENT_WORDS, PAGE_WORDS, PRINT_WORDS } from '../data/furniture.ts';
import type { Segment } from '../document.ts';
import { foldPhrase } from '../text/clean.ts';

export interface PageSegments {
  number: number;
  width: number;
  height: number;
  segments: Segment[];
}

/** Share of the page height at its top and bottom in which running headers, footers and page numbers stand. */
const EDGE = 0.12;
const PAGE_NUMBER =
  /^(?:(?:page|seite|pagina|pag|p|blatt|sivu|curriculum vitae|resume|cv|lebenslauf)\s*)*\d{1,3}(?:\s*(?:of|von|sur|de|di|van|out of)?\s*\d{1,3})?(?:\s*(?:page|seite|pagina|curriculum vitae|cv))?$/;
/** "J. Berg – Curriculum vitae" above a later page, "Page 1 – Curriculum vitae of J. Berg" below the first. */
const DOCUMENT_NAME = /\b(?:curriculum vitae|lebenslauf|resume|cv)\b/;
/** What browsers print at the top and at the bottom: date and time, the address with the number of the page. */
const BROWSER_LINE = /^\d{1,4}[./-]\d{1,2}[./-]\d{1,4},? \d{1,2}[:.]\d{2}(?:\s?[ap]\.?m)?(?:\s|$)/i;
const BROWSER_ADDRESS = /^(?:https?|file|about):\S+(?:\s+\d{1,3}\s?\/\s?\d{1,3})?$/i;

/**
 * Takes out page numbers, running lines (name, title of the document, page, date, what a browser prints), and what is
 * repeated at the same height of a later page; the first showing of that stays, but for one whose numbers change.
 */
export function withoutFurniture(pages: readonly PageSegments[]): PageSegments[] {
  const seen = new Map<string, number>();
  const name = nameWords(pages[0]);
  const numbered = numberedLines(pages);
  return pages.map((page) => {
    const running = new Set(edgeRows(page).flatMap((row) => (isRunning(row, page, name, numbered) ? row : [])));
    return {
      ...page,
      segments: page.segments.filter((segment) => {
        if (running.has(segment)) return false;
        if (!isAtEdge(segment, page)) return true;
        const words = foldPhrase(segment.text);
        if (
          PAGE_NUMBER.test(words) &&
          !/^(?:19|20)\d\d$/.test(words) &&
          segment.text.length < 40 &&
          pageNumberPlace(segment, page)
        )
          return false;
        if (DOCUMENT_NAME.test(words) && segment.text.length < 60 && (page.number > 1 || words.startsWith('page ')))
          return false;
        const key = keyOf([segment]);
        const first = seen.get(key);
        if (first === undefined) seen.set(key, page.number);
        return first === undefined || first === page.number;
      }),
    };
  });
}

const isAtEdge = (segment: Segment, { height }: PageSegments): boolean =>
  segment.bottom < height * EDGE || segment.top > height * (1 - EDGE);

/** Rows at the top and bottom of a page, each with all that stands on its height. */
function edgeRows(page: PageSegments): Segment[][] {
  const rows: Segment[][] = [];
  for (const segment of page.segments.filter((s) => isAtEdge(s, page)).sort((a, b) => a.baseline - b.baseline)) {
    const row = rows.at(-1);
    if (row && segment.baseline - row[0]!.baseline < 0.4 * segment.style.size) row.push(segment);
    else rows.push([segment]);
  }
  return rows.map((row) => row.sort((a, b) => a.x0 - b.x0));
}

const textOf = (row: readonly Segment[]): string => row.map((s) => s.text).join(' ');
const keyOf = (row: readonly Segment[]): string =>
  `${foldPhrase(textOf(row)).replace(/\d+/g, '#')}|${Math.round(row[0]!.baseline / 6)}`;

/** Rows that stand on several pages and differ in nothing but their numbers. */
function numberedLines(pages: readonly PageSegments[]): Set<string> {
  const texts = Map.groupBy(
    pages.flatMap((page) => edgeRows(page).map((row) => ({ key: keyOf(row), text: foldPhrase(textOf(row)) }))),
    ({ key }) => key,
  );
  return new Set(
    [...texts]
      .filter(([key, rows]) => key.includes('#') && new Set(rows.map((r) => r.text)).size > 1)
      .map(([key]) => key),
  );
}

/** Words of the largest text of the first page, which most often is the name. */
function nameWords(first: PageSegments | undefined): Set<string> {
  const largest = first?.segments.reduce<Segment | null>(
    (best, s) => (best === null || s.style.size > best.style.size ? s : best),
    null,
  );
  return new Set(largest ? foldPhrase(largest.text).split(' ') : []);
}

/** Every word of the row is one of the name, the page, the document or its printing, and the row is not the name itself. */
function isRunning(
  row: readonly Segment[],
  page: PageSegments,
  name: ReadonlySet<string>,
  numbered: ReadonlySet<string>,
): boolean {
  const text = textOf(row);
  if (BROWSER_LINE.test(text) || BROWSER_ADDRESS.test(text) || numbered.has(keyOf(row))) return true;
  const words = foldPhrase(text).split(' ').filter(Boolean);
  const isNumber = (word: string) => /^\d+(?:st|nd|rd|th)?$/.test(word);
  const running = words.filter((w) => PAGE_WORDS.has(w) || DOCUMENT_WORDS.has(w) || PRINT_WORDS.has(w) || isNumber(w));
  const ownName = words.filter((w) => name.has(w) && !running.includes(w));
  if (words.length === 0 || running.length + ownName.length < words.length) return false;
  if (ownName.length > 0) return page.number > 1 || (running.length > 0 && row[0]!.top > page.height * (1 - EDGE));
  // a date alone may be that of an entry; with a word of the page or the document it is not
  const named = running.filter((w) => (PAGE_WORDS.has(w) && w.length > 1) || DOCUMENT_WORDS.has(w));
  return named.length > 0 && running.some(isNumber);
}

/** Page numbers stand alone: nothing else is on their height, or only other furniture. */
function pageNumberPlace(segment: Segment, page: PageSegments): boolean {
  return (
    !page.segments.some((s) => s !== segment && Math.abs(s.baseline - segment.baseline) < 2 && s.text.length > 60) &&
    (segment.top > page.height * (1 - EDGE) || page.number > 1 || /\p{L}/u.test(segment.text))
  );
}
