import { LockMode } from '@mikro-orm/core';
import type { Ports } from '../../context.ts';
import { keyBefore } from '../../storage/storage.ts';
import type { Export } from '../exports/export.entity.ts';
import { Cv } from './cv.entity.ts';
import { STORED_FILES, type StoredEntity, storedFiles } from './stored-files.ts';

/** A young file may belong to an upload that is just being written. */
const GRACE_MS = 15 * 60_000;

/**
 * Ends what a crash has left half done: removes files that no row knows, and those that a deletion had set aside, which
 * come back where the deletion did not go through.
 */
export async function sweepFiles(ports: Ports): Promise<number> {
  const { storage, orm, now } = ports;
  const before = now().getTime() - GRACE_MS;
  let removed = 0;
  for (const { folder, entity } of STORED_FILES) {
    const known = new Set((await storedFiles(orm, entity)).map(({ storageKey }) => storageKey));
    for await (const { key, changedAt } of storage.list(folder)) {
      if (known.has(key)) continue;
      const set = keyBefore(key);
      if (set !== null && known.has(set) && (await broughtBack(ports, entity, set))) continue;
      if (changedAt.getTime() > before) continue;
      await storage.remove(key);
      removed++;
    }
  }
  return removed;
}

/** Brings a file back when its row is still there once a deletion that may be under way has ended. */
function broughtBack({ orm, storage }: Ports, entity: StoredEntity, storageKey: string): Promise<boolean> {
  return orm.em.fork().transactional(async (em) => {
    const row = await em.findOne<Cv | Export>(entity, { storageKey }, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (row) await storage.bringBack(storageKey);
    return row !== null;
  });
}
