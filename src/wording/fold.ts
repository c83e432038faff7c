/** Lower case without accents: `Señor Größe` → `senor grosse`. The length may change. */
export const fold = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/ß/g, 'ss').replace(/œ/g, 'oe');
