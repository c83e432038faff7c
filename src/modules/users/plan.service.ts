import { LockMode } from '@mikro-orm/core';
import { currentUser, type Context } from '../../context.ts';
import type { EntityManager } from '../../db/orm.ts';
import { ForbiddenError } from '../../errors.ts';
import { PLAN_LIMITS, type PlanLimits } from './plans.ts';
import { User } from './user.entity.ts';

export const DAY_MS = 24 * 3_600_000;

/** Counts what is stored, or what was made since an instant. */
export type Count = (em: EntityManager, since: Date) => Promise<number>;

const WORDS: Record<keyof PlanLimits, (limit: number) => string> = {
  cvs: (limit) => `stores at most ${limit} CVs. Delete one that you no longer need`,
  personas: (limit) => `stores at most ${limit} personas. Delete one that you no longer need`,
  analysesPerDay: (limit) => `makes at most ${limit} analyses in 24 hours. Try again tomorrow`,
  exportsPerDay: (limit) => `makes at most ${limit} exports in 24 hours. Try again tomorrow`,
};

/**
 * Runs `work` in a transaction in which the user's plan has room for one more of `what`. Requests of one user wait for
 * each other here, so that none slips past the limit.
 * @throws {ForbiddenError} when the limit is reached
 */
export function withinPlan<T>(
  ctx: Context,
  what: keyof PlanLimits,
  count: Count,
  work: (em: EntityManager) => Promise<T>,
): Promise<T> {
  const user = currentUser(ctx);
  return ctx.em.transactional(async (em) => {
    await em.findOneOrFail(User, { id: user.id }, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
    await assertWithinPlan(ctx, what, count, em);
    return work(em);
  });
}

/** The same question without a lock: before work that costs much. */
export async function assertWithinPlan(ctx: Context, what: keyof PlanLimits, count: Count, em = ctx.em): Promise<void> {
  const { plan } = currentUser(ctx);
  const limit = PLAN_LIMITS[plan][what];
  if ((await count(em, new Date(ctx.now().getTime() - DAY_MS))) >= limit)
    throw new ForbiddenError(`The plan ${plan} ${WORDS[what](limit)}, or change the plan.`);
}
