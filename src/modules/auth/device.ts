import { randomBytes } from 'node:crypto';
import type { Context } from '../../context.ts';
import { isSignedParts, signParts } from '../../signing.ts';

const PURPOSE = 'device';
const NONCE_BYTES = 16;
const MARK = /^([\w-]{22})\.([\w-]{43})$/;

/** Gives this client a mark that says it was signed in to the account (OWASP: "device cookies"); it signs nobody in. */
export function rememberDevice(ctx: Context, account: string): void {
  if (!ctx.device || knownDevice(ctx, account)) return;
  const nonce = randomBytes(NONCE_BYTES).toString('base64url');
  ctx.device.remember(`${nonce}.${signParts(ctx.config.jwtSecret, PURPOSE, [nonce, account])}`);
}

/** The name of the device, when it was signed in to this account before. */
export function knownDevice(ctx: Context, account: string): string | null {
  const [, nonce, signature] = MARK.exec(ctx.device?.mark ?? '') ?? [];
  if (!nonce || !signature) return null;
  return isSignedParts(ctx.config, PURPOSE, [nonce, account], signature) ? nonce : null;
}
