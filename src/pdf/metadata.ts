/**
 * The PDF with an author in its properties, which Chromium has no way to set.
 *
 * Written as an incremental update (ISO 32000-1, 7.5.6): a new information dictionary, a cross-reference section and a
 * trailer are appended, the printed bytes stay as they are. A file whose trailer is not the plain one that Chromium
 * writes is returned unchanged.
 */
export function withAuthor(pdf: Uint8Array, author: string): Uint8Array {
  const bytes = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength);
  const tail = bytes.subarray(Math.max(0, bytes.length - 1024)).toString('latin1');
  const size = /\/Size (\d+)/.exec(tail)?.[1];
  const root = /\/Root (\d+ 0 R)/.exec(tail)?.[1];
  const info = /\/Info (\d+) 0 R/.exec(tail)?.[1];
  const previous = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(tail)?.[1];
  if (!size || !root || !info || !previous) return pdf;
  const start = bytes.indexOf(`\n${info} 0 obj`) + 1;
  const dictionary = /^\d+ 0 obj\s*<<([\s\S]*?)>>\s*endobj/.exec(
    bytes.subarray(start, start + 8192).toString('latin1'),
  )?.[1];
  if (start === 0 || dictionary === undefined) return pdf;
  const object = `${info} 0 obj\n<<${dictionary}\n/Author ${textString(author)}>>\nendobj\n`;
  const reference = `xref\n${info} 1\n${String(bytes.length + 1).padStart(10, '0')} 00000 n \n`;
  const trailer = `trailer\n<</Size ${size} /Root ${root} /Info ${info} 0 R /Prev ${previous}>>\n`;
  const end = `startxref\n${bytes.length + 1 + Buffer.byteLength(object, 'latin1')}\n%%EOF\n`;
  return Buffer.concat([bytes, Buffer.from(`\n${object}${reference}${trailer}${end}`, 'latin1')]);
}

/** A text string as UTF-16BE with its byte order mark, in hexadecimal. */
const textString = (text: string) => `<FEFF${Buffer.from(text, 'utf16le').swap16().toString('hex')}>`;
