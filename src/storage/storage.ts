import type { Readable } from 'node:stream';

export type StorageConfig =
  | { kind: 'file'; root: string }
  | { kind: 's3'; bucket: string; prefix: string; pathStyle: boolean };

/**
 * Where files live. Keys are made by the service (`cvs/<uuid>`), never by a client. A store that is full is told as 507,
 * one that fails in any other way as 503.
 */
export interface Storage {
  /** Durable when it resolves: after a crash the file is there whole or not at all. */
  put(key: string, bytes: Uint8Array, contentType: string): Promise<void>;
  /** Null when there is no such file. */
  read(key: string): Promise<Uint8Array | null>;
  /** Opened when it resolves: who does not read it to its end destroys it. Null when there is no such file. */
  stream(key: string): Promise<Readable | null>;
  /** Removing what is not there is no error. */
  remove(key: string): Promise<void>;
  /** Moves a file to `asideKey(key)`, where nobody finds it; one that is not there is no error. */
  setAside(key: string): Promise<void>;
  /** Undoes `setAside`; where nothing lies aside it does nothing. */
  bringBack(key: string): Promise<void>;
  /** Keys under a folder, with the time of their last change. */
  list(folder: string): AsyncGenerator<{ key: string; changedAt: Date }>;
}

const ASIDE = '.removed';

export const asideKey = (key: string): string => key + ASIDE;

/** The key that a file had before it was set aside; null for one that was not. */
export const keyBefore = (key: string): string | null => (key.endsWith(ASIDE) ? key.slice(0, -ASIDE.length) : null);
