import { createPool, type Pool, type PoolOptions } from '../../src/pool/pool.ts';
import { createParser, type Parser } from '../../src/tasks/parser.ts';
import { TABLE, type Tasks, TASKS } from '../../src/tasks/table.ts';

export interface TestReader extends Parser {
  pool: Pool<Tasks>;
  close(): Promise<void>;
}

/** The service's reader of files, with limits of its own. */
export function openReader({
  cpuMs = TASKS.readCv.cpuMs,
  ocr = null,
  ...options
}: Partial<PoolOptions<Tasks>> & { cpuMs?: number; ocr?: string | null } = {}): TestReader {
  const tasks: Tasks = { ...TASKS, readCv: { ...TASKS.readCv, cpuMs: cpuMs as 10_000 } };
  const pool = createPool({ tasks, table: TABLE, ...options });
  return { ...createParser(pool, ocr), pool, close: () => pool.close() };
}
