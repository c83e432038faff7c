import { findCommand } from './admin/commands.ts';
import { ConfigError, loadDotEnv, readConfig, type Config } from './config.ts';
import { openDatabase } from './db/orm.ts';
import { entities } from './entities.ts';
import { createLog } from './log.ts';
import { createStorage } from './storage/storage.ts';

/** Commands of the operator. @throws {ConfigError} with what to do instead */
export async function admin(config: Config, given: string[]): Promise<string> {
  const { command, args } = findCommand(given);
  if (!config.databaseUrl && (await isServing(config)))
    throw new ConfigError(['The embedded database serves one process: stop the server first, then run this again']);
  const log = createLog(config.logLevel);
  const orm = await openDatabase(config, entities);
  try {
    const storage = await createStorage(config.storage);
    return await command.run({ config, log, orm, storage, now: () => new Date() }, args);
  } finally {
    await orm.close();
  }
}

async function isServing({ host, port }: Config): Promise<boolean> {
  const answer = await fetch(`http://${host === '0.0.0.0' ? '127.0.0.1' : host}:${port}/healthz`, {
    signal: AbortSignal.timeout(2_000),
  }).catch(() => null);
  return answer?.ok ?? false;
}

if (import.meta.main) {
  try {
    loadDotEnv();
    console.log(await admin(readConfig(), process.argv.slice(2)));
  } catch (error) {
    console.error(error instanceof ConfigError ? error.faults.join('\n') : error);
    process.exit(1);
  }
}
