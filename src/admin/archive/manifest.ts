import { createHash } from 'node:crypto';
import { z } from 'zod';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/**
 * What an archive holds. It is a ZIP of rows and not of a database's own files, so that it fits both databases and later
 * versions: `tables/<table>.jsonl` has a row a line as PostgreSQL's `row_to_json` writes it (times in UTC), ordered by
 * primary key; `files/<key>` a stored file; `manifest.json`, the last entry, this.
 */
export const manifestShape = z.object({
  format: z.literal(1),
  /** ISO time */
  createdAt: z.string(),
  /** of the service that wrote it */
  version: z.string(),
  /** names of those that the tables had been through, in their order */
  migrations: z.array(z.string()).min(1),
  /** in an order in which rows that others point at come first */
  tables: z.array(z.object({ name: z.string().regex(/^[a-z_]+$/), rows: z.int(), sha256 })),
  files: z.array(z.object({ key: z.string().regex(/^[a-z]+\/[0-9a-f-]{36}$/), size: z.int(), sha256 })),
  /** rows whose file was not there */
  missing: z.array(z.object({ table: z.string(), key: z.string() })),
});

export type Manifest = z.infer<typeof manifestShape>;

export const MANIFEST = 'manifest.json';
export const tableEntry = (name: string) => `tables/${name}.jsonl`;
export const fileEntry = (key: string) => `files/${key}`;

/** Counts and hashes what passes. */
export class Seal {
  readonly #hash = createHash('sha256');
  size = 0;
  lines = 0;

  add(bytes: Uint8Array): void {
    this.#hash.update(bytes);
    this.size += bytes.length;
    for (const byte of bytes) if (byte === NEWLINE) this.lines++;
  }

  sha256(): string {
    return this.#hash.digest('hex');
  }
}

const NEWLINE = 10;

/** `7 accounts`-like summary for people: tables with rows, and files. */
export function summary({ tables, files, missing }: Manifest): string {
  const rows = tables.reduce((sum, table) => sum + table.rows, 0);
  const counts = tables.filter((table) => table.rows).map((table) => `  ${table.name}: ${table.rows}`);
  const gone = missing.map(({ table, key }) => `  missing: the file ${key} of a row in ${table}`);
  return [`${rows} rows and ${files.length} files`, ...counts, ...gone].join('\n');
}
