import path from 'node:path';
import { lastOf } from '../list-item.ts';
import type { EntityManager } from '../db/orm.ts';
import { createQueue } from '../queue/queue.ts';
import { SEND_MAIL } from '../modules/mails/mail.job.ts';
import { OperatorError } from '../operator-error.ts';
import { JOB_KINDS } from '../workers.ts';
import { summary, type Manifest } from './archive/manifest.ts';
import { openArchive, type Archive } from './archive/read.ts';
import { insertRows, tablesInOrder, writeAlike } from './archive/tables.ts';
import { sealRows } from './archive/write.ts';
import type { Command, Opened } from './command.ts';

const REPLACE = '--replace';

export const restore: Command = {
  usage: `<file> [${REPLACE}]`,
  says: 'makes an archive the content of this database and storage',
  alone: true,
  check(given) {
    const [file, ...rest] = given.filter((arg) => arg !== REPLACE);
    if (!file || rest.length || given.length > 2) return null;
    return given.includes(REPLACE) ? [path.resolve(file), REPLACE] : [path.resolve(file)];
  },
  async run(opened, [file = '', replace]) {
    const archive = await openArchive(file);
    try {
      await checkTarget(opened, archive.manifest, replace === REPLACE);
      await fill(opened, archive);
      return `${file} is restored, and its counts and checksums hold: ${summary(archive.manifest)}`;
    } finally {
      archive.close();
    }
  },
};

async function checkTarget(
  { orm, config, storage }: Opened,
  { migrations }: Manifest,
  replace: boolean,
): Promise<void> {
  const known = new Set((await orm.migrator.getExecuted()).map(({ name }) => name));
  const unknown = migrations.find((name) => !known.has(name));
  if (unknown)
    throw new OperatorError(`The archive is of a newer version of the service, with ${unknown}: update first`);
  const em = orm.em.fork();
  if (config.databaseUrl) {
    const [services] = await em.execute<{ count: number }[]>(
      'select count(*)::int as count from pg_stat_activity where datname = current_database() and ' +
        `application_name like 'pgboss%'`,
    );
    if (services?.count) throw new OperatorError('Services or workers use this database: stop them first');
  }
  if (replace) return;
  for (const name of await tablesInOrder(orm, em)) {
    const rows = await em.execute(`select 1 from "${name}" limit 1`);
    if (rows.length) throw new OperatorError(`The database is not empty: add ${REPLACE} to lose what it holds`);
  }
  for await (const { key } of storage.list('cvs'))
    throw new OperatorError(`The storage is not empty, it has ${key}: add ${REPLACE} to lose what it holds`);
}

/**
 * Files first, under names that no row of the target has; then all rows in one transaction, which is where it happens: before
 * it the target is what it was. Files that no row knows any more are swept when the service starts.
 */
async function fill(opened: Opened, archive: Archive): Promise<void> {
  const { orm, config, storage, log } = opened;
  const there = new Set<string>();
  for (const folder of ['cvs', 'exports']) for await (const { key } of storage.list(folder)) there.add(key);
  const added: string[] = [];
  // mails that wait go on waiting, so the queue has to be there
  const queue = await createQueue(orm, config.databaseUrl, JOB_KINDS, log);
  try {
    for (const { key } of archive.manifest.files) {
      if (!there.has(key)) added.push(key);
      await storage.put(key, await archive.file(key), 'application/octet-stream');
    }
    await orm.em.fork().transactional(async (em) => {
      await fillTables(opened, em as EntityManager, archive);
      await em.execute('delete from pgboss.job');
      for (const { id } of await em.execute<{ id: string }[]>('select id from mails'))
        await queue.enqueue(em as EntityManager, SEND_MAIL, { mailId: id }, { owner: id, key: id });
    });
  } catch (error) {
    for (const key of added) await storage.remove(key);
    throw error;
  } finally {
    await queue.close(1_000);
  }
}

/** The tables are made as they were when the archive was written, filled, compared, and only then brought up to date. */
async function fillTables({ orm }: Opened, em: EntityManager, { manifest, lines }: Archive): Promise<void> {
  await writeAlike(em);
  const transaction = em.getTransactionContext();
  const names = await tablesInOrder(orm, em);
  await em.execute(`drop table ${names.map((name) => `"${name}"`).join(', ')} cascade`);
  await em.execute('delete from mikro_orm_migrations');
  await orm.migrator.up({ to: lastOf(manifest.migrations), transaction });
  for (const { name, rows, sha256 } of manifest.tables) {
    await insertRows(em, name, lines(name));
    const now = await sealRows(em, name);
    if (now.lines !== rows || now.sha256() !== sha256)
      throw new OperatorError(`The table ${name} is not what the archive says it is. Nothing was changed.`);
  }
  await orm.migrator.up({ transaction });
}
