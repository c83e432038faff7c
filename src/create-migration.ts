import { MikroORM } from '@mikro-orm/postgresql';
import { ormOptions } from './db/orm.ts';
import { entities } from './entities.ts';

/** `npm run migration -- <name>`: writes the difference between the entities and the migrations that exist as a new migration. */
const options = ormOptions({ databaseUrl: null, dataDir: '' }, entities);
const orm = new MikroORM({
  ...options,
  dbName: 'memory://',
  migrations: {
    ...options.migrations,
    fileName: (timestamp: string, name?: string) => `${timestamp}-${name ?? 'change'}`,
  },
});
await orm.migrator.up();
const { fileName, diff } = await orm.migrator.create(undefined, false, false, process.argv[2]);
console.log(diff.up.length ? `${fileName} written: add it to src/db/migrations/index.ts` : 'the tables are up to date');
await orm.close();
