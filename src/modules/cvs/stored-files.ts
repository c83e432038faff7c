import type { Ports } from '../../context.ts';
import type { Orm } from '../../db/orm.ts';
import { type FileState, stateOf, type StoredFile } from '../../storage/integrity.ts';
import { keyBefore } from '../../storage/storage.ts';
import { Export } from '../exports/export.entity.ts';
import { Cv } from './cv.entity.ts';

export type StoredEntity = typeof Cv | typeof Export;

/** Every folder of the store, and the rows that know its files. */
export const STORED_FILES: { folder: string; entity: StoredEntity }[] = [
  { folder: 'cvs', entity: Cv },
  { folder: 'exports', entity: Export },
];

/** What is known of every file of a kind, without loading the rows. */
export const storedFiles = (orm: Orm, entity: StoredEntity): Promise<StoredFile[]> =>
  orm.em
    .fork()
    .createQueryBuilder<Cv | Export>(entity)
    .select(['storageKey', 'size', 'sha256'])
    .execute<StoredFile[]>('all');

/** A file that is not as its row says, or that no row knows. */
export interface FileFinding {
  key: string;
  state: Exclude<FileState, 'intact'> | 'orphaned' | 'set aside';
}

/** Compares every row with its file, reading each through, and every file with the rows. Changes nothing. */
export async function* checkFiles({ orm, storage }: Pick<Ports, 'orm' | 'storage'>): AsyncGenerator<FileFinding> {
  for (const { folder, entity } of STORED_FILES) {
    const rows = await storedFiles(orm, entity);
    for (const row of rows) {
      const state = await stateOf(storage, row);
      if (state !== 'intact') yield { key: row.storageKey, state };
    }
    const known = new Set(rows.map(({ storageKey }) => storageKey));
    for await (const { key } of storage.list(folder)) {
      if (known.has(key)) continue;
      const before = keyBefore(key);
      yield { key, state: before !== null && known.has(before) ? 'set aside' : 'orphaned' };
    }
  }
}
