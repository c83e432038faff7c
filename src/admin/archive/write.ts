import { IsolationLevel } from '@mikro-orm/core';
import { createWriteStream } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { finished, pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';
import type { EntityManager } from '../../db/orm.ts';
import { version } from '../../package.ts';
import type { Opened } from '../command.ts';
import { fileEntry, MANIFEST, Seal, tableEntry, type Manifest } from './manifest.ts';
import { rowsOf, tablesInOrder, writeAlike } from './tables.ts';

/**
 * Writes database and files as one archive, whole under its name or not at all.
 *
 * All rows are of one instant: one read-only snapshot. On PostgreSQL the service goes on meanwhile; the embedded database
 * has one connection, so requests wait while its rows are written, not while the files are. Files come after the rows: one
 * that is written meanwhile belongs to a row that is not in the archive, one that is removed meanwhile is named as missing.
 */
export async function writeArchive(opened: Opened, file: string): Promise<Manifest> {
  const part = `${file}.part`;
  const zip = new ZipFile();
  const written = pipeline(zip.outputStream, createWriteStream(part, { mode: 0o600 }));
  // both are told below; unheard they would end the process
  written.catch(() => {});
  zip.on('error', () => {});
  const add: Add = async (name, chunks) => {
    const seal = new Seal();
    const stream = Readable.from(sealed(chunks, seal));
    zip.addReadStream(stream, name);
    await Promise.race([finished(stream, { writable: false }), written]);
    return { seal, sha256: seal.sha256() };
  };
  try {
    const manifest = await fill(opened, add);
    zip.addBuffer(Buffer.from(JSON.stringify(manifest, null, 1)), MANIFEST);
    zip.end();
    await written;
    await makeDurable(part);
    await rename(part, file);
    await makeDurable(path.dirname(file));
    return manifest;
  } catch (error) {
    (zip.outputStream as Readable).destroy();
    await written.catch(() => {});
    await rm(part, { force: true });
    throw error;
  }
}

type Add = (name: string, chunks: AsyncIterable<Uint8Array>) => Promise<{ seal: Seal; sha256: string }>;

async function fill(opened: Opened, add: Add): Promise<Manifest> {
  const { orm, now } = opened;
  const { rows, keys } = await orm.em.fork().transactional((em) => addRows(opened, em as EntityManager, add), {
    isolationLevel: IsolationLevel.REPEATABLE_READ,
    readOnly: true,
  });
  return { format: 1, createdAt: now().toISOString(), version, ...rows, ...(await addFiles(opened, keys, add)) };
}

type Key = Manifest['missing'][number];

async function addRows({ orm }: Opened, em: EntityManager, add: Add) {
  await writeAlike(em);
  const migrations = await em.execute<{ name: string }[]>('select name from mikro_orm_migrations order by id');
  const tables: Manifest['tables'] = [];
  const keys: Key[] = [];
  for (const name of await tablesInOrder(orm, em)) {
    const { seal, sha256 } = await add(tableEntry(name), rowsOf(em, name));
    tables.push({ name, rows: seal.lines, sha256 });
  }
  for (const { tableName, properties } of orm.getMetadata().getAll().values()) {
    if (!('storageKey' in properties)) continue;
    const rows = await em.execute<{ key: string }[]>(`select storage_key as key from "${tableName}" order by 1`);
    keys.push(...rows.map(({ key }) => ({ table: tableName, key })));
  }
  return { rows: { migrations: migrations.map(({ name }) => name), tables }, keys };
}

async function addFiles({ storage }: Opened, keys: Key[], add: Add) {
  const files: Manifest['files'] = [];
  const missing: Key[] = [];
  for (const { table, key } of keys) {
    const bytes = await storage.read(key);
    if (!bytes) {
      missing.push({ table, key });
      continue;
    }
    const { seal, sha256 } = await add(fileEntry(key), Readable.from([bytes]));
    files.push({ key, size: seal.size, sha256 });
  }
  return { files, missing };
}

/** The seal of a table as it is in the transaction of `em`. */
export async function sealRows(em: EntityManager, table: string): Promise<Seal> {
  const seal = new Seal();
  for await (const chunk of rowsOf(em, table)) seal.add(chunk);
  return seal;
}

async function* sealed(chunks: AsyncIterable<Uint8Array>, seal: Seal): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    seal.add(chunk);
    yield chunk;
  }
}

async function makeDurable(place: string): Promise<void> {
  const handle = await open(place, 'r');
  await handle.sync().finally(() => handle.close());
}
