import { lastOf } from '../list-item.ts';

/** Characters of one batch that the process reads without keeping others waiting: some 5 ms of JSON. */
const LIGHT = 256_000;
const MOST_ROWS = 256;

/**
 * All rows of a query, few at a time where they are heavy: one person's may be 300 MB, and a query that brings
 * them all would stop the process for seconds.
 *
 * @param read at most `limit` rows, in one order that no two share, behind the given one (null: from the first)
 * @param weigh how many characters a batch has
 */
export async function* batches<T>(
  read: (after: T | null, limit: number) => Promise<T[]>,
  weigh: (rows: T[]) => number,
): AsyncGenerator<T[]> {
  let after: T | null = null;
  let limit = 1;
  for (;;) {
    const rows: T[] = await read(after, limit);
    if (rows.length) yield rows;
    if (rows.length < limit) return;
    after = lastOf(rows);
    const light = LIGHT / Math.max(1, weigh(rows) / rows.length);
    limit = Math.min(MOST_ROWS, limit * 2, Math.max(1, Math.floor(light)));
  }
}
