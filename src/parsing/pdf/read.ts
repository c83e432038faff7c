import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { SourceDocument } from '../document.ts';
import { arrange } from '../layout/arrange.ts';
import type { PageWords } from '../layout/arrange.ts';
import { cleanText } from '../text/clean.ts';
import { interpret } from './interpret.ts';
import { attachLinks, linksByPage, linksOf } from './links.ts';
import type { LinkAnnotation } from './links.ts';
import { flipped, isFromRight, mirrored, type Span } from './mirrored.ts';
import { openPdf, unreadable } from './open.ts';
import { toMatrix } from './state.ts';
import { withDrawnBullets } from './bullets.ts';
import { stoodUp, turnedHeadings } from './turned.ts';
import { toWords } from './words.ts';
import type { Glyph } from './words.ts';

export interface PdfPage extends PageWords {
  hiddenText: string;
  /** read from right to left, and its words as in a mirror */
  fromRight: boolean;
  /** shows a picture only; its words are those that the scanner put behind it */
  recognised: boolean;
  looseLinks: string[];
}

export interface ReadPdf {
  document: SourceDocument;
  /** numbers (from 1) of the pages that show no text */
  blankPages: number[];
}

/**
 * Reads a PDF into lines.
 *
 * @throws UnreadableFileError
 */
export async function readPdf(bytes: Uint8Array, maxPages: number): Promise<ReadPdf> {
  const pages = await readPages(bytes, maxPages);
  return {
    document: arrangePages(pages),
    blankPages: pages.filter((p) => p.words.length === 0).map((p) => p.number),
  };
}

/**
 * The words of the pages as they stand there.
 *
 * @throws UnreadableFileError
 */
export async function readPages(bytes: Uint8Array, maxPages: number): Promise<PdfPage[]> {
  const { document, task } = await openPdf(bytes, { maxPages });
  const pages: PdfPage[] = [];
  try {
    const links = await linksByPage(document);
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      pages.push(await readPage(page, number, links.get(number) ?? []));
      page.cleanup();
    }
  } catch (error) {
    throw unreadable(error);
  } finally {
    await task.destroy();
  }
  return pages;
}

/** The lines of the pages in reading order. */
export function arrangePages(pages: readonly PdfPage[]): SourceDocument {
  const { lines, warnings } = arrange(pages);
  const hidden = pages
    .map((p) => p.hiddenText)
    .join(' ')
    .trim();
  if (hidden)
    warnings.push({
      code: 'hidden_text',
      message: `Text that cannot be seen on the page was left out: “${hidden.slice(0, 200)}”`,
    });
  const scans = pages.filter((p) => p.recognised && p.words.length > 0).map((p) => p.number);
  if (scans.length > 0)
    warnings.push({
      code: 'scanned_page',
      message:
        `Page ${scans.join(', ')} is a picture; the text that was recognised when it was scanned may hold errors: ` +
        'check it.',
    });
  const mirrors = new Map(pages.filter((p) => p.fromRight).map((p) => [p.number, p.width]));
  return { lines, pageCount: pages.length, looseLinks: pages.flatMap((p) => p.looseLinks), warnings, mirrors };
}

async function readPage(page: PDFPageProxy, number: number, links: readonly LinkAnnotation[]): Promise<PdfPage> {
  const viewport = page.getViewport({ scale: 1 });
  const size = { width: viewport.width, height: viewport.height };
  // annotations off: form fields and notes are drawn apart
  const list = await page.getOperatorList({ annotationMode: 0 });
  const drawn = interpret(page, list, toMatrix(viewport.transform), size);
  const { backgrounds } = drawn;
  const { glyphs, size: stood } = stoodUp(drawn.glyphs, size) ?? { glyphs: drawn.glyphs, size };
  const recognised = backgrounds.isPicture && !glyphs.some((g) => !g.hidden && !g.blank);
  const seen: Glyph[] = [],
    turned: Glyph[] = [],
    hidden: Glyph[] = [];
  for (const glyph of glyphs) {
    const visible = recognised ? glyph.unpainted : !glyph.hidden;
    (!visible ? hidden : glyph.upright ? seen : turned).push(glyph);
  }
  const upright = toWords(seen);
  const headings = turnedHeadings(turned, upright, stood);
  const all = [...upright, ...headings.words];
  const fromRight = isFromRight(all);
  const flip = <T extends Span>(spans: readonly T[]) => (fromRight ? flipped(spans, stood.width) : spans);
  const { words, loose } = attachLinks(
    withDrawnBullets(fromRight ? mirrored(all, stood.width) : all, flip(backgrounds.dots)),
    flip(linksOf(links, viewport)),
  );
  return {
    number,
    ...stood,
    words,
    fromRight,
    recognised,
    looseLinks: loose,
    hiddenText: hiddenText([...hidden, ...headings.rest]),
  };
}

/** Hidden words worth telling: single marks and icons are not. */
function hiddenText(glyphs: readonly Glyph[]): string {
  const text = cleanText(
    toWords(glyphs)
      .map((w) => w.text)
      .join(' '),
  );
  return /\p{L}{2}/u.test(text) ? text : '';
}
