import { describe, expect, it } from 'vitest';
import { createAllowances } from '../src/modules/throttles/allowance.service.ts';
import { useApp } from './support/app.ts';

const MOST = 30;

describe('with a limit', () => {
  const now = { ms: Date.UTC(2026, 5, 1, 12, 0, 10) };
  const app = useApp({ now: () => new Date(now.ms) }, { REQUESTS_PER_MINUTE: String(MOST) });
  const nextMinute = () => void (now.ms += 60_000);
  const told = (headers: Headers) =>
    ['ratelimit-limit', 'ratelimit-remaining', 'ratelimit-reset'].map((name) => Number(headers.get(name)));
  const me = (token: string | null) => app.client.rest('GET', '/users/me', { token });

  it('each answer tells what is left, and the last one when to come back', async () => {
    nextMinute();
    const answers = [];
    for (let i = 0; i <= MOST; i++) answers.push(await me(null));
    expect(answers.map(({ headers }) => told(headers)[1])).toEqual(
      [...Array(MOST).keys(), 0].toSorted((a, b) => b - a),
    );
    const { status, headers, body } = answers.at(-1)!;
    expect([status, body.error.code]).toEqual([429, 'ERR_RATE_LIMITED']);
    expect(told(headers)).toEqual([MOST, 0, 50]);
    expect(headers.get('retry-after')).toBe('50');
    expect(headers.get('ratelimit')).toBe('"minute";r=0;t=50');
    expect(headers.get('ratelimit-policy')).toBe(`"minute";q=${MOST};w=60`);
    nextMinute();
    expect((await me(null)).status).toBe(401);
  });

  it('an account has its own, and each token its part of it', async () => {
    nextMinute();
    const { token } = await app.client.signup();
    const make = async () =>
      (await app.client.rest('POST', '/auth/tokens', { token, body: { name: 'n' } })).body.token as string;
    const [first, second] = [await make(), await make()];
    nextMinute();
    for (let i = 0; i < MOST; i++) await me(first);
    expect([(await me(first)).status, (await me(second)).status, (await me(token)).status]).toEqual([429, 200, 200]);
    const other = await app.client.signup();
    expect((await me(other.token)).status).toBe(200);
  });

  it('a document of many fields counts for several', async () => {
    const { token } = await app.client.signup();
    nextMinute();
    const ask = async (query: string) => told((await app.client.graphql(query, {}, token)).headers)[1] ?? 0;
    const before = await ask('{ me { id } }');
    const large = await ask(
      '{ personas(limit: 100) { id title version summary headline name email phone location tags skills interests } }',
    );
    expect(before - large).toBe(2);
    const { status, body } = await app.client.graphql(
      `{ ${Array.from({ length: 15 }, (_, i) => `a${i}: personas(limit: 100) { id title version summary headline tags name email phone location skills interests }`).join(' ')} }`,
      {},
      token,
    );
    expect([status, body.data.a0]).toEqual([200, []]);
  });

  it('GraphQL and its streams are refused in their own form', async () => {
    const { token } = await app.client.signup();
    nextMinute();
    for (let i = 0; i < MOST * 3; i++) await me(token);
    const query = await app.client.graphql('{ me { id } }', {}, token);
    expect([query.status, query.body.errors[0].extensions.code]).toEqual([429, 'ERR_RATE_LIMITED']);
    expect(Number(query.headers.get('retry-after'))).toBeGreaterThan(0);
    const stream = await app.client.rest('POST', '/graphql/stream', {
      token,
      body: { query: `subscription { cvProgress(cvId: "${crypto.randomUUID()}") { id } }` },
      headers: { accept: 'text/event-stream' },
    });
    expect(stream.status).toBe(429);
  });

  it('nodes count together', async () => {
    nextMinute();
    const nodes = [createAllowances(app.ports), createAllowances(app.ports)] as const;
    const [here, there] = nodes;
    for (let i = 0; i < 10; i++) here.take(['together'], 100, 1);
    expect(there.take(['together'], 100, 5).left).toBe(95);
    await here.share();
    await there.share();
    expect(there.take(['together'], 100, 1).left).toBe(84);
    await here.share();
    here.take(['together'], 100, 0);
    await there.share();
    here.take(['together'], 100, 2);
    await here.share();
    expect(here.take(['together'], 100, 0).left).toBe(82);
    nextMinute();
    expect(here.take(['together'], 100, 1).left).toBe(99);
    await Promise.all(nodes.map((node) => node.close()));
  });
});

describe('by default', () => {
  const app = useApp();

  it('who asks from this machine is told the limit and not held to it', async () => {
    const statuses = new Set<number>();
    for (let i = 0; i < 1_300; i += 50) {
      const answers = await Promise.all(Array.from({ length: 50 }, () => app.client.rest('GET', '/users/me')));
      for (const { status, headers } of answers) {
        statuses.add(status);
        expect(headers.get('ratelimit-limit')).toBe('1200');
      }
    }
    expect([...statuses]).toEqual([401]);
  });
});
