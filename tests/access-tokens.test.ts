import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { isAccessToken, makeAccessToken } from '../src/modules/auth/access-token.ts';
import { AccessToken } from '../src/modules/auth/access-token.entity.ts';
import { countQueries } from './support/queries.ts';
import { useApp } from './support/app.ts';

const now = { ms: Date.now() };
const app = useApp({ now: () => new Date(now.ms) });
const DAY_MS = 24 * 3_600_000;
let account: { token: string; email: string; password: string };
beforeAll(async () => {
  account = await app.client.signup();
});
const make = async (body: object = {}) =>
  (await app.client.rest('POST', '/auth/tokens', { token: account.token, body: { name: 'nightly', ...body } })).body;
const me = async (token: string) => (await app.client.rest('GET', '/users/me', { token })).status;

describe('a token', () => {
  it('is shown once, reads alone unless told otherwise, and is kept as a hash', async () => {
    const made = await make();
    expect(made).toMatchObject({ name: 'nightly', scopes: ['read'], last_used_at: null });
    expect(made.token).toMatch(/^pf_[0-9A-Za-z]{42}$/);
    expect(made.token.startsWith(made.prefix)).toBe(true);
    expect(new Date(made.expires_at).getTime() - new Date(made.created_at).getTime()).toBe(90 * DAY_MS);
    const list = (await app.client.rest('GET', '/auth/tokens', { token: account.token })).body;
    const { token, ...shown } = made;
    expect(list).toContainEqual(shown);
    const [row] = await app.ports.orm.em.fork().find(AccessToken, { id: made.id });
    expect(JSON.stringify(row)).not.toContain(token);
    expect(row?.tokenHash).toMatch(/^[\da-f]{64}$/);
  });

  it('works in both transports, tells when it was used, and ends when it is revoked', async () => {
    const { id, token } = await make();
    expect(await me(token)).toBe(200);
    expect((await app.client.graphql('{ me { email } }', {}, token)).body.data.me.email).toBe(account.email);
    const list = (await app.client.rest('GET', '/auth/tokens', { token: account.token })).body;
    expect(list.find((one: { id: string }) => one.id === id).last_used_at).not.toBeNull();
    expect((await app.client.rest('DELETE', `/auth/tokens/${id}`, { token: account.token })).status).toBe(200);
    expect(await me(token)).toBe(401);
    expect((await app.client.rest('DELETE', `/auth/tokens/${id}`, { token: account.token })).status).toBe(404);
  });

  it('says which scope is missing', async () => {
    const { token } = await make({ scopes: ['read', 'export', 'read'] });
    const answer = await app.client.rest('POST', '/personas', { token, body: { title: 'T' } });
    expect(answer).toMatchObject({ status: 403, body: { error: { code: 'ERR_FORBIDDEN' } } });
    expect(answer.body.error.message).toContain('may read, export; this needs the scope write');
  });

  it('of every scope makes no token, changes no password and erases nothing', async () => {
    const { token } = await make({ scopes: ['read', 'write', 'export', 'team', 'admin'] });
    const { password } = account;
    const tries = [
      app.client.rest('POST', '/auth/tokens', { token, body: { name: 'more' } }),
      app.client.rest('POST', '/auth/password', {
        token,
        body: { current_password: password, new_password: 'quite another password' },
      }),
      app.client.rest('DELETE', '/users/me', { token, body: { password } }),
      app.client.rest('POST', '/auth/logout', { token }),
    ];
    for (const answer of await Promise.all(tries)) expect(answer.status).toBe(403);
    const query = 'mutation ($p: String!) { createAccessToken(name: "x") { token } deleteMe(password: $p) }';
    expect((await app.client.graphql(query, { p: password }, token)).status).toBe(403);
    expect(await me(token)).toBe(200);
  });

  it('ends with the password', async () => {
    const other = await app.client.signup();
    const { token } = (await app.client.rest('POST', '/auth/tokens', { token: other.token, body: { name: 'n' } })).body;
    const body = { current_password: other.password, new_password: 'a new one, long enough' };
    expect((await app.client.rest('POST', '/auth/password', { token: other.token, body })).status).toBe(200);
    expect(await me(token)).toBe(401);
  });
});

it.each([
  [{ name: '' }, 'name'],
  [{ scopes: [] }, 'scopes'],
  [{ scopes: ['everything'] }, 'scopes'],
  [{ scopes: 'read' }, 'scopes'],
  [{ expires_in_days: 0 }, 'expires_in_days'],
  [{ expires_in_days: 367 }, 'expires_in_days'],
])('%j is refused', async (body, field) => {
  const answer = await app.client.rest('POST', '/auth/tokens', { token: account.token, body: { name: 'n', ...body } });
  expect(answer).toMatchObject({ status: 400, body: { error: { message: expect.stringContaining(`'${field}`) } } });
});

it('an account has 50 at most, however many ask at once', async () => {
  const { token } = await app.client.signup();
  const one = (i: number) => app.client.rest('POST', '/auth/tokens', { token, body: { name: `n ${i}` } });
  const statuses = [];
  for (let i = 0; i < 6; i++)
    statuses.push(...(await Promise.all(Array.from({ length: 9 }, (_, n) => one(n)))).map(({ status }) => status));
  expect(statuses.filter((status) => status === 200)).toHaveLength(50);
  expect(statuses.filter((status) => status === 403)).toHaveLength(4);
  let length = 0;
  const queries = await countQueries(app, async () => {
    length = (await app.client.rest('GET', '/auth/tokens?limit=100', { token })).body.length;
  });
  expect([length, queries <= 2]).toEqual([50, true]);
});

describe('the form of a token', () => {
  it('is known again, and every slip of the pen is not', () => {
    const token = fc.constant(null).map(makeAccessToken);
    fc.assert(
      fc.property(token, fc.nat({ max: 44 }), fc.constantFrom(...'0aZ_'), (text, at, other) => {
        expect(isAccessToken(text)).toBe(true);
        const changed = text.slice(0, at) + other + text.slice(at + 1);
        expect(isAccessToken(changed)).toBe(changed === text);
      }),
    );
  });

  it('what has another form is asked of no database', async () => {
    const queries = await countQueries(app, () => me(`pf_${'a'.repeat(42)}`));
    expect(queries).toBe(0);
  });
});

it('a token ends by itself', async () => {
  const { id, token } = await make({ expires_in_days: 1 });
  now.ms += DAY_MS + 1_000;
  expect(await me(token)).toBe(401);
  const { email, password } = account;
  const login = { body: { email, password } };
  account.token = (await app.client.rest('POST', '/auth/login', login)).body.token;
  const list = (await app.client.rest('GET', '/auth/tokens', { token: account.token })).body;
  expect(list.some((one: { id: string }) => one.id === id)).toBe(false);
});
