import { firstOf } from '../../non-empty.ts';
import type { SourceDocument } from '../document.ts';
import { arrange } from '../layout/arrange.ts';
import type { PageWords } from '../layout/arrange.ts';
import { openPdf } from '../pdf/open.ts';
import { detectLanguage } from '../text/language.ts';
import { wordsOfHocr } from './hocr.ts';
import { drawPage } from './render.ts';
import type { PagePicture } from './render.ts';
import { installedLanguages, toHocr } from './tesseract.ts';

/** A CV of more scanned pages is rare, and each takes seconds. */
const MOST_PAGES = 5;
const MODELS: Record<string, string> = { en: 'eng', es: 'spa', de: 'deu', fr: 'fra', pt: 'por', it: 'ita', nl: 'nld' };

/**
 * Adds what the `tesseract` program recognises on pages that show no text; at most five pages. When it fails, the
 * document comes back as it was. Either way a warning says so.
 */
export async function recognise(
  bytes: Uint8Array,
  document: SourceDocument,
  pages: readonly number[],
  program: string,
): Promise<SourceDocument> {
  const asked = pages.slice(0, MOST_PAGES),
    left = pages.slice(MOST_PAGES);
  const { document: pdf, task } = await openPdf(bytes, { maxPages: Infinity, pictures: true });
  try {
    const found = await readPages(program, asked, (number) => drawPage(pdf, number));
    const { lines, warnings } = arrange(found);
    return {
      ...document,
      lines: [...document.lines, ...lines].sort((a, b) => a.page - b.page),
      warnings: [
        ...document.warnings,
        ...warnings,
        scanned(`Page ${asked.join(', ')} is a picture; its text was recognised and may hold errors: check it.`),
        ...unread(left),
      ],
    };
  } catch {
    return { ...document, warnings: [...document.warnings, ...unread(pages)] };
  } finally {
    await task.destroy();
  }
}

const scanned = (message: string) => ({ code: 'scanned_page', message });
const unread = (pages: readonly number[]) =>
  pages.length > 0 ? [scanned(`Page ${pages.join(', ')} is a picture, and its text was not recognised.`)] : [];

/** The first page tells the language for all: several models at once take several times as long. */
async function readPages(
  program: string,
  numbers: readonly number[],
  draw: (number: number) => Promise<PagePicture>,
): Promise<PageWords[]> {
  const installed = await installedLanguages(program);
  let model = installed.has('eng') ? 'eng' : firstOf([...installed]);
  const found: PageWords[] = [];
  for (const number of numbers) {
    const { pgm, scale, ...size } = await draw(number);
    let words = wordsOfHocr(await toHocr(program, pgm, model), scale);
    const better = found.length === 0 ? MODELS[detectLanguage(words.map((w) => w.text).join(' ')) ?? ''] : undefined;
    if (better && better !== model && installed.has(better)) {
      model = better;
      words = wordsOfHocr(await toHocr(program, pgm, model), scale);
    }
    found.push({ ...size, words });
  }
  return found;
}
