import type { EntityManager } from '../db/orm.ts';

/** A job that is not tried any more by itself. */
export interface DeadLetter {
  id: string;
  kind: string;
  createdAt: Date;
  tries: number;
  /** kind and code of what went wrong last, without any text of a person's */
  failure: string;
}

interface Row {
  id: string;
  name: string;
  created_on: Date;
  retry_count: number;
  output: { failure?: string; message?: string; value?: { message?: string } } | null;
}

/** Oldest first. Empty also where no queue has been made yet. */
export async function listDeadLetters(em: EntityManager): Promise<DeadLetter[]> {
  const [queue] = await em.execute<{ made: boolean }[]>(`select to_regclass('pgboss.job') is not null as made`);
  if (!queue?.made) return [];
  const rows = await em.execute<Row[]>(
    `select id, name, created_on, retry_count, output from pgboss.job where state = 'failed' order by created_on`,
  );
  return rows.map(({ id, name, created_on, retry_count, output }) => ({
    id,
    kind: name,
    createdAt: new Date(created_on),
    tries: retry_count + 1,
    // without `failure` it was ended by pg-boss, whose few messages are fixed words
    failure: output?.failure ?? output?.value?.message ?? output?.message ?? 'unknown',
  }));
}

/** Lets a dead letter be tried once more, at once; null when there is none of this id. */
export const retryDeadLetter = (em: EntityManager, id: string): Promise<FormerLetter | null> =>
  change(
    em,
    `update pgboss.job set state = 'retry', retry_limit = retry_limit + 1, completed_on = null, start_after = now()`,
    id,
  );

/** Removes a dead letter; null when there is none of this id. */
export const discardDeadLetter = (em: EntityManager, id: string): Promise<FormerLetter | null> =>
  change(em, 'delete from pgboss.job', id);

export interface FormerLetter {
  kind: string;
  payload: Record<string, string>;
}

async function change(em: EntityManager, statement: string, id: string): Promise<FormerLetter | null> {
  const [row] = await em.execute<{ name: string; data: Record<string, string> }[]>(
    `${statement} where id::text = ? and state = 'failed' returning name, data`,
    [id],
  );
  return row ? { kind: row.name, payload: row.data } : null;
}
