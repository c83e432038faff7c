import { MikroORM, type EntityManager as PostgreSqlEntityManager, type Options } from '@mikro-orm/postgresql';
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { OperatorError } from '../operator-error.ts';
import { copyDatabase } from './copies.ts';
import { databaseFault } from './faults.ts';
import { PATIENT, SERVING, type DatabaseLimits } from './pool.ts';

export type EntityManager = PostgreSqlEntityManager;
export type Orm = InstanceType<typeof MikroORM>;

export interface DatabaseConfig {
  /** null: PGlite (PostgreSQL in WebAssembly) in `dataDir/database` */
  databaseUrl: string | null;
  dataDir: string;
}

/** The options of MikroORM, entities and migrations among them: `ormConfig` of `mikro-orm.config.ts`. */
export type OrmConfig = (database: DatabaseConfig, limits: DatabaseLimits) => Partial<Options>;

/**
 * Opens the database and brings its tables up to date; two processes that do so at once apply each migration once.
 * The embedded one is copied first when there is something to migrate; PostgreSQL undoes a migration that fails.
 */
export async function openDatabase(
  config: DatabaseConfig,
  ormConfig: OrmConfig,
  say: (message: string) => void = () => {},
  limits = SERVING,
): Promise<Orm> {
  if (config.databaseUrl) await onceThere(config.databaseUrl, say, () => migrateShared(config, ormConfig));
  else fs.mkdirSync(path.join(config.dataDir, 'database'), { recursive: true });
  const orm = new MikroORM(ormConfig(config, limits));
  await orm.connect().catch((error: unknown) => {
    throw config.databaseUrl ? error : embeddedFault(error, config.dataDir);
  });
  if (config.databaseUrl) return orm;
  await copyBeforeMigrating(orm, config.dataDir, say);
  await orm.migrator.up();
  return orm;
}

/** a database that is started together with the service, or again, takes some seconds */
const ATTEMPTS = 20;
const BETWEEN_MS = 3_000;

/** Tries again while the database is away. @throws {OperatorError} when it stays away */
async function onceThere(
  databaseUrl: string,
  say: (message: string) => void,
  work: () => Promise<void>,
): Promise<void> {
  const { host, pathname } = new URL(databaseUrl);
  for (let attempt = 1; ; attempt++) {
    try {
      return await work();
    } catch (error) {
      if (databaseFault(error) !== 'away') throw error;
      const why = `The database ${host}${pathname} does not take connections (${(error as Error).message})`;
      if (attempt === ATTEMPTS) throw new OperatorError(`${why}. Start it, or set DATABASE_URL to where it is.`);
      say(`${why}: trying again`);
      await delay(BETWEEN_MS);
    }
  }
}

/** less than the embedded database needs to start */
const LITTLE_ROOM_BYTES = 32 * 1024 * 1024;

/** PGlite says nothing of a full disk but that it was aborted. */
function embeddedFault(error: unknown, dataDir: string): unknown {
  const { bavail, bsize } = fs.statfsSync(dataDir);
  if (bavail * bsize > LITTLE_ROOM_BYTES) return error;
  return new OperatorError(
    `The embedded database cannot start: there is no room left on the disk of ${dataDir}. Nothing was lost; make room and start again.`,
  );
}

async function copyBeforeMigrating(orm: Orm, dataDir: string, say: (message: string) => void): Promise<void> {
  const [first] = await orm.migrator.getPending();
  const isNew = !(await orm.migrator.getExecuted()).length;
  if (!first || isNew) return;
  await orm.em.fork().execute('checkpoint');
  say(`the database was copied to ${copyDatabase(dataDir, first.name)} before its tables are changed`);
}

const MIGRATION_LOCK = 0x70666f72;

/** Over connections of its own, whose statements may take as long as they need. */
async function migrateShared(config: DatabaseConfig, ormConfig: OrmConfig): Promise<void> {
  const orm = new MikroORM(ormConfig(config, PATIENT));
  try {
    await orm.em.fork().transactional(async (em) => {
      await em.execute(`select pg_advisory_xact_lock(${MIGRATION_LOCK})`);
      await orm.migrator.up({ transaction: em.getTransactionContext() });
    });
  } finally {
    await orm.close();
  }
}
