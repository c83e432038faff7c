import { createHash, createHmac, timingSafeEqual } from 'node:crypto';

/** The secret that signs, and the one before while what it signed is about (`JWT_SECRET_PREVIOUS`). */
export interface Secrets {
  jwtSecret: string;
  jwtSecretPrevious: string | null;
}

/** A keyed signature for one purpose (links to files): `parts` cannot be moved between purposes or fields. */
export function signParts(secret: string, purpose: string, parts: string[]): string {
  return createHmac('sha256', secret)
    .update(JSON.stringify([purpose, ...parts]))
    .digest('base64url');
}

export function isSignedParts(
  { jwtSecret, jwtSecretPrevious }: Secrets,
  purpose: string,
  parts: string[],
  signature: string,
): boolean {
  const given = Buffer.from(signature);
  return [jwtSecret, jwtSecretPrevious].some((secret) => {
    const expected = secret && Buffer.from(signParts(secret, purpose, parts));
    return expected && expected.length === given.length && timingSafeEqual(expected, given);
  });
}

/** The secret of a link in a mail, made of the id of its row: the mail can be written again, and the database holds only the hash. */
export const mailToken = (secret: string, rowId: string): string => signParts(secret, 'mail', [rowId]);

export const hashToken = (token: string): string => createHash('sha256').update(token).digest('hex');
