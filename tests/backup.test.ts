import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ormConfig } from '../mikro-orm.config.ts';
import { openArchive } from '../src/admin/archive/read.ts';
import type { Opened } from '../src/admin/command.ts';
import { findCommand } from '../src/admin/commands.ts';
import { createApp } from '../src/app.ts';
import { readConfig } from '../src/config.ts';
import { openDatabase } from '../src/db/orm.ts';
import { createLog } from '../src/log.ts';
import { createStorage } from '../src/storage/create.ts';
import { useApp } from './support/app.ts';
import { createClient } from './support/client.ts';
import { administer, withDatabase } from './support/database.ts';
import { samplePdf } from './support/documents.ts';

const app = useApp();
const server = process.env['TEST_DATABASE_URL'];
const folder = mkdtempSync(path.join(tmpdir(), 'personaforge-test-'));
const elsewhere = server ? withDatabase(server, `personaforge_test_${randomUUID().replaceAll('-', '')}`) : null;
const archive = (name: string) => path.join(folder, `${name}.zip`);

let owner: Awaited<ReturnType<typeof app.client.signup>>;
let cvId: string;
let bytes: Uint8Array;

beforeAll(async () => {
  if (elsewhere) await administer(server!, `create database ${new URL(elsewhere).pathname.slice(1)}`);
  owner = await app.client.signup();
  bytes = await samplePdf({ name: 'Orla Finch', email: 'orla@example.com' });
  cvId = (await app.client.upload(bytes, 'orla.pdf', owner.token)).body.cv_id;
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  if (elsewhere) await administer(server!, `drop database ${new URL(elsewhere).pathname.slice(1)} with (force)`);
});

const configOf = (dataDir: string, databaseUrl: string | null) =>
  readConfig({
    PORT: '0',
    DATA_DIR: path.join(folder, dataDir),
    ...(databaseUrl && { DATABASE_URL: databaseUrl }),
    LOG_LEVEL: 'silent',
    JWT_SECRET: 'another secret for tests, long enough by far',
  });

/** Runs a command on a target of one's own, as `npm run admin` does. */
async function admin(config: ReturnType<typeof configOf>, ...given: string[]): Promise<string> {
  const orm = await openDatabase(config, ormConfig);
  try {
    const storage = await createStorage(config.storage);
    return await run({ config, orm, storage, log: createLog('silent'), now: () => new Date() }, ...given);
  } finally {
    await orm.close();
  }
}

function run(opened: Opened, ...given: string[]): Promise<string> {
  const { command, args } = findCommand(given);
  return command.run(opened, args);
}

async function manifestOf(file: string) {
  const opened = await openArchive(file);
  opened.close();
  return opened.manifest;
}

it(
  'backs up while people write, and restores all of it elsewhere, on both databases',
  { timeout: 400_000 },
  async () => {
    let writing = true;
    const writers = (async () => {
      for (let n = 0; writing; n++) {
        await app.client.rest('POST', '/personas', { token: owner.token, body: { title: `Persona ${n}` } });
        await app.client.upload(Buffer.concat([bytes, Buffer.from(`\n%${n}`)]), `cv-${n}.pdf`, owner.token);
      }
    })();
    expect(await run(app.ports, 'backup', archive('first'))).toContain('counts and checksums hold');
    writing = false;
    await writers;
    const first = await manifestOf(archive('first'));
    expect(first.missing).toEqual([]);
    expect(first.files.length).toBe(first.tables.find(({ name }) => name === 'cvs')!.rows);

    // embedded first, and from there to PostgreSQL where there is one
    const targets = [configOf('embedded', null), ...(elsewhere ? [configOf('shared', elsewhere)] : [])];
    let from = 'first';
    for (const target of targets) {
      await admin(target, 'restore', archive(from));
      await expect(admin(target, 'restore', archive(from))).rejects.toThrow('not empty');
      from = `again-${targets.indexOf(target)}`;
      await admin(target, 'backup', archive(from));
      const again = await manifestOf(archive(from));
      expect({ tables: again.tables, files: again.files }).toEqual({ tables: first.tables, files: first.files });

      const restored = await createApp(target);
      await new Promise<void>((resolve) => restored.server.listen(0, '127.0.0.1', resolve));
      const client = createClient(`http://127.0.0.1:${(restored.server.address() as AddressInfo).port}`);
      const { email, password } = owner;
      const { token } = (await client.rest('POST', '/auth/login', { body: { email, password } })).body;
      const file = await fetch(`${client.url}/cv/${cvId}/file`, { headers: { authorization: `Bearer ${token}` } });
      expect(Buffer.from(await file.arrayBuffer()).equals(bytes)).toBe(true);
      expect((await client.rest('GET', '/users/me/export', { token })).status).toBe(200);
      expect((await client.rest('POST', '/personas', { token, body: { title: 'Afterwards' } })).status).toBe(200);
      await restored.close();
      await admin(target, 'restore', archive('first'), '--replace');
      await admin(target, 'backup', archive(`${from}-replaced`));
      expect((await manifestOf(archive(`${from}-replaced`))).tables).toEqual(first.tables);
    }
  },
);

it('names the row whose file is missing, and goes on', async () => {
  const { body } = await app.client.upload(Buffer.concat([bytes, Buffer.from('\n%lost')]), 'lost.pdf', owner.token);
  await app.ports.storage.remove(`cvs/${body.cv_id}`);
  expect(await run(app.ports, 'backup', archive('missing'))).toContain(`the file cvs/${body.cv_id} of a row in cvs`);
  expect((await manifestOf(archive('missing'))).missing).toEqual([{ table: 'cvs', key: `cvs/${body.cv_id}` }]);
});

it('refuses what is not whole, and changes nothing', async () => {
  const whole = readFileSync(archive('missing'));
  writeFileSync(archive('short'), whole.subarray(0, whole.length / 2));
  const bent = Buffer.from(whole);
  // in the bytes of a CV, which most of the archive is
  bent[Math.floor(whole.length / 2)]! ^= 0xff;
  writeFileSync(archive('bent'), bent);
  const before = await app.client.rest('GET', '/cv/list', { token: owner.token });
  for (const name of ['short', 'bent'])
    await expect(run(app.ports, 'restore', archive(name), '--replace')).rejects.toThrow(/damaged|not whole/);
  await expect(run(app.ports, 'backup', archive('missing'))).rejects.toThrow('exists');
  await expect(async () => run(app.ports, 'backup')).rejects.toThrow('Usage');
  expect((await app.client.rest('GET', '/cv/list', { token: owner.token })).body).toEqual(before.body);
});
