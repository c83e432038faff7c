import type { Transaction } from '@mikro-orm/core';
import { fromKysely, fromPglite, PgBoss, type KyselyTransactionLike, type PGliteLike } from 'pg-boss';
import type { EntityManager, Orm } from '../db/orm.ts';
import { connectionOptions } from '../db/pool.ts';
import type { Log } from '../log.ts';

/** One kind of job: what its payload holds and how often and how long it is tried. */
export interface JobKind<T extends object> {
  name: string;
  /** seconds after which a try counts as lost (its process died) and the job runs again */
  expireInSeconds: number;
  retryLimit: number;
  /** over all processes at most one runs and at most one more waits; fixed when the queue is first made */
  alone?: boolean;
  /** only for the compiler */
  payload?: T;
}

export interface Queue {
  /** Enqueues inside the transaction of `em`: the job exists if and only if the transaction commits. */
  enqueue<T extends object>(em: EntityManager, kind: JobKind<T>, payload: T): Promise<void>;
  /** Forgets, inside the transaction of `em`, every job whose payload has one of `values` under `key`, also those that are done. */
  discard(em: EntityManager, key: string, values: string[]): Promise<void>;
  /** Enqueues a job of the kind at each time of `cron` (UTC), once however many processes there are. */
  schedule(kind: JobKind<object>, cron: string): Promise<void>;
  /** Removes at most `most` jobs that ended before, and answers how many. */
  removeEnded(em: EntityManager, before: Date, most: number): Promise<number>;
  /** Runs jobs of a kind in this process, `concurrency` at a time. At-least-once: a handler must give the same result when run again. */
  work<T extends object>(
    kind: JobKind<T>,
    concurrency: number,
    handler: (payload: T, signal: AbortSignal, lastTry: boolean) => Promise<void>,
  ): Promise<void>;
  /** Begins no further job here; those that run go on, and jobs can still be enqueued. */
  rest(): Promise<void>;
  /**
   * Hears what is sent with NOTIFY on a channel, on a connection of its own that comes back by itself; `connected` is
   * called each time that it does, as what was sent meanwhile is lost.
   */
  listen(channel: string, heard: (payload: string) => void, connected: () => void): Promise<{ close(): Promise<void> }>;
  /** Takes no new work, waits for what runs (at most `timeoutMs`), then hands back the rest. */
  close(timeoutMs: number): Promise<void>;
}

/** a job whose process has not been heard of for so long runs elsewhere */
const HEARTBEAT_SECONDS = 15;
/** schedules are hourly at most: looking for one that is due need not cost more */
const SCHEDULE_SECONDS = 45;

/** Its upkeep of many jobs may take longer than anything that a request waits for. */
const QUEUE_LIMITS = { connectMs: 5_000, queryMs: 20_000 };

/** pg-boss in the service's own database, PGlite included; workers are woken by NOTIFY at once. */
export async function createQueue(
  orm: Orm,
  databaseUrl: string | null,
  kinds: JobKind<object>[],
  log: Log,
): Promise<Queue> {
  const embedded = databaseUrl ? null : await nativePglite(orm);
  const boss = new PgBoss({
    ...(embedded
      ? { db: fromPglite(embedded), backend: 'pglite' as const }
      : { connectionString: databaseUrl!, max: 4, ...connectionOptions(QUEUE_LIMITS) }),
    useListenNotify: true,
    superviseIntervalSeconds: 10,
    maintenanceIntervalSeconds: 3600,
    schedule: true,
    cronMonitorIntervalSeconds: SCHEDULE_SECONDS,
    cronWorkerIntervalSeconds: SCHEDULE_SECONDS,
  });
  boss.on('error', (error) => log.warn({ err: error }, 'queue'));
  await boss.start();
  for (const kind of kinds) {
    const options = {
      retryLimit: kind.retryLimit,
      retryDelay: 2,
      retryBackoff: true,
      expireInSeconds: kind.expireInSeconds,
      heartbeatSeconds: HEARTBEAT_SECONDS,
      // ended jobs go by the operator's retention, not by a clock of the queue's own
      deleteAfterSeconds: 0,
      notify: true,
    };
    await boss.createQueue(kind.name, { ...options, ...(kind.alone && { policy: 'stately' as const }) });
    await boss.updateQueue(kind.name, options);
  }
  return {
    async enqueue(em, kind, payload) {
      const transaction = em.getTransactionContext<Transaction<KyselyTransactionLike>>();
      if (!transaction) throw new Error(`${kind.name} must be enqueued inside a transaction`);
      await boss.send(kind.name, payload, { db: fromKysely(transaction) });
    },
    async discard(em, key, values) {
      if (values.length) await em.execute('delete from pgboss.job where data ->> ? in (?)', [key, values]);
    },
    schedule: (kind, cron) => boss.schedule(kind.name, cron),
    async removeEnded(em, before, most) {
      const removed = await em.execute<{ id: string }[]>(
        'delete from pgboss.job where id in (select id from pgboss.job where completed_on < ? limit ?) returning id',
        [before, most],
      );
      return removed.length;
    },
    async work(kind, concurrency, handler) {
      await boss.work<NonNullable<(typeof kind)['payload']>>(
        kind.name,
        {
          localConcurrency: concurrency,
          pollingIntervalSeconds: 1,
          notifyPollingIntervalSeconds: 5,
          includeMetadata: true as const,
        },
        async ([job]) => {
          if (job) await handler(job.data, job.signal, job.retryCount >= kind.retryLimit);
        },
      );
    },
    rest: async () => {
      await Promise.all(kinds.map(({ name }) => boss.offWork(name, { wait: false })));
    },
    listen(channel, heard, connected) {
      const db = boss.getDb();
      if (!db.listen) throw new Error('this database connection cannot listen');
      return db.listen(channel, heard, connected);
    },
    close: async (timeoutMs) => {
      await boss.stop({ graceful: true, timeout: timeoutMs, close: true });
    },
  };
}

async function nativePglite(orm: Orm): Promise<PGliteLike> {
  const connection = orm.em.getConnection() as unknown as { getNativeClient(): Promise<PGliteLike> };
  return connection.getNativeClient();
}
