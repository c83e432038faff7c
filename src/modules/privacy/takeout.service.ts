import { wrap, type EntityMetadata, type EntityProperty } from '@mikro-orm/core';
import type { Readable } from 'node:stream';
import yazl from 'yazl';
import { currentUser, type Context } from '../../context.ts';
import { personalTables, type PersonalTable } from './personal-data.ts';

const README = `Everything that PersonaForge keeps about you.

data/    one JSON file a table: every row that belongs to you, without secrets (hashes of passwords and tokens)
files/   the CVs as you sent them and the documents made from your personas, by table and id
`;

interface StoredRow {
  id: string;
  storageKey: string;
  filename: string;
}

/** A zip of every row of the signed-in person and every file, written while it is read: memory holds a table at a time. */
export function takeout(ctx: Context): Readable {
  const zip = new yazl.ZipFile();
  const out = zip.outputStream as Readable;
  void fill(ctx, zip).catch((error: unknown) => {
    ctx.log.error({ err: error }, 'a takeout broke off');
    out.destroy(error as Error);
  });
  return out;
}

async function fill(ctx: Context, zip: yazl.ZipFile): Promise<void> {
  zip.addBuffer(Buffer.from(README), 'README.txt');
  for (const table of personalTables(ctx.orm)) {
    const rows = await rowsOf(ctx, table);
    zip.addBuffer(Buffer.from(JSON.stringify(rows, null, 2)), `data/${table.meta.tableName}.json`);
    for (const row of rows.filter(isStored)) {
      zip.addBuffer(
        Buffer.from(await ctx.storage.read(row.storageKey)),
        `files/${table.meta.tableName}/${row.id}-${row.filename.replaceAll('/', '_')}`,
      );
    }
  }
  zip.end();
}

async function rowsOf(ctx: Context, { meta, rowsOf: where }: PersonalTable): Promise<Record<string, unknown>[]> {
  const lazy = meta.props.filter((property) => property.lazy && !property.hidden).map(({ name }) => name);
  const pivots = meta.props.filter(ownPivot).map(({ name }) => name);
  const rows = await ctx.em.fork().find(meta.class, where(currentUser(ctx).id) as never, {
    populate: [...lazy, ...pivots] as never,
    orderBy: { id: 'asc' } as never,
  });
  return rows.map((row) => plain(meta, row));
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

const isStored = (row: Record<string, unknown>): row is Record<string, unknown> & StoredRow =>
  typeof row['storageKey'] === 'string';
