import { ref } from '@mikro-orm/core';
import { currentUser, type Context } from '../../context.ts';
import type { EntityManager } from '../../db/orm.ts';
import { NotFoundError } from '../../errors.ts';
import { newest, type PageArgs } from '../../page.ts';
import type { User } from '../users/user.entity.ts';
import { AccessToken } from './access-token.entity.ts';
import { findAccessToken } from './access-token.service.ts';
import type { AuthToken } from './auth-token.ts';
import { Session } from './session.entity.ts';
import { signToken, TOKEN_HOURS, verifyToken } from './tokens.ts';

/** how exact `lastUsed` is: not every request writes */
const LAST_USED_MS = 5 * 60_000;

/** Opens a session in `em`, which the caller flushes. */
export function openSession(ctx: Context, em: EntityManager, user: User): Session {
  const now = ctx.now();
  return em.create(Session, {
    user: ref(user),
    createdAt: now,
    lastUsed: now,
    expiresAt: new Date(now.getTime() + TOKEN_HOURS * 3_600_000),
  });
}

export const tokenOf = (ctx: Context, session: Session): AuthToken => ({
  token: signToken(ctx.config, { userId: session.user.id, sessionId: session.id }, ctx.now()),
});

/** Ends every session and token of a person and opens the one that the answer is about; expired rows go with them. */
export async function replaceSessions(ctx: Context, em: EntityManager, user: User): Promise<AuthToken> {
  await em.nativeDelete(Session, { user: user.id });
  await em.nativeDelete(AccessToken, { user: user.id });
  const session = openSession(ctx, em, user);
  await em.flush();
  return tokenOf(ctx, session);
}

/** What a request came by: of both at most one. */
export interface Credentials {
  session: Session | null;
  token: AccessToken | null;
}

/** Who sent this header: one query, so that what has ended is ended at once. Neither for what is worth nothing. */
export async function authenticate(ctx: Context, header: string | undefined): Promise<Credentials> {
  const given = /^Bearer ([\w.-]+)$/i.exec(header ?? '')?.[1] ?? '';
  const token = await findAccessToken(ctx, given);
  return { token, session: token ? null : await findSession(ctx, given) };
}

async function findSession(ctx: Context, token: string): Promise<Session | null> {
  const claims = token ? verifyToken(ctx.config, token, ctx.now()) : null;
  if (!claims) return null;
  const now = ctx.now();
  const session = await ctx.em.findOne(
    Session,
    { id: claims.sessionId, user: claims.userId, expiresAt: { $gt: now } },
    { populate: ['user'], strategy: 'joined' },
  );
  if (session && now.getTime() - session.lastUsed.getTime() > LAST_USED_MS)
    await ctx.em.nativeUpdate(Session, { id: session.id }, { lastUsed: now });
  return session;
}

export function listSessions(ctx: Context, page: PageArgs): Promise<Session[]> {
  return ctx.em.find(Session, ...newest<Session>({ user: currentUser(ctx).id, expiresAt: { $gt: ctx.now() } }, page));
}

/** Ends one session of the signed-in person, on every node at once. */
export async function revokeSession(ctx: Context, id: string): Promise<boolean> {
  if (!(await ctx.em.nativeDelete(Session, { id, user: currentUser(ctx).id })))
    throw new NotFoundError('There is no such session, or it has ended.');
  return true;
}
