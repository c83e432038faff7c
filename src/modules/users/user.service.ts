import { currentUser, type Context } from '../../context.ts';
import { InvalidRequestError } from '../../errors.ts';
import { requestEmailChange } from '../auth/email-change.service.ts';
import type { User } from './user.entity.ts';
import type { UpdateMeInput } from './user.inputs.ts';

const MAX_PREFERENCES = 100;
const MAX_PREFERENCE_LENGTH = 1_000;

export async function updateMe(ctx: Context, input: UpdateMeInput): Promise<User> {
  const user = currentUser(ctx);
  if (input.email) {
    if (!input.currentPassword)
      throw new InvalidRequestError(
        "Invalid or missing parameter 'currentPassword': a change of the address needs the password.",
      );
    await requestEmailChange(ctx, input.email, input.currentPassword);
  }
  if (input.name) user.name = input.name.trim();
  if (input.preferences === null) user.preferences = {};
  else if (input.preferences) user.preferences = mergedPreferences(user.preferences, input.preferences);
  await ctx.em.flush();
  return user;
}

function mergedPreferences(stored: Record<string, string>, changes: Record<string, string>): Record<string, string> {
  const merged = Object.fromEntries(Object.entries({ ...stored, ...changes }).filter(([, value]) => value !== ''));
  const tooLong = Object.entries(merged).find(
    ([key, value]) => key.length > 100 || value.length > MAX_PREFERENCE_LENGTH,
  );
  if (tooLong)
    throw new InvalidRequestError(
      `Invalid or missing parameter 'preferences': ${tooLong[0].slice(0, 40)} is too long (names at most 100 characters, values at most ${MAX_PREFERENCE_LENGTH})`,
    );
  if (Object.keys(merged).length > MAX_PREFERENCES)
    throw new InvalidRequestError(`Invalid or missing parameter 'preferences': at most ${MAX_PREFERENCES} are stored`);
  return merged;
}
