import type { ParsedCv } from '../content.ts';
import type { SourceDocument } from './document.ts';
import { UnreadableFileError } from './errors.ts';
import { readDocx } from './docx/read.ts';
import { extract } from './fields/extract.ts';
import { DEFAULT_MAX_PAGES } from './options.ts';
import type { ParseOptions } from './options.ts';
import { readPdf } from './pdf/read.ts';
import { sniff } from './sniff.ts';
import { forget } from './text/memo.ts';

/**
 * Reads a CV (PDF or DOCX, told by its content) in this process. It trusts the file no more than it must but can still
 * be kept busy or out of memory by a hostile one: files of strangers are read in a child process.
 *
 * @throws UnreadableFileError
 */
export async function parseCv(bytes: Uint8Array, options: ParseOptions = {}): Promise<ParsedCv> {
  if (bytes.length === 0) throw new UnreadableFileError('empty');
  const kind = sniff(bytes);
  if (kind === null) throw new UnreadableFileError('unsupported');
  const document = kind === 'pdf' ? await fromPdf(bytes, options) : await readDocx(bytes);
  if (!document.lines.some((line) => /\p{L}{2}|\p{Lo}/u.test(line.text)))
    throw kind === 'pdf'
      ? new UnreadableFileError('no_text', options.ocr ? NOTHING_RECOGNISED : undefined)
      : new UnreadableFileError('empty', EMPTY_DOCX);
  try {
    return extract(document);
  } finally {
    forget();
  }
}

const EMPTY_DOCX = 'The document holds no text. Check that it is the right file, then upload it again.';
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
