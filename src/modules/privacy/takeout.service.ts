import { wrap, type EntityMetadata, type EntityProperty } from '@mikro-orm/core';
import { Readable } from 'node:stream';
import yazl from 'yazl';
import { currentUser, type Context } from '../../context.ts';
import { batches } from '../../db/batches.ts';
import { type FileState, readIntact, type StoredFile, stateOf } from '../../storage/integrity.ts';
import { personalTables, type PersonalTable } from './personal-data.ts';

const README = `Everything that PersonaForge keeps about you.

data/                one JSON file a table: every row that belongs to you, without secrets (hashes of passwords and
                     tokens)
files/               the CVs as you sent them and the documents made from your personas, by table and id
files/manifest.json  each of these files with its state: intact; missing or damaged, where the stored file is lost and
                     not in here (upload the CV or ask for the export again to have it back); unreadable, where the
                     store refused it (ask for all of this again later)
`;

type Row = Record<string, unknown> & { id: string };

/** A row as it stands in the zip. */
interface Text {
  id: string;
  text: string;
}

interface StoredRow extends StoredFile {
  id: string;
  filename: string;
}

interface ManifestEntry {
  path: string;
  state: FileState | 'unreadable';
  size: number;
  sha256: string | null;
}

/**
 * A zip of every row of the signed-in person and every file, written while it is read: memory holds a few rows or a
 * file at a time, and nothing is read on when its reader has gone.
 */
export function takeout(ctx: Context): Readable {
  const zip = new yazl.ZipFile();
  const out = zip.outputStream as Readable;
  const breakOff = (error: unknown) => {
    if (out.destroyed) return;
    ctx.log.error({ err: error }, 'a takeout broke off');
    out.destroy(error as Error);
  };
  zip.on('error', breakOff);
  const left = new AbortController();
  out.once('close', () => left.abort());
  void fill(ctx, zip, left.signal).catch(breakOff);
  return out;
}

async function fill(ctx: Context, zip: yazl.ZipFile, left: AbortSignal): Promise<void> {
  zip.addBuffer(Buffer.from(README), 'README.txt');
  const manifest: ManifestEntry[] = [];
  for (const table of personalTables(ctx.orm)) {
    zip.addReadStreamLazy(`data/${table.meta.tableName}.json`, (give) =>
      give(null, Readable.from(jsonRows(ctx, table, left), { objectMode: false })),
    );
    for (const row of await filesOf(ctx, table)) {
      if (left.aborted) return;
      const path = `files/${table.meta.tableName}/${row.id}-${row.filename.replaceAll('/', '_')}`;
      const state = await stateOf(ctx.storage, row, left).catch((error: unknown) => {
        if (left.aborted) throw error;
        ctx.log.error({ err: error }, 'a takeout goes on without a file that the store refused');
        return 'unreadable' as const;
      });
      manifest.push({ path, state, size: row.size, sha256: row.sha256 });
      if (state === 'intact') addFile(ctx, zip, path, row);
    }
  }
  zip.addBuffer(json(manifest), 'files/manifest.json');
  zip.end();
}

/** The file is read when its turn in the zip has come, in one go: no descriptor waits for a slow reader. */
function addFile({ storage }: Context, zip: yazl.ZipFile, path: string, row: StoredRow): void {
  zip.addReadStreamLazy(path, (give) => {
    readIntact(storage, row, 'Ask for all of this again.').then(
      (bytes) => give(null, Readable.from([bytes])),
      (error: unknown) => give(error, Readable.from([])),
    );
  });
}

const json = (value: unknown) => Buffer.from(JSON.stringify(value, null, 2));

/** Every row of a table as the text of one JSON array. */
async function* jsonRows(ctx: Context, table: PersonalTable, left: AbortSignal): AsyncGenerator<string> {
  const { meta } = table;
  const lazy = meta.props.filter((property) => property.lazy && !property.hidden).map(({ name }) => name);
  const pivots = meta.props.filter(ownPivot).map(({ name }) => name);
  const read = async (after: Text | null, limit: number): Promise<Text[]> => {
    const options = { limit, populate: [...lazy, ...pivots], orderBy: { id: 'asc' } };
    const rows = await find(ctx, table, options, after?.id);
    return rows.map((row) => ({ id: row.id, text: JSON.stringify(plain(meta, row), null, 2) }));
  };
  let before = '[\n';
  for await (const rows of batches(read, (some) => some.reduce((total, { text }) => total + text.length, 0))) {
    if (left.aborted) return;
    yield before + rows.map(({ text }) => text).join(',\n');
    before = ',\n';
  }
  yield before === '[\n' ? '[]' : '\n]';
}

/** The rows of a table that have a file, without what else they hold. */
async function filesOf(ctx: Context, table: PersonalTable): Promise<StoredRow[]> {
  if (!('storageKey' in table.meta.properties)) return [];
  const rows = await find(ctx, table, { fields: STORED, orderBy: { id: 'asc' } });
  return (rows as unknown as StoredRow[]).filter(({ storageKey }) => typeof storageKey === 'string');
}

const STORED: (keyof StoredRow)[] = ['id', 'filename', 'size', 'sha256', 'storageKey'];

/** The person's rows of a table whose names are known only when it runs; each time in a memory of its own. */
function find(ctx: Context, { meta, rowsOf }: PersonalTable, options: object, after?: string) {
  const own = rowsOf(currentUser(ctx).id);
  const where = after === undefined ? own : { $and: [own, { id: { $gt: after } }] };
  return ctx.em.fork().find(meta.class, where as never, options as never) as unknown as Promise<Row[]>;
}

const ownPivot = ({ kind, owner }: EntityProperty) => kind === 'm:n' && owner;

/** Values as they are stored, relations as ids. */
function plain(meta: EntityMetadata, row: object): Record<string, unknown> {
  const value = row as Record<string, unknown>;
  const kept = meta.props.filter(
    (property) => !property.hidden && (ownPivot(property) || !['1:m', 'm:n'].includes(property.kind)),
  );
  return Object.fromEntries(
    kept.map(({ name, kind }) => {
      if (kind === 'scalar') return [name, value[name]];
      if (kind === 'm:n') return [name, (value[name] as { getIdentifiers(): string[] }).getIdentifiers()];
      return [
        name,
        value[name] ? (wrap(value[name] as object) as unknown as { getPrimaryKey(): string }).getPrimaryKey() : null,
      ];
    }),
  );
}
