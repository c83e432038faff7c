import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import { lastOf } from '../../list-item.ts';
import {
  AppError,
  InvalidRequestError,
  PayloadTooLargeError,
  UnprocessableError,
  UnsupportedMediaTypeError,
} from '../../errors.ts';
import { adviceFor, type FileKind, sniff } from '../../parsing/sniff.ts';
import { faultOf, storeError } from '../../storage/faults.ts';

export interface ReceivedFile {
  bytes: Buffer;
  sha256: string;
  mediaType: string;
  /** for display only, never a path */
  filename: string;
}

export const MEDIA_TYPES: Record<FileKind, string> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  odt: 'application/vnd.oasis.opendocument.text',
  rtf: 'application/rtf',
  md: 'text/markdown',
  txt: 'text/plain',
};

/**
 * Takes a file in, at most `maxBytes` of it, and tells its type by its content.
 * @throws {PayloadTooLargeError | UnsupportedMediaTypeError | UnprocessableError | InvalidRequestError}
 * @throws {InsufficientStorageError} when the temporary folder is full
 */
export async function receiveFile(stream: Readable, filename: string, maxBytes: number): Promise<ReceivedFile> {
  const { bytes, sha256 } = await receiveBytes(stream, maxBytes);
  const kind = sniff(bytes);
  if (!kind) throw new UnsupportedMediaTypeError(adviceFor(bytes));
  return { bytes, sha256, mediaType: MEDIA_TYPES[kind], filename: displayName(filename) };
}

/** The bytes of a file, at most `maxBytes`, hashed as they come. Throws as `receiveFile` does. */
export async function receiveBytes(
  stream: Readable,
  maxBytes: number,
): Promise<Pick<ReceivedFile, 'bytes' | 'sha256'>> {
  const chunks: Buffer[] = [];
  const hash = createHash('sha256');
  const tooLarge = new PayloadTooLargeError(
    `The file is larger than ${Math.floor(maxBytes / 1024 / 1024)} MB. Send a smaller one: pictures are ` +
      'usually what makes it large.',
  );
  let size = 0;
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > maxBytes) throw tooLarge;
      hash.update(chunk);
      chunks.push(chunk);
    }
  } catch (error) {
    if (error === tooLarge || (error as { status?: number }).status === 413) throw tooLarge;
    if (error instanceof AppError) throw error;
    // GraphQL uploads pass through a temporary file
    if (faultOf(error) === 'full') throw storeError(error);
    throw new InvalidRequestError('The upload broke off before the file was complete. Send it again.');
  } finally {
    stream.destroy();
  }
  if (size === 0)
    throw new UnprocessableError('The file is empty. Check that it opens on your computer, then send it again.');
  return { bytes: Buffer.concat(chunks), sha256: hash.digest('hex') };
}

/** The last part of the name without control and direction characters, at most 255 characters. */
export function displayName(filename: string): string {
  const plain = lastOf(
    filename
      .normalize('NFC')
      .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '')
      .split(/[/\\]/),
  ).trim();
  return [...plain].slice(-255).join('') || 'cv';
}
