import { vi } from 'vitest';
import type { TestApp } from './app.ts';

/** How many questions `work` asks of the database. */
export async function countQueries({ ports }: TestApp, work: () => Promise<unknown>): Promise<number> {
  const execute = vi.spyOn(ports.orm.em.getConnection(), 'execute');
  await work();
  const count = execute.mock.calls.length;
  execute.mockRestore();
  return count;
}
