import { isMarkdown, isText, looksLikeCv } from './plain/kind.ts';
import { decodeText } from './plain/decode.ts';

export type FileKind = 'pdf' | 'docx' | 'odt' | 'rtf' | 'md' | 'txt';

const PDF_HEADER = 0x25504446; // %PDF
const ZIP_ENTRY = 0x504b0304;
const OLE_HEADER = 'd0cf11e0a1b11ae1';
/** Readers accept bytes before the header; Acrobat looks through the first 1,024 (ISO 32000-1, Annex H.3.4.1). */
const PDF_HEADER_WITHIN = 1024;
const RTF_HEADER = /^(?:\xEF\xBB\xBF)?\s{0,20}\{\\rtf/;
/** A text of a CV has some kilobytes. */
const MOST_TEXT_BYTES = 2 * 2 ** 20;

/**
 * Tells the kind of a file by its content, never by its name: the header of a PDF or of Rich Text, a ZIP archive whose
 * directory names the main part of a Word document or whose type is that of an OpenDocument text, else text in which a CV
 * can be seen. Does not unpack anything.
 */
export function sniff(bytes: Uint8Array): FileKind | null {
  const view = viewOf(bytes);
  if (view.length < 8) return null;
  if (view.readUInt32BE(0) === ZIP_ENTRY) return kindOfArchive(view);
  const head = view.subarray(0, PDF_HEADER_WITHIN);
  for (let at = 0; at + 4 <= head.length; at++) if (head.readUInt32BE(at) === PDF_HEADER) return 'pdf';
  if (RTF_HEADER.test(head.toString('latin1'))) return 'rtf';
  if (view.length > MOST_TEXT_BYTES) return null;
  const text = decodeText(view);
  if (text === null || !isText(text) || !looksLikeCv(text)) return null;
  return isMarkdown(text) ? 'md' : 'txt';
}

const viewOf = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);

function kindOfArchive(archive: Buffer): FileKind | null {
  if (openDocumentType(archive) === 'text') return 'odt';
  const isWord = archive.includes('[Content_Types].xml') && /word\/document\d*\.xml/.test(archive.toString('latin1'));
  return isWord ? 'docx' : null;
}

/** It stands in the first entry, which is not compressed (OpenDocument 1.3, part 2, 3.3). */
const openDocumentType = (archive: Buffer): string | null =>
  /^mimetypeapplication\/vnd\.oasis\.opendocument\.([a-z]+)/.exec(archive.toString('latin1', 30, 120))?.[1] ?? null;

export const READ_KINDS = 'PDF, Word (DOCX), OpenDocument text (ODT), Rich Text (RTF), Markdown or plain text';

/** What to do with a file that is of no kind that is read. */
export function adviceFor(bytes: Uint8Array): string {
  const view = viewOf(bytes);
  const found = ADVICE.find(({ when }) => when(view));
  return found?.advice ?? `The file is of no kind that is read here: send the CV as ${READ_KINDS}.`;
}

const startsWith = (start: RegExp) => (view: Buffer) => start.test(view.toString('latin1', 0, 300));
const holds = (name: string) => (view: Buffer) => view.readUInt32BE(0) === ZIP_ENTRY && view.includes(name);

const ADVICE: { when: (view: Buffer) => boolean; advice: string }[] = [
  { when: (view) => view.length < 8, advice: `The file is too short to hold a CV. Send it as ${READ_KINDS}.` },
  {
    when: (view) =>
      view.toString('hex', 0, 8) === OLE_HEADER && view.includes(Buffer.from('EncryptedPackage', 'utf16le')),
    advice: 'The file is protected by a password. Save a copy without a password and send that.',
  },
  {
    when: (view) => view.toString('hex', 0, 8) === OLE_HEADER,
    advice:
      'The file is in an old Office format (.doc, .xls or .ppt), which is not read. Open it in Word, LibreOffice or ' +
      'Google Docs, save it as DOCX or PDF, and send that.',
  },
  {
    when: (view) => holds('xl/workbook')(view) || openDocumentType(view) === 'spreadsheet',
    advice: 'The file is a spreadsheet. Export it as PDF, or put the text into a document, and send that.',
  },
  {
    when: (view) => holds('ppt/presentation')(view) || openDocumentType(view) === 'presentation',
    advice: 'The file is a presentation. Export it as PDF and send that.',
  },
  {
    when: holds('Index/Document.iwa'),
    advice: 'The file is of Apple Pages. Choose File > Export To > PDF or Word there, and send what that makes.',
  },
  {
    when: startsWith(/^\s*(?:\xEF\xBB\xBF)?\s*<(?:!doctype|\?xml|html|head|body|svg)/i),
    advice: 'The file is a web page or XML. Open it in a browser, print it as PDF, and send that.',
  },
  {
    when: startsWith(/^\s*[[{]\s*["{]/),
    advice: 'The file is JSON. A JSON Resume is taken by POST /personas/import; else send the CV as PDF.',
  },
  {
    when: startsWith(/\\documentclass|^%!PS/),
    advice: 'The file is the source of a document. Make a PDF of it (pdflatex, ps2pdf) and send that.',
  },
  {
    when: startsWith(/^(?:\x89PNG|\xFF\xD8\xFF|GIF8|RIFF....WEBP|II\*\0|MM\0\*|....ftyp(?:heic|mif1|avif))/s),
    advice: 'The file is a picture. Send the CV as a document with selectable text, or the scan as PDF.',
  },
  {
    when: (view) => isText(decodeText(view.subarray(0, MOST_TEXT_BYTES)) ?? '\0'),
    advice:
      'The file is a text in which no CV can be seen: neither contact details nor dates stand in it. Check that it is ' +
      'the right file.',
  },
];
