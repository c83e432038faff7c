import { styleKey } from '../document.ts';
import type { Atom } from './atoms.ts';

/** Which labels (by number) a block of the head of an entry holds in their order: pieces of one look tied by commas and brackets are one block. */
export type Scheme = ReadonlyMap<string, readonly number[]>;

/** A label given to some pieces. */
export interface Pick {
  label: number;
  from: number;
  to: number;
  score: number;
}

export interface Block {
  /** the first piece, and the piece after the last */
  from: number;
  to: number;
  /** by what the same block is known in other entries: its look, and its place */
  keys: readonly [string, string];
}

export const isJoinable = (atom: Atom): boolean =>
  atom.before === 'comma' || atom.before === 'bracket' || atom.before === 'after';

export function blocksOf(atoms: readonly Atom[]): Block[] {
  const blocks: Block[] = [];
  const looks = new Map<string, number>();
  let inRow = 0;
  atoms.forEach((atom, at) => {
    const above = atoms[at - 1],
      last = blocks.at(-1);
    if (above && last && above.row === atom.row && isJoinable(atom) && styleKey(above.style) === styleKey(atom.style))
      return void (last.to = at + 1);
    inRow = above?.row === atom.row ? inRow + 1 : 0;
    const look = styleKey(atom.style),
      nth = looks.get(look) ?? 0;
    looks.set(look, nth + 1);
    blocks.push({ from: at, to: at + 1, keys: [`look ${look} ${nth}`, `place ${atom.row} ${inRow}`] });
  });
  return blocks;
}

/** What entries have in common: for each block the labels that it holds in most of them. */
export function schemeOf(entries: readonly { blocks: readonly Block[]; picks: readonly Pick[] }[]): Scheme {
  const counts = new Map<string, Map<string, number>>();
  for (const { blocks, picks } of entries)
    for (const block of blocks) {
      const labels = picks
        .filter((p) => p.from >= block.from && p.from < block.to)
        .map((p) => p.label)
        .join();
      for (const key of block.keys) {
        const known = counts.get(key) ?? new Map<string, number>();
        counts.set(key, known.set(labels, (known.get(labels) ?? 0) + 1));
      }
    }
  return new Map(
    [...counts].map(([key, known]) => {
      const [labels] = [...known].reduce((most, next) => (next[1] > most[1] ? next : most));
      return [key, labels === '' ? [] : labels.split(',').map(Number)];
    }),
  );
}

/** The look of a block tells more than its place, which shifts where another block is missing. */
const LOOK = 0.65,
  PLACE = 0.35;

/** How far a label fits as the nth of a block: 1 where the scheme has it, below 0 where it has others, 0 where it says nothing. */
export function agreement(scheme: Scheme, { keys }: Block, nth: number, label: number): number {
  if (scheme.size === 0) return 0;
  return fit(scheme.get(keys[0]), nth, label) * LOOK + fit(scheme.get(keys[1]), nth, label) * PLACE;
}

function fit(labels: readonly number[] | undefined, nth: number, label: number): number {
  if (!labels) return 0;
  if (labels.length === 0) return -0.3;
  return labels[nth] === label ? 1 : labels.includes(label) ? 0.3 : -0.7;
}

/** Entries have the label in a look of its own, and this one has nothing in that look. */
export function lacksHome(scheme: Scheme, blocks: readonly Block[], label: number): boolean {
  const homes = [...scheme].filter(([key, labels]) => key.startsWith('look') && labels.includes(label));
  return homes.length > 0 && !homes.some(([key]) => blocks.some((b) => b.keys[0] === key));
}
