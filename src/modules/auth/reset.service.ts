import type { Context } from '../../context.ts';
import { InvalidRequestError } from '../../errors.ts';
import { orderMail } from '../mails/mail.service.ts';
import { limit } from '../throttles/throttle.service.ts';
import { emailKey, User } from '../users/user.entity.ts';
import type { ConfirmResetInput } from './auth.inputs.ts';
import type { AuthToken } from './auth-token.ts';
import { setPassword } from './auth.service.ts';
import { rememberDevice } from './device.ts';
import { issueToken, redeemToken } from './one-time-token.service.ts';
import { assertGoodPassword, hashPassword } from './passwords.ts';
import { knowAddress } from './tries.service.ts';

/** per address that mail goes to, and per asking address, in a quarter of an hour */
const MOST_PER_ACCOUNT = 5;
const MOST_PER_ADDRESS = 30;

/** Answers alike, and after the same statements, whether the account exists: the token and the mail's row are made for both, the mail is sent for one. */
export async function requestReset(ctx: Context, address: string): Promise<boolean> {
  const email = emailKey(address);
  await limit(ctx, ['reset from', ctx.ip], MOST_PER_ADDRESS);
  await limit(ctx, ['reset of', email], MOST_PER_ACCOUNT);
  await ctx.em.transactional(async (em) => {
    const user = await em.findOne(User, { email });
    const linkId = await issueToken(ctx, em, 'reset', email, user);
    await orderMail(ctx, em, { template: 'password_reset', to: email, recipient: user, linkId });
  });
  return true;
}

/** Sets the password, ends every session and signs in; a token that was sent to an address the account has left is worth nothing. */
export async function confirmReset(ctx: Context, { token, newPassword }: ConfirmResetInput): Promise<AuthToken> {
  assertGoodPassword(newPassword, { email: '', name: '' });
  const passwordHash = await hashPassword(newPassword);
  return ctx.em.transactional(async (em) => {
    const { user, address } = await redeemToken(ctx, em, 'reset', token);
    if (user.email !== address)
      throw new InvalidRequestError(
        "Invalid or missing parameter 'token': the account has another address now. Ask for a new one.",
      );
    assertGoodPassword(newPassword, user);
    await knowAddress({ ...ctx, em }, user.id);
    rememberDevice(ctx, user.email);
    return setPassword({ ...ctx, em }, user.id, passwordHash);
  });
}
