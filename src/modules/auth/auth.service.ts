import { UniqueConstraintViolationException, ref } from '@mikro-orm/core';
import { currentUser, type Context } from '../../context.ts';
import { ConflictError, UnauthenticatedError } from '../../errors.ts';
import { User } from '../users/user.entity.ts';
import type { AuthToken } from './auth.resolver.ts';
import type { ChangePasswordInput, LoginInput, SignupInput } from './auth.inputs.ts';
import { assertGoodPassword, hashPassword, verifyPassword } from './passwords.ts';
import { Session } from './session.entity.ts';
import { countTry, forgetTries } from './throttle.service.ts';
import { signToken, TOKEN_HOURS, verifyToken } from './tokens.ts';

const emailKey = (email: string) => email.trim().toLowerCase();

export async function signup(ctx: Context, input: SignupInput): Promise<AuthToken> {
  const email = emailKey(input.email);
  assertGoodPassword(input.password, { email, name: input.name });
  const user = ctx.em.create(User, { email, name: input.name.trim(), passwordHash: await hashPassword(input.password) });
  const session = openSession(ctx, user);
  try {
    await ctx.em.flush();
  } catch (error) {
    if (error instanceof UniqueConstraintViolationException) throw new ConflictError('An account with this e-mail address exists. Sign in, or reset the password.');
    throw error;
  }
  return { token: tokenOf(ctx, session) };
}

export async function login(ctx: Context, input: LoginInput): Promise<AuthToken> {
  const email = emailKey(input.email);
  await countTry(ctx, email);
  const user = await ctx.em.findOne(User, { email });
  if (!(await verifyPassword(user?.passwordHash ?? null, input.password))) throw new UnauthenticatedError('The e-mail address or the password is wrong.');
  await forgetTries(ctx, email);
  const session = openSession(ctx, user!);
  await ctx.em.flush();
  return { token: tokenOf(ctx, session) };
}

/** Ends the token of this request, on every node at once. */
export async function logout(ctx: Context): Promise<boolean> {
  currentUser(ctx);
  await ctx.em.nativeDelete(Session, { id: ctx.session!.id });
  return true;
}

/** Changes the password and ends every other session; the answer holds a token that works on. */
export async function changePassword(ctx: Context, input: ChangePasswordInput): Promise<AuthToken> {
  const user = currentUser(ctx);
  await countTry(ctx, user.email);
  if (!(await verifyPassword(user.passwordHash, input.currentPassword))) throw new UnauthenticatedError('The current password is wrong.');
  await forgetTries(ctx, user.email);
  assertGoodPassword(input.newPassword, user);
  const passwordHash = await hashPassword(input.newPassword);
  const session = await ctx.em.transactional(async (em) => {
    await em.nativeDelete(Session, { user: user.id });
    user.passwordHash = passwordHash;
    return openSession({ ...ctx, em }, user);
  });
  return { token: tokenOf(ctx, session) };
}

/** Who sent this token: one query, so that an ended session is ended at once. Null for a token that is worth nothing. */
export async function authenticate(ctx: Context, header: string | undefined): Promise<Session | null> {
  const token = /^Bearer ([\w.-]+)$/i.exec(header ?? '')?.[1];
  const claims = token ? verifyToken(ctx.config.jwtSecret, token, ctx.now()) : null;
  if (!claims) return null;
  return ctx.em.findOne(Session, { id: claims.sessionId, user: claims.userId, expiresAt: { $gt: ctx.now() } }, { populate: ['user'], strategy: 'joined' });
}

function openSession(ctx: Context, user: User): Session {
  return ctx.em.create(Session, { user: ref(user), expiresAt: new Date(ctx.now().getTime() + TOKEN_HOURS * 3_600_000) });
}

const tokenOf = (ctx: Context, session: Session) => signToken(ctx.config.jwtSecret, { userId: session.user.id, sessionId: session.id }, ctx.now());
