import fs from 'node:fs';
import { hostname } from 'node:os';
import path from 'node:path';
import { isRunning } from '../process.ts';

/** `alone`: nobody else may open the folder. `shared`: with others that share it, and with nobody who wants it alone. */
export type LockMode = 'alone' | 'shared';

/** Who holds a data directory: told to people, and never what the lock is decided by. */
export interface Holder {
  pid: number;
  host: string;
  /** when the process started, ISO */
  since: string;
  /** as it was started, such as `node dist/src/server.js` */
  command: string;
  mode: LockMode;
  /** which database it works on */
  database: string;
}

const FOLDER = 'lock-holders';
/** how long a process that has just got the lock may take to write down who it is */
const INTRODUCTION_MS = 2_000;
const LOOK_AGAIN_MS = 20;

/** Writes down that this process holds the directory. @returns the file that says so */
export function introduce(dataDir: string, mode: LockMode, database: string): string {
  const holder: Holder = {
    pid: process.pid,
    host: hostname(),
    since: new Date(Date.now() - process.uptime() * 1000).toISOString(),
    command: ['node', ...process.argv.slice(1).map((arg) => path.relative('', arg) || arg)].join(' '),
    mode,
    database,
  };
  const folder = path.join(dataDir, FOLDER);
  fs.mkdirSync(folder, { recursive: true });
  const file = path.join(folder, `${holder.host}-${holder.pid}.json`);
  fs.writeFileSync(`${file}.part`, JSON.stringify(holder));
  fs.renameSync(`${file}.part`, file);
  return file;
}

/** Takes back one introduction, or those of all who were ever there. */
export function forget(place: string, which: 'one' | 'all' = 'one'): void {
  fs.rmSync(which === 'one' ? place : path.join(place, FOLDER), { recursive: true, force: true });
}

/** The holders of a directory that is held; of two that start at the same instant one waits for the other to say so. */
export function introduced(dataDir: string): Holder[] {
  const until = Date.now() + INTRODUCTION_MS;
  for (;;) {
    const holders = living(path.join(dataDir, FOLDER));
    if (holders.length || Date.now() > until) return holders;
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, LOOK_AGAIN_MS);
  }
}

/** Without those of this machine that have ended since. */
function living(folder: string): Holder[] {
  if (!fs.existsSync(folder)) return [];
  return fs
    .readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .flatMap((name) => {
      const holder = read(path.join(folder, name));
      return holder && (holder.host !== hostname() || isRunning(holder.pid)) ? [holder] : [];
    });
}

function read(file: string): Holder | null {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8')) as Holder;
  } catch {
    // its process ended a moment ago and took it away
    return null;
  }
}
