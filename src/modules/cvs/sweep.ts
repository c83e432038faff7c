import type { Ports } from '../../context.ts';
import { Export } from '../exports/export.entity.ts';
import { Cv, CvStatus } from './cv.entity.ts';
import { PARSE_CV } from './cv.job.ts';

/** Enqueues again what is still unread when a process starts: its job may have died with an earlier one. A second run of a job changes nothing. */
export async function requeueUnread({ orm, queue }: Ports): Promise<void> {
  await orm.em.fork().transactional(async (em) => {
    for (const { id } of await em.find(Cv, { status: CvStatus.PROCESSING }))
      await queue.enqueue(em, PARSE_CV, { cvId: id });
  });
}

/** A young file may belong to an upload that is just being written. */
const GRACE_MS = 15 * 60_000;

/** Removes files that no row knows: what a crash between writing a file and its row leaves behind. */
export async function sweepFiles({ storage, orm, now }: Ports): Promise<number> {
  const before = now().getTime() - GRACE_MS;
  let removed = 0;
  for (const [folder, table] of [
    ['cvs', Cv],
    ['exports', Export],
  ] as const) {
    const rows = await orm.em
      .fork()
      .createQueryBuilder<Cv | Export>(table)
      .select('storageKey')
      .execute<{ storageKey: string }[]>('all');
    const known = new Set(rows.map(({ storageKey }) => storageKey));
    for await (const { key, changedAt } of storage.list(folder)) {
      if (known.has(key) || changedAt.getTime() > before) continue;
      await storage.remove(key);
      removed++;
    }
  }
  return removed;
}
