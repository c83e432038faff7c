import { InvalidRequestError } from '../../errors.ts';
import type { User } from './user.entity.ts';

const MAX_PREFERENCES = 100;
const MAX_PREFERENCE_LENGTH = 1_000;

export interface ProfileChanges {
  name?: string;
  preferences?: Record<string, string> | null;
}

/** @throws {InvalidRequestError} for more preferences, or longer ones, than are stored */
export function changeProfile(user: User, { name, preferences }: ProfileChanges): void {
  if (name) user.name = name.trim();
  if (preferences === null) user.preferences = {};
  else if (preferences) user.preferences = mergedPreferences(user.preferences, preferences);
}

function mergedPreferences(stored: Record<string, string>, changes: Record<string, string>): Record<string, string> {
  const merged = Object.fromEntries(Object.entries({ ...stored, ...changes }).filter(([, value]) => value !== ''));
  const tooLong = Object.entries(merged).find(
    ([key, value]) => key.length > 100 || value.length > MAX_PREFERENCE_LENGTH,
  );
  if (tooLong)
    throw new InvalidRequestError(
      `Invalid or missing parameter 'preferences': ${tooLong[0].slice(0, 40)} is too long (names at most ` +
        `100 characters, values at most ${MAX_PREFERENCE_LENGTH})`,
    );
  if (Object.keys(merged).length > MAX_PREFERENCES)
    throw new InvalidRequestError(`Invalid or missing parameter 'preferences': at most ${MAX_PREFERENCES} are stored`);
  return merged;
}
