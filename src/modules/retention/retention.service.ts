import type { EntityClass, FilterQuery } from '@mikro-orm/core';
import { firstOf } from '../../list-item.ts';
import { systemContext, type Context, type Ports } from '../../context.ts';
import type { EntityManager } from '../../db/orm.ts';
import type { RetentionClass } from '../../retention.ts';
import { removing } from '../../storage/together.ts';
import { AuditEntry } from '../audit/audit.entity.ts';
import { AccessToken } from '../auth/access-token.entity.ts';
import { KnownAddress } from '../auth/known-address.entity.ts';
import { OneTimeToken } from '../auth/one-time-token.entity.ts';
import { Session } from '../auth/session.entity.ts';
import { Throttle } from '../throttles/throttle.entity.ts';
import { removeLostClaims } from '../claims/claim.service.ts';
import { sweepFiles } from '../cvs/sweep.ts';
import { Export } from '../exports/export.entity.ts';
import { GapReport } from '../gap-analysis/gap-report.entity.ts';
import { KEPT_MS, KeptAnswer } from '../idempotency/kept-answer.entity.ts';
import { failOverdueMails } from '../mails/mail.service.ts';
import { Share } from '../shares/share.entity.ts';
import { Invite } from '../teams/invite.entity.ts';
import { SWEEP } from './retention.job.ts';

/** rows of one delete: a lock is held for so many and no longer */
export const BATCH = 500;

/** Removes at most one batch of what is older than `before`, and answers how many went. */
type Remover = (ctx: Context, before: Date) => Promise<number>;

const endedBefore = (before: { $lt: Date }) => ({ expiresAt: before });

/** What goes, class by class, and by which of its times. */
const REMOVERS: Record<RetentionClass, Remover> = {
  sessions: rows(Session, (before) => ({ expiresAt: before })),
  tokens: async (ctx, before) =>
    Math.max(await rows(OneTimeToken, endedBefore)(ctx, before), await rows(AccessToken, endedBefore)(ctx, before)),
  throttles: rows(Throttle, (before) => ({ windowEndsAt: before })),
  mails: removeMails,
  invites: rows(Invite, (before) => ({ expiresAt: before })),
  addresses: rows(KnownAddress, (before) => ({ lastUsedAt: before })),
  jobs: (ctx, before) => ctx.queue.removeEnded(ctx.em, before, BATCH),
  exports: removeExports,
  shares: rows(Share, (before) => ({ expiresAt: before })),
  reports: rows(GapReport, (before) => ({ createdAt: before })),
  audit: removeAudit,
};

/** Enqueues a sweep; one that waits already is enough. */
export async function orderSweep({ orm, queue }: Ports): Promise<void> {
  await orm.em.fork().transactional((em) => queue.enqueue(em, SWEEP, {}, { owner: SWEEP.name }));
}

/** The job: each class on its own, so that one that fails keeps no other. @throws the first failure, so that it runs again */
export async function sweepJob(ports: Ports, signal?: AbortSignal): Promise<void> {
  const failures: unknown[] = [];
  const removed: Record<string, number> = {};
  const attempt = async (name: string, work: () => Promise<number | void>) => {
    try {
      const count = await work();
      if (count) removed[name] = count;
    } catch (error) {
      ports.log.error({ err: error, class: name }, 'a sweep failed');
      failures.push(error);
    }
  };
  await attempt('overdue mails', () => failOverdueMails(systemContext(ports)));
  await attempt('claims', () => removeLostClaims(ports));
  await attempt('answers', () => removeKeptAnswers(ports));
  for (const [name, remove] of Object.entries(REMOVERS))
    await attempt(name, () => removeAll(ports, name as RetentionClass, remove, signal));
  if (!signal?.aborted) await attempt('files', () => sweepFiles(ports));
  if (Object.keys(removed).length) ports.log.info({ removed }, 'what is kept no longer was removed');
  if (failures.length) throw failures[0];
}

/** What is not answered from any more. */
function removeKeptAnswers({ orm, now }: Ports): Promise<number> {
  const before = new Date(now().getTime() - KEPT_MS);
  return orm.em.fork().nativeDelete(KeptAnswer, { createdAt: { $lt: before } });
}

async function removeAll(ports: Ports, name: RetentionClass, remove: Remover, signal?: AbortSignal): Promise<number> {
  const kept = ports.config.retention[name];
  if (kept === null) return 0;
  const before = new Date(ports.now().getTime() - kept);
  for (let total = 0; ;) {
    if (signal?.aborted) return total;
    const count = await remove(systemContext(ports), before);
    total += count;
    if (count < BATCH) return total;
  }
}

function rows<T extends object>(entity: EntityClass<T>, older: (before: { $lt: Date }) => object): Remover {
  return ({ em }, before) => removeRows(em, entity, older({ $lt: before }));
}

async function removeRows<T extends object>(em: EntityManager, entity: EntityClass<T>, where: object) {
  const key: string = firstOf(em.getMetadata(entity).primaryKeys);
  const found = await em
    .createQueryBuilder(entity)
    .select(key as never)
    .where(where)
    .limit(BATCH)
    .execute<Record<string, string>[]>('all');
  if (!found.length) return 0;
  // asked again, as a row may have been used since
  return em.nativeDelete(entity, { $and: [{ [key]: found.map((row) => row[key]) }, where] } as FilterQuery<NoInfer<T>>);
}

/** A failed mail stays as long as its invitation, which tells of it. */
async function removeMails({ em, mailer }: Context, before: Date): Promise<number> {
  const rows = await em.execute<{ id: string }[]>(
    `delete from mails where id in (
       select id from mails where created_at < ? and id not in (select mail_id from invites where mail_id is not null)
       limit ?
     ) returning id`,
    [before, BATCH],
  );
  return rows.length + (await mailer.forgetBefore(before, BATCH));
}

async function removeExports(ctx: Context, before: Date): Promise<number> {
  const found = await ctx.em
    .createQueryBuilder(Export)
    .select(['id', 'storageKey'])
    .where({ createdAt: { $lt: before } })
    .limit(BATCH)
    .execute<{ id: string; storageKey: string }[]>('all');
  if (!found.length) return 0;
  return removing(ctx, (setAside) =>
    ctx.em.transactional(async (em) => {
      const removed = await em.nativeDelete(Export, { id: found.map(({ id }) => id) });
      await setAside(found.map(({ storageKey }) => storageKey));
      return removed;
    }),
  );
}

/** The one way past the trigger that keeps the record append-only, open for one transaction. */
function removeAudit({ em: outer }: Context, before: Date): Promise<number> {
  return outer.transactional(async (em) => {
    await em.execute("select set_config('personaforge.retention', 'on', true)");
    return removeRows(em, AuditEntry, { createdAt: { $lt: before } });
  });
}
