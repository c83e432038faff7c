import { LockMode } from '@mikro-orm/core';
import { currentUser, type Context } from '../../context.ts';
import type { EntityManager } from '../../db/orm.ts';
import { ForbiddenError } from '../../errors.ts';
import { counted, countUp, DAY } from '../throttles/throttle.service.ts';
import { PLAN_LIMITS, type PlanLimits } from './plans.ts';
import { User } from './user.entity.ts';

type Daily = 'analysesPerDay' | 'exportsPerDay';

/** What is stored of a kind at this moment. */
export type Count = (em: EntityManager) => Promise<number>;

const WORDS: Record<keyof PlanLimits, (limit: number) => string> = {
  cvs: (limit) => `stores at most ${limit} CVs. Delete one that you no longer need`,
  personas: (limit) => `stores at most ${limit} personas. Delete one that you no longer need`,
  shares: (limit) => `keeps at most ${limit} links to personas. Revoke one that you no longer need`,
  jobs: (limit) => `stores at most ${limit} jobs. Delete one that you no longer need`,
  analysesPerDay: (limit) => `makes at most ${limit} analyses in 24 hours. Try again tomorrow`,
  exportsPerDay: (limit) => `makes at most ${limit} exports in 24 hours. Try again tomorrow`,
};

/**
 * Runs `work` in a transaction in which the user's plan has room to store one more of `what`. Requests of one user
 * wait for each other here, so that none slips past the limit.
 * @throws {ForbiddenError} when the limit is reached
 */
export function withinPlan<T>(
  ctx: Context,
  what: Exclude<keyof PlanLimits, Daily>,
  count: Count,
  work: (em: EntityManager) => Promise<T>,
): Promise<T> {
  return whileLocked(ctx, async (em) => {
    assertRoom(ctx, what, await count(em));
    return work(em);
  });
}

/**
 * The same for what is made in a day: it is counted when it is made, so that deleting it makes no room.
 * @throws {ForbiddenError} when the limit is reached
 */
export function withinDay<T>(ctx: Context, what: Daily, work: (em: EntityManager) => Promise<T>): Promise<T> {
  return whileLocked(ctx, async (em) => {
    const { times } = await countUp({ ...ctx, em }, dailyKey(currentUser(ctx), what), DAY);
    assertRoom(ctx, what, times - 1);
    return work(em);
  });
}

/** The same question without counting: before work that costs much. */
export async function assertWithinDay(ctx: Context, what: Daily): Promise<void> {
  const [made] = await madeToday(ctx, currentUser(ctx), [what]);
  assertRoom(ctx, what, made ?? 0);
}

/** How many of each were made in the day that began with the first of them. */
export const madeToday = (ctx: Context, user: User, kinds: Daily[]): Promise<number[]> =>
  counted(
    ctx,
    kinds.map((what) => dailyKey(user, what)),
  );

const dailyKey = ({ id }: User, what: Daily) => ['made in a day', id, what];

function assertRoom(ctx: Context, what: keyof PlanLimits, used: number): void {
  const { plan } = currentUser(ctx);
  const limit = PLAN_LIMITS[plan][what];
  if (used >= limit) throw new ForbiddenError(`The plan ${plan} ${WORDS[what](limit)}, or change the plan.`);
}

function whileLocked<T>(ctx: Context, work: (em: EntityManager) => Promise<T>): Promise<T> {
  const { id } = currentUser(ctx);
  return ctx.em.transactional(async (em) => {
    await em.findOneOrFail(User, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
    return work(em);
  });
}
