import fs from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { OperatorError } from '../operator-error.ts';
import { forget, introduce, introduced, type Holder, type LockMode } from './holders.ts';

export interface DataDirLock {
  /** The kernel does it too when the process ends, however that happens; a second time does nothing. */
  release(): void;
}

/** The data directory cannot be had. The message says why and what to do. */
export class DataDirError extends OperatorError {}

/** Another process holds the data directory. */
export class DataDirInUseError extends DataDirError {
  constructor(
    readonly dataDir: string,
    holders: Holder[],
    readonly wanted: LockMode,
    database: string,
  ) {
    const other = holders.find((holder) => holder.database !== database);
    super(
      [
        `The data directory ${dataDir} is in use by ` +
          `${holders.map(said).join(' and by ') || 'a process that has not said which it is'}.`,
        ...(other ? [`It works on ${other.database}, and this one would work on ${database}.`] : []),
        'Nothing was changed. Stop it first, or give this one a DATA_DIR of its own.',
      ].join('\n'),
    );
  }
}

const said = ({ pid, host, since, command }: Holder) => `process ${pid} (${command}) on ${host} since ${since}`;

const LOCK_FILE = 'lock';
/** Which database the holders work on; only who is alone may change it. */
const DATABASE_FILE = 'lock-database';
/** Somebody who tries and fails stands in the way for a moment; who shares waits longer, so that one of two gets it. */
const PATIENCE_MS = { alone: 500, shared: 2_000 };
const BEGIN = { alone: 'begin exclusive', shared: 'begin; select count(*) from sqlite_schema' };
const SQLITE_BUSY = 5;

const OWNER_ALONE = 0o700;

/**
 * Locks the data directory for this process, or says who has it. To be called before anything in it is opened.
 *
 * The lock is that of an empty SQLite file: `fcntl` on Linux and macOS, `LockFileEx` on Windows. The kernel holds it for
 * the process and for no child of it, so it ends with the process, also after kill -9, and neither a process number that
 * is used again, nor a container that counts its processes itself, nor a file left over decides anything. It needs a
 * file system that locks: local ones and the volumes of containers do, NFS from version 4.
 *
 * Who may share: the embedded database is for one process alone. On PostgreSQL any number of services and workers share
 * a directory (files, outbox, secret) while they all work on one database, for each removes files that its own database
 * does not know.
 * @param database which one this process works on, for people to read
 * @throws {DataDirInUseError} having changed nothing
 * @throws {DataDirError} when it cannot be written or its file system cannot lock
 */
export function lockDataDir(dataDir: string, mode: LockMode, database: string): DataDirLock {
  try {
    makePrivate(dataDir);
    const held = mode === 'alone' ? alone(dataDir, database) : shared(dataDir, database);
    const introduction = introduce(dataDir, mode, database);
    const leave = () => forget(introduction);
    process.once('exit', leave);
    return {
      release() {
        process.off('exit', leave);
        leave();
        if (held.isOpen) held.close();
      },
    };
  } catch (error) {
    if (error instanceof DataDirError) throw error;
    throw new DataDirError(`The data directory ${dataDir} cannot be locked: ${(error as Error).message}`);
  }
}

function alone(dataDir: string, database: string): DatabaseSync {
  const held = acquire(dataDir, 'alone', database);
  fs.writeFileSync(path.join(dataDir, DATABASE_FILE), database);
  forget(dataDir, 'all');
  return held;
}

function shared(dataDir: string, database: string): DatabaseSync {
  for (;;) {
    const held = acquire(dataDir, 'shared', database);
    if (workedOn(dataDir) === database) return held;
    held.close();
    alone(dataDir, database).close();
  }
}

function acquire(dataDir: string, mode: LockMode, database: string): DatabaseSync {
  const file = new DatabaseSync(path.join(dataDir, LOCK_FILE), { timeout: PATIENCE_MS[mode] });
  try {
    file.exec(`pragma journal_mode = memory; ${BEGIN[mode]}`);
    return file;
  } catch (error) {
    file.close();
    if ((error as { errcode?: number }).errcode !== SQLITE_BUSY) throw error;
    throw new DataDirInUseError(dataDir, introduced(dataDir), mode, database);
  }
}

function workedOn(dataDir: string): string | null {
  const file = path.join(dataDir, DATABASE_FILE);
  return fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : null;
}

/** Nobody else on the machine reads password hashes and CVs: also in a directory that an earlier version or a person made. */
function makePrivate(dataDir: string): void {
  fs.mkdirSync(dataDir, { recursive: true, mode: OWNER_ALONE });
  const { mode, uid } = fs.statSync(dataDir);
  if (process.getuid?.() === uid && (mode & 0o777) !== OWNER_ALONE) fs.chmodSync(dataDir, OWNER_ALONE);
}
