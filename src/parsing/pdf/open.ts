import { createRequire } from 'node:module';
import { dirname, join, sep } from 'node:path';
import * as pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PDFDocumentLoadingTask, PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { UnreadableFileError } from '../errors.ts';

const root = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
const folder = (name: string) => join(root, name) + sep;

/**
 * pdf.js draws glyph outlines itself where a font cannot be installed, a third of the time of a page. With a font
 * loader that accepts everything and installs nothing it leaves that out; no outline is needed to read text.
 */
class UninstalledFont {
  readonly loaded = Promise.resolve(this);
}
Object.assign(globalThis, { FontFace: globalThis.FontFace ?? UninstalledFont });
const ownerDocument = { fonts: { add() {}, delete() {}, clear() {} } } as unknown as HTMLDocument;

export interface OpenPdf {
  document: PDFDocumentProxy;
  task: PDFDocumentLoadingTask;
}

/**
 * Opens a PDF with everything off that can run code, decode pictures or reach outside: no eval, no WebAssembly
 * decoders, no pictures above one pixel, no system fonts.
 *
 * @throws UnreadableFileError `encrypted`, `corrupt`, or `too_complex` above `maxPages` pages
 */
export async function openPdf(bytes: Uint8Array, maxPages: number): Promise<OpenPdf> {
  const task = pdfjs.getDocument({
    // pdf.js takes the buffer over
    data: Uint8Array.from(bytes),
    isEvalSupported: false,
    useWasm: false,
    maxImageSize: 1,
    useSystemFonts: false,
    disableFontFace: false,
    ownerDocument,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    enableXfa: false,
    stopAtErrors: false,
    standardFontDataUrl: folder('standard_fonts'),
    cMapUrl: folder('cmaps'),
    cMapPacked: true,
    verbosity: pdfjs.VerbosityLevel.ERRORS,
  });
  try {
    const document = await task.promise;
    if (document.numPages > maxPages) {
      throw new UnreadableFileError('too_complex', `The file has ${document.numPages} pages; a CV of at most ${maxPages} can be read. Upload only the pages of the CV.`);
    }
    return { document, task };
  } catch (error) {
    await task.destroy();
    throw unreadable(error);
  }
}

/** Names the fault of a file from what pdf.js throws. */
export function unreadable(error: unknown): UnreadableFileError {
  if (error instanceof UnreadableFileError) return error;
  const name = error instanceof Error ? error.name : '';
  return new UnreadableFileError(name === 'PasswordException' ? 'encrypted' : 'corrupt', undefined, { cause: error });
}
