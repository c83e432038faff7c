import { Disk } from 'flydrive';
import { FSDriver } from 'flydrive/drivers/fs';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Readable } from 'node:stream';

export type StorageConfig =
  | { kind: 'file'; root: string }
  | { kind: 's3'; bucket: string; prefix: string; pathStyle: boolean };

/** A file on its way to a client. */
export interface OpenedFile {
  stream: Readable;
  contentType: string;
  /** for display */
  filename: string;
  /** in bytes */
  size: number;
}

/** Where files live. Keys are made by the service (`cvs/<uuid>`), never by a client. */
export interface Storage {
  /** Durable when it resolves: after a crash the file is there whole or not at all. */
  put(key: string, bytes: Uint8Array, contentType: string): Promise<void>;
  read(key: string): Promise<Uint8Array>;
  stream(key: string): Promise<Readable>;
  /** Removing what is not there is no error. */
  remove(key: string): Promise<void>;
  /** Keys under a folder, with the time of their last change. */
  list(folder: string): AsyncGenerator<{ key: string; changedAt: Date }>;
}

export async function createStorage(config: StorageConfig): Promise<Storage> {
  const prefix = config.kind === 's3' && config.prefix ? `${config.prefix}/` : '';
  const disk = new Disk(
    config.kind === 'file'
      ? new FSDriver({ location: config.root, visibility: 'private' })
      : new (await import('flydrive/drivers/s3')).S3Driver({
          bucket: config.bucket,
          forcePathStyle: config.pathStyle,
          visibility: 'private',
          supportsACL: false,
        }),
  );
  return {
    put:
      config.kind === 'file'
        ? (key, bytes) => writeDurably(path.join(config.root, key), bytes)
        : (key, bytes, contentType) => disk.put(prefix + key, bytes, { contentType }),
    read: async (key) => new Uint8Array(await disk.getBytes(prefix + key)),
    stream: (key) => disk.getStream(prefix + key),
    remove: (key) => disk.delete(prefix + key),
    async *list(folder) {
      let token: string | undefined;
      do {
        const page = await disk
          .listAll(prefix + folder, { recursive: true, ...(token && { paginationToken: token }) })
          .catch(missingFolder);
        for (const object of page.objects) {
          if (object.isFile)
            yield {
              key: object.key.slice(prefix.length),
              changedAt: (await disk.getMetaData(object.key)).lastModified,
            };
        }
        token = page.paginationToken;
      } while (token);
    },
  };
}

/** Temporary file, fsync, rename, fsync of the folder: a crash leaves the whole file or none under its name. */
async function writeDurably(target: string, bytes: Uint8Array): Promise<void> {
  const folder = path.dirname(target);
  const temporary = `${target}.part`;
  await mkdir(folder, { recursive: true });
  try {
    const file = await open(temporary, 'w', 0o600);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
  const directory = await open(folder, 'r');
  await directory.sync().finally(() => directory.close());
}

function missingFolder(error: unknown): { objects: []; paginationToken?: string } {
  if (hasCode(error, 'ENOENT')) return { objects: [] };
  throw error;
}

/** Whether reading failed because the file is not there, and not because the store cannot be reached. */
export const isMissing = (error: unknown): boolean =>
  ['ENOENT', 'NoSuchKey', 'NotFound'].some((code) => hasCode(error, code));

function hasCode(error: unknown, code: string): boolean {
  const e = error as { code?: string; name?: string; cause?: unknown } | undefined;
  return Boolean(e) && (e?.code === code || e?.name === code || (e?.cause !== undefined && hasCode(e.cause, code)));
}
