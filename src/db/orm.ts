import { DataloaderType } from '@mikro-orm/core';
import { Migrator } from '@mikro-orm/migrations';
import { PgliteDriver } from '@mikro-orm/pglite';
import {
  MikroORM,
  PostgreSqlDriver,
  type EntityClass,
  type EntityManager as PostgreSqlEntityManager,
} from '@mikro-orm/postgresql';
import fs from 'node:fs';
import path from 'node:path';
import { NotFoundError } from '../errors.ts';
import { copyDatabase } from './copies.ts';
import { migrations } from './migrations/index.ts';

export type EntityManager = PostgreSqlEntityManager;
export type Orm = MikroORM;

export interface DatabaseConfig {
  /** null: PGlite (PostgreSQL in WebAssembly) in `dataDir/database` */
  databaseUrl: string | null;
  dataDir: string;
}

export type Entities = EntityClass<object>[];

export function ormOptions({ databaseUrl, dataDir }: DatabaseConfig, entities: Entities) {
  return {
    ...(databaseUrl
      ? { driver: PostgreSqlDriver, clientUrl: databaseUrl, pool: { min: 1, max: 10 } }
      : { driver: PgliteDriver as unknown as typeof PostgreSqlDriver, dbName: path.join(dataDir, 'database') }),
    entities,
    dataloader: DataloaderType.ALL,
    extensions: [Migrator],
    migrations: { migrationsList: migrations, path: 'src/db/migrations', snapshot: false, emit: 'ts' as const },
    logger: () => {},
    findOneOrFailHandler: (entityName: string) =>
      new NotFoundError(`There is no such ${nounOf(entityName)}, or it is not yours.`),
    // a relation that is loaded lazily costs a round trip of its own; batches come from the data loader
    loadStrategy: 'select-in' as const,
    ...(databaseUrl && {
      driverOptions: { statement_timeout: 30_000, idle_in_transaction_session_timeout: 30_000, lock_timeout: 10_000 },
    }),
  };
}

/**
 * Opens the database and brings its tables up to date; two processes that do so at once apply each migration once.
 * The embedded one is copied first when there is something to migrate; PostgreSQL undoes a migration that fails.
 */
export async function openDatabase(
  config: DatabaseConfig,
  entities: Entities,
  say: (message: string) => void = () => {},
): Promise<Orm> {
  if (!config.databaseUrl) fs.mkdirSync(path.join(config.dataDir, 'database'), { recursive: true });
  const orm = new MikroORM(ormOptions(config, entities));
  await orm.connect();
  if (!config.databaseUrl) await copyBeforeMigrating(orm, config.dataDir, say);
  await migrate(orm, Boolean(config.databaseUrl));
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

async function migrate(orm: Orm, shared: boolean): Promise<void> {
  if (!shared) {
    await orm.migrator.up();
    return;
  }
  await orm.em.fork().transactional(async (em) => {
    await em.execute(`select pg_advisory_xact_lock(${MIGRATION_LOCK})`);
    await orm.migrator.up({ transaction: em.getTransactionContext() });
  });
}

const NOUNS: Record<string, string> = {
  Cv: 'CV',
  GapReport: 'gap report',
  Persona: 'persona',
  Export: 'export',
  User: 'user',
};
const nounOf = (entityName: string) => NOUNS[entityName] ?? 'thing';
