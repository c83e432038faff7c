import { GraphQLObjectType, isLeafType, getNamedType, type GraphQLField } from 'graphql';
import { describe, expect, it } from 'vitest';
import { snakeCase } from '../src/rest/naming.ts';
import { ROUTES } from '../src/rest/routes.ts';
import { createSchema } from '../src/schema.ts';
import { FILES, PUBLIC, REFUSED_FIRST, ROWS, statuses, type Row } from './authorization/rows.ts';
import { ACTORS, buildWorld, type Actor, type World } from './authorization/world.ts';
import { useApp } from './support/app.ts';

/** Every operation of the schema, by every kind of person, over both transports. */
const app = useApp({}, { STORAGE_URL: '' });
const schema = createSchema();
const KINDS = ['query', 'mutation', 'subscription'] as const;
type Kind = (typeof KINDS)[number];

const rootOf = (kind: Kind): GraphQLObjectType =>
  ({ query: schema.getQueryType(), mutation: schema.getMutationType(), subscription: schema.getSubscriptionType() })[
    kind
  ]!;
const operations = KINDS.flatMap((kind) => Object.values(rootOf(kind).getFields()).map((field) => ({ kind, field })));
const find = (name: string) => operations.find(({ field }) => field.name === name)!;

const STATUS: Record<string, number> = {
  ERR_INVALID_REQUEST: 400,
  ERR_UNAUTHENTICATED: 401,
  ERR_FORBIDDEN: 403,
  ERR_NOT_FOUND: 404,
  ERR_CONFLICT: 409,
};

function documentOf(kind: Kind, field: GraphQLField<unknown, unknown>, given: Record<string, unknown>): string {
  const args = field.args.filter((arg) => arg.name in given);
  const declared = args.length ? `(${args.map((arg) => `$${arg.name}: ${String(arg.type)}`).join(', ')})` : '';
  const passed = args.length ? `(${args.map((arg) => `${arg.name}: $${arg.name}`).join(', ')})` : '';
  return (
    `${kind} ${declared} { ${field.name}${passed} ` +
    `${isLeafType(getNamedType(field.type)) ? '' : '{ __typename }'} }`
  );
}

async function byGraphql({ operation }: Row, args: Record<string, unknown>, token: string | null): Promise<number> {
  const { kind, field } = find(operation);
  const document = documentOf(kind, field, args);
  if (kind === 'subscription') return byStream(document, args, token);
  const { body } = await app.client.graphql(document, args, token);
  return body.errors ? (STATUS[body.errors[0].extensions.code] ?? 500) : 200;
}

async function byStream(query: string, variables: Record<string, unknown>, token: string | null): Promise<number> {
  const response = await fetch(`${app.url}/graphql/stream`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'text/event-stream',
      ...(token && { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify({ query, variables }),
  });
  const code = /"code":"(ERR_\w+)"/.exec(await response.text())?.[1];
  return code ? (STATUS[code] ?? 500) : response.status;
}

/** `null` for what REST does not have. */
async function byRest({ operation }: Row, args: Record<string, unknown>, token: string | null): Promise<number | null> {
  const route = ROUTES.find((candidate) => candidate.operation.split('.')[1] === snakeCase(operation));
  if (!route) return null;
  const named = Object.fromEntries(
    Object.entries(args).map(([name, value]) => [
      snakeCase(name),
      ['format', 'role', 'list'].includes(name) ? (value as string).toLowerCase() : value,
    ]),
  );
  let path = route.path;
  for (const [name, value] of Object.entries(named)) {
    if (!path.includes(`:${name}`)) continue;
    path = path.replace(`:${name}`, encodeURIComponent(value as string));
    delete named[name];
  }
  return (await app.client.rest(route.method, path, { token, ...(route.method !== 'GET' && { body: named }) })).status;
}

/** One fresh world a cell: what one person may do does not change what the next one finds. */
async function cells(
  row: { personAllows?: boolean },
  call: (world: World, actor: Actor) => Promise<number | null>,
): Promise<(number | null)[]> {
  const answers = [];
  for (const actor of ACTORS) answers.push(await call(await buildWorld(app.ports, row.personAllows ?? false), actor));
  return answers;
}

describe('the matrix', () => {
  it('has a row for every operation of the schema, and none for another', () => {
    expect([...new Set(ROWS.map(({ operation }) => operation))].toSorted()).toEqual(
      operations.map(({ field }) => field.name).toSorted(),
    );
  });

  it('needs a token for everything but what is named as public', () => {
    const open = ROWS.filter(({ expected }) => statuses(expected)[0] !== 401).map(({ operation }) => operation);
    expect(open.toSorted()).toEqual([...PUBLIC, ...REFUSED_FIRST].toSorted());
  });

  it('names routes that are open as the routes do', () => {
    expect(
      ROUTES.filter(({ open }) => open)
        .map(({ operation }) => operation.split('.')[1])
        .toSorted(),
    ).toEqual(PUBLIC.map(snakeCase).toSorted());
  });
});

describe.each(ROWS.map((row) => [row.when ? `${row.operation}: ${row.when}` : row.operation, row] as const))(
  '%s',
  (_name, row) => {
    it('by GraphQL', async () => {
      expect(
        await cells(row, (world, actor) => byGraphql(row, row.args?.(world, actor) ?? {}, world.tokens[actor])),
      ).toEqual(statuses(row.expected));
    });

    it.runIf(ROUTES.some(({ operation }) => operation.split('.')[1] === snakeCase(row.operation)))(
      'by REST',
      async () => {
        expect(
          await cells(row, (world, actor) => byRest(row, row.args?.(world, actor) ?? {}, world.tokens[actor])),
        ).toEqual(statuses(row.expected));
      },
    );
  },
);

describe.each(FILES)('a file by REST: $expected', ({ path, expected }) => {
  it('is answered as it should', async () => {
    expect(
      await cells(
        {},
        async (world, actor) => (await app.client.rest('GET', path(world), { token: world.tokens[actor] })).status,
      ),
    ).toEqual(statuses(expected));
  });
});

describe('POST /personas/import with a file', () => {
  it('needs a token', async () => {
    const world = await buildWorld(app.ports, false);
    const answers = [];
    for (const actor of ACTORS)
      answers.push(
        (await app.client.upload(Buffer.from('no profile'), 'a.txt', world.tokens[actor], '/personas/import')).status,
      );
    expect(answers).toEqual([401, 415, 415, 415, 415, 415]);
  });
});

describe('POST /cv/upload', () => {
  it('needs a token', async () => {
    const world = await buildWorld(app.ports, false);
    const answers = [];
    for (const actor of ACTORS)
      answers.push((await app.client.upload(Buffer.from('no document'), 'cv.pdf', world.tokens[actor])).status);
    expect(answers).toEqual([401, 415, 415, 415, 415, 415]);
  });
});
