import { currentUser, type Context } from '../../context.ts';
import { InvalidRequestError } from '../../errors.ts';
import type { User } from '../users/user.entity.ts';
import { changeProfile } from '../users/user.service.ts';
import type { UpdateMeInput } from './account.inputs.ts';
import { requestEmailChange } from './email-change.service.ts';

export { pendingEmail } from './email-change.service.ts';

/** Changes the profile; another address counts once the link in the mail to it is used. */
export async function updateMe(ctx: Context, input: UpdateMeInput): Promise<User> {
  const user = currentUser(ctx);
  if (input.email) {
    if (!input.currentPassword)
      throw new InvalidRequestError(
        "Invalid or missing parameter 'currentPassword': a change of the address needs the password.",
      );
    await requestEmailChange(ctx, input.email, input.currentPassword);
  }
  changeProfile(user, input);
  await ctx.em.flush();
  return user;
}
