import { LockMode, ref } from '@mikro-orm/core';
import { randomUUID } from 'node:crypto';
import type { Context } from '../../context.ts';
import type { EntityManager } from '../../db/orm.ts';
import { InvalidRequestError } from '../../errors.ts';
import { User } from '../users/user.entity.ts';
import { OneTimeToken, type TokenPurpose, UNSENT_DAYS } from './one-time-token.entity.ts';
import { hashToken, mailToken } from '../../signing.ts';

/** Makes a token for an address and answers with its id, which a mail's link is made of; an earlier one for the same purpose ends. */
export async function issueToken(
  ctx: Context,
  em: EntityManager,
  purpose: TokenPurpose,
  address: string,
  user: User | null,
): Promise<string> {
  const id = randomUUID();
  const now = ctx.now();
  await em.nativeDelete(OneTimeToken, {
    $or: [{ purpose, ...(user ? { user: user.id } : { user: null, address }) }, { expiresAt: { $lt: now } }],
  });
  em.create(OneTimeToken, {
    id,
    purpose,
    address,
    user: user && ref(user),
    tokenHash: hashToken(mailToken(ctx.config.jwtSecret, id)),
    createdAt: now,
    expiresAt: new Date(now.getTime() + UNSENT_DAYS * 24 * 3_600_000),
  });
  await em.flush();
  return id;
}

/**
 * Uses a token up inside a transaction and answers with its account, locked, and the address that it was sent to.
 * @throws {InvalidRequestError} for one that is unknown, used or expired, alike
 */
export async function redeemToken(
  ctx: Context,
  em: EntityManager,
  purpose: TokenPurpose,
  token: string,
): Promise<{ user: User; address: string }> {
  const invalid = new InvalidRequestError(
    "Invalid or missing parameter 'token': it is wrong, used or older than 60 minutes. Ask for a new one.",
  );
  const row = await em.findOne(OneTimeToken, {
    purpose,
    tokenHash: hashToken(token),
    expiresAt: { $gt: ctx.now() },
    user: { $ne: null },
  });
  if (!row || !(await em.nativeDelete(OneTimeToken, { id: row.id }))) throw invalid;
  const user = await em.findOne(User, { id: row.user!.id }, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
  if (!user) throw invalid;
  return { user, address: row.address };
}
