import { hash, verify } from '@node-rs/argon2';
import { firstOf } from '../../list-item.ts';
import { InvalidRequestError } from '../../errors.ts';
import { COMMON_PASSWORDS } from './common-passwords.ts';

// OWASP Password Storage Cheat Sheet: argon2id (`algorithm: 2`), 19 MiB, 2 passes, 1 lane
const ARGON2ID = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export const PASSWORD_MIN = 8;
export const PASSWORD_MAX = 128;

export const hashPassword = (password: string): Promise<string> => hash(password, ARGON2ID);

let dummy: Promise<string> | undefined;

/** Takes as long for an unknown account (`null`) as for a known one, so that time tells nothing. */
export async function verifyPassword(stored: string | null, password: string): Promise<boolean> {
  dummy ??= hashPassword('no account has this password');
  const matches = await verify(stored ?? (await dummy), password);
  return stored !== null && matches;
}

/**
 * ASVS 6.2: 8 to 128 characters of any kind, not a common password, not made of the person's own name or address.
 * @throws {InvalidRequestError} that says which
 */
export function assertGoodPassword(password: string, person: { email: string; name: string }): void {
  const length = [...password].length;
  const refuse = (message: string) => {
    throw new InvalidRequestError(message, [{ field: 'password', message }]);
  };
  if (length < PASSWORD_MIN) refuse(`The password must have at least ${PASSWORD_MIN} characters.`);
  if (length > PASSWORD_MAX) refuse(`The password must have at most ${PASSWORD_MAX} characters.`);
  const plain = password.toLowerCase();
  if (COMMON_PASSWORDS.has(plain) || /^(.)\1*$/u.test(plain))
    refuse('This password is among the first that an attacker tries. Choose another.');
  const own = [
    person.email.toLowerCase(),
    firstOf(person.email.split('@')).toLowerCase(),
    person.name.toLowerCase(),
    'personaforge',
  ];
  if (own.includes(plain)) refuse('The password must not be your name, your address or the name of this service.');
}
