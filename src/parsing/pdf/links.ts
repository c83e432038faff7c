import { AnnotationType } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PDFDocumentProxy, PageViewport } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Box } from '../document.ts';
import type { Word } from './words.ts';

export interface LinkedWord extends Word {
  href: string | null;
}

interface LinkArea extends Box {
  url: string;
}

/** What pdf.js tells of a link: `rect` in the page's own units, `pageIndex` from 0. */
export interface LinkAnnotation {
  pageIndex?: number;
  url?: string;
  unsafeUrl?: string;
  rect?: [number, number, number, number];
}

/**
 * The links of a file by the number of their page, from 1. Asked for by type and for the whole file: for each page by
 * itself pdf.js would read all its text once more, to tell the words under a link.
 */
export async function linksByPage(document: PDFDocumentProxy): Promise<Map<number, LinkAnnotation[]>> {
  const links = (await document.getAnnotationsByType(new Set([AnnotationType.LINK]), new Set())) as
    | LinkAnnotation[]
    | null;
  return Map.groupBy(links ?? [], (link) => (link.pageIndex ?? 0) + 1);
}

/** The web, mail and telephone links of a page with their places. Links into the file itself are left out. */
export function linksOf(annotations: readonly LinkAnnotation[], viewport: PageViewport): LinkArea[] {
  return annotations.flatMap(({ url, unsafeUrl, rect }) => {
    const target = url ?? unsafeUrl;
    if (!target || !rect || !/^(https?|mailto|tel):/i.test(target)) return [];
    const [ax, ay] = viewport.convertToViewportPoint(rect[0], rect[1]) as [number, number];
    const [bx, by] = viewport.convertToViewportPoint(rect[2], rect[3]) as [number, number];
    return [
      { url: target, x0: Math.min(ax, bx), x1: Math.max(ax, bx), top: Math.min(ay, by), bottom: Math.max(ay, by) },
    ];
  });
}

/** Gives each word the link that lies over it; what lies over no word comes back as `loose`. */
export function attachLinks(
  words: readonly Word[],
  areas: readonly LinkArea[],
): { words: LinkedWord[]; loose: string[] } {
  const used = new Set<LinkArea>();
  const linked = words.map((word) => {
    const middle = word.baseline - 0.3 * word.size;
    const area = areas.find(
      (a) => middle >= a.top - 1 && middle <= a.bottom + 1 && overlap(word, a) > 0.6 * (word.x1 - word.x0),
    );
    if (area) used.add(area);
    return { ...word, href: area?.url ?? null };
  });
  return { words: linked, loose: [...new Set(areas.filter((a) => !used.has(a)).map((a) => a.url))] };
}

const overlap = (word: Word, area: Box) => Math.min(word.x1, area.x1) - Math.max(word.x0, area.x0);
