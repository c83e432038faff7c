import type { Orm } from './orm.ts';
import { openPool, SERVING } from './pool.ts';

export interface DatabaseProbe {
  /** Resolves when the database answers. @throws when it does not within the time */
  check(): Promise<void>;
  close(): Promise<void>;
}

/**
 * Asks the database for a sign of life, over a connection of its own: a long line for the others must not look like a
 * database that is away. Any number of checks at once are one question.
 */
export function createProbe(orm: Orm, databaseUrl: string | null, timeoutMs: number): DatabaseProbe {
  const limits = { ...SERVING, connections: 1, connectMs: timeoutMs, queryMs: timeoutMs };
  const pool = databaseUrl ? openPool(databaseUrl, limits, 0) : null;
  const ask = async () => void (await (pool ? pool.query('select 1') : orm.em.fork().execute('select 1')));
  let asking: Promise<void> | null = null;
  return {
    check() {
      asking ??= within(timeoutMs, ask()).finally(() => (asking = null));
      return asking;
    },
    close: async () => void (await pool?.end()),
  };
}

async function within(ms: number, work: Promise<void>): Promise<void> {
  const { promise: late, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new Error('Query read timeout')), ms);
  await Promise.race([work, late]).finally(() => clearTimeout(timer));
}
