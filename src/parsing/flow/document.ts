import { pattern } from '../../wording/wrapped.ts';
import type { Line, SourceDocument } from '../document.ts';

/** Lines that are read; a CV of 50 pages has about 3,000. */
const MOST_LINES = 6_000;
const MOST_PAGES = 1_000;

const PAGE_WORDS = pattern('giu')`
  (?<!\p{L})(?:page|seite|p[aá]gina|pag|strona|str|sida|sid|side|strana|sayfa|сторінка|стор|صفحة|الصفحة|עמוד|of|von|
  de|sur|van|di|z|av|af|din|из|з|من|מתוך)(?!\p{L})|[第页頁쪽]|ページ|페이지`;

/** A header or footer that tells the page alone, whose number is filled in when it is laid out. */
export const isPageNumber = (text: string): boolean => !/\p{L}/u.test(text.replace(PAGE_WORDS, ' '));

/** A document without pages: they are what the program that wrote the file has counted, or one. */
export function flowDocument(
  lines: readonly Line[],
  { hidden = [], pageCount = 1 }: { hidden?: readonly string[]; pageCount?: number } = {},
): SourceDocument {
  const warnings =
    hidden.length > 0
      ? [
          {
            code: 'hidden_text',
            message: `Text that is set not to be shown was left out: “${hidden.join(' ').slice(0, 200)}”`,
          },
        ]
      : [];
  return {
    lines: lines.slice(0, MOST_LINES),
    pageCount: Math.max(1, Math.min(MOST_PAGES, pageCount)),
    looseLinks: [],
    warnings,
  };
}
