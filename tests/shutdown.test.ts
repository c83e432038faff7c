import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createClient } from './support/client.ts';
import { cloneDatabase, type TestDatabase } from './support/database.ts';
import { samplePdf } from './support/documents.ts';
import { freePort } from './support/network.ts';
import { type Started, startEntry, untilReady } from './support/service.ts';

/** SIGTERM, as an orchestrator sends it: others are told first, what runs ends well, nothing is left, and the code is 0. */
let database: TestDatabase;
let temporary: string;
const running: Started[] = [];

beforeEach(async () => {
  database = await cloneDatabase();
  temporary = mkdtempSync(path.join(tmpdir(), 'personaforge-test-'));
});
afterEach(async () => {
  for (const { process } of running) process.kill('SIGKILL');
  await Promise.all(running.splice(0).map(({ ended }) => ended));
  await database.drop();
  rmSync(temporary, { recursive: true, force: true });
});

async function start(entry: 'server' | 'worker', environment: NodeJS.ProcessEnv = {}) {
  const port = await freePort();
  const started = startEntry(entry, {
    PORT: String(port),
    DATA_DIR: database.dataDir,
    ...(database.databaseUrl && { DATABASE_URL: database.databaseUrl }),
    JWT_SECRET: 'one secret for tests, long enough by far',
    SHUTDOWN_GRACE_SECONDS: '1',
    TMPDIR: temporary,
    ...environment,
  });
  running.push(started);
  await untilReady(started);
  return { ...started, client: createClient(`http://127.0.0.1:${port}`) };
}

const profiles = () => readdirSync(temporary).filter((name) => name.startsWith('personaforge-profile'));

describe('SIGTERM', { timeout: 300_000 }, () => {
  it('is told by /readyz first, while all that comes is still served', async () => {
    const { client, process, ended } = await start('server');
    const { token } = await client.signup();
    process.kill('SIGTERM');
    let ready = 200;
    while (ready === 200) ({ status: ready } = await client.rest('GET', '/readyz'));
    expect(ready).toBe(503);
    expect((await client.rest('GET', '/healthz')).status).toBe(200);
    expect((await client.rest('POST', '/personas', { token, body: { title: 'Late' } })).status).toBe(200);
    expect(await ended).toBe(0);
  });

  it('lets a print that is under way be answered, and leaves no browser behind', async () => {
    const { client, process, ended } = await start('server', { SHUTDOWN_GRACE_SECONDS: '0' });
    const { token } = await client.signup();
    const { body: persona } = await client.rest('POST', '/personas', { token, body: { title: 'Stage' } });
    const printed = client.rest('POST', `/export/${persona.id}`, { token, body: { format: 'pdf' } });
    while (!profiles().length) await client.rest('GET', '/healthz');
    process.kill('SIGTERM');
    expect(await printed).toMatchObject({ status: 200, body: { format: 'pdf' } });
    expect(await ended).toBe(0);
    expect(profiles()).toEqual([]);
  });

  it('loses no upload: it is read by then, or once the service is back', async () => {
    const first = await start('server');
    const { token } = await first.client.signup();
    const bytes = await samplePdf({ name: 'Orla Finch', email: 'orla@example.com' });
    const upload = first.client.upload(bytes, 'orla.pdf', token);
    while (!(await first.client.rest('GET', '/cv/list', { token })).body.length);
    first.process.kill('SIGTERM');
    const { status, body } = await upload;
    expect(status).toBe(200);
    expect(await first.ended).toBe(0);

    const second = await start('server');
    let cv = { status: 'processing' };
    while (cv.status === 'processing') ({ body: cv } = await second.client.rest('GET', `/cv/${body.cv_id}`, { token }));
    expect(cv).toMatchObject({ status: 'parsed', name: 'Orla Finch' });
  });

  it.skipIf(!process.env['TEST_DATABASE_URL'])('ends a worker with 0', async () => {
    const worker = await start('worker');
    worker.process.kill('SIGTERM');
    expect(await worker.ended).toBe(0);
  });
});
