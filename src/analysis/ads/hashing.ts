import type { Features } from './chain-model.ts';

const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;

/** FNV-1a of a string. */
export function hash(text: string): number {
  let value = OFFSET;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), PRIME);
  value ^= value >>> 15;
  return Math.imul(value, PRIME) >>> 0;
}

/** Collects named features as places of a table of `size`, a power of two (feature hashing, Weinberger et al. 2009). */
export function collector(size: number) {
  const at: number[] = [];
  const value: number[] = [];
  return {
    add(name: string, by = 1): void {
      at.push(hash(name) & (size - 1));
      value.push(by);
    },
    /** Names that share a weight of one, however many they are. */
    group(names: readonly string[], by = 1): void {
      const each = by / Math.sqrt(Math.max(1, names.length));
      for (const name of names) this.add(name, each);
    },
    features: (): Features => ({ at, value }),
  };
}
