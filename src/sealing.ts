import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import type { Secrets } from './signing.ts';

const CIPHER = 'aes-256-gcm';
const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** Encrypts a text for one purpose and one place, from which it cannot be moved: the database alone tells nothing of it. */
export function seal({ jwtSecret }: Secrets, purpose: string, place: string, text: string): string {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv(CIPHER, keyFor(jwtSecret, purpose), nonce).setAAD(Buffer.from(place));
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64');
}

/** Null for what neither this secret nor the one before has sealed there. */
export function unseal(secrets: Secrets, purpose: string, place: string, sealed: string): string | null {
  for (const secret of [secrets.jwtSecret, secrets.jwtSecretPrevious])
    if (secret) {
      const text = opened(keyFor(secret, purpose), place, Buffer.from(sealed, 'base64'));
      if (text !== null) return text;
    }
  return null;
}

function opened(key: Buffer, place: string, bytes: Buffer): string | null {
  const [nonce, tag] = [bytes.subarray(0, NONCE_BYTES), bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES)];
  try {
    const decipher = createDecipheriv(CIPHER, key, nonce).setAAD(Buffer.from(place)).setAuthTag(tag);
    return decipher.update(bytes.subarray(NONCE_BYTES + TAG_BYTES), undefined, 'utf8') + decipher.final('utf8');
  } catch {
    return null;
  }
}

const keyFor = (secret: string, purpose: string) => Buffer.from(hkdfSync('sha256', secret, '', purpose, KEY_BYTES));
