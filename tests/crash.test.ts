import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, utimesSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { afterEach, expect, it, vi } from 'vitest';
import { createClient, type Client } from './support/client.ts';
import { cloneDatabase, type TestDatabase } from './support/database.ts';
import { samplePdf } from './support/documents.ts';

/** kill -9 at five points of an upload: the CV is refused to the client or read after the restart; no orphaned file, no second copy. */
let database: TestDatabase;
let running: ChildProcess | null = null;

afterEach(async () => {
  running?.kill('SIGKILL');
  await database.drop();
});

/** Beyond the time for which a file without a row may belong to an upload of another process. */
const LONG_AGO = new Date(Date.now() - 16 * 60_000);

async function start(crashAt: string): Promise<{ client: Client; process: ChildProcess; died: Promise<unknown> }> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'tests/support/crashing-server.ts'], {
    env: {
      ...process.env,
      PORT: '0',
      DATA_DIR: database.dataDir,
      ...(database.databaseUrl && { DATABASE_URL: database.databaseUrl }),
      LOG_LEVEL: 'silent',
      JWT_SECRET: 'one secret for tests, long enough by far',
      CRASH_AT: crashAt,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  running = child;
  const died = once(child, 'exit');
  const [line] = (await Promise.race([
    once(createInterface(child.stdout!), 'line'),
    died.then(() => Promise.reject(new Error('the service did not start'))),
  ])) as [string];
  return {
    client: createClient(`http://127.0.0.1:${(JSON.parse(line) as { port: number }).port}`),
    process: child,
    died,
  };
}

async function untilRead(client: Client, token: string, id: string) {
  for (;;) {
    const { body } = await client.rest('GET', `/cv/${id}`, { token });
    if (body.status !== 'processing') return body;
  }
}

it.each(['before the row', 'after the row', 'during the parse', 'before the result', 'after the result'])(
  'survives kill -9 %s',
  { timeout: 300_000 },
  async (point) => {
    database = await cloneDatabase();
    const first = await start(point);
    const { token } = await first.client.signup();
    const bytes = await samplePdf({ name: 'Orla Finch', email: 'orla@example.com' });
    const upload = await first.client.upload(bytes, 'orla.pdf', token).catch(() => null);
    await first.died;
    const folder = path.join(database.dataDir, 'files', 'cvs');
    const stored = () => (existsSync(folder) ? readdirSync(folder) : []);
    for (const name of stored()) utimesSync(path.join(folder, name), LONG_AGO, LONG_AGO);

    const second = await start('nowhere');
    const { body: kept } = await second.client.rest('GET', '/cv/list', { token });
    expect(kept.length).toBe(point === 'before the row' ? 0 : 1);
    const answered = upload?.body ?? null;
    if (point === 'before the row') expect(answered).toBeNull();
    for (const { id } of kept)
      expect(await untilRead(second.client, token, id)).toMatchObject({ status: 'parsed', name: 'Orla Finch' });

    const again = await second.client.upload(bytes, 'orla.pdf', token);
    expect(await untilRead(second.client, token, again.body.cv_id)).toMatchObject({
      status: 'parsed',
      ...(kept[0] && { id: kept[0].id }),
    });
    // what has no row goes with the sweep that each start orders
    await vi.waitFor(() => expect(stored()).toEqual([again.body.cv_id]), 60_000);
    expect((await second.client.rest('GET', '/cv/list', { token })).body).toHaveLength(1);
  },
);
