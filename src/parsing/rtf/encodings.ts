/** `\fcharset` of a font, and the code page that its bytes are of. Symbol (2) has none. */
const CHARSETS: Record<number, number> = {
  0: 1252,
  77: 10000,
  128: 932,
  129: 949,
  134: 936,
  136: 950,
  161: 1253,
  162: 1254,
  163: 1258,
  177: 1255,
  178: 1256,
  186: 1257,
  204: 1251,
  222: 874,
  238: 1250,
};

/** The others are called `windows-…`. */
const NAMES: Record<number, string> = {
  866: 'ibm866',
  874: 'windows-874',
  932: 'shift_jis',
  936: 'gbk',
  949: 'euc-kr',
  950: 'big5',
  10000: 'macintosh',
  65001: 'utf-8',
};

export const codePageOf = (charset: number): number | null => CHARSETS[charset] ?? null;

/** Bytes as text; a code page that is not known is read as the one of Western Europe. */
export function decode(bytes: Uint8Array, codePage: number): string {
  return decoderOf(codePage).decode(bytes);
}

const decoders = new Map<number, TextDecoder>();

function decoderOf(codePage: number): TextDecoder {
  const known = decoders.get(codePage);
  if (known) return known;
  let decoder: TextDecoder;
  try {
    decoder = new TextDecoder(NAMES[codePage] ?? `windows-${codePage}`);
  } catch {
    decoder = new TextDecoder('windows-1252');
  }
  decoders.set(codePage, decoder);
  return decoder;
}
