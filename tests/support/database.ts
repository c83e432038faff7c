import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';

/** Where the global setup leaves the prepared database: a folder for PGlite, a template database for PostgreSQL. */
export const TEMPLATE_FOLDER = 'PF_TEST_TEMPLATE';
export const TEMPLATE_DATABASE = 'personaforge_test_template';

export interface TestDatabase {
  dataDir: string;
  databaseUrl: string | null;
  drop(): Promise<void>;
}

/** A database of its own for a test file, cloned from the prepared one. */
export async function cloneDatabase(): Promise<TestDatabase> {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'personaforge-test-'));
  const server = process.env['TEST_DATABASE_URL'];
  if (!server) {
    cpSync(process.env[TEMPLATE_FOLDER] ?? '', dataDir, { recursive: true });
    return { dataDir, databaseUrl: null, drop: async () => rmSync(dataDir, { recursive: true, force: true }) };
  }
  const name = `personaforge_test_${randomUUID().replaceAll('-', '')}`;
  await administer(server, `create database ${name} template ${TEMPLATE_DATABASE}`);
  return {
    dataDir,
    databaseUrl: withDatabase(server, name),
    drop: async () => {
      await administer(server, `drop database if exists ${name} with (force)`);
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

export async function administer(server: string, ...statements: string[]): Promise<void> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}

export function withDatabase(server: string, name: string): string {
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.href;
}
