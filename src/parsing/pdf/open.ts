import { createRequire } from 'node:module';
import { dirname, join, sep } from 'node:path';
import * as pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PDFDocumentLoadingTask, PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { UnreadableFileError } from '../errors.ts';
import { startWorker } from './port.ts';

const root = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
const folder = (name: string) => join(root, name) + sep;

/**
 * pdf.js draws glyph outlines itself where a font cannot be installed, a third of the time of a page. With a font
 * loader that accepts everything and installs nothing it leaves that out; no outline is needed to read text.
 */
class UninstalledFont {
  readonly loaded = Promise.resolve(this);
  readonly load = () => this.loaded;
}
Object.assign(globalThis, { FontFace: globalThis.FontFace ?? UninstalledFont });
const ownerDocument = { fonts: { add() {}, delete() {}, clear() {} } } as unknown as HTMLDocument;
const worker = startWorker();

export interface OpenPdf {
  document: PDFDocumentProxy;
  task: PDFDocumentLoadingTask;
}

/** Largest picture that is decoded where pages are drawn, in pixels: A4 at 600 dots an inch. */
const MOST_PICTURE_PIXELS = 36e6;

/** Everything is off that can run code or reach outside: no eval, no WebAssembly decoders. */
const confined = (bytes: Uint8Array) => ({
  // pdf.js takes the buffer over
  data: new Uint8Array(bytes),
  worker,
  isEvalSupported: false,
  useWasm: false,
  isOffscreenCanvasSupported: false,
  isImageDecoderSupported: false,
  enableXfa: false,
  stopAtErrors: false,
  standardFontDataUrl: folder('standard_fonts'),
  cMapUrl: folder('cmaps'),
  cMapPacked: true,
  wasmUrl: folder('wasm'),
  verbosity: pdfjs.VerbosityLevel.ERRORS,
});

/** What a PDF is opened with whose pages are drawn: pictures are decoded, and letters drawn by their outlines. */
export const drawingOptions = (bytes: Uint8Array) => ({
  ...confined(bytes),
  maxImageSize: MOST_PICTURE_PIXELS,
  useSystemFonts: false,
  disableFontFace: true,
});

/**
 * Opens a PDF for reading its text: no picture above one pixel is decoded.
 *
 * @throws UnreadableFileError `encrypted`, `corrupt`, or `too_complex` above `maxPages` pages
 */
export async function openPdf(bytes: Uint8Array, { maxPages }: { maxPages: number }): Promise<OpenPdf> {
  const task = pdfjs.getDocument({
    ...confined(bytes),
    maxImageSize: 1,
    // a font that the file does not carry is left to a system that has none: its letters and widths are known without it
    useSystemFonts: true,
    disableFontFace: false,
    ownerDocument,
  });
  try {
    const document = await task.promise;
    if (document.numPages > maxPages) {
      throw new UnreadableFileError(
        'too_complex',
        `The file has ${document.numPages} pages; a CV of at most ${maxPages} can be read. Upload only the pages of the CV.`,
      );
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
