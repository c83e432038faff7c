import { MikroORM, type EntityManager as PostgreSqlEntityManager, type Options } from '@mikro-orm/postgresql';
import fs from 'node:fs';
import path from 'node:path';
import { copyDatabase } from './copies.ts';
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
  if (config.databaseUrl) await migrateShared(config, ormConfig);
  else fs.mkdirSync(path.join(config.dataDir, 'database'), { recursive: true });
  const orm = new MikroORM(ormConfig(config, limits));
  await orm.connect();
  if (config.databaseUrl) return orm;
  await copyBeforeMigrating(orm, config.dataDir, say);
  await orm.migrator.up();
  return orm;
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
