import { firstOf } from '../../list-item.ts';
import type { SourceDocument } from '../document.ts';
import { arrange } from '../layout/arrange.ts';
import type { PageWords } from '../layout/arrange.ts';
import { type Draw, withPictures } from '../pdf/pictures.ts';
import { detectLanguage } from '../../wording/language.ts';
import { wordsOfHocr } from './hocr.ts';
import { installedLanguages, toHocr } from './tesseract.ts';

/** A CV of more scanned pages is rare, and each takes seconds. */
const MOST_PAGES = 5;
/** 300 dots an inch, what Tesseract was trained on (its documentation, "Improving the quality of the output"). */
const SCALE = 300 / 72;
/** A4 at that scale has 8.7 million; larger sheets are drawn smaller. */
const MOST_PIXELS = 12e6;
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
  try {
    const found = await withPictures(bytes, (draw) => readPages(program, asked, draw));
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
  }
}

const scanned = (message: string) => ({ code: 'scanned_page', message });
const unread = (pages: readonly number[]) =>
  pages.length > 0 ? [scanned(`Page ${pages.join(', ')} is a picture, and its text was not recognised.`)] : [];

/** The first page tells the language for all: several models at once take several times as long. */
async function readPages(program: string, numbers: readonly number[], draw: Draw): Promise<PageWords[]> {
  const installed = await installedLanguages(program);
  let model = installed.has('eng') ? 'eng' : firstOf([...installed]);
  const found: PageWords[] = [];
  for (const number of numbers) {
    const picture = await draw(number, ({ width, height }) =>
      Math.min(SCALE, Math.sqrt(MOST_PIXELS / (width * height))),
    );
    if (!picture) continue;
    const { png, scale, ...size } = picture;
    let words = wordsOfHocr(await toHocr(program, png, model), scale);
    const better = found.length === 0 ? MODELS[detectLanguage(words.map((w) => w.text).join(' ')) ?? ''] : undefined;
    if (better && better !== model && installed.has(better)) {
      model = better;
      words = wordsOfHocr(await toHocr(program, png, model), scale);
    }
    found.push({ ...size, words });
  }
  return found;
}
