import type { Context } from '../../context.ts';
import { signParts } from '../../signing.ts';
import { isLoopback } from '../../network.ts';
import { forget, forgive, HOUR, limit } from '../throttles/throttle.service.ts';
import { knownDevice } from './device.ts';
import { KnownAddress } from './known-address.entity.ts';

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

/** accounts made from an address in an hour: a school class at once, and no farm */
const SIGNUPS_PER_HOUR = 20;

/**
 * Counts an account that is about to be made. This machine's own people are not counted unless `SIGNUPS_PER_HOUR` is set.
 * @throws {RateLimitedError} with the seconds to wait
 */
export async function countSignup(ctx: Context): Promise<void> {
  const most = ctx.config.signupsPerHour ?? (isLoopback(ctx.ip) ? null : SIGNUPS_PER_HOUR);
  if (most === null) return;
  await limit(ctx, ['sign-ups', ctx.ip], most, {
    seconds: HOUR,
    refusal: 'Too many accounts were made from this address.',
  });
}

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
  await forget(ctx, own ?? pairKey(ctx, account));
  if (!own) await forgive(ctx, [addressKey(ctx), firstTriesKey(account), accountKey(account)]);
}

/** Remembers that the account was signed in from here. */
export async function knowAddress(ctx: Context, userId: string): Promise<void> {
  await ctx.em.upsert(
    KnownAddress,
    { ...new KnownAddress(), user: userId, addressHash: addressHash(ctx), lastUsedAt: ctx.now() },
    { onConflictFields: ['user', 'addressHash'], onConflictMergeFields: ['lastUsedAt'] },
  );
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

/** A keyed hash: the table tells no address. */
const addressHash = (ctx: Context) => signParts(ctx.config.jwtSecret, 'address', [ctx.ip]);
const addressKey = (ctx: Context) => ['address', ctx.ip];
const accountKey = (account: string) => ['account', account];
const firstTriesKey = (account: string) => ['first tries', account];
const pairKey = (ctx: Context, account: string) => ['account and address', account, ctx.ip];
