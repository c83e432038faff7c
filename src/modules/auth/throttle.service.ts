import type { Context } from '../../context.ts';
import { RateLimitedError } from '../../errors.ts';
import { knownDevice } from './device.ts';
import { KnownAddress } from './known-address.entity.ts';
import { Throttle } from './throttle.entity.ts';
import { signParts } from './tokens.ts';

const WINDOW_SECONDS = 15 * 60;
/** per device or session that the account was signed in on: others' tries do not count here */
const PER_DEVICE = 10;
/** per account and address: a stranger elsewhere cannot lock the owner out */
const PER_ACCOUNT_AND_ADDRESS = 10;
const PER_ADDRESS = 100;
/** per account from addresses that it was never signed in from, after the first tries of each */
const PER_ACCOUNT_ELSEWHERE = 50;
/** so many of each new address count apart: its owner on a journey gets through while strangers use up the rest */
const FIRST_TRIES = 2;
/** those of all addresses: with the rest 24,000 guesses a day at most, however many addresses an attacker has */
const PER_ACCOUNT_FIRST_TRIES = 200;

/**
 * Counts a try of a password before it is made, so that tries at the same time cannot slip through together. A device or
 * an address from which the account was signed in before is not slowed down by what happens elsewhere, and a device not
 * by others at its own address either.
 * @throws {RateLimitedError} with the seconds to wait
 */
export async function countTry(ctx: Context, account: string): Promise<void> {
  const own = ownKey(ctx, account);
  if (own) return void (await limit(ctx, own, PER_DEVICE));
  await limit(ctx, addressKey(ctx), PER_ADDRESS);
  const tries = await limit(ctx, pairKey(ctx, account), PER_ACCOUNT_AND_ADDRESS);
  if (await isKnown(ctx, account)) return;
  if (tries <= FIRST_TRIES) await limit(ctx, firstTriesKey(account), PER_ACCOUNT_FIRST_TRIES);
  else await limit(ctx, accountKey(account), PER_ACCOUNT_ELSEWHERE);
}

/** Forgets the tries once the password was right; guesses of others at the same account stay counted. */
export async function forgetTries(ctx: Context, account: string): Promise<void> {
  const own = ownKey(ctx, account);
  await ctx.em.nativeDelete(Throttle, {
    $or: [{ key: hashed(ctx, own ?? pairKey(ctx, account)) }, { windowEndsAt: { $lt: ctx.now() } }],
  });
  if (own) return;
  await ctx.em.execute('update throttles set failures = greatest(0, failures - 1) where key in (?, ?, ?)', [
    hashed(ctx, addressKey(ctx)),
    hashed(ctx, firstTriesKey(account)),
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

/**
 * Counts what `key` stands for and returns how often it was done in this quarter of an hour.
 * @throws {RateLimitedError} when that is more than `most` times
 */
export async function limit(ctx: Context, key: string[], most: number): Promise<number> {
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
  return row?.failures ?? 0;
}

/** What this client has shown of an earlier sign-in to the account: a token that is still good, or the mark of its device. */
function ownKey(ctx: Context, account: string): string[] | null {
  if (ctx.session && ctx.user?.email === account) return ['session', ctx.session.id];
  const device = knownDevice(ctx, account);
  return device ? ['device', device] : null;
}

async function isKnown(ctx: Context, account: string): Promise<boolean> {
  return (await ctx.em.count(KnownAddress, { user: { email: account }, addressHash: addressHash(ctx) })) > 0;
}

/** Keyed hashes: the tables tell neither accounts nor addresses. */
const hashed = (ctx: Context, key: string[]) => signParts(ctx.config.jwtSecret, 'throttle', key);
const addressHash = (ctx: Context) => signParts(ctx.config.jwtSecret, 'address', [ctx.ip]);
const addressKey = (ctx: Context) => ['address', ctx.ip];
const accountKey = (account: string) => ['account', account];
const firstTriesKey = (account: string) => ['first tries', account];
const pairKey = (ctx: Context, account: string) => ['account and address', account, ctx.ip];
