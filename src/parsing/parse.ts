import type { ParsedCv } from '../content.ts';
import type { SourceDocument } from './document.ts';
import { UnreadableFileError } from './errors.ts';
import { extract } from './fields/extract.ts';
import { DEFAULT_MAX_PAGES } from './options.ts';
import type { ParseOptions } from './options.ts';
import { readPdf } from './pdf/read.ts';
import { kindOf, readFlow } from './read.ts';
import { forget } from './text/memo.ts';

/**
 * Reads a CV (told by its content: PDF, DOCX, ODT, RTF, Markdown or plain text) in this process. It trusts the file no more
 * than it must but can still be kept busy or out of memory by a hostile one: files of strangers are read in a child process.
 *
 * @throws UnreadableFileError
 */
export async function parseCv(bytes: Uint8Array, options: ParseOptions = {}): Promise<ParsedCv> {
  const kind = kindOf(bytes);
  const document = kind === 'pdf' ? await fromPdf(bytes, options) : await readFlow(kind, bytes);
  if (!document.lines.some((line) => /\p{L}{2}|\p{Lo}/u.test(line.text)))
    throw kind === 'pdf'
      ? new UnreadableFileError('no_text', options.ocr ? NOTHING_RECOGNISED : undefined)
      : new UnreadableFileError('empty', EMPTY_DOCUMENT);
  try {
    return extract(document);
  } finally {
    forget();
  }
}

const EMPTY_DOCUMENT = 'The document holds no text. Check that it is the right file, then upload it again.';
const NOTHING_RECOGNISED =
  'The file holds pictures, and no text could be recognised on them. Upload a CV with selectable text: export it ' +
  'from the program that it was written in.';

async function fromPdf(
  bytes: Uint8Array,
  { maxPages = DEFAULT_MAX_PAGES, ocr = null, onRecognise }: ParseOptions,
): Promise<SourceDocument> {
  const { document, blankPages } = await readPdf(bytes, maxPages);
  if (blankPages.length === 0) return document;
  if (ocr) {
    onRecognise?.();
    // loaded only where scans are read: it brings a renderer along
    return (await import('./ocr/recognise.ts')).recognise(bytes, document, blankPages, ocr);
  }
  if (blankPages.length < document.pageCount) {
    document.warnings.push({
      code: 'scanned_page',
      message: `No text was found on page ${blankPages.join(', ')}: pictures of text are not read.`,
    });
  }
  return document;
}
