import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import { GoneError } from '../errors.ts';
import { nullIfMissing } from './faults.ts';
import type { Storage } from './storage.ts';

/** What is known of a stored file. */
export interface StoredFile {
  storageKey: string;
  /** in bytes */
  size: number;
  /** in hex; null for what was stored before it was kept */
  sha256: string | null;
}

export type FileState = 'intact' | 'missing' | 'damaged';

/**
 * A stored file that is to be sent. It is read through before the first byte goes out, so that a damaged one is told as
 * an error, and opened again for sending, so that a large one is never in memory as a whole.
 */
export interface IntactFile {
  /** @throws {GoneError} for a missing or damaged file, and an AbortError once nobody waits for it */
  verify(signal: AbortSignal): Promise<void>;
  open(): Promise<Readable>;
  /** in bytes */
  size: number;
}

/** A file on its way to a client. */
export interface OpenedFile extends IntactFile {
  contentType: string;
  /** for display */
  filename: string;
}

/** Reads the whole file, piece by piece, and compares it with what is known of it. */
export async function stateOf(
  storage: Storage,
  { storageKey, size, sha256 }: StoredFile,
  signal?: AbortSignal,
): Promise<FileState> {
  const stream = await storage.stream(storageKey);
  if (!stream) return 'missing';
  const hash = createHash('sha256');
  let read = 0;
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      signal?.throwIfAborted();
      read += chunk.length;
      hash.update(chunk);
    }
  } catch (error) {
    if (signal?.aborted) throw error;
    return nullIfMissing(error) ?? 'missing';
  }
  return read === size && (!sha256 || hash.digest('hex') === sha256) ? 'intact' : 'damaged';
}

/** @param remedy what the owner of a missing or damaged file does to have it again */
export function intactFile(storage: Storage, file: StoredFile, remedy: string): IntactFile {
  const gone = (how: string) => new GoneError(`The stored file is ${how}. ${remedy}`);
  return {
    size: file.size,
    async verify(signal) {
      const state = await stateOf(storage, file, signal);
      if (state !== 'intact') throw gone(state);
    },
    async open() {
      const stream = await storage.stream(file.storageKey);
      if (!stream) throw gone('missing');
      return stream;
    },
  };
}

/** The bytes of a file that is to be worked with. @throws {GoneError} for a missing or damaged file */
export async function readIntact(
  storage: Storage,
  { storageKey, size, sha256 }: StoredFile,
  remedy: string,
): Promise<Uint8Array> {
  const bytes = await storage.read(storageKey);
  if (!bytes) throw new GoneError(`The stored file is missing. ${remedy}`);
  if (bytes.length !== size || (sha256 && sha256Of(bytes) !== sha256))
    throw new GoneError(`The stored file is damaged. ${remedy}`);
  return bytes;
}

export const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
