import { describe, expect, it } from 'vitest';
import { snakeCase } from '../src/name-case.ts';
import { ROUTES } from '../src/rest/routes.ts';
import { createCalls } from './authorization/calls.ts';
import { FILES, PUBLIC, REFUSED_FIRST, ROWS, statuses } from './authorization/rows.ts';
import { ACTORS, buildWorld, type Actor, type World } from './authorization/world.ts';
import { useApp } from './support/app.ts';

/** Every operation of the schema, by every kind of person, over both transports. */
const app = useApp({}, { STORAGE_URL: '' });
const calls = createCalls(app);
const { operations } = calls;

/** One fresh world a cell: what one person may do does not change what the next one finds. */
async function cells(
  row: { personAllows?: boolean },
  call: (world: World, actor: Actor) => Promise<{ status: number }>,
): Promise<number[]> {
  const answers = [];
  for (const actor of ACTORS) {
    const world = await buildWorld(app.ports, row.personAllows ?? false);
    answers.push((await call(world, actor)).status);
  }
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
        await cells(row, (world, actor) => calls.graphql(row, row.args?.(world, actor) ?? {}, world.tokens[actor])),
      ).toEqual(statuses(row.expected));
    });

    it.runIf(ROUTES.some(({ operation }) => operation.split('.')[1] === snakeCase(row.operation)))(
      'by REST',
      async () => {
        expect(
          await cells(row, (world, actor) => calls.rest(row, row.args?.(world, actor) ?? {}, world.tokens[actor])),
        ).toEqual(statuses(row.expected));
      },
    );
  },
);

describe.each(FILES)('a file by REST: $expected', ({ path, expected }) => {
  it('is answered as it should', async () => {
    expect(
      await cells({}, (world, actor) => app.client.rest('GET', path(world), { token: world.tokens[actor] })),
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

describe('POST /users/me/photo', () => {
  it('needs a token', async () => {
    const world = await buildWorld(app.ports, false);
    const answers = [];
    for (const actor of ACTORS)
      answers.push(
        (await app.client.upload(Buffer.from('no photo'), 'a.jpg', world.tokens[actor], '/users/me/photo')).status,
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
