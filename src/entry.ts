// before any class with decorators, in whichever order a process imports the rest
import 'reflect-metadata';
import { loadDotEnv, readConfig, type Config, type Settings } from './config.ts';
import { lockDataDir, type DataDirLock } from './data-dir/lock.ts';
import { OperatorError } from './operator-error.ts';
import { traceWith } from './tracing/span.ts';

interface Entering {
  /** refuses settings that this process cannot work with, by throwing */
  check?: (settings: Settings) => void;
  /** nobody may have the directory at the same time, whichever the database is */
  alone?: boolean;
}

const OTHERS_NOTHING = 0o077;

/**
 * What each process of the service begins with: `.env`, the lock on the data directory, and only then the rest, for already
 * the generated secret is written into that directory.
 * @throws {ConfigError} that lists every fault at once
 * @throws {DataDirError} that names who holds the directory
 */
export function enter({ check = () => {}, alone = false }: Entering = {}): Config {
  // what any part of the service writes is its own account's alone
  process.umask(OTHERS_NOTHING);
  loadDotEnv();
  const config = readConfig(process.env, (settings) => {
    check(settings);
    lockFor(settings, alone);
  });
  // graphql-js asks each value of an answer which class it is of, and in any other environment twice: a list of 6,000
  // texts then takes 11 ms longer
  process.env['NODE_ENV'] ??= 'production';
  return config;
}

/** Its packages are loaded only where an operator asks for traces. */
export async function startTelemetry(): Promise<void> {
  const { createTelemetry } = await import('./tracing/telemetry.ts');
  traceWith(createTelemetry());
}

/** Null where nothing is kept in the directory: PostgreSQL, an object store, a mail server and a secret of one's own. */
function lockFor({ dataDir, databaseUrl, storage, mail, jwtSecret }: Settings, alone: boolean): DataDirLock | null {
  if (!databaseUrl) return lockDataDir(dataDir, 'alone', 'the embedded database');
  if (storage.kind === 's3' && mail.smtpUrl && jwtSecret) return null;
  const { hostname, port, pathname } = new URL(databaseUrl);
  return lockDataDir(dataDir, alone ? 'alone' : 'shared', `${hostname}:${port || '5432'}${pathname}`);
}

/** Says why a process cannot start, without a stack where the message tells what to do, and ends it. */
export function giveUp(error: unknown): never {
  const known = error instanceof OperatorError || (error as NodeJS.ErrnoException | null)?.code === 'EADDRINUSE';
  console.error(known ? (error as Error).message : error);
  process.exit(1);
}
