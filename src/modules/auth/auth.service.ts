import { UniqueConstraintViolationException } from '@mikro-orm/core';
import { currentUser, type Context } from '../../context.ts';
import { ConflictError, UnauthenticatedError } from '../../errors.ts';
import { orderMail } from '../mails/mail.service.ts';
import { acceptWithin } from '../teams/invite.service.ts';
import { emailKey, User } from '../users/user.entity.ts';
import type { AuthToken } from './auth-token.ts';
import type { ChangePasswordInput, LoginInput, SignupInput } from './auth.inputs.ts';
import { rememberDevice } from './device.ts';
import { OneTimeToken } from './one-time-token.entity.ts';
import { assertGoodPassword, hashPassword, verifyPassword } from './passwords.ts';
import { openSession, replaceSessions, revokeSession, tokenOf } from './session.service.ts';
import { countSignup, countTry, forgetTries, knowAddress } from './tries.service.ts';

/** Registers, and with an invitation joins its team: both or neither. */
export async function signup(ctx: Context, input: SignupInput): Promise<AuthToken> {
  const email = emailKey(input.email);
  assertGoodPassword(input.password, { email, name: input.name });
  await countSignup(ctx);
  const passwordHash = await hashPassword(input.password);
  try {
    return await ctx.em.transactional(async (em) => {
      const user = em.create(User, { email, name: input.name.trim(), passwordHash, createdAt: ctx.now() });
      const session = openSession(ctx, em, user);
      await em.flush();
      if (input.inviteToken) await acceptWithin(ctx, em, user, input.inviteToken);
      await knowAddress({ ...ctx, em }, user.id);
      rememberDevice(ctx, email);
      return tokenOf(ctx, session);
    });
  } catch (error) {
    if (error instanceof UniqueConstraintViolationException)
      throw new ConflictError('An account with this e-mail address exists. Sign in, or reset the password.');
    throw error;
  }
}

export async function login(ctx: Context, input: LoginInput): Promise<AuthToken> {
  const email = emailKey(input.email);
  await countTry(ctx, email);
  const user = await ctx.em.findOne(User, { email });
  if (!(await verifyPassword(user?.passwordHash ?? null, input.password)) || !user)
    throw new UnauthenticatedError('The e-mail address or the password is wrong.');
  await forgetTries(ctx, email);
  await knowAddress(ctx, user.id);
  rememberDevice(ctx, email);
  const session = openSession(ctx, ctx.em, user);
  await ctx.em.flush();
  return tokenOf(ctx, session);
}

/** Ends the token of this request, on every node at once. */
export async function logout(ctx: Context): Promise<boolean> {
  if (!ctx.session) throw new UnauthenticatedError();
  return revokeSession(ctx, ctx.session.id);
}

/**
 * For what a token alone must not do.
 * @throws {UnauthenticatedError} for a wrong password, {RateLimitedError} for too many
 */
export async function assertPassword(ctx: Context, password: string): Promise<User> {
  const user = currentUser(ctx);
  await countTry(ctx, user.email);
  if (!(await verifyPassword(user.passwordHash, password)))
    throw new UnauthenticatedError('The current password is wrong.');
  await forgetTries(ctx, user.email);
  return user;
}

/** Changes the password, tells its person, and ends every session; the answer holds a token that works on. */
export async function changePassword(ctx: Context, input: ChangePasswordInput): Promise<AuthToken> {
  const user = await assertPassword(ctx, input.currentPassword);
  assertGoodPassword(input.newPassword, user);
  return setPassword(ctx, user.id, await hashPassword(input.newPassword));
}

export function setPassword(ctx: Context, userId: string, passwordHash: string): Promise<AuthToken> {
  return ctx.em.transactional(async (em) => {
    const user = await em.findOneOrFail(User, { id: userId });
    user.passwordHash = passwordHash;
    await em.flush();
    await em.nativeDelete(OneTimeToken, { user: userId });
    await orderMail(ctx, em, { template: 'password_changed', to: user.email, recipient: user });
    return replaceSessions(ctx, em, user);
  });
}
