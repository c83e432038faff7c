import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ormConfig } from '../../mikro-orm.config.ts';
import { openDatabase } from '../../src/db/orm.ts';
import { createQueue } from '../../src/queue/queue.ts';
import { createLog } from '../../src/log.ts';
import { JOB_KINDS } from '../../src/workers.ts';
import { administer, TEMPLATE_DATABASE, TEMPLATE_FOLDER, withDatabase } from './database.ts';

/** Prepares one migrated database, queue tables included; each test file clones it. */
export default async function setup() {
  const server = process.env['TEST_DATABASE_URL'];
  const dataDir = mkdtempSync(path.join(tmpdir(), 'personaforge-template-'));
  if (server)
    await administer(
      server,
      `drop database if exists ${TEMPLATE_DATABASE} with (force)`,
      `create database ${TEMPLATE_DATABASE}`,
    );
  const databaseUrl = server ? withDatabase(server, TEMPLATE_DATABASE) : null;
  const orm = await openDatabase({ databaseUrl, dataDir }, ormConfig);
  const queue = await createQueue(orm, databaseUrl, JOB_KINDS, createLog('silent'));
  await queue.close(1_000);
  await orm.close();
  process.env[TEMPLATE_FOLDER] = dataDir;
  return () => rmSync(dataDir, { recursive: true, force: true });
}
