import { gzipSync } from 'node:zlib';
import type { ChainModel } from '../../../src/analysis/ads/chain-model.ts';
import type { AdModels, StoredChain } from '../../../src/analysis/ads/models.ts';

const BYTE = 127;
const BEST_COMPRESSION = 9;

/** A model with its weights as bytes. */
export function packed({ labels, size, weights, steps }: ChainModel): StoredChain {
  const largest = weights.reduce((top, weight) => Math.max(top, Math.abs(weight)), 0);
  const scale = largest / BYTE || 1;
  const bytes = Int8Array.from(weights, (weight) => Math.round(weight / scale));
  return {
    labels: [...labels],
    size,
    scale,
    weights: gzipSync(Buffer.from(bytes.buffer), { level: BEST_COMPRESSION }).toString('base64'),
    steps: [...steps].map((step) => Math.round(step * 1000) / 1000),
  };
}

export const packedModels = ({ lines, words, kinds, importance }: AdModels): Record<string, StoredChain> => ({
  lines: packed(lines),
  words: packed(words),
  kinds: packed(kinds),
  importance: packed(importance),
});
