import type { Context } from '../../context.ts';
import { RateLimitedError } from '../../errors.ts';
import { KnownAddress } from './known-address.entity.ts';
import { Throttle } from './throttle.entity.ts';
import { signParts } from './tokens.ts';

const WINDOW_SECONDS = 15 * 60;
/** per account and address: a stranger elsewhere cannot lock the owner out */
const PER_ACCOUNT_AND_ADDRESS = 10;
const PER_ADDRESS = 100;
/** per account from addresses that it was never signed in from: 4,800 guesses a day at most, however many addresses an attacker has */
const PER_ACCOUNT_ELSEWHERE = 50;

/**
 * Counts a try of a password before it is made, so that tries at the same time cannot slip through together. An address
 * from which the account was signed in before is not slowed down by what happens elsewhere.
 * @throws {RateLimitedError} with the seconds to wait
 */
export async function countTry(ctx: Context, account: string): Promise<void> {
  await limit(ctx, addressKey(ctx), PER_ADDRESS);
  await limit(ctx, pairKey(ctx, account), PER_ACCOUNT_AND_ADDRESS);
  if (!(await isKnown(ctx, account))) await limit(ctx, accountKey(account), PER_ACCOUNT_ELSEWHERE);
}

/** Forgets the tries once the password was right; guesses of others at the same account stay counted. */
export async function forgetTries(ctx: Context, account: string): Promise<void> {
  await ctx.em.nativeDelete(Throttle, {
    $or: [{ key: hashed(ctx, pairKey(ctx, account)) }, { windowEndsAt: { $lt: ctx.now() } }],
  });
  await ctx.em.execute('update throttles set failures = greatest(0, failures - 1) where key in (?, ?)', [
    hashed(ctx, addressKey(ctx)),
    hashed(ctx, accountKey(account)),
  ]);
}

/** Remembers that the account was signed in from here. */
export async function knowAddress(ctx: Context, userId: string): Promise<void> {
  await ctx.em.upsert(
    KnownAddress,
    { ...new KnownAddress(), user: userId, addressHash: addressHash(ctx), lastUsedAt: ctx.now() },
    { onConflictFields: ['user', 'addressHash'], onConflictMergeFields: ['lastUsedAt'] },
  );
}

/** @throws {RateLimitedError} when what `key` stands for was done more than `most` times in a quarter of an hour */
export async function limit(ctx: Context, key: string[], most: number): Promise<void> {
  const [row] = await ctx.em.execute<{ failures: number; seconds: number }[]>(
    `insert into throttles as t (key, failures, window_ends_at) values (?, 1, now() + interval '${WINDOW_SECONDS} seconds')
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
}

async function isKnown(ctx: Context, account: string): Promise<boolean> {
  return (await ctx.em.count(KnownAddress, { user: { email: account }, addressHash: addressHash(ctx) })) > 0;
}

/** Keyed hashes: the tables tell neither accounts nor addresses. */
const hashed = (ctx: Context, key: string[]) => signParts(ctx.config.jwtSecret, 'throttle', key);
const addressHash = (ctx: Context) => signParts(ctx.config.jwtSecret, 'address', [ctx.ip]);
const addressKey = (ctx: Context) => ['address', ctx.ip];
const accountKey = (account: string) => ['account', account];
const pairKey = (ctx: Context, account: string) => ['account and address', account, ctx.ip];
