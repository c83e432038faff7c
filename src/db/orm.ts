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
import { PATIENT, postgresDialect, SERVING } from './pool.ts';

export type EntityManager = PostgreSqlEntityManager;
export type Orm = MikroORM;

export interface DatabaseConfig {
  /** null: PGlite (PostgreSQL in WebAssembly) in `dataDir/database` */
  databaseUrl: string | null;
  dataDir: string;
}

export type Entities = EntityClass<object>[];

export function ormOptions({ databaseUrl, dataDir }: DatabaseConfig, entities: Entities, limits = SERVING) {
  return {
    ...(databaseUrl
      ? { driver: PostgreSqlDriver, clientUrl: databaseUrl, driverOptions: postgresDialect(databaseUrl, limits) }
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
  limits = SERVING,
): Promise<Orm> {
  if (config.databaseUrl) await migrateShared(config, entities);
  else fs.mkdirSync(path.join(config.dataDir, 'database'), { recursive: true });
  const orm = new MikroORM(ormOptions(config, entities, limits));
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
async function migrateShared(config: DatabaseConfig, entities: Entities): Promise<void> {
  const orm = new MikroORM(ormOptions(config, entities, PATIENT));
  try {
    await orm.em.fork().transactional(async (em) => {
      await em.execute(`select pg_advisory_xact_lock(${MIGRATION_LOCK})`);
      await orm.migrator.up({ transaction: em.getTransactionContext() });
    });
  } finally {
    await orm.close();
  }
}

const NOUNS: Record<string, string> = {
  Cv: 'CV',
  GapReport: 'gap report',
  Persona: 'persona',
  Export: 'export',
  User: 'user',
};
const nounOf = (entityName: string) => NOUNS[entityName] ?? 'thing';
