import { GraphQLError } from 'graphql';
import type { AddressInfo } from 'node:net';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createApp, type App } from '../src/app.ts';
import { readConfig } from '../src/config.ts';
import { databaseFault } from '../src/db/faults.ts';
import { presentError } from '../src/errors.ts';
import { LIMITS } from '../src/limits.ts';
import { createClient, type Answer, type Client } from './support/client.ts';
import { cloneDatabase, type TestDatabase } from './support/database.ts';
import { samplePdf } from './support/documents.ts';
import { openWire, type Wire } from './support/network.ts';

const unavailable = { status: 503, body: { error: { code: 'ERR_UNAVAILABLE' } } };

describe.skipIf(!process.env['TEST_DATABASE_URL'])('a database that fails', () => {
  let database: TestDatabase;
  let wire: Wire;
  let app: App;
  let client: Client;
  /** past the wire: one looks, as what a transaction sees of others stands still; the other takes locks */
  let observer: pg.Client;
  let operator: pg.Client;
  let token: string;
  const limits = {
    ...LIMITS,
    database: { connections: 4, line: 12, connectMs: 2_000, statementMs: 0, lockMs: 0, queryMs: 6_000 },
    readyMs: 1_000,
  };

  beforeAll(async () => {
    database = await cloneDatabase();
    const url = new URL(database.databaseUrl!);
    wire = await openWire(Number(url.port || 5432), url.hostname);
    const config = readConfig({
      DATABASE_URL: wire.through(url.href),
      DATA_DIR: database.dataDir,
      LOG_LEVEL: 'silent',
      JWT_SECRET: 'one secret for tests, long enough by far',
    });
    app = await createApp(config, { limits });
    await new Promise<void>((resolve) => app.server.listen(0, '127.0.0.1', resolve));
    client = createClient(`http://127.0.0.1:${(app.server.address() as AddressInfo).port}`);
    observer = new pg.Client({ connectionString: url.href, application_name: 'operator' });
    operator = new pg.Client({ connectionString: url.href, application_name: 'operator' });
    await Promise.all([observer.connect(), operator.connect()]);
    token = (await client.signup()).token;
  });
  afterEach(async () => {
    wire.heal();
    await operator.query('rollback');
  });
  afterAll(async () => {
    await app.close();
    await wire.close();
    await Promise.all([observer.end(), operator.end()]);
    await database.drop();
  });

  let renames = 0;
  const rename = () => client.rest('PATCH', '/users/me', { token, body: { name: `Robin ${++renames}` } });
  const read = () => client.rest('GET', '/users/me', { token });

  /** Those of the service that wait for a lock, once there are `count`. */
  async function waiting(count: number): Promise<number[]> {
    for (;;) {
      const { rows } = await observer.query<{ pid: number }>(
        `select pid from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
      );
      if (rows.length >= count) return rows.map(({ pid }) => pid);
    }
  }

  async function lockAccounts(): Promise<void> {
    await operator.query('begin');
    await operator.query('lock table users in exclusive mode');
  }

  it('gives back every connection that was ended inside a transaction', async () => {
    for (let round = 0; round < 2 * limits.database.connections; round++) {
      await lockAccounts();
      const answer = rename();
      const [pid] = await waiting(1);
      await observer.query('select pg_terminate_backend($1)', [pid]);
      expect(await answer).toMatchObject(unavailable);
      await operator.query('rollback');
    }
    expect(await rename()).toMatchObject({ status: 200 });
  });

  it('answers while the database is silent, says so, and goes on when it is back', async () => {
    wire.hole();
    const answers = await Promise.all([
      read(),
      rename(),
      client.rest('GET', '/readyz'),
      client.rest('POST', '/graphql', { token, body: { query: '{ me { id } }' } }),
      client.rest('GET', '/healthz'),
    ]);
    for (const answer of answers.slice(0, 4)) {
      expect(answer.status).toBe(503);
      expect(JSON.stringify(answer.body)).toContain(unavailable.body.error.code);
      expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
    }
    expect(answers[4]).toMatchObject({ status: 200 });
    wire.heal();
    await until(() => client.rest('GET', '/readyz'));
    await until(read);
  });

  it('does the jobs of a database that fell silent once it is back', async () => {
    wire.hole();
    expect(await read()).toMatchObject(unavailable);
    wire.heal();
    await operator.query(
      'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and ' +
        "application_name <> 'operator'",
    );
    await until(read);
    const { body } = await client.upload(
      await samplePdf({ name: 'Quill After', email: 'quill@example.com' }),
      'quill.pdf',
      token,
    );
    await until(() => client.rest('GET', `/cv/${body.cv_id}`, { token }), { status: 200, body: { status: 'parsed' } });
  });

  it('refuses at once what would wait behind a full line', async () => {
    await lockAccounts();
    const { connections, line } = limits.database;
    const held = Array.from({ length: connections }, rename);
    await waiting(connections);
    const queued = Array.from({ length: line + 3 }, read);
    for (const answer of await Promise.all(queued)) expect(answer).toMatchObject(unavailable);
    expect(await client.rest('GET', '/readyz')).toMatchObject({ status: 200 });
    await operator.query('rollback');
    await Promise.all(held);
    expect(await rename()).toMatchObject({ status: 200 });
  });
});

async function until(ask: () => Promise<Answer>, wanted: object = { status: 200 }): Promise<void> {
  for (;;) {
    const answer = await ask();
    try {
      expect(answer).toMatchObject(wanted);
      return;
    } catch {
      expect([200, 503]).toContain(answer.status);
    }
  }
}

it.each([
  ['57P01', 503],
  ['08006', 503],
  ['53300', 503],
  ['53100', 507],
  ['55P03', 503],
  ['57014', 503],
  ['40001', 503],
  ['40P01', 503],
  ['25006', 503],
  ['ECONNRESET', 503],
  ['23505', 500],
  ['42P01', 500],
])('tells %s as %i', (code, status) => {
  const wrapped = new Error('insert into secrets', { cause: Object.assign(new Error('postgres://'), { code }) });
  expect(presentError(wrapped)).toMatchObject({ status });
  expect(presentError(wrapped).error.message).not.toMatch(/secrets|postgres/);
});

it('knows a fault among several that happened side by side', () => {
  const lost = Object.assign(new Error('gone'), { code: '08006' });
  expect(presentError(new GraphQLError('two', { originalError: new AggregateError([lost, lost]) })).status).toBe(503);
});

it.each([
  'Connection terminated unexpectedly',
  'Connection terminated due to connection timeout',
  'timeout exceeded when trying to connect',
  'Query read timeout',
  'Client has encountered a connection error and is not queryable',
])('knows "%s", which carries no code', (message) => {
  expect(databaseFault({ previous: new Error(message) })).toBe('away');
});
