import { gunzipSync } from 'node:zlib';
import storedRarity from './rarity.json' with { type: 'json' };
import stored from './verdicts.json' with { type: 'json' };

/** Named values, mostly 0 to 1. */
export type VerdictFeatures = Record<string, number>;

/** How likely each verdict is right, 0..1; they need not sum to 1, as two may be fair. */
export interface Likelihoods {
  missing: number;
  partial: number;
  met: number;
}

export type VerdictWeights = Record<string, number[]>;

export const VERDICTS = ['missing', 'partial', 'met'] as const;

/** Logistic regression: for each verdict whether it would be right. */
export function likelihoods(features: VerdictFeatures, weights: VerdictWeights = stored.weights): Likelihoods {
  const sums = VERDICTS.map((_, at) =>
    Object.entries(features).reduce((sum, [name, value]) => sum + value * (weights[name]?.[at] ?? 0), 0),
  );
  const [missing = 0, partial = 0, met = 0] = sums.map((sum) => 1 / (1 + Math.exp(-sum)));
  return { missing, partial, met };
}

/** Rarity as it is kept: a byte a place, compressed, in base64; `scale` is what one of it stands for. */
export interface StoredRarity {
  scale: number;
  bytes: string;
}

let rarity: Float32Array | null = null;

/** How rare a gram is in job ads: the logarithm of all ads by those that say it. */
export function rarityOf(gram: number): number {
  rarity ??= unpacked(storedRarity);
  return rarity[gram] ?? 0;
}

const unpacked = ({ scale, bytes }: StoredRarity): Float32Array =>
  Float32Array.from(gunzipSync(Buffer.from(bytes, 'base64')), (byte) => byte * scale);
