import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { chownSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';
import { freePort } from '../support/network.ts';
import { administer, withDatabase } from '../support/database.ts';

const run = promisify(execFile);
const VERSIONS = '/usr/lib/postgresql';
const AS_USER = 'postgres';

/** The PostgreSQL that all worlds use, each with a database of its own. */
export interface Postgres {
  url: string;
  /** null: a server of somebody else, which is not ours to stop */
  control: PostgresControl | null;
  createDatabase(): Promise<string>;
  dropDatabase(url: string): Promise<void>;
  close(): Promise<void>;
  /** without waiting, for an interrupted run */
  abandon(): void;
}

export interface PostgresControl {
  /** as a crash: no checkpoint, every connection lost */
  stopImmediately(): Promise<void>;
  start(): Promise<void>;
}

/**
 * Takes the server of TEST_DATABASE_URL, or starts one as the user `postgres`. FAULTS_PGDATA is the data directory of the
 * former where it may be stopped.
 */
export async function openPostgres(): Promise<Postgres> {
  const given = process.env['TEST_DATABASE_URL'];
  const givenData = process.env['FAULTS_PGDATA'];
  const own = given ? null : await startServer();
  const url = given ?? own!.url;
  const data = own?.data ?? givenData ?? null;
  return {
    url,
    control: data ? controlOf(data) : null,
    async createDatabase() {
      const name = `personaforge_faults_${randomUUID().replaceAll('-', '').slice(0, 12)}`;
      await administer(url, `create database ${name}`);
      return withDatabase(url, name);
    },
    dropDatabase: (database) =>
      administer(url, `drop database if exists ${new URL(database).pathname.slice(1)} with (force)`),
    close: async () => own?.close(),
    abandon: () => own?.abandon(),
  };
}

async function startServer() {
  if (process.getuid?.() !== 0 || !existsSync(VERSIONS))
    throw new Error(
      'Set TEST_DATABASE_URL to a PostgreSQL of yours, or run this as root where PostgreSQL is installed.',
    );
  const folder = mkdtempSync(path.join(tmpdir(), 'personaforge-faults-pg-'));
  const { stdout: uid } = await run('id', ['-u', AS_USER]);
  chownSync(folder, Number(uid), -1);
  const data = path.join(folder, 'data');
  const port = await freePort();
  await asPostgres(`${binaries()}/initdb -D ${data} -A trust -U postgres --no-sync`);
  await asPostgres(
    `${binaries()}/pg_ctl -D ${data} -w -l ${folder}/log -o '-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories=${folder} -c max_connections=200' start`,
  );
  return {
    url: `postgresql://postgres@127.0.0.1:${port}/postgres`,
    data,
    abandon() {
      // as pg_ctl stops it immediately
      process.kill(Number(readFileSync(path.join(data, 'postmaster.pid'), 'utf8').split('\n', 1)[0]), 'SIGQUIT');
      rmSync(folder, { recursive: true, force: true });
    },
    async close() {
      await asPostgres(`${binaries()}/pg_ctl -D ${data} -m immediate stop`).catch(() => {});
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function binaries(): string {
  const newest = readdirSync(VERSIONS).toSorted((a, b) => Number(b) - Number(a))[0];
  return path.join(VERSIONS, String(newest), 'bin');
}

const asPostgres = (command: string) =>
  run('su', [AS_USER, '-s', '/bin/bash', '-c', `${command} >/dev/null 2>&1`], { cwd: '/' });

function controlOf(data: string): PostgresControl {
  // the program, then -D and its folder, then what it was started with
  const options = readFileSync(path.join(data, 'postmaster.opts'), 'utf8')
    .trim()
    .split(' ')
    .slice(3)
    .map((part) => part.replaceAll('"', ''))
    .join(' ');
  return {
    stopImmediately: async () => void (await asPostgres(`${binaries()}/pg_ctl -D ${data} -m immediate stop`)),
    start: async () =>
      void (await asPostgres(`${binaries()}/pg_ctl -D ${data} -w -l ${data}/../log -o '${options}' start`)),
  };
}

export type Rows = Record<string, unknown>[];
export type Sql = (text: string, values?: unknown[]) => Promise<Rows>;

/** Statements of the harness itself, past every proxy; a lost connection is made anew. */
export function openSql(url: string): { sql: Sql; close(): Promise<void> } {
  const pool = new pg.Pool({ connectionString: url, max: 2 });
  pool.on('error', () => {});
  return {
    sql: async (text, values) => (await pool.query(text, values)).rows as Rows,
    close: () => pool.end(),
  };
}
