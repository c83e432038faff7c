import type { PageViewport } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Box } from '../document.ts';
import type { Word } from './words.ts';

export interface LinkedWord extends Word {
  href: string | null;
}

interface LinkArea extends Box {
  url: string;
}

/** The web, mail and telephone links of a page with their places. Links into the file itself are left out. */
export function linksOf(annotations: readonly Record<string, unknown>[], viewport: PageViewport): LinkArea[] {
  const areas: LinkArea[] = [];
  for (const annotation of annotations) {
    const url = annotation['url'] ?? annotation['unsafeUrl'];
    const rect = annotation['rect'];
    if (annotation['subtype'] !== 'Link' || typeof url !== 'string' || !Array.isArray(rect) || !/^(https?|mailto|tel):/i.test(url)) continue;
    const [ax, ay] = viewport.convertToViewportPoint(rect[0], rect[1]) as [number, number];
    const [bx, by] = viewport.convertToViewportPoint(rect[2], rect[3]) as [number, number];
    areas.push({ url, x0: Math.min(ax, bx), x1: Math.max(ax, bx), top: Math.min(ay, by), bottom: Math.max(ay, by) });
  }
  return areas;
}

/** Gives each word the link that lies over it; what lies over no word comes back as `loose`. */
export function attachLinks(words: readonly Word[], areas: readonly LinkArea[]): { words: LinkedWord[]; loose: string[] } {
  const used = new Set<LinkArea>();
  const linked = words.map((word) => {
    const middle = word.baseline - 0.3 * word.size;
    const area = areas.find((a) => middle >= a.top - 1 && middle <= a.bottom + 1 && overlap(word, a) > 0.6 * (word.x1 - word.x0));
    if (area) used.add(area);
    return { ...word, href: area?.url ?? null };
  });
  return { words: linked, loose: [...new Set(areas.filter((a) => !used.has(a)).map((a) => a.url))] };
}

const overlap = (word: Word, area: Box) => Math.min(word.x1, area.x1) - Math.max(word.x0, area.x0);
