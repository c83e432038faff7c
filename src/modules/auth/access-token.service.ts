import { LockMode, ref } from '@mikro-orm/core';
import { currentUser, type Context } from '../../context.ts';
import { ForbiddenError, NotFoundError } from '../../errors.ts';
import { newest, type PageArgs } from '../../page.ts';
import { hashToken } from '../../signing.ts';
import { User } from '../users/user.entity.ts';
import { AccessToken, type NewAccessToken, Scope } from './access-token.entity.ts';
import type { CreateAccessTokenInput } from './access-token.inputs.ts';
import { isAccessToken, makeAccessToken } from './access-token.ts';

/** tokens of one account that have not ended */
const MOST_TOKENS = 50;
/** what is shown of a token: its prefix and four characters */
const SHOWN_LENGTH = 7;
/** how exact `lastUsedAt` is: not every request writes */
const LAST_USED_MS = 5 * 60_000;
const LEAST: Scope[] = [Scope.READ];
const DAY_MS = 24 * 3_600_000;

/** Makes a token and answers with it; what is kept is its hash. @throws {ForbiddenError} when there are too many */
export function createAccessToken(ctx: Context, input: CreateAccessTokenInput): Promise<NewAccessToken> {
  const token = makeAccessToken();
  return ctx.em.transactional(async (em) => {
    const now = ctx.now();
    const user = await em.findOneOrFail(User, currentUser(ctx).id, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if ((await em.count(AccessToken, { user: user.id, expiresAt: { $gt: now } })) >= MOST_TOKENS)
      throw new ForbiddenError(`An account has at most ${MOST_TOKENS} tokens. Revoke one that is no longer used.`);
    const row = em.create(AccessToken, {
      user: ref(user),
      name: input.name.trim(),
      scopes: [...new Set(input.scopes ?? LEAST)],
      prefix: token.slice(0, SHOWN_LENGTH),
      tokenHash: hashToken(token),
      createdAt: now,
      expiresAt: new Date(now.getTime() + input.expiresInDays * DAY_MS),
    });
    await em.flush();
    return Object.assign(row, { token });
  });
}

/** Whose token it is: one query, so that a revoked one is worth nothing at once. Null for what is none. */
export async function findAccessToken(ctx: Context, token: string): Promise<AccessToken | null> {
  if (!isAccessToken(token)) return null;
  const now = ctx.now();
  const row = await ctx.em.findOne(
    AccessToken,
    { tokenHash: hashToken(token), expiresAt: { $gt: now } },
    { populate: ['user'], strategy: 'joined' },
  );
  if (row && now.getTime() - (row.lastUsedAt?.getTime() ?? 0) > LAST_USED_MS)
    await ctx.em.nativeUpdate(AccessToken, { id: row.id }, { lastUsedAt: now });
  return row;
}

export function listAccessTokens(ctx: Context, page: PageArgs): Promise<AccessToken[]> {
  return ctx.em.find(
    AccessToken,
    ...newest<AccessToken>({ user: currentUser(ctx).id, expiresAt: { $gt: ctx.now() } }, page),
  );
}

/** Ends a token at once, on every node. */
export async function revokeAccessToken(ctx: Context, id: string): Promise<boolean> {
  if (!(await ctx.em.nativeDelete(AccessToken, { id, user: currentUser(ctx).id })))
    throw new NotFoundError('There is no such token, or it has ended.');
  return true;
}
