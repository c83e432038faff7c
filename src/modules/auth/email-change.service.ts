import { UniqueConstraintViolationException } from '@mikro-orm/core';
import type { Context } from '../../context.ts';
import { ConflictError } from '../../errors.ts';
import { orderMail } from '../mails/mail.service.ts';
import { emailKey, User } from '../users/user.entity.ts';
import { assertPassword } from './auth.service.ts';
import { OneTimeToken } from './one-time-token.entity.ts';
import { issueToken, redeemToken } from './one-time-token.service.ts';
import { Session } from './session.entity.ts';
import { limit } from '../throttles/throttle.service.ts';

const MOST_REQUESTS = 5;

const taken = () => new ConflictError('An account with this e-mail address exists.');

/** Begins a change of address: the new one gets a link, the old one is told. Nothing changes until the link is used. */
export async function requestEmailChange(ctx: Context, address: string, currentPassword: string): Promise<void> {
  const user = await assertPassword(ctx, currentPassword);
  const email = emailKey(address);
  if (email === user.email) return;
  await limit(ctx, ['address of', user.id], MOST_REQUESTS);
  if (await ctx.em.count(User, { email })) throw taken();
  await ctx.em.transactional(async (em) => {
    const linkId = await issueToken(ctx, em, 'email', email, user);
    await orderMail(ctx, em, { template: 'email_confirm', to: email, recipient: user, linkId });
    await orderMail(ctx, em, { template: 'email_change_asked', to: user.email, recipient: user });
  });
}

/** The address that waits for its confirmation. */
export async function pendingEmail(ctx: Context, user: User): Promise<string | null> {
  const row = await ctx.em.findOne(OneTimeToken, { user: user.id, purpose: 'email', expiresAt: { $gt: ctx.now() } });
  return row?.address ?? null;
}

/** Moves the account, tells the address that it leaves, and ends the sessions but the one that this request came by. */
export async function confirmEmail(ctx: Context, token: string): Promise<boolean> {
  try {
    await ctx.em.transactional(async (em) => {
      const { user, address } = await redeemToken(ctx, em, 'email', token);
      const former = user.email;
      user.email = address;
      await em.flush();
      await em.nativeDelete(Session, { user: user.id, ...(ctx.session && { id: { $ne: ctx.session.id } }) });
      await orderMail(ctx, em, { template: 'email_changed', to: former, recipient: user });
    });
  } catch (error) {
    if (error instanceof UniqueConstraintViolationException) throw taken();
    throw error;
  }
  return true;
}
