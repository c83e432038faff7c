import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { IN_ONE_TRANSACTION, ON_THEIR_OWN } from '../src/modules/idempotency/effects.ts';
import { createSchema } from '../src/schema.ts';
import { useApp } from './support/app.ts';
import { samplePdf } from './support/documents.ts';

/** Requests with an Idempotency-Key: their work is done once, and repeats are answered as the first was. */
const now = { ms: Date.now() };
const app = useApp({ now: () => new Date(now.ms) });
let token = '';
beforeAll(async () => {
  token = (await app.client.signup()).token;
});

const keyed = (key: string) => ({ 'idempotency-key': key });
const create = (key: string, title: string, as = token) =>
  app.client.rest('POST', '/personas', { token: as, body: { title }, headers: keyed(key) });
const createByGraphql = (key: string, title: string, as = token) =>
  app.client.rest('POST', '/graphql', {
    token: as,
    body: { query: 'mutation ($t: String!) { createPersona(title: $t) { id title } }', variables: { t: title } },
    headers: keyed(key),
  });
const titled = async (title: string) =>
  (await app.client.rest('GET', '/personas?limit=100', { token })).body.filter(
    (persona: { title: string }) => persona.title === title,
  );

it('every mutation says how it keeps its effect and its answer together', () => {
  const mutations = Object.keys(createSchema().getMutationType()?.getFields() ?? {});
  expect([...IN_ONE_TRANSACTION, ...ON_THEIR_OWN].toSorted()).toEqual(mutations.toSorted());
});

describe.each([
  ['REST', create, (body: any) => body.id, (body: any) => body.error.code],
  [
    'GraphQL',
    createByGraphql,
    (body: any) => body.data.createPersona.id,
    (body: any) => body.errors[0].extensions.code,
  ],
])('by %s', (name, send, idOf, codeOf) => {
  it('a repeat is answered as the first was, and does nothing', async () => {
    const key = randomUUID();
    const first = await send(key, `Once ${name}`);
    const again = await send(`"${key}"`, `Once ${name}`);
    expect([first.status, first.headers.get('idempotency-replayed')]).toEqual([200, null]);
    expect([again.status, again.headers.get('idempotency-replayed')]).toEqual([200, 'true']);
    expect(again.body).toEqual(first.body);
    expect(again.headers.get('content-type')).toBe(first.headers.get('content-type'));
    expect(await titled(`Once ${name}`)).toHaveLength(1);
  });

  it('a key is for one thing, and for one account', async () => {
    const key = randomUUID();
    await send(key, `First ${name}`);
    const other = await send(key, `Second ${name}`);
    expect([other.status, codeOf(other.body)]).toEqual([422, 'ERR_UNPROCESSABLE']);
    expect(await titled(`Second ${name}`)).toHaveLength(0);
    const stranger = await app.client.signup();
    const theirs = await send(key, `First ${name}`, stranger.token);
    expect([theirs.status, theirs.headers.get('idempotency-replayed')]).toEqual([200, null]);
    expect(idOf(theirs.body)).not.toBe(idOf((await send(key, `First ${name}`)).body));
  });

  it('of many at once one does it, and all hear the same', async () => {
    const key = randomUUID();
    const patient = async (): Promise<unknown> => {
      for (;;) {
        const answer = await send(key, `Many ${name}`);
        if (answer.status !== 409) return answer.body;
        expect([codeOf(answer.body), answer.headers.get('retry-after')]).toEqual(['ERR_CONFLICT', '1']);
      }
    };
    const bodies = await Promise.all(Array.from({ length: 20 }, patient));
    expect(new Set(bodies.map((body) => JSON.stringify(body))).size).toBe(1);
    expect(await titled(`Many ${name}`)).toHaveLength(1);
  });

  it('what failed may be tried again', async () => {
    const key = randomUUID();
    const failed = await send(key, '');
    expect([failed.status, codeOf(failed.body)]).toEqual([400, 'ERR_INVALID_REQUEST']);
    expect((await send(key, `Then right ${name}`)).status).toBe(200);
  });

  it.each(['', ' ', 'é', 'x'.repeat(256), 'a b'])('the key %j is refused', async (key) => {
    const answer = await send(Buffer.from(key).toString('latin1'), 'Nothing');
    expect([answer.status, codeOf(answer.body)]).toEqual([400, 'ERR_INVALID_REQUEST']);
  });
});

it('without a key a repeat is a second effect', async () => {
  for (let i = 0; i < 2; i++) await app.client.rest('POST', '/personas', { token, body: { title: 'Twice' } });
  expect(await titled('Twice')).toHaveLength(2);
});

it('effect and answer are kept together or not at all', async () => {
  const key = randomUUID();
  const em = app.ports.orm.em.fork();
  await em.execute('alter table kept_answers add constraint nothing_more check (false) not valid');
  const broken = await create(key, 'Half');
  const graph = await createByGraphql(key, 'Half');
  await em.execute('alter table kept_answers drop constraint nothing_more');
  expect([broken.status, graph.status]).toEqual([500, 500]);
  expect(await titled('Half')).toHaveLength(0);
  expect((await create(key, 'Half')).status).toBe(200);
  expect(await titled('Half')).toHaveLength(1);
});

describe('what a repeat would otherwise be refused', () => {
  it('removing twice', async () => {
    const { id } = (await create(randomUUID(), 'Short-lived')).body;
    const headers = keyed(randomUUID());
    const remove = () => app.client.rest('DELETE', `/personas/${id}`, { token, headers });
    expect([(await remove()).status, (await remove()).status]).toEqual([200, 200]);
    expect((await app.client.rest('DELETE', `/personas/${id}`, { token })).status).toBe(404);
  });

  it('changing one version twice', async () => {
    const { id } = (await create(randomUUID(), 'Versioned')).body;
    const change = (headers: Record<string, string>, body: object) =>
      app.client.rest('PATCH', `/personas/${id}`, { token, body, headers });
    const headers = { ...keyed(randomUUID()), 'if-match': '"1"' };
    const [first, again] = [await change(headers, { headline: 'New' }), await change(headers, { headline: 'New' })];
    expect([first.status, again.status, again.headers.get('etag')]).toEqual([200, 200, '"2"']);
    expect(again.body).toEqual(first.body);
    const stale = await change({ ...keyed(randomUUID()), 'if-match': '"1"' }, { headline: 'Late' });
    expect(stale.status).toBe(412);
    expect((await app.client.rest('GET', `/personas/${id}`, { token })).body.version).toBe(2);
  });

  it('signing up twice', async () => {
    const body = { email: `${randomUUID()}@example.com`, password: 'a good long password', name: 'Once' };
    const headers = keyed(randomUUID());
    const [first, again] = [
      await app.client.rest('POST', '/auth/signup', { body, headers }),
      await app.client.rest('POST', '/auth/signup', { body, headers }),
    ];
    expect([first.status, again.body]).toEqual([200, first.body]);
    expect((await app.client.rest('POST', '/auth/signup', { body })).status).toBe(409);
  });
});

it('uploads and documents are answered again too', async () => {
  const form = new FormData();
  form.append(
    'file',
    new Blob([Buffer.from(await samplePdf({ name: 'Mara Lind', email: 'm@example.com' }))]),
    'cv.pdf',
  );
  const headers = { ...keyed(randomUUID()), authorization: `Bearer ${token}` };
  const upload = async () => {
    const response = await fetch(`${app.url}/cv/upload`, { method: 'POST', headers, body: form });
    return [response.headers.get('idempotency-replayed'), await response.json()] as const;
  };
  const [[none, first], [replayed, again]] = [await upload(), await upload()];
  expect([none, replayed]).toEqual([null, 'true']);
  expect(again).toEqual(first);
  const { id } = (await create(randomUUID(), 'Printed')).body;
  const print = () =>
    app.client.rest('POST', `/export/${id}`, { token, body: { format: 'md' }, headers: keyed('print-it') });
  const documents = [await print(), await print()];
  expect(documents.map(({ status }) => status)).toEqual([200, 200]);
  expect(documents[1]?.body).toEqual(documents[0]?.body);
});

it('the database tells nothing of what was asked or answered', async () => {
  const answer = await app.client.rest('POST', '/auth/tokens', {
    token,
    body: { name: 'canary-name' },
    headers: keyed('a-known-key'),
  });
  const rows = await app.ports.orm.em.fork().execute('select * from kept_answers');
  const text = JSON.stringify(rows);
  for (const secret of [answer.body.token, 'canary-name', 'a-known-key']) expect(text).not.toContain(secret);
  expect(rows).not.toHaveLength(0);
});

it('an erased account keeps no answer, and is erased', async () => {
  const [gone, key] = [await app.client.signup(), randomUUID()];
  const erase = () =>
    app.client.rest('DELETE', '/users/me', {
      token: gone.token,
      body: { password: gone.password },
      headers: keyed(key),
    });
  expect((await erase()).status).toBe(200);
  expect((await erase()).status).toBe(401);
});

it('a read needs no key', async () => {
  for (let i = 0; i < 2; i++) {
    const { status, headers } = await app.client.rest('GET', '/users/me', { token, headers: keyed('the same') });
    expect([status, headers.get('idempotency-replayed')]).toEqual([200, null]);
  }
});

it('a key is forgotten after 24 hours', async () => {
  const account = await app.client.signup();
  const first = await create('daily', 'Daily', account.token);
  now.ms += 24 * 3_600_000 + 1_000;
  const { email, password } = account;
  const { token: later } = (await app.client.rest('POST', '/auth/login', { body: { email, password } })).body;
  const next = await create('daily', 'Daily', later);
  expect([next.status, next.headers.get('idempotency-replayed')]).toEqual([200, null]);
  expect(next.body.id).not.toBe(first.body.id);
});
