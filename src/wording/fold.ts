/** most texts: what has no accents to lose needs no look at each letter */
const ASCII = /^[\0-\x7f]*$/;

/** Lower case without accents: `Señor Größe` → `senor grosse`. The length may change. */
export const fold = (text: string): string =>
  ASCII.test(text)
    ? text.toLowerCase()
    : text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/ß/g, 'ss').replace(/œ/g, 'oe');
