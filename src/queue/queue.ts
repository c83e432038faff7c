import { fromPglite, PgBoss, type JobResult, type JobWithMetadata, type PGliteLike } from 'pg-boss';
import type { EntityManager, Orm } from '../db/orm.ts';
import { connectionOptions } from '../db/pool.ts';
import type { Log } from '../log.ts';
import { span } from '../tracing/span.ts';
import { AttemptLostError, failureOf, GiveUpError, transactionOf, type Attempt } from './attempt.ts';
import { awaitTurn, priorityOf } from './turn.ts';

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

export interface Placing {
  /** an id: whose job it is. Waiting jobs are taken in turn from each owner */
  owner: string;
  /** of the jobs of a kind with one key at most one waits or runs: placing another one does nothing */
  key?: string;
  /** a more urgent job goes before all less urgent ones of its kind, whosever they are; default 0 */
  urgency?: number;
}

/** What became of the newest job of a kind and key. */
export type JobState = 'created' | 'retry' | 'active' | 'completed' | 'cancelled' | 'failed';

export type Handler<T> = (attempt: Attempt<T>) => Promise<void>;

export interface Queue {
  /** Enqueues inside the transaction of `em`: the job exists if and only if the transaction commits. */
  enqueue<T extends object>(em: EntityManager, kind: JobKind<T>, payload: T, placing: Placing): Promise<void>;
  /** null: there is none, or no longer */
  stateOf(em: EntityManager, kind: JobKind<object>, key: string): Promise<JobState | null>;
  /** Forgets, inside the transaction of `em`, every job whose payload has one of `values` under `key`, also those that are done. */
  discard(em: EntityManager, key: string, values: string[]): Promise<void>;
  /** Enqueues a job of the kind at each time of `cron` (UTC), once however many processes there are. */
  schedule(kind: JobKind<object>, cron: string): Promise<void>;
  /** How many jobs of each kind no worker has taken yet. */
  countWaiting(em: EntityManager): Promise<Record<string, number>>;
  /** Removes at most `most` jobs that ended before, and answers how many. */
  removeEnded(em: EntityManager, before: Date, most: number): Promise<number>;
  /**
   * Runs jobs of a kind in this process, `concurrency` at a time. At-least-once: a handler must give the same result when
   * run again, and writes only in transactions that hold or finish its attempt.
   */
  work<T extends object>(kind: JobKind<T>, concurrency: number, handler: Handler<T>): Promise<void>;
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

/** A job whose process has not been heard of for so long runs elsewhere, … */
const HEARTBEAT_SECONDS = 12;
/** … once somebody has looked: the two together are what a crash costs a job. */
const SUPERVISE_SECONDS = 3;
/** schedules are hourly at most: looking for one that is due need not cost more */
const SCHEDULE_SECONDS = 45;
/** tries, with doubling pauses, at a start beside processes that start too */
const START_ATTEMPTS = 5;

const WORK_OPTIONS = {
  pollingIntervalSeconds: 1,
  notifyPollingIntervalSeconds: 5,
  includeMetadata: true,
  perJobResults: true,
} as const;

/** Its upkeep of many jobs may take longer than anything that a request waits for. */
const QUEUE_LIMITS = { connectMs: 5_000, queryMs: 20_000 };

/** Is told of each try when it is over. */
export type JobEnded = (labels: { kind: string; outcome: string }, seconds: number) => void;

/** pg-boss in the service's own database, PGlite included; workers are woken by NOTIFY at once. */
export async function createQueue(
  orm: Orm,
  databaseUrl: string | null,
  kinds: JobKind<object>[],
  log: Log,
  ended: JobEnded = () => {},
): Promise<Queue> {
  const embedded = databaseUrl ? null : await nativePglite(orm);
  const boss = new PgBoss({
    ...(embedded
      ? { db: fromPglite(embedded), backend: 'pglite' as const }
      : { connectionString: databaseUrl ?? '', max: 4, ...connectionOptions(QUEUE_LIMITS) }),
    useListenNotify: true,
    superviseIntervalSeconds: SUPERVISE_SECONDS,
    monitorIntervalSeconds: SUPERVISE_SECONDS,
    maintenanceIntervalSeconds: 3600,
    schedule: true,
    cronMonitorIntervalSeconds: SCHEDULE_SECONDS,
    cronWorkerIntervalSeconds: SCHEDULE_SECONDS,
  });
  boss.on('error', (error) => log.warn({ err: error }, 'queue'));
  await boss.start({ attempts: START_ATTEMPTS });
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
    async enqueue(em, kind, payload, { owner, key, urgency = 0 }) {
      const db = transactionOf(em);
      const place = { kind: kind.name, owner, urgency };
      await awaitTurn(em, place);
      if (key && (await isPlaced(em, kind.name, key))) return;
      const priority = await priorityOf(em, place);
      await boss.send(kind.name, payload, { db, priority, group: { id: owner }, ...(key && { singletonKey: key }) });
    },
    stateOf: (em, kind, key) => stateOf(em, kind.name, key),
    async discard(em, key, values) {
      if (values.length) await em.execute('delete from pgboss.job where data ->> ? in (?)', [key, values]);
    },
    schedule: (kind, cron) => boss.schedule(kind.name, cron),
    async countWaiting(em) {
      const rows = await em.execute<{ name: string; waiting: number }[]>(
        `select name, count(*)::int as waiting from pgboss.job where state in ('created', 'retry') group by name`,
      );
      const found = new Map(rows.map(({ name, waiting }) => [name, waiting]));
      return Object.fromEntries(kinds.map(({ name }) => [name, found.get(name) ?? 0]));
    },
    async removeEnded(em, before, most) {
      const removed = await em.execute<{ id: string }[]>(
        'delete from pgboss.job where id in (select id from pgboss.job where completed_on < ? limit ?) returning id',
        [before, most],
      );
      return removed.length;
    },
    async work<T extends object>(kind: JobKind<T>, concurrency: number, handler: Handler<T>) {
      // a worker each: pg-boss wakes them one by one
      for (let n = 0; n < concurrency; n++) {
        let worker: string | null = null;
        const run = async ([job]: JobWithMetadata<T>[]): Promise<JobResult[]> => {
          const result = job ? [await runOnce(boss, kind, job, handler, log, ended)] : [];
          // there may be more: the next fetch does not wait for its time
          if (worker) boss.notifyWorker(worker);
          return result;
        };
        worker = await boss.work(kind.name, WORK_OPTIONS, run);
      }
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

async function runOnce<T extends object>(
  boss: PgBoss,
  { name }: JobKind<T>,
  job: JobWithMetadata<T>,
  handler: Handler<T>,
  log: Log,
  ended: JobEnded,
): Promise<JobResult> {
  const { id, retryCount } = job;
  const since = performance.now();
  const over = (outcome: string) => ended({ kind: name, outcome }, (performance.now() - since) / 1000);
  try {
    const attributes = { 'job.id': id, 'job.try': retryCount };
    await span(`job ${name}`, { kind: 'consumer', attributes }, () => handler(attemptOf(boss, name, job)));
    over('done');
    return { id, status: 'completed' };
  } catch (error) {
    over('failed');
    const level = error instanceof AttemptLostError ? 'info' : 'warn';
    log[level]({ err: error, job: id, kind: name, try: retryCount }, 'a try at a job ended without it done');
    return { id, status: error instanceof GiveUpError ? 'deadletter' : 'failed', output: failureOf(error) };
  }
}

function attemptOf<T extends object>(boss: PgBoss, kind: string, job: JobWithMetadata<T>): Attempt<T> {
  const { id, retryCount, retryLimit, data, signal } = job;
  const lost = () => new AttemptLostError(`try ${retryCount} of job ${id} is not the current one`);
  return {
    payload: data,
    signal,
    number: retryCount + 1,
    last: retryCount >= retryLimit,
    async hold(em) {
      const held = await em.execute<unknown[]>(
        `select 1 from pgboss.job where name = ? and id = ? and retry_count = ? and state = 'active' for update`,
        [kind, id, retryCount],
      );
      if (!held.length) throw lost();
    },
    async finish(em) {
      const { affected } = (await boss.complete(kind, { id, retryCount }, null, { db: transactionOf(em) })) as {
        affected: number;
      };
      if (!affected) throw lost();
    },
  };
}

async function stateOf(em: EntityManager, kind: string, key: string): Promise<JobState | null> {
  const [newest] = await em.execute<{ state: JobState }[]>(
    'select state from pgboss.job where name = ? and singleton_key = ? order by created_on desc limit 1',
    [kind, key],
  );
  return newest?.state ?? null;
}

async function isPlaced(em: EntityManager, kind: string, key: string): Promise<boolean> {
  const live =
    `select 1 from pgboss.job where name = ? and singleton_key = ? and state in ('created', 'retry', ` + `'active')`;
  return (await em.execute<unknown[]>(live, [kind, key])).length > 0;
}

async function nativePglite(orm: Orm): Promise<PGliteLike> {
  const connection = orm.em.getConnection() as unknown as { getNativeClient(): Promise<PGliteLike> };
  return connection.getNativeClient();
}
