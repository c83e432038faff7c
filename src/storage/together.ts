import type { Log } from '../log.ts';
import { asideKey, type Storage } from './storage.ts';

type Ports = { storage: Storage; log: Log };

/**
 * Stores a file and then, by `work`, the row that knows it; the file goes again when there is no row. What a crash leaves
 * in between is a file without a row, which the sweep removes.
 */
export async function storing<T>(
  { storage, log }: Ports,
  { key, bytes, mediaType }: { key: string; bytes: Uint8Array; mediaType: string },
  work: () => Promise<T>,
): Promise<T> {
  await storage.put(key, bytes, mediaType);
  try {
    return await work();
  } catch (error) {
    await discard({ storage, log }, key);
    throw error;
  }
}

/** Removes a file that no row knows, or leaves it to the sweep. */
export async function discard({ storage, log }: Ports, key: string): Promise<void> {
  await storage
    .remove(key)
    .catch((error: unknown) => log.warn({ err: error }, 'a file without a row is left to the sweep'));
}

/** Sets files aside as the last step of a transaction that removes their rows. */
export type SetAside = (keys: string[]) => Promise<void>;

/** as many files at a time are moved or removed */
const AT_ONCE = 8;

/**
 * Rows and their files go together or not at all: `transaction` removes the rows and, last of all, sets the files aside,
 * where a store that refuses makes it fail; once it has committed the files are removed, otherwise they come back. What a
 * crash leaves aside the sweep brings back where its row is still there, and removes where it is not.
 */
export async function removing<T>(
  { storage, log }: Ports,
  transaction: (setAside: SetAside) => Promise<T>,
): Promise<T> {
  const touched: string[] = [];
  let result: T;
  try {
    result = await transaction(async (keys) => {
      touched.push(...keys);
      await forEach(keys, storage.setAside);
    });
  } catch (error) {
    await forEach(touched, storage.bringBack).catch((failure: unknown) =>
      log.error({ err: failure }, 'files that were set aside did not come back yet; the sweep brings them back'),
    );
    throw error;
  }
  await forEach(touched, (key) => storage.remove(asideKey(key))).catch((error: unknown) =>
    log.error({ err: error }, 'files whose rows are gone could not be removed yet; the sweep removes them'),
  );
  return result;
}

/** Every key is tried, also after one has failed. */
async function forEach(keys: string[], act: (key: string) => Promise<void>): Promise<void> {
  let fault: PromiseRejectedResult | undefined;
  for (let i = 0; i < keys.length; i += AT_ONCE) {
    const done = await Promise.allSettled(keys.slice(i, i + AT_ONCE).map(act));
    fault ??= done.find((outcome) => outcome.status === 'rejected');
  }
  if (fault) throw fault.reason;
}
