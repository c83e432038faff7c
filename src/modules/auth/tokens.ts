import jwt from 'jsonwebtoken';

export const TOKEN_HOURS = 12;
const ISSUER = 'personaforge';
const TYPE = 'at+jwt';

export interface TokenClaims {
  userId: string;
  sessionId: string;
}

/** A JWT (RFC 9068 type, HS256) that is worth what its session row is worth. */
export function signToken(secret: string, { userId, sessionId }: TokenClaims, now: Date): string {
  const iat = Math.floor(now.getTime() / 1000);
  return jwt.sign({ iat, exp: iat + TOKEN_HOURS * 3600 }, secret, {
    algorithm: 'HS256',
    issuer: ISSUER,
    audience: ISSUER,
    subject: userId,
    jwtid: sessionId,
    header: { alg: 'HS256', typ: TYPE },
  });
}

/** Null for whatever is not a token of ours that is still valid. */
export function verifyToken(secret: string, token: string, now: Date): TokenClaims | null {
  try {
    const { header, payload } = jwt.verify(token, secret, {
      algorithms: ['HS256'],
      issuer: ISSUER,
      audience: ISSUER,
      complete: true,
      clockTimestamp: Math.floor(now.getTime() / 1000),
    });
    if (
      header.typ !== TYPE ||
      typeof payload === 'string' ||
      !payload.sub ||
      !payload.jti ||
      !payload.exp ||
      !payload.iat
    )
      return null;
    return { userId: payload.sub, sessionId: payload.jti };
  } catch {
    return null;
  }
}
