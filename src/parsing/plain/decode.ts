import { detect } from 'chardet';

/** so much of a file tells its encoding */
const LOOKED_AT = 65_536;

/** Bytes as text: by their byte-order mark, as UTF-8, else in the encoding that they most likely have; null where they are none. */
export function decodeText(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return decodeAs(detect(bytes.subarray(0, LOOKED_AT)), bytes);
  }
}

function decodeAs(encoding: string | null, bytes: Uint8Array): string | null {
  if (encoding === null) return null;
  try {
    return new TextDecoder(encoding).decode(bytes);
  } catch {
    return null;
  }
}
