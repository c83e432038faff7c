import { parse } from 'csv-parse/sync';

/** LinkedIn's texts have at most 2,600 characters, and messages are not read. */
const LONGEST_RECORD = 200_000;
const MOST_ROWS = 5_000;

/** The table is no CSV, or larger than any that people have. */
export class SheetError extends Error {
  override name = 'SheetError';
}

/** One row of a table by the names of its columns, which remembers what of it was read. */
export class Row {
  readonly #cells: Map<string, string>;
  readonly #unread: Set<string>;

  constructor(cells: Record<string, string>) {
    this.#cells = new Map(Object.entries(cells).flatMap(([name, text]) => (text.trim() ? [[name, text.trim()]] : [])));
    this.#unread = new Set(this.#cells.keys());
  }

  /** The text of the first of these columns that has one. */
  get(...columns: string[]): string | null {
    columns.forEach((column) => this.#unread.delete(column));
    return columns.map((column) => this.#cells.get(column)).find(Boolean) ?? null;
  }

  /** Columns that hold something and were not read. */
  unread(): string[] {
    return [...this.#unread];
  }
}

/** @throws {SheetError} */
export function readSheet(text: string, name: string): Row[] {
  let rows: Record<string, string>[];
  try {
    rows = parse(text, {
      bom: true,
      columns: (header: string[]) => header.map((column) => column.trim()),
      max_record_size: LONGEST_RECORD,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      to: MOST_ROWS,
    });
  } catch {
    throw new SheetError(`${name} is no table of comma-separated values that LinkedIn would write.`);
  }
  return rows.map((row) => new Row(row));
}
