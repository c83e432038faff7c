import { createHash } from 'node:crypto';
import { isUUID } from 'class-validator';
import jwt from 'jsonwebtoken';
import type { Secrets } from '../../signing.ts';

export const TOKEN_HOURS = 12;
const ISSUER = 'personaforge';
const TYPE = 'at+jwt';
/** how far the clocks of two nodes may be apart */
const CLOCK_SKEW_SECONDS = 60;

const keyId = (secret: string): string => createHash('sha256').update(`kid ${secret}`).digest('base64url').slice(0, 8);

export interface TokenClaims {
  userId: string;
  sessionId: string;
}

/** A JWT (RFC 9068 type, HS256) that is worth what its session row is worth. */
export function signToken({ jwtSecret }: Secrets, { userId, sessionId }: TokenClaims, now: Date): string {
  const iat = Math.floor(now.getTime() / 1000);
  return jwt.sign({ iat, exp: iat + TOKEN_HOURS * 3600 }, jwtSecret, {
    algorithm: 'HS256',
    issuer: ISSUER,
    audience: ISSUER,
    subject: userId,
    jwtid: sessionId,
    header: { alg: 'HS256', typ: TYPE, kid: keyId(jwtSecret) },
  });
}

/** Null for whatever is not a token of ours that is still valid. */
export function verifyToken(secrets: Secrets, token: string, now: Date): TokenClaims | null {
  const nowSeconds = Math.floor(now.getTime() / 1000);
  try {
    const { header, payload } = jwt.verify(token, secretFor(token, secrets), {
      algorithms: ['HS256'],
      issuer: ISSUER,
      audience: ISSUER,
      complete: true,
      clockTimestamp: nowSeconds,
    });
    // RFC 7515 4.1.11: we know no extension that a token may insist on
    if (header.typ !== TYPE || 'crit' in header || typeof payload === 'string') return null;
    const { sub, jti, exp, iat } = payload;
    if (!isUUID(sub) || !isUUID(jti) || !exp || !iat || iat > nowSeconds + CLOCK_SKEW_SECONDS) return null;
    return { userId: sub as string, sessionId: jti as string };
  } catch {
    return null;
  }
}

/** By the `kid` of a token; those from before there was one are signed with the present secret. */
function secretFor(token: string, { jwtSecret, jwtSecretPrevious }: Secrets): string {
  const kid = jwt.decode(token, { complete: true })?.header.kid;
  return jwtSecretPrevious && kid === keyId(jwtSecretPrevious) ? jwtSecretPrevious : jwtSecret;
}
