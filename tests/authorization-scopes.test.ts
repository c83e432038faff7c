import { describe, expect, it } from 'vitest';
import { Scope } from '../src/modules/auth/access-token.entity.ts';
import { OPERATIONS } from '../src/scopes.ts';
import { ROUTES } from '../src/rest/routes.ts';
import { snakeCase } from '../src/name-case.ts';
import { createCalls } from './authorization/calls.ts';
import { FILES, PUBLIC, REFUSED_FIRST, ROWS } from './authorization/rows.ts';
import { buildWorld } from './authorization/world.ts';
import { useApp } from './support/app.ts';

/** Every operation by tokens of every scope, of somebody who may do it all with a session, over both transports. */
const app = useApp({}, { STORAGE_URL: '' });
const calls = createCalls(app);
const scopes = Object.values(Scope);

it('every operation names what it needs, and nothing else does', () => {
  expect(Object.keys(OPERATIONS).toSorted()).toEqual(calls.operations.map(({ field }) => field.name).toSorted());
});

it('what is public is so for everybody', () => {
  const open = Object.keys(OPERATIONS).filter((name) => OPERATIONS[name] === 'public');
  expect(open.toSorted()).toEqual(PUBLIC.toSorted());
});

it('no token makes tokens, changes the password or erases', () => {
  for (const name of ['createAccessToken', 'changePassword', 'deleteMe']) expect(OPERATIONS[name]).toBe('session');
});

/** one row an operation: what else a row varies is not about tokens */
const rows = [...new Map(ROWS.map((row) => [row.operation, row])).values()].filter(
  ({ operation }) => !REFUSED_FIRST.includes(operation) && OPERATIONS[operation] !== 'public',
);

describe.each(rows.map((row) => [row.operation, row] as const))('%s', (name, row) => {
  const needed = OPERATIONS[name];

  it.each(['graphql', 'rest'] as const)('by %s', async (transport) => {
    if (transport === 'rest' && !ROUTES.some(({ operation }) => operation.split('.')[1] === snakeCase(name))) return;
    const world = await buildWorld(app.ports, false);
    // the one that may do it comes last, as it changes what the others would find
    for (const scope of scopes.toSorted((a, b) => Number(a === needed) - Number(b === needed))) {
      const answer = await calls[transport](row, row.args?.(world, 'member') ?? {}, world.programs[scope]);
      if (scope !== needed) expect(answer, `${name} with ${scope}`).toMatchObject({ status: 403, scoped: true });
      else expect(answer.scoped, `${name} with ${scope}: ${JSON.stringify(answer)}`).toBe(false);
    }
  });
});

describe.each(FILES.slice(0, 4))('a file by REST: $expected', ({ path }) => {
  it('needs a scope too', async () => {
    const world = await buildWorld(app.ports, false);
    const statuses = await Promise.all(
      scopes.map(async (scope) => {
        const { status } = await app.client.rest('GET', path(world), { token: world.programs[scope] });
        return [scope, status === 403] as const;
      }),
    );
    const needed = path(world) === '/users/me/export' ? 'export' : 'read';
    expect(statuses.filter(([, refused]) => !refused).map(([scope]) => scope)).toEqual([needed]);
  });
});

it('an upload needs to write', async () => {
  const world = await buildWorld(app.ports, false);
  for (const scope of scopes) {
    const { status } = await app.client.upload(Buffer.from('no document'), 'cv.pdf', world.programs[scope]);
    expect(status, scope).toBe(scope === 'write' ? 415 : 403);
  }
});

it('relations lead no further than the scopes do', async () => {
  const { programs } = await buildWorld(app.ports, false);
  const ask = async (scope: Scope, query: string) => (await app.client.graphql(query, {}, programs[scope])).body;
  const allowed = await ask('read', '{ me { id personas { id baseCv { id } gapReports: id } } }');
  expect(allowed.errors).toBeUndefined();
  for (const [scope, query] of [
    ['read', '{ me { id team { members { email } } } }'],
    ['write', 'mutation { createPersona(title: "T") { id owner { id } } }'],
    ['team', '{ team { id members { email } } }'],
  ] as const) {
    const { data, errors } = await ask(scope, query);
    if (scope === 'team') expect(data.team.members.length).toBeGreaterThan(0);
    else expect(errors[0].extensions.code).toBe('ERR_FORBIDDEN');
    expect(scope === 'team' || !JSON.stringify(data ?? null).includes('@')).toBe(true);
  }
});
