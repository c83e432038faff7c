import { ref } from '@mikro-orm/core';
import { createClient as createStream } from 'graphql-sse';
import { randomUUID } from 'node:crypto';
import { beforeAll, expect, it, vi } from 'vitest';
import { firstOf } from '../src/list-item.ts';
import { MOST_FOLLOWED } from '../src/db/notices.ts';
import { MOST_STREAMS } from '../src/graphql-stream.ts';
import { Cv } from '../src/modules/cvs/cv.entity.ts';
import { User } from '../src/modules/users/user.entity.ts';
import { useApp } from './support/app.ts';
import { administer } from './support/database.ts';

/** Following a CV costs a query when something has happened to it, and none while nothing does. */
const app = useApp();
let token = '';
let owner: User;

beforeAll(async () => {
  const account = await app.client.signup();
  token = account.token;
  owner = await app.ports.orm.em.fork().findOneOrFail(User, { email: account.email });
});

/** A CV whose reading nobody does. */
async function unreadCv(): Promise<string> {
  const id = randomUUID();
  const em = app.ports.orm.em.fork();
  em.create(Cv, {
    id,
    owner: ref(User, owner.id),
    filename: 'slow.pdf',
    sha256: id,
    size: 1,
    mediaType: 'application/pdf',
    storageKey: `cvs/${id}`,
  });
  await em.flush();
  return id;
}

const becomes = (id: string, status: 'parsed' | 'processing') =>
  app.ports.orm.em.fork().nativeUpdate(Cv, { id }, { status });

const CV = 'subscription ($id: UUID!) { cvProgress(cvId: $id) { id status } }';
const event = (id: string, status: string) => ({ data: { cvProgress: { id, status } } });

function follow(id: string) {
  const stream = createStream({
    url: `${app.url}/graphql/stream`,
    headers: { authorization: `Bearer ${token}` },
    retryAttempts: 0,
  });
  const events = stream.iterate<Record<string, unknown>, unknown>({ query: CV, variables: { id } });
  return { next: async () => (await events.next()).value as unknown, end: () => stream.dispose() };
}

async function readsOf(work: () => Promise<unknown>): Promise<number> {
  const execute = vi.spyOn(app.ports.orm.em.getConnection(), 'execute');
  await work();
  const reads = execute.mock.calls.filter(([sql]) => /^select .* from "cvs"/.test(String(sql)));
  execute.mockRestore();
  return reads.length;
}

it('what happens to others costs a follower no query, what happens to its CV one', async () => {
  const [mine, other] = [await unreadCv(), await unreadCv()];
  const { next } = follow(mine);
  expect(await next()).toEqual(event(mine, 'PROCESSING'));
  const reads = await readsOf(async () => {
    for (let i = 0; i < 10; i++) await becomes(other, i % 2 ? 'processing' : 'parsed');
    await becomes(mine, 'parsed');
    expect(await next()).toEqual(event(mine, 'PARSED'));
  });
  expect(reads).toBe(1);
});

it('a notice that was lost is made up for by one query for all that is followed', async () => {
  const ids = await Promise.all(Array.from({ length: 5 }, unreadCv));
  const streams = ids.map(follow);
  for (const { next } of streams) await next();
  expect(await readsOf(() => app.ports.notices.look())).toBe(1);
  const em = app.ports.orm.em.fork();
  await em.execute('alter table cvs disable trigger user');
  await becomes(firstOf(ids), 'parsed');
  await em.execute('alter table cvs enable trigger user');
  await app.ports.notices.look();
  expect(await firstOf(streams).next()).toEqual(event(firstOf(ids), 'PARSED'));
  for (const { end } of streams) end();
});

it('an account has so many streams open and no more, and one that ends makes room', async () => {
  const streams = [];
  for (let i = 0; i < MOST_STREAMS; i++) {
    const stream = follow(await unreadCv());
    await stream.next();
    streams.push(stream);
  }
  const ask = async () =>
    fetch(`${app.url}/graphql/stream`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', accept: 'text/event-stream' },
      body: JSON.stringify({ query: CV, variables: { id: randomUUID() } }),
    });
  const refused = await ask();
  expect([refused.status, Number(refused.headers.get('retry-after')) > 0]).toEqual([429, true]);
  expect((await refused.json()).errors[0].message).toContain(`At most ${MOST_STREAMS}`);
  for (const { end } of streams) end();
  await vi.waitFor(async () => expect((await ask()).status).toBe(200), 30_000);
});

it('what an account follows is bounded, and forgotten when its reader goes', async () => {
  const topic = { name: 'test', moved: async () => [] };
  const followers = Array.from({ length: MOST_FOLLOWED }, (_, i) => app.ports.notices.follow(topic, `${i}`, 'someone'));
  expect(followers).not.toContain(null);
  expect(app.ports.notices.follow(topic, 'one more', 'someone')).toBeNull();
  expect(app.ports.notices.follow(topic, 'one more', 'someone else')).not.toBeNull();
  const waiting = firstOf(followers)?.changed(60_000);
  firstOf(followers)?.close();
  expect(await waiting).toBe(false);
  expect(app.ports.notices.follow(topic, 'one more', 'someone')).not.toBeNull();
});

it.runIf(process.env['TEST_DATABASE_URL'])(
  'a connection that breaks comes back, and what was missed is told',
  async () => {
    const id = await unreadCv();
    const { next } = follow(id);
    await next();
    await administer(
      app.ports.config.databaseUrl!,
      'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and ' +
        `query like 'LISTEN "personaforge"%'`,
    );
    await becomes(id, 'parsed');
    expect(await next()).toEqual(event(id, 'PARSED'));
  },
);
