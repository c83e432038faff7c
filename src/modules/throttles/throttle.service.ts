import type { Context } from '../../context.ts';
import { RateLimitedError } from '../../errors.ts';
import { signParts } from '../../signing.ts';
import { Throttle } from './throttle.entity.ts';

const QUARTER_OF_AN_HOUR = 15 * 60;
export const HOUR = 60 * 60;
export const DAY = 24 * HOUR;

interface Window {
  /** how long a count lasts from its first on */
  seconds?: number;
  /** what the refusal says before the time to wait */
  refusal?: string;
}

/**
 * Counts what `key` stands for and returns how often it was done in this window, a quarter of an hour unless told otherwise.
 * @throws {RateLimitedError} when that is more than `most` times
 */
export async function limit(
  ctx: Context,
  key: string[],
  most: number,
  { seconds = QUARTER_OF_AN_HOUR, refusal = 'Too many tries.' }: Window = {},
): Promise<number> {
  const { times, left } = await countUp(ctx, key, seconds);
  if (times > most) throw new RateLimitedError(`${refusal} Wait ${spoken(left)}.`, left);
  return times;
}

/** Counts, and answers how often that was in this window and how many seconds of it are left. */
export async function countUp(ctx: Context, key: string[], seconds: number): Promise<{ times: number; left: number }> {
  const [row] = await ctx.em.execute<{ times: number; left: number }[]>(
    `insert into throttles as t (key, failures, window_ends_at)
     values (?, 1, now() + make_interval(secs => ?))
     on conflict (key) do update set
       failures = case when t.window_ends_at < now() then 1 else t.failures + 1 end,
       window_ends_at = case when t.window_ends_at < now() then excluded.window_ends_at else t.window_ends_at end
     returning failures as times, extract(epoch from window_ends_at - now())::float as left`,
    [hashed(ctx, key), seconds],
  );
  return row ?? { times: 0, left: 0 };
}

/** How often each key was counted in its window. */
export async function counted(ctx: Context, keys: string[][]): Promise<number[]> {
  const hashes = keys.map((key) => hashed(ctx, key));
  const rows = await ctx.em.find(Throttle, { key: hashes, windowEndsAt: { $gt: ctx.now() } });
  return hashes.map((hash) => rows.find(({ key }) => key === hash)?.failures ?? 0);
}

function spoken(seconds: number): string {
  const minutes = Math.ceil(seconds / 60);
  return minutes <= 90 ? `${minutes} minutes` : `${Math.ceil(minutes / 60)} hours`;
}

/** Begins to count `key` anew, and drops what is over. */
export async function forget(ctx: Context, key: string[]): Promise<void> {
  await ctx.em.nativeDelete(Throttle, { $or: [{ key: hashed(ctx, key) }, { windowEndsAt: { $lt: ctx.now() } }] });
}

/** Takes back one count of each key. */
export async function forgive(ctx: Context, keys: string[][]): Promise<void> {
  const hashes = keys.map((key) => hashed(ctx, key));
  await ctx.em.execute(
    `update throttles set failures = greatest(0, failures - 1) where key in (${hashes.map(() => '?').join(', ')})`,
    hashes,
  );
}

/** A keyed hash: the table tells neither accounts nor addresses. */
const hashed = (ctx: Context, key: string[]) => signParts(ctx.config.jwtSecret, 'throttle', key);
