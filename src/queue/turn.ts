import type { EntityManager } from '../db/orm.ts';

/** Rounds within one urgency; a line of so many jobs of one owner is not to be thought of. */
const ROUNDS = 100_000_000;

export interface Place {
  /** name of the kind of job */
  kind: string;
  owner: string;
  urgency: number;
}

/** Until the transaction ends, no other places a job of this owner: each then counts those before it. */
export async function awaitTurn(em: EntityManager, { kind, owner }: Place): Promise<void> {
  await em.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [`${kind} of ${owner}`]);
}

/**
 * The priority by which jobs leave in rounds, one of each owner a round, the more urgent ones before all.
 *
 * A job goes into the round after the last of its owner's waiting ones, and never into a round that has begun: who comes
 * new joins the next one. So an owner's hundred jobs delay another's one by two at most, and no stream of newcomers
 * keeps the hundred waiting. Decided when a job is placed, the order holds for any number of processes that take jobs.
 */
export async function priorityOf(em: EntityManager, { kind, owner, urgency }: Place): Promise<number> {
  const first = urgency * ROUNDS;
  const waiting = `select priority from pgboss.job where name = ? and state < 'active' and priority between ? and ?`;
  const range = [kind, first - ROUNDS + 1, first];
  const [row] = await em.execute<{ round: number | string | null }[]>(
    `select greatest(
      (select max(? - priority) + 1 from (${waiting} and group_id = ?) own),
      (select min(? - priority) + 1 from (${waiting} and start_after <= now()) due)
    ) as round`,
    [first, ...range, owner, first, ...range],
  );
  return first - Math.min(Number(row?.round ?? 0), ROUNDS - 1);
}
