import net from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { cloneDatabase, type TestDatabase } from './support/database.ts';
import { freePort } from './support/network.ts';
import { type Started, startEntry, untilReady } from './support/service.ts';

let database: TestDatabase;
let started: Started | null = null;
let wire: net.Server | null = null;

afterEach(async () => {
  started?.process.kill('SIGKILL');
  await started?.ended;
  wire?.close();
  await database.drop();
});

describe.skipIf(!process.env['TEST_DATABASE_URL'])('a start while the database is away', { timeout: 300_000 }, () => {
  it.each(['server', 'worker'] as const)('waits for it and says so: %s', async (entry) => {
    database = await cloneDatabase();
    const url = new URL(database.databaseUrl!);
    const { hostname, port } = url;
    url.port = String(await freePort());
    started = startEntry(entry, {
      PORT: '0',
      DATA_DIR: database.dataDir,
      DATABASE_URL: url.href,
      JWT_SECRET: 'one secret for tests, long enough by far',
    });
    while (!started.said().includes('trying again')) await new Promise((resolve) => setTimeout(resolve, 20));
    expect(started.said()).toContain(`The database ${url.host}${url.pathname} does not take connections`);
    expect(started.said()).not.toContain('    at ');
    wire = net.createServer((socket) => {
      const other = net.connect(Number(port), hostname);
      for (const [from, to] of [
        [socket, other],
        [other, socket],
      ] as const)
        from.on('error', () => to.destroy()).pipe(to);
    });
    wire.listen(Number(url.port), '127.0.0.1');
    await untilReady(started);
  });
});
