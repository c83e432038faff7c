import 'reflect-metadata';
import { DataloaderType } from '@mikro-orm/core';
import { Migrator } from '@mikro-orm/migrations';
import { PgliteDriver, type PgliteConnection } from '@mikro-orm/pglite';
import { defineConfig, MikroORM, PostgreSqlDriver } from '@mikro-orm/postgresql';
import path from 'node:path';
import { loadDotEnv, readDatabaseUrl } from './src/config.ts';
import { migrations } from './src/db/migrations/index.ts';
import type { DatabaseConfig } from './src/db/orm.ts';
import { statementLogger } from './src/db/statements.ts';
import { postgresDialect, SERVING, type DatabaseLimits } from './src/db/pool.ts';
import { entities } from './src/entities.ts';
import { NotFoundError } from './src/errors.ts';

const NOUNS: Record<string, string> = {
  Cv: 'CV',
  GapReport: 'gap report',
  Persona: 'persona',
  Share: 'link',
  Export: 'export',
  User: 'user',
};

/** The options of MikroORM, for the service, its worker, the operator's commands and the tests. */
export const ormConfig = (database: DatabaseConfig, limits: DatabaseLimits = SERVING) =>
  defineConfig({
    ...connectionOf(database, limits),
    entities,
    dataloader: DataloaderType.ALL,
    extensions: [Migrator],
    migrations: {
      migrationsList: migrations,
      path: 'src/db/migrations',
      fileName: (timestamp, name = 'change') => `${timestamp}-${name}`,
      snapshot: false,
      emit: 'ts',
    },
    logger: () => {},
    loggerFactory: statementLogger,
    findOneOrFailHandler: (entityName) =>
      new NotFoundError(`There is no such ${NOUNS[entityName] ?? 'thing'}, or it is not yours.`),
    // a relation that is loaded lazily costs a round trip of its own; batches come from the data loader
    loadStrategy: 'select-in',
  });

const connectionOf = ({ databaseUrl, dataDir }: DatabaseConfig, limits: DatabaseLimits) =>
  databaseUrl
    ? { driver: PostgreSqlDriver, clientUrl: databaseUrl, driverOptions: postgresDialect(databaseUrl, limits) }
    : { driver: EmbeddedDriver, dbName: path.join(dataDir, 'database') };

/** It speaks the same SQL, so that the rest of the code sees one driver. */
const EmbeddedDriver = PgliteDriver as unknown as typeof PostgreSqlDriver;

/**
 * For the command line `mikro-orm`: the database of `DATABASE_URL`; without it one in memory that the migrations made,
 * never the embedded one, which a running service may have open.
 */
export default async function commandLineConfig() {
  loadDotEnv();
  const databaseUrl = readDatabaseUrl();
  const config = ormConfig({ databaseUrl, dataDir: '' });
  if (databaseUrl) return config;
  const orm = new MikroORM({ ...config, dbName: 'memory://' });
  await orm.migrator.up();
  const pglite = await (orm.em.getConnection() as unknown as PgliteConnection).getNativeClient();
  return { ...config, driverOptions: { pglite: () => pglite } };
}
