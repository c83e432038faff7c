import { gunzipSync } from 'node:zlib';
import stored from './models.json' with { type: 'json' };
import type { ChainModel } from './chain-model.ts';

/** What reads an ad. */
export interface AdModels {
  /** kinds of lines */
  lines: ChainModel;
  /** words of demands */
  words: ChainModel;
  /** kinds of demands */
  kinds: ChainModel;
  /** must or nice */
  importance: ChainModel;
}

/** A model as it is kept: weights as bytes, `scale` times smaller than they are, compressed, in base64. */
export interface StoredChain {
  labels: string[];
  size: number;
  scale: number;
  weights: string;
  steps: number[];
}

let loaded: AdModels | null = null;

/** The trained models, unpacked at the first call. */
export function adModels(): AdModels {
  const { chains } = stored;
  return (loaded ??= {
    lines: unpacked(chains.lines),
    words: unpacked(chains.words),
    kinds: unpacked(chains.kinds),
    importance: unpacked(chains.importance),
  });
}

function unpacked({ labels, size, scale, weights, steps }: StoredChain): ChainModel {
  const bytes = gunzipSync(Buffer.from(weights, 'base64'));
  const signed = new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length);
  return { labels, size, weights: Float32Array.from(signed, (byte) => byte * scale), steps: Float32Array.from(steps) };
}
