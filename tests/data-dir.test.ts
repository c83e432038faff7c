import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lockDataDir, type DataDirLock } from '../src/data-dir/lock.ts';
import { createClient } from './support/client.ts';
import { TEMPLATE_FOLDER } from './support/database.ts';
import { freePort } from './support/network.ts';
import { startEntry, untilReady, type Started } from './support/service.ts';

let dataDir: string;
const running: Started[] = [];
const locks: DataDirLock[] = [];

beforeEach(() => {
  dataDir = mkdtempSync(path.join(tmpdir(), 'personaforge-test-'));
});
afterEach(async () => {
  for (const { process } of running) process.kill('SIGKILL');
  await Promise.all(running.splice(0).map(({ ended }) => ended));
  for (const lock of locks.splice(0)) lock.release();
  rmSync(dataDir, { recursive: true, force: true });
});

function start(entry: Parameters<typeof startEntry>[0], environment: NodeJS.ProcessEnv = {}, args: string[] = []) {
  const started = startEntry(entry, { DATA_DIR: dataDir, ...environment }, args);
  running.push(started);
  return started;
}

describe('the data directory of the embedded database', () => {
  // creating a database takes seconds
  beforeEach(() => {
    cpSync(process.env[TEMPLATE_FOLDER] ?? '', dataDir, { recursive: true });
    chmodSync(dataDir, 0o755);
  });

  it(
    'is for one process: a second one names the first, ends with 1 and leaves it whole',
    { timeout: 600_000 },
    async () => {
      const port = await freePort();
      const client = createClient(`http://127.0.0.1:${port}`);
      const first = start('server', { PORT: String(port) });
      await untilReady(first);
      const { email, password } = await client.signup();
      const files = readdirSync(dataDir).toSorted();
      for (const own of [dataDir, path.join(dataDir, 'jwt-secret'), path.join(dataDir, 'lock')])
        expect(statSync(own).mode & 0o077, `${own} is open to others`).toBe(0);

      const others = [
        start('server', { PORT: String(port) }),
        start('server', { PORT: String(await freePort()) }),
        start('worker', { DATABASE_URL: 'postgresql://nobody@127.0.0.1:1/none' }),
      ];
      for (const other of others) {
        expect(await other.ended).toBe(1);
        expect(other.said()).toMatch(
          new RegExp(`is in use by process ${first.process.pid} \\(node .*server.ts\\) on .* since 20.*Z`),
        );
        expect(other.said()).not.toContain('    at ');
      }
      expect(readdirSync(dataDir).toSorted()).toEqual(files);

      // what an operator asks for is done by the process that has the database
      const command = start('admin', {}, ['set-plan', email, 'pro']);
      expect([await command.ended, command.said()]).toEqual([0, `${email} has the plan pro now\n`]);
      const alone = start('admin', {}, ['restore', path.join(dataDir, 'no.zip')]);
      expect([await alone.ended, alone.said()]).toEqual([1, expect.stringContaining(`process ${first.process.pid} `)]);

      const login = { body: { email, password } };
      expect((await client.rest('POST', '/auth/login', login)).status).toBe(200);
      first.process.kill('SIGKILL');
      await first.ended;
      await untilReady(start('server', { PORT: String(port) }));
      expect((await client.rest('POST', '/auth/login', login)).status).toBe(200);
    },
  );

  it('goes to one of two that start at the same instant', { timeout: 600_000 }, async () => {
    const ports = [await freePort(), await freePort()];
    const [one, two] = ports.map((port) => start('server', { PORT: String(port) })) as [Started, Started];
    const [loser, winner] = await Promise.race([one.ended.then(() => [one, two]), two.ended.then(() => [two, one])]);
    expect(await loser?.ended).toBe(1);
    expect(loser?.said()).toContain(`process ${winner?.process.pid} `);
    await untilReady(winner!);
  });
});

describe('a lock', () => {
  const lock = (...[mode, database]: [Parameters<typeof lockDataDir>[1], string]) => {
    const held = lockDataDir(dataDir, mode, database);
    locks.push(held);
    return held;
  };

  it('is shared by those who work on one database only', () => {
    const held = [lock('shared', 'db-1/forge'), lock('shared', 'db-1/forge')];
    expect(() => lock('shared', 'db-2/forge')).toThrow(
      /It works on db-1\/forge, and this one would work on db-2\/forge/,
    );
    expect(() => lock('alone', 'the embedded database')).toThrow(`process ${process.pid} `);
    for (const one of held) one.release();
    lock('shared', 'db-2/forge').release();
    lock('alone', 'the embedded database');
    expect(() => lock('shared', 'db-2/forge')).toThrow('is in use');
  });

  it('is not held by what a killed process left behind', () => {
    mkdirSync(path.join(dataDir, 'lock-holders'));
    const left = { pid: process.ppid, host: 'elsewhere', since: '', command: 'node', mode: 'alone', database: 'x' };
    writeFileSync(path.join(dataDir, 'lock-holders', 'elsewhere-1.json'), JSON.stringify(left));
    lock('alone', 'the embedded database');
    expect(existsSync(path.join(dataDir, 'lock-holders', 'elsewhere-1.json'))).toBe(false);
  });

  it('that cannot be taken says so', () => {
    writeFileSync(path.join(dataDir, 'lock'), 'not a database');
    expect(() => lock('alone', 'the embedded database')).toThrow(`${dataDir} cannot be locked`);
  });
});
