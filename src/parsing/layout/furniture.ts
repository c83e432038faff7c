import type { Segment } from '../document.ts';
import { fold } from '../text/clean.ts';

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

/** Takes out page numbers, and what is repeated at the same height of a later page; the first showing stays. */
export function withoutFurniture(pages: readonly PageSegments[]): PageSegments[] {
  const seen = new Map<string, number>();
  return pages.map((page) => ({
    ...page,
    segments: page.segments.filter((segment) => {
      const edge = segment.bottom < page.height * EDGE || segment.top > page.height * (1 - EDGE);
      if (!edge) return true;
      const words = fold(segment.text);
      if (
        PAGE_NUMBER.test(words) &&
        !/^(?:19|20)\d\d$/.test(words) &&
        segment.text.length < 40 &&
        pageNumberPlace(segment, page)
      )
        return false;
      if (DOCUMENT_NAME.test(words) && segment.text.length < 60 && (page.number > 1 || words.startsWith('page ')))
        return false;
      const key = `${words.replace(/\d+/g, '#')}|${Math.round(segment.baseline / 6)}`;
      const first = seen.get(key);
      if (first === undefined) seen.set(key, page.number);
      return first === undefined || first === page.number;
    }),
  }));
}

/** Page numbers stand alone: nothing else is on their height, or only other furniture. */
function pageNumberPlace(segment: Segment, page: PageSegments): boolean {
  return (
    !page.segments.some((s) => s !== segment && Math.abs(s.baseline - segment.baseline) < 2 && s.text.length > 60) &&
    (segment.top > page.height * (1 - EDGE) || page.number > 1 || /\p{L}/u.test(segment.text))
  );
}
