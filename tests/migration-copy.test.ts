import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { ormConfig } from '../mikro-orm.config.ts';
import { openDatabase } from '../src/db/orm.ts';
import { TEMPLATE_FOLDER } from './support/database.ts';

let dataDir: string;
beforeEach(() => {
  dataDir = mkdtempSync(path.join(tmpdir(), 'personaforge-test-'));
  cpSync(process.env[TEMPLATE_FOLDER] ?? '', dataDir, { recursive: true });
});
afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

const open = async (folder: string) => {
  const said: string[] = [];
  const orm = await openDatabase({ databaseUrl: null, dataDir: folder }, ormConfig, (message) => said.push(message));
  return { orm, said };
};
const copies = () => readdirSync(dataDir).filter((name) => name.startsWith('database-before-'));

it('copies the embedded database before it is migrated, and keeps the newest three copies', async () => {
  const first = await open(dataDir);
  expect(first.said).toEqual([]);
  await first.orm.em.execute(`insert into throttles values ('kept', 7, now())`);
  await first.orm.migrator.down();
  await first.orm.close();
  const old = ['2001', '2002', '2003'].map((year) => `database-before-${year}-01-01T00-00-00-000Z-old`);
  for (const name of old) mkdirSync(path.join(dataDir, name));

  const second = await open(dataDir);
  await second.orm.close();
  const [copy] = copies().filter((name) => !old.includes(name));
  expect(second.said).toEqual([expect.stringContaining(`was copied to ${path.join(dataDir, String(copy))}`)]);
  expect(copies().toSorted()).toEqual([...old.slice(1), copy]);

  // put in the place of the database it is what was there before
  rmSync(path.join(dataDir, 'database'), { recursive: true });
  cpSync(path.join(dataDir, String(copy)), path.join(dataDir, 'database'), { recursive: true });
  const undone = await open(dataDir);
  expect(await undone.orm.em.execute('select failures from throttles')).toEqual([{ failures: 7 }]);
  expect(undone.said).toHaveLength(1);
  await undone.orm.close();
});
