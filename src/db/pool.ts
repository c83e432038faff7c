import { createPostgreSqlTypeParsers } from '@mikro-orm/sql';
import { PostgresDialect, type PostgresPool, type PostgresPoolClient } from 'kysely';
import pg from 'pg';

/** What may be waited for at the database, and how long. Times in milliseconds; 0 is for ever. */
export interface DatabaseLimits {
  connections: number;
  /** how many may wait for a connection; the next one is refused at once */
  line: number;
  /** for a free connection, a new one included */
  connectMs: number;
  /** the server ends a statement after this time */
  statementMs: number;
  /** the server ends a wait for a lock after this time */
  lockMs: number;
  /** a server that does not answer at all is given up after this time: longer than `statementMs`, so that it speaks first */
  queryMs: number;
  /** is told how long each connection was waited for, in milliseconds */
  waited?: (ms: number) => void;
}

/** Each under 5 s, after which a client must have heard something. A request asks up to ten things at once: 500 are some 50 requests. */
export const SERVING: DatabaseLimits = {
  connections: 10,
  line: 500,
  connectMs: 3_000,
  statementMs: 4_000,
  lockMs: 3_000,
  queryMs: 4_500,
};

/** For migrations, which rewrite tables and wait for each other, and for the commands of the operator. */
export const PATIENT: DatabaseLimits = { ...SERVING, connectMs: 10_000, statementMs: 0, lockMs: 0, queryMs: 0 };

const IDLE_CONNECTION_MS = 30_000;
const IDLE_TRANSACTION_MS = 30_000;
/** after so much silence the kernel asks whether the other side still lives */
const KEEP_ALIVE_MS = 10_000;

/** Options of `pg` that every connection of the service has in common, the queue's too. */
export const connectionOptions = ({ connectMs, queryMs }: Pick<DatabaseLimits, 'connectMs' | 'queryMs'>) => ({
  connectionTimeoutMillis: connectMs,
  ...(queryMs && { query_timeout: queryMs }),
  keepAlive: true,
  keepAliveInitialDelayMillis: KEEP_ALIVE_MS,
  idleTimeoutMillis: IDLE_CONNECTION_MS,
});

/**
 * PostgreSQL for Kysely over a pool of our own.
 *
 * Kysely gives a connection back after `begin` or `rollback` only when they succeed, so that each connection that was
 * lost inside a transaction would take a place of the pool for good; and `pg` gives up waiting for an answer but keeps
 * the connection. Here a connection leaves the pool with its first fault, whoever holds it.
 */
export const postgresDialect = (url: string, limits: DatabaseLimits) =>
  new PostgresDialect({ pool: async () => guardedPool(openPool(url, limits), limits) });

/** the type `text[]` */
const TEXT_ARRAY = 1009;

/** @param min connections that stay open while nobody asks */
export function openPool(url: string, limits: DatabaseLimits, min = 1): pg.Pool {
  const types = new pg.TypeOverrides();
  const parseArray = pg.types.getTypeParser(TEXT_ARRAY as number as (typeof pg.types.builtins)['TEXT'], 'text');
  for (const [oid, parse] of Object.entries(createPostgreSqlTypeParsers((value) => parseArray(value))))
    types.setTypeParser(Number(oid), parse);
  const pool = new pg.Pool({
    connectionString: url,
    ...connectionOptions(limits),
    min,
    max: limits.connections,
    types,
    ...(limits.statementMs && { statement_timeout: limits.statementMs }),
    ...(limits.lockMs && { lock_timeout: limits.lockMs }),
    idle_in_transaction_session_timeout: IDLE_TRANSACTION_MS,
  });
  // a lost connection is told to whoever uses it next; without a listener it would end the process
  pool.on('connect', (client) => void client.on('error', () => {}));
  pool.on('error', () => {});
  return pool;
}

function guardedPool(pool: pg.Pool, { line, waited }: DatabaseLimits): PostgresPool {
  return {
    options: pool.options,
    end: () => pool.end(),
    async connect() {
      if (pool.waitingCount >= line)
        throw Object.assign(new Error('Too many requests wait for a connection'), { code: TOO_MANY_CONNECTIONS });
      const since = performance.now();
      try {
        return guarded(await pool.connect());
      } finally {
        waited?.(performance.now() - since);
      }
    },
  };
}

const TOO_MANY_CONNECTIONS = '53300';
const CONNECTION_FAILURE = '08006';

function guarded(client: pg.PoolClient): PostgresPoolClient {
  let held = true;
  const release = (fault?: Error) => {
    if (held) client.release(fault);
    held = false;
  };
  const query = async (sql: string, parameters: readonly unknown[]) => {
    if (!held) throw new Error('Connection terminated before');
    try {
      return await client.query(sql, [...parameters]);
    } catch (error) {
      if (isOfStatement(error) && !BOUNDARY.test(sql)) throw error;
      release(error as Error);
      throw Object.assign(new Error('Connection terminated', { cause: error }), { code: CONNECTION_FAILURE });
    }
  };
  return {
    query: query as unknown as PostgresPoolClient['query'],
    release: () => release(),
    ...('processID' in client && { processID: client.processID as number }),
  };
}

/** After one of these has failed nobody gives the connection back. */
const BOUNDARY = /^(begin|start transaction|rollback$)/;

/** States that the server ends the session with. */
const LAST_WORDS = /^(08|57P|25P03)/;

/** The server refused one statement and goes on; anything else is the end of a connection. */
const isOfStatement = (error: unknown) => error instanceof pg.DatabaseError && !LAST_WORDS.test(error.code ?? '');
