import { getIntrospectionQuery } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { WORK_COST } from '../src/complexity.ts';
import { createSchema } from '../src/schema.ts';
import { useApp } from './support/app.ts';

const app = useApp();
let token = '';

beforeAll(async () => {
  token = (await app.client.signup()).token;
});

const many = (n: number, part: (i: number) => string) => Array.from({ length: n }, (_x, i) => part(i)).join(' ');
const nested = (n: number, open: string, inner: string, close: string) => open.repeat(n) + inner + close.repeat(n);

/** Each fragment spreads the next one as often as `times` says. */
const chain = (length: number, times: number, type: string, last: string) =>
  many(length, (i) => `fragment f${i} on ${type} { ${many(times, () => (i + 1 < length ? `...f${i + 1}` : last))} }`);

const HOSTILE: Record<string, { query: string; variables?: Record<string, unknown> }> = {
  'fragments that spread each other twice': { query: `{ ...f0 } ${chain(30, 2, 'Query', '__typename')}` },
  'fragments in fields that spread each other twice': {
    query:
      '{ me { ...f0 } } ' +
      `${many(25, (i) => `fragment f${i} on User { a: id ...f${i + 1} ... on User { ...f${i + 1} } }`)} ` +
      'fragment f25 on User { id }',
  },
  'fragments that spread each other nine times': { query: `{ ...f0 } ${chain(80, 9, 'Query', '__typename')}` },
  'a fragment that spreads itself': { query: '{ ...a } fragment a on Query { __typename ...a }' },
  'a circle of fragments': {
    query: `{ ...f0 } ${many(60, (i) => `fragment f${i} on Query { ...f${(i + 1) % 60} ...f${(i + 7) % 60} }`)}`,
  },
  'fragments that nobody spreads': { query: `{ __typename } ${chain(30, 2, 'Query', '__typename')}` },
  'a field again and again': { query: `{ me { ${many(1_900, () => 'id')} } }` },
  'a branch again and again': {
    query: `{ ${many(12, () => `me { ${many(12, () => `team { ${many(9, () => 'id')} }`)} }`)} }`,
  },
  'a wide fragment in many places': {
    query: `{ ${many(19, () => `templates { ...w }`)} } fragment w on TemplateSummary { ${many(60, () => 'id name')} }`,
  },
  'inline fragments in each other': { query: `{ me { ${nested(400, '... { id ', 'id', ' }')} } }` },
  aliases: { query: `{ ${many(600, (i) => `a${i}: __typename`)} }` },
  'aliases in a fragment': { query: `{ ...a } fragment a on Query { ${many(16, (i) => `a${i}: templates { id }`)} }` },
  directives: { query: `{ me { ${many(300, () => 'id @skip(if: false)')} } }` },
  'root fields in fragments': {
    query:
      'mutation { ...a ...b } ' +
      `${['a', 'b'].map((name) => `fragment ${name} on Mutation { ${many(11, () => 'logout')} }`).join(' ')}`,
  },
  'many operations': { query: many(150, (i) => `query q${i} { me { id } }`) },
  'many fragments': {
    query: `{ me { ${many(150, (i) => `...f${i}`)} } } ${many(150, (i) => `fragment f${i} on User { id }`)}`,
  },
  'many variables': { query: `query (${many(300, (i) => `$v${i}: Int`)}) { __typename }` },
  'one variable many times': { query: `query (${many(300, () => '$v: Int')}) { __typename }` },
  'one argument many times': { query: `{ personas(${many(500, () => 'limit: 1')}) { id } }` },
  'a huge literal': { query: `mutation { createPersona(title: "${'x'.repeat(900_000)}") { id } }` },
  'a huge block of text': { query: `mutation { createPersona(title: """${'\n x'.repeat(200_000)}""") { id } }` },
  'nothing but lines': { query: `{ __typename ${'\n'.repeat(99_000)} nope }` },
  'lists in lists': {
    query: `mutation { createPersona(title: "T", overrides: { tags: ${nested(600, '[', '"a"', ']')} }) { id } }`,
  },
  'objects in objects': { query: `mutation { importPersona(resume: ${nested(400, '{a:', '1', '}')}) { id } }` },
  'a literal with NUL': { query: 'mutation { createPersona(title: "left\\u0000right") { id } }' },
  'a literal with half a character': { query: 'mutation { createPersona(title: "half \\uD83D") { id } }' },
  'deep variables': {
    query: 'mutation ($resume: JSONObject!) { importPersona(resume: $resume) { id } }',
    variables: { resume: JSON.parse(nested(500, '{"a":', '1', '}')) as unknown },
  },
  'a variable with NUL': {
    query: 'mutation ($title: String!) { createPersona(title: $title) { id } }',
    variables: { title: 'left\u0000right' },
  },
  'a long list of wrong values': {
    query: 'mutation ($ids: [UUID!]!) { analyseTeam(personaIds: $ids, teamDescription: "- QLab") { id } }',
    variables: { ids: Array.from({ length: 150_000 }, () => 'x') },
  },
  'introspection in circles': { query: `{ __schema { types { ${nested(30, 'fields { type { ', 'name', ' } }')} } } }` },
  'introspection of types of types': {
    query: `{ __type(name: "User") { ${nested(200, 'ofType { ', 'name', ' }')} } }`,
  },
  'introspection many times': {
    query:
      '{ ' +
      `${many(15, (i) => `a${i}: __schema { types { fields { args { type { name ofType { name } } } type { name ofType { name } } } } }`)} ` +
      '}',
  },
  'analyses at a time': {
    query: `{ ${many(12, (i) => `a${i}: gapAnalysis(personaId: "3f0b8f2e-5f0c-4a53-9a55-0d6d0f0c9d3e") { id }`)} }`,
  },
  'prints at a time': {
    query:
      'mutation { ' +
      `${many(12, (i) => `a${i}: exportPersona(personaId: "3f0b8f2e-5f0c-4a53-9a55-0d6d0f0c9d3e", format: PDF) { id }`)} ` +
      '}',
  },
  'states of many personas': { query: '{ personas(limit: 20) { versions { content } } }' },
};

describe.each(['/graphql', '/graphql/stream'])('documents that ask too much of %s', (path) => {
  it.each(Object.entries(HOSTILE))('%s are refused', async (_name, document) => {
    const body =
      path === '/graphql'
        ? document
        : {
            ...document,
            query: document.query.replace(/^(\{|query |query\(|mutation )/, (start) =>
              start === '{' ? 'subscription {' : 'subscription ',
            ),
          };
    const headers = { accept: path === '/graphql' ? 'application/json' : 'text/event-stream' };
    const answer = await app.client.rest('POST', path, { token, body, headers });
    expect(answer.status, JSON.stringify(answer.body).slice(0, 300)).toBe(400);
    expect(answer.body.errors[0].extensions.code).toBe('ERR_INVALID_REQUEST');
    expect(answer.body.errors[0].message.length).toBeLessThan(1_000);
    expect((await app.client.rest('GET', '/healthz')).status).toBe(200);
  });
});

it('names the argument or variable that no database can hold', async () => {
  for (const name of ['a literal with NUL', 'a variable with NUL']) {
    const { query, variables } = HOSTILE[name]!;
    expect((await app.client.graphql(query, variables, token)).body.errors[0].message).toContain("'title'");
  }
});

it('takes what clients need: the introspection query, fragments in many places, a long list', async () => {
  const { body } = await app.client.graphql(
    getIntrospectionQuery({ inputValueDeprecation: true, oneOf: true }),
    {},
    token,
  );
  expect(body.errors).toBeUndefined();
  expect(body.data.__schema.types.length).toBeGreaterThan(50);
  const card =
    'fragment card on Persona { id title tags summary version createdAt } fragment list on User { ' +
    'personas { ...card } }';
  const answer = await app.client.graphql(
    `${card} { me { ...list personas { ...card } } personas(limit: 100) { ...card } archive: ` +
      'personas(archived: true) { ...card } }',
    {},
    token,
  );
  expect(answer.body).toMatchObject({ data: { me: { personas: [] }, personas: [], archive: [] } });
});

it('weighs the cost of a subscription', async () => {
  const subscription =
    'subscription { analysisProgress(personaId: "3f0b8f2e-5f0c-4a53-9a55-0d6d0f0c9d3e") { report { ' +
    'personas { versions { content } baseCv { personas { versions { content } } } } } } }';
  const answer = await app.client.rest('POST', '/graphql/stream', {
    token,
    body: { query: subscription },
    headers: { accept: 'text/event-stream' },
  });
  expect(answer.status).toBe(400);
  expect(answer.body.errors[0].message).toContain('asks for about');
});

it('every operation that makes work says so', () => {
  const schema = createSchema();
  const WORK = ['GapReport', 'Export', 'UploadedCv', 'AnalysisProgress'];
  const fields = [schema.getMutationType(), schema.getSubscriptionType()].flatMap((type) =>
    Object.values(type?.getFields() ?? {}),
  );
  // it answers with a report that there is already
  const working = fields.filter(
    ({ name, type }) => name !== 'dismissIssues' && WORK.includes(String(type).replaceAll(/[![\]]/g, '')),
  );
  expect(working.length).toBeGreaterThanOrEqual(5);
  for (const { name, extensions } of [
    ...working,
    ...Object.values(schema.getQueryType()?.getFields() ?? {}).filter(({ name }) => name === 'gapAnalysis'),
  ])
    expect(extensions['complexity'], name).toBeGreaterThanOrEqual(WORK_COST);
});

describe('requests to /graphql that are none', () => {
  const ask = async (headers: Record<string, string>, body: string) => {
    const answer = await fetch(`${app.url}/graphql`, { method: 'POST', headers, body });
    return { status: answer.status, body: await answer.text() };
  };

  it.each([
    ['without a boundary', 'multipart/form-data', 'x'],
    ['with an empty boundary', 'multipart/form-data; boundary=', 'x'],
    ['that is not multipart', 'multipart/form-data; boundary=X', '{"title":"q"}'],
    [
      'that ends too early',
      'multipart/form-data; boundary=X',
      '--X\r\ncontent-disposition: form-data; name="map"\r\n\r\n{',
    ],
  ])('a multipart body %s is 400', async (_, type, body) => {
    expect(await ask({ 'content-type': type, 'apollo-require-preflight': '1' }, body)).toMatchObject({ status: 400 });
  });

  it('a subscription is 400, and told where it is followed', async () => {
    const query = 'subscription { cvProgress(cvId: "00000000-0000-0000-0000-000000000000") { id } }';
    const { status, body } = await app.client.graphql(query, {}, token);
    expect(status).toBe(400);
    expect(body.errors[0]).toMatchObject({ extensions: { code: 'ERR_INVALID_REQUEST' } });
    expect(body.errors[0].message).toContain('/graphql/stream');
  });
});

describe('lists that are too long', () => {
  const empty = Array.from({ length: 300_000 }, () => ({}));
  const unknown = Object.fromEntries(Array.from({ length: 50_000 }, (_, i) => [`k${i}`, 1]));
  const create = 'mutation ($o: PersonaOverrides) { createPersona(title: "x", overrides: $o) { id } }';

  it.each([
    ['of objects', { workHistory: empty }, 'o.workHistory'],
    ['of texts', { skills: empty.map(() => '') }, 'o.skills'],
    ['of fields', unknown, 'o'],
  ])('%s are refused before anybody signs in or looks at one', async (_, o, field) => {
    const { status, body } = await app.client.graphql(create, { o }, null);
    expect([status, body.errors[0].message]).toEqual([
      400,
      expect.stringContaining(`'${field}': must have at most 500`),
    ]);
    const rest = await app.client.rest('POST', '/personas', { body: { title: 'x', overrides: { tags: empty } } });
    expect(rest).toMatchObject({ status: 400, body: { error: { details: [{ field: 'overrides.tags' }] } } });
  });

  it('together hold no more than one request may', async () => {
    const roles = Array.from({ length: 50 }, () => ({ highlights: Array.from({ length: 450 }, () => 'x') }));
    const { status, body } = await app.client.graphql(create, { o: { workHistory: roles } }, token);
    expect([status, body.errors[0].message]).toEqual([400, expect.stringContaining('at most 20000 items')]);
  });
});
