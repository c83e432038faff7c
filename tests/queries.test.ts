import { ref } from '@mikro-orm/core';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { Cv } from '../src/modules/cvs/cv.entity.ts';
import { Persona } from '../src/modules/personas/persona.entity.ts';
import { Share } from '../src/modules/shares/share.entity.ts';
import { User } from '../src/modules/users/user.entity.ts';
import { useApp } from './support/app.ts';
import { countQueries } from './support/queries.ts';

/** Lists ask the database a bounded number of questions, however long they are. */
const app = useApp();
let token = '';

beforeAll(async () => {
  const account = await app.client.signup();
  token = account.token;
  const em = app.ports.orm.em.fork();
  const owner = ref(await em.findOneOrFail(User, { email: account.email }));
  for (let i = 0; i < 100; i++) {
    const cv = em.create(Cv, {
      owner,
      filename: `${i}.pdf`,
      sha256: String(i),
      size: 1,
      mediaType: 'application/pdf',
      storageKey: `cvs/none-${i}`,
      status: 'parsed',
    });
    const persona = em.create(Persona, {
      owner,
      title: `Persona ${i}`,
      baseCv: ref(cv),
      createdAt: new Date(Date.UTC(2026, 0, 1, 0, 0, i)),
    });
    em.create(Share, {
      format: 'html',
      live: true,
      version: 1,
      look: {},
      expiresAt: new Date(),
      tokenHash: String(i),
      persona,
      owner,
    });
  }
  await em.flush();
});

it('100 personas with their base CVs take at most 3 queries by GraphQL', async () => {
  let personas: unknown[] = [];
  const queries = await countQueries(app, async () => {
    const { body } = await app.client.graphql(
      '{ personas(limit: 100) { id title summary tags baseCv { id filename } } }',
      {},
      token,
    );
    personas = body.data.personas;
  });
  expect(personas).toHaveLength(100);
  expect(personas[0]).toMatchObject({ title: 'Persona 99', baseCv: { filename: '99.pdf' } });
  expect(queries).toBeGreaterThan(0);
  expect(queries).toBeLessThanOrEqual(3);
});

describe('of a list of personas', () => {
  const columnsOf = async (query: string) => {
    const execute = vi.spyOn(app.ports.orm.em.getConnection(), 'execute');
    const { body } = await app.client.graphql(query, {}, token);
    const statements = execute.mock.calls.map(([sql]) => String(typeof sql === 'string' ? sql : JSON.stringify(sql)));
    execute.mockRestore();
    expect(body.errors).toBeUndefined();
    return { first: body.data.personas[0], sql: statements.find((sql) => sql.includes('from "personas"')) ?? '' };
  };

  it('only what is asked is read', async () => {
    const { first, sql } = await columnsOf(
      'query { personas { ...F } } fragment F on Persona { title skills ownerId baseCv { filename } }',
    );
    expect(first).toMatchObject({ title: 'Persona 99', skills: [], baseCv: { filename: '99.pdf' } });
    expect(sql).toContain('"skills"');
    expect(sql).not.toMatch(/"work_history"|"education"|\*/);
  });

  it('and all of it where a field is made of more than the row', async () => {
    const { first, sql } = await columnsOf('{ personas { title versions { version } } }');
    expect(first).toMatchObject({ title: 'Persona 99', versions: [] });
    expect(sql).toMatch(/"work_history"|\*/);
  });
});

it.each([
  ['/personas?limit=100', 3],
  ['/cv/list?limit=100', 2],
  ['/shares?limit=100', 2],
])('GET %s takes at most %i queries', async (path, limit) => {
  let rows: unknown[] = [];
  const queries = await countQueries(app, async () => {
    rows = (await app.client.rest('GET', path, { token })).body;
  });
  expect(rows).toHaveLength(100);
  expect(queries).toBeGreaterThan(0);
  expect(queries).toBeLessThanOrEqual(limit);
});
