import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ormConfig } from '../../mikro-orm.config.ts';
import { openDatabase, type EntityManager, type Orm } from '../../src/db/orm.ts';
import { AttemptLostError } from '../../src/queue/attempt.ts';
import { createQueue, type JobKind, type Placing, type Queue } from '../../src/queue/queue.ts';
import { createLog } from '../../src/log.ts';
import { cloneDatabase, type TestDatabase } from '../support/database.ts';

/** The order in which a queue hands out its jobs, and what a try may write, on the tables of the service. */
type Label = { label: string };
const kindNamed = (name: string): JobKind<Label> => ({ name, expireInSeconds: 60, retryLimit: 3 });
const TURNS = kindNamed('turns');
const NEWCOMERS = kindNamed('newcomers');
const URGENT = kindNamed('urgent');
const KEYED = kindNamed('keyed');
const FENCED = kindNamed('fenced');
const [ann, ben, cai, dee] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()];

let database: TestDatabase;
let orm: Orm;
let queue: Queue;

beforeAll(async () => {
  database = await cloneDatabase();
  orm = await openDatabase(database, ormConfig);
  const kinds = [TURNS, NEWCOMERS, URGENT, KEYED, FENCED];
  queue = await createQueue(orm, database.databaseUrl, kinds, createLog('silent'));
});
afterAll(async () => {
  await queue?.close(1_000);
  await orm?.close();
  await database?.drop();
});

const inTransaction = <T>(work: (em: EntityManager) => Promise<T>) => orm.em.fork().transactional(work);
const place = (kind: JobKind<Label>, label: string, placing: Placing) =>
  inTransaction((em) => queue.enqueue(em, kind, { label }, placing));

/** Runs the jobs of a kind one by one until `count` have run, and answers their labels in that order. */
async function drained(kind: JobKind<Label>, count: number, during: (label: string) => Promise<void> = async () => {}) {
  const labels: string[] = [];
  const { promise, resolve } = Promise.withResolvers<void>();
  await queue.work(kind, 1, async ({ payload: { label } }) => {
    labels.push(label);
    await during(label);
    if (labels.length === count) resolve();
  });
  await promise;
  return labels;
}

it('takes jobs in turn from each owner, one after the other without a pause', async () => {
  for (let n = 1; n <= 20; n++) await place(TURNS, `ann ${n}`, { owner: ann });
  for (let n = 1; n <= 2; n++) await place(TURNS, `ben ${n}`, { owner: ben });
  await place(TURNS, 'cai 1', { owner: cai });
  const labels = await drained(TURNS, 23);
  expect(labels.slice(0, 6)).toEqual(['ann 1', 'ann 2', 'ben 1', 'cai 1', 'ann 3', 'ben 2']);
  expect(labels.slice(6)).toEqual(Array.from({ length: 17 }, (_, n) => `ann ${n + 4}`));
});

it('lets who comes later in after two jobs at most, and keeps nobody waiting for newcomers', async () => {
  for (let n = 1; n <= 6; n++) await place(NEWCOMERS, `ann ${n}`, { owner: ann });
  const labels = await drained(NEWCOMERS, 10, async (label) => {
    if (label === 'ann 2') await place(NEWCOMERS, 'ben 1', { owner: ben });
    if (label === 'ben 1') await place(NEWCOMERS, 'cai 1', { owner: cai });
    if (label === 'cai 1') await place(NEWCOMERS, 'dee 1', { owner: dee });
    if (label === 'dee 1') await place(NEWCOMERS, 'ben 2', { owner: ben });
  });
  const at = (label: string) => labels.indexOf(label);
  expect(at('ben 1') - at('ann 2')).toBeLessThanOrEqual(3);
  expect(at('cai 1') - at('ben 1')).toBeLessThanOrEqual(3);
  for (const n of [3, 4, 5]) expect(at(`ann ${n + 1}`) - at(`ann ${n}`)).toBeLessThanOrEqual(3);
});

it('takes urgent jobs before all others, in turn among themselves', async () => {
  await place(URGENT, 'notice', { owner: ann });
  await place(URGENT, 'ann invites 1', { owner: ann, urgency: 1 });
  await place(URGENT, 'ann invites 2', { owner: ann, urgency: 1 });
  await place(URGENT, 'ann invites 3', { owner: ann, urgency: 1 });
  await place(URGENT, 'ben invites 1', { owner: ben, urgency: 1 });
  await place(URGENT, 'reset', { owner: cai, urgency: 2 });
  const labels = await drained(URGENT, 6);
  expect(labels).toEqual(['reset', 'ann invites 1', 'ann invites 2', 'ben invites 1', 'ann invites 3', 'notice']);
});

it('has at most one job of a key waiting or running', async () => {
  const placeBoth = () =>
    Promise.all(['once', 'twice'].map((label) => place(KEYED, label, { owner: ann, key: 'cv of ann' })));
  await placeBoth();
  await placeBoth();
  await place(KEYED, 'last', { owner: ann });
  expect(await drained(KEYED, 2)).toEqual([expect.stringMatching(/once|twice/), 'last']);
  await expect(inTransaction((em) => queue.stateOf(em, KEYED, 'cv of nobody'))).resolves.toBeNull();
});

it('lets the newest try write and no other', async () => {
  const taken = Promise.withResolvers<void>();
  const outcomes: string[] = [];
  const { promise: bothEnded, resolve } = Promise.withResolvers<void>();
  await queue.work(FENCED, 2, async ({ finish, hold, last }) => {
    const mine = outcomes.push('runs');
    if (mine === 1) {
      // as the supervisor does when a process has not been heard of, and whatever wakes the other worker
      await orm.em.fork().execute(`update pgboss.job set state = 'retry' where name = 'fenced' and state = 'active'`);
      await place(FENCED, 'wakes', { owner: ben });
      await taken.promise;
      for (const claim of [hold, finish]) await expect(inTransaction(claim)).rejects.toThrow(AttemptLostError);
      outcomes.push('the first is refused');
      resolve();
      return;
    }
    await inTransaction(finish);
    outcomes.push(last ? 'last' : 'done');
    taken.resolve();
  });
  await place(FENCED, 'long', { owner: ann });
  await bothEnded;
  expect(outcomes.at(-1)).toBe('the first is refused');
  await expect(
    orm.em.fork().execute(`select state from pgboss.job where name = 'fenced' and data ->> 'label' = 'long'`),
  ).resolves.toEqual([{ state: 'completed' }]);
});
