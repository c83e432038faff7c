import type { Context } from '../../context.ts';
import { RateLimitedError } from '../../errors.ts';
import { signParts } from '../../signing.ts';
import { Throttle } from './throttle.entity.ts';

const WINDOW_SECONDS = 15 * 60;

/**
 * Counts what `key` stands for and returns how often it was done in this quarter of an hour.
 * @throws {RateLimitedError} when that is more than `most` times
 */
export async function limit(ctx: Context, key: string[], most: number): Promise<number> {
  const [row] = await ctx.em.execute<{ failures: number; seconds: number }[]>(
    `insert into throttles as t (key, failures, window_ends_at)
     values (?, 1, now() + interval '${WINDOW_SECONDS} seconds')
     on conflict (key) do update set
       failures = case when t.window_ends_at < now() then 1 else t.failures + 1 end,
       window_ends_at = case when t.window_ends_at < now() then excluded.window_ends_at else t.window_ends_at end
     returning failures, extract(epoch from window_ends_at - now())::float as seconds`,
    [hashed(ctx, key)],
  );
  if (row && row.failures > most)
    throw new RateLimitedError(
      `Too many tries. Wait ${Math.ceil(row.seconds / 60)} minutes, or reset the password.`,
      row.seconds,
    );
  return row?.failures ?? 0;
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
