const PDF_HEADER = 0x25504446; // %PDF
const ZIP_ENTRY = 0x504b0304;
/** Readers accept bytes before the header; Acrobat looks through the first 1,024 (ISO 32000-1, Annex H.3.4.1). */
const PDF_HEADER_WITHIN = 1024;

/**
 * Tells the kind of a file by its content, never by its name: the header of a PDF, or a ZIP archive whose directory
 * names the main part of a Word document. Does not unpack anything.
 */
export function sniff(bytes: Uint8Array): 'pdf' | 'docx' | null {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.length < 8) return null;
  if (view.readUInt32BE(0) === ZIP_ENTRY) return holdsWordDocument(view) ? 'docx' : null;
  const head = view.subarray(0, PDF_HEADER_WITHIN);
  for (let at = 0; at + 4 <= head.length; at++) if (head.readUInt32BE(at) === PDF_HEADER) return 'pdf';
  return null;
}

function holdsWordDocument(archive: Buffer): boolean {
  return archive.includes('[Content_Types].xml') && /word\/document\d*\.xml/.test(archive.toString('latin1'));
}
