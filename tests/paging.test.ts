import { ref } from '@mikro-orm/core';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { Persona } from '../src/modules/personas/persona.entity.ts';
import { User } from '../src/modules/users/user.entity.ts';
import { ROUTES } from '../src/rest/routes.ts';
import { createSchema } from '../src/schema.ts';
import { useApp } from './support/app.ts';

const app = useApp();
let account: { token: string; email: string };
const COUNT = 25;

beforeAll(async () => {
  account = await app.client.signup();
  const em = app.ports.orm.em.fork();
  const owner = ref(await em.findOneOrFail(User, { email: account.email }));
  // several of one moment, as an import makes them
  for (let i = 0; i < COUNT; i++)
    em.create(Persona, {
      owner,
      title: `Persona ${i}`,
      summary: i % 5 === 0 ? 'Runs 100% of_the shows' : null,
      skills: i % 6 === 0 ? ['QLab'] : [],
      createdAt: new Date(Date.UTC(2026, 0, 1, 0, 0, Math.floor(i / 4))),
    });
  await em.flush();
});

const get = (path: string, token = account.token) => app.client.rest('GET', path, { token });
const next = (headers: Headers) => /<([^>]+)>; rel="next"/.exec(headers.get('link') ?? '')?.[1];

/** Follows the links of a list; `between` happens after each part. */
async function walk(path: string, between: () => Promise<unknown> = async () => {}): Promise<string[]> {
  const seen: string[] = [];
  for (let place: string | undefined = path; place;) {
    const { status, headers, body } = await get(place);
    expect(status, place).toBe(200);
    seen.push(...body.map(({ id }: { id: string }) => id));
    await between();
    place = next(headers);
  }
  return seen;
}

describe('the links of a list', () => {
  it('lead through all of it once, however many a part holds', async () => {
    const whole = (await get('/personas?limit=100')).body.map(({ id }: { id: string }) => id);
    expect(whole).toHaveLength(COUNT);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 30 }), async (limit) => {
        expect(await walk(`/personas?limit=${limit}`)).toEqual(whole);
      }),
      { numRuns: 6 },
    );
  });

  it('skip nothing and repeat nothing while others write', async () => {
    const before = await walk('/personas?limit=100');
    const added: string[] = [];
    const seen = await walk('/personas?limit=4', async () => {
      const { body } = await app.client.rest('POST', '/personas', { token: account.token, body: { title: 'Newer' } });
      added.push(body.id);
    });
    expect(seen).toEqual(before);
    // by offsets the same would repeat some
    const [first, second] = [await get('/personas?limit=4'), await get('/personas?limit=4&offset=3')];
    expect(second.body[0].id).toBe(first.body[3].id);
    for (const id of added) await app.client.rest('DELETE', `/personas/${id}`, { token: account.token });
    expect(await walk('/personas?limit=7')).toEqual(before);
  });

  it('keep the filters, and end', async () => {
    const { headers } = await get('/personas?limit=2&query=QLab&offset=1');
    expect(next(headers)).toMatch(/^\/personas\?limit=2&query=QLab&after=[\w-]+$/);
    expect(headers.get('link')).toContain('</personas?limit=2&query=QLab>; rel="first"');
    expect(next((await get('/personas?limit=100')).headers)).toBeUndefined();
    expect((await get('/users/me')).headers.get('link')).toBeNull();
  });

  it('where there is no date, count', async () => {
    expect(next((await get('/templates?limit=2')).headers) ?? '').toMatch(/^$|offset=2|after=/);
    await app.client.rest('POST', '/team/invite', { token: account.token, body: { email: 'someone@example.com' } });
    expect(next((await get('/team/members?limit=1')).headers)).toBe('/team/members?limit=1&offset=1');
  });
});

describe('a cursor', () => {
  it('leads on in GraphQL too', async () => {
    const ask = async (after: string | null) =>
      (
        await app.client.graphql(
          'query ($after: String) { personas(limit: 10, after: $after) { id cursor } }',
          { after },
          account.token,
        )
      ).body.data.personas as { id: string; cursor: string }[];
    const seen: string[] = [];
    for (let part = await ask(null); part.length; part = await ask(part.at(-1)?.cursor ?? null))
      seen.push(...part.map(({ id }) => id));
    expect(seen).toEqual(await walk('/personas?limit=100'));
  });

  it.each(['x', '', 'eyJ', Buffer.from('2026-01-01T00:00:00.000Z x').toString('base64url'), 'x'.repeat(300)])(
    'that is none is refused: %s',
    async (after) => {
      const answer = await get(`/personas?after=${after}`);
      expect([answer.status, answer.body.error?.code]).toEqual([400, 'ERR_INVALID_REQUEST']);
      expect(answer.body.error.message).toContain("'after'");
    },
  );

  it('of somebody else opens nothing', async () => {
    const stranger = await app.client.signup();
    const place = next((await get('/personas?limit=3')).headers) ?? '';
    expect((await get(place, stranger.token)).body).toEqual([]);
  });

  it.each(
    ROUTES.filter(
      ({ operation, method, path }) =>
        method === 'GET' &&
        !path.includes(':') &&
        createSchema()
          .getQueryType()
          ?.getFields()
          [camel(operation)]?.args.some(({ name }) => name === 'after'),
    ).map(({ path }) => path),
  )('%s takes one', async (path) => {
    const cursor = Buffer.from(`2026-01-01T00:00:00.000Z ${crypto.randomUUID()}`).toString('base64url');
    expect((await get(`${path}?after=${cursor}&limit=1`)).status).toBe(200);
  });
});

const camel = (operation: string) =>
  (operation.split('.')[1] ?? '').replace(/_([a-z])/g, (_match, letter: string) => letter.toUpperCase());

describe('a text', () => {
  const titles = async (query: string) =>
    (await get(`/personas?limit=100&query=${encodeURIComponent(query)}`)).body.map(
      ({ title }: { title: string }) => title,
    );

  it.each([
    ['persona 3', ['Persona 3']],
    ['PERSONA 24', ['Persona 24']],
    ['100%', ['Persona 20', 'Persona 15', 'Persona 10', 'Persona 5', 'Persona 0']],
    ['of_the', ['Persona 20', 'Persona 15', 'Persona 10', 'Persona 5', 'Persona 0']],
    ['qlab', ['Persona 24', 'Persona 18', 'Persona 12', 'Persona 6', 'Persona 0']],
    ['100_', []],
    ["' or 1=1 --", []],
    ['\\', []],
  ])('%j finds %j', async (query, expected) => {
    expect((await titles(query)).toSorted()).toEqual(expected.toSorted());
  });

  it('finds CVs, jobs and reports, and nobody else’s', async () => {
    const { token } = await app.client.signup();
    const body = { text: 'Stage manager\n\nRequirements:\n- Fluent Portuguese\n- Five years with QLab' };
    expect((await app.client.rest('POST', '/jobs', { token, body })).status).toBe(200);
    for (const path of ['/jobs', '/cv/list', '/gap_reports'])
      expect((await get(`${path}?query=portuguese`, token)).body).toHaveLength(path === '/jobs' ? 1 : 0);
    expect((await get('/jobs?query=portuguese')).body).toEqual([]);
  });

  it.each(['', 'x'.repeat(201)])('of a wrong length is refused', async (query) => {
    expect((await get(`/personas?query=${query}`)).status).toBe(400);
  });
});
