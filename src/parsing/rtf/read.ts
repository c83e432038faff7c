import { Readable } from 'node:stream';
import { Tokenize } from 'rtf-stream-parser';
import type { SourceDocument } from '../document.ts';
import { UnreadableFileError } from '../errors.ts';
import { flowDocument } from '../flow/document.ts';
import { RtfReader, type RtfToken } from './reader.ts';

/** `\binN` announces N bytes of a picture, which the tokenizer makes room for at once. */
const BINARY = /\\bin(\d{1,15})/g;

/**
 * Reads a Rich Text file into lines.
 *
 * @throws UnreadableFileError
 */
export async function readRtf(bytes: Uint8Array): Promise<SourceDocument> {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (const [, count] of view.toString('latin1').matchAll(BINARY))
    if (Number(count) > view.length) throw new UnreadableFileError('corrupt');
  const reader = new RtfReader();
  const tokens = Readable.from([view]).pipe(new Tokenize()) as AsyncIterable<RtfToken>;
  for await (const token of tokens) reader.take(token);
  const { lines, hidden } = reader.end();
  return flowDocument(lines, { hidden });
}
