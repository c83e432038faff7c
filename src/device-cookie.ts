import type { CookieOptions, Request } from 'express';
import type { DeviceMemory } from './context.ts';

const NAME = 'personaforge_device';
/** browsers keep a cookie for 400 days at most */
const MAX_AGE_MS = 400 * 24 * 3_600_000;

/** The mark of a device in a cookie that no script and no other site sees. `secure`: only over HTTPS. */
export function deviceCookie(req: Request, secure: boolean): DeviceMemory {
  const options: CookieOptions = { httpOnly: true, sameSite: 'strict', secure, path: '/', maxAge: MAX_AGE_MS };
  return {
    mark: cookieOf(req.headers.cookie ?? '', NAME),
    remember: (mark) => void req.res?.cookie(NAME, mark, options),
  };
}

const cookieOf = (header: string, name: string): string | null =>
  header
    .split(';')
    .map((pair) => pair.trim())
    .find((pair) => pair.startsWith(`${name}=`))
    ?.slice(name.length + 1) ?? null;
