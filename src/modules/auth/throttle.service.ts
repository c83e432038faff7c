import type { Context } from '../../context.ts';
import { RateLimitedError } from '../../errors.ts';
import { Throttle } from './throttle.entity.ts';

const WINDOW_SECONDS = 15 * 60;
/** per account and address: a stranger elsewhere cannot lock the owner out */
const PER_ACCOUNT = 10;
const PER_ADDRESS = 100;

/**
 * Counts a try before it is made, so that tries at the same time cannot slip through together.
 * @throws {RateLimitedError} with the seconds to wait
 */
export async function countTry(ctx: Context, account: string): Promise<void> {
  for (const [key, limit] of [[`address ${ctx.ip}`, PER_ADDRESS], [accountKey(ctx, account), PER_ACCOUNT]] as const) {
    const [row] = await ctx.em.getConnection().execute<{ failures: number; seconds: number }[]>(
      `insert into throttles as t (key, failures, window_ends_at) values (?, 1, now() + interval '${WINDOW_SECONDS} seconds')
       on conflict (key) do update set
         failures = case when t.window_ends_at < now() then 1 else t.failures + 1 end,
         window_ends_at = case when t.window_ends_at < now() then excluded.window_ends_at else t.window_ends_at end
       returning failures, extract(epoch from window_ends_at - now())::float as seconds`,
      [key],
    );
    if (row && row.failures > limit) throw new RateLimitedError(`Too many tries. Wait ${Math.ceil(row.seconds / 60)} minutes, or reset the password.`, row.seconds);
  }
}

/** Forgets the tries of an account once it was right. */
export async function forgetTries(ctx: Context, account: string): Promise<void> {
  await ctx.em.nativeDelete(Throttle, { key: accountKey(ctx, account) });
  await ctx.em.getConnection().execute('update throttles set failures = greatest(0, failures - 1) where key = ?', [`address ${ctx.ip}`]);
}

const accountKey = (ctx: Context, account: string) => `account ${account} ${ctx.ip}`;
