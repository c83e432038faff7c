import { hash, verify } from '@node-rs/argon2';
import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common';
import { InvalidRequestError } from '../../errors.ts';

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

// Its first 32 characters and ten readings of p4$$w0rd take 13 ms at most; without limits it was 190 ms.
const LIMITS = { maxLength: 32, l33tMaxSubstitutions: 10 };

/** Scores up to 2 fall within 10^8 guesses (Wheeler, zxcvbn, USENIX Security 2016); of the 3,000 most used ones 0.1 to 0.3 % pass. */
const GUESSABLE = 2;

let guesser: ZxcvbnFactory | undefined;

/**
 * ASVS 6.2: 8 to 128 characters of any kind, not guessable from the most used passwords, from patterns of keys and dates,
 * or from the person's own name and address.
 * @throws {InvalidRequestError} that says which
 */
export function assertGoodPassword(password: string, person: { email: string; name: string }): void {
  const length = [...password].length;
  const refuse = (message: string) => {
    throw new InvalidRequestError(message, [{ field: 'password', message }]);
  };
  if (length < PASSWORD_MIN) refuse(`The password must have at least ${PASSWORD_MIN} characters.`);
  if (length > PASSWORD_MAX) refuse(`The password must have at most ${PASSWORD_MAX} characters.`);
  const words = ownWords(person);
  if (!isGuessable(password, words) && !isMostly(password, words)) return;
  if (isGuessable(password, []))
    refuse('This password is among the first that an attacker tries. Choose another, such as four words of your own.');
  refuse('The password must not be made of your name, your address or the name of this service.');
}

function isGuessable(password: string, words: string[]): boolean {
  guesser ??= new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs, ...LIMITS });
  return guesser.check(password, words).score <= GUESSABLE;
}

/** Names of fewer letters stand in many good passwords by chance. */
const TELLING = 4;

/** Whether little more than these words is in it. */
function isMostly(password: string, words: string[]): boolean {
  const plain = password.toLowerCase();
  const beyond = words
    .filter((word) => word.length >= TELLING)
    .reduce((rest, word) => rest.replaceAll(word.toLowerCase(), ''), plain);
  return beyond !== plain && [...beyond].length < PASSWORD_MIN;
}

/** Of letters alone: a number or a random mark in an address is no name. */
const ownWords = ({ email, name }: { email: string; name: string }): string[] =>
  ['personaforge', name.replace(/\s+/gu, ''), ...[email, name].flatMap((text) => text.split(/[^\p{L}\p{N}]+/u))].filter(
    (word) => /^\p{L}+$/u.test(word),
  );
