import { DEMAND_KINDS, LINE_KINDS, WORD_TAGS } from '../../../src/analysis/ads/kinds.ts';
import { LINE_PLACES } from '../../../src/analysis/ads/line-features.ts';
import type { AdModels } from '../../../src/analysis/ads/models.ts';
import { lineKinds } from '../../../src/analysis/ads/read-ad.ts';
import { SPAN_PLACES } from '../../../src/analysis/ads/span-features.ts';
import { WORD_PLACES } from '../../../src/analysis/ads/word-features.ts';
import type { ChainModel } from '../../../src/analysis/ads/chain-model.ts';
import { folds } from './corpus.ts';
import { spanExamples, wordExamples, type Kinds, type PreparedAd } from './examples.ts';
import { trainChain } from './train-chain.ts';

const INNER_FOLDS = 4;
const LINES = { labels: LINE_KINDS, size: LINE_PLACES, rounds: 14, rate: 0.05, decay: 0.006 };
const WORDS = { labels: WORD_TAGS, size: WORD_PLACES, rounds: 9, rate: 0.05, decay: 0.003 };
const SPANS = { size: SPAN_PLACES, rounds: 8, rate: 0.1, decay: 0.003 };

const trainLines = (prepared: readonly PreparedAd[]): ChainModel =>
  trainChain(
    prepared.map(({ features, right }) => ({ items: features, right })),
    LINES,
  );

/** Kinds of lines as the models after the first get them: told by models that have seen no ad of the publisher. */
function unseenKinds(prepared: readonly PreparedAd[]): Map<PreparedAd, Kinds> {
  const byAd = new Map(prepared.map((one) => [one.ad, one]));
  const kinds = new Map<PreparedAd, Kinds>();
  for (const part of folds([...byAd.keys()], INNER_FOLDS)) {
    const model = trainLines(prepared.filter(({ ad }) => !part.includes(ad)));
    for (const ad of part) kinds.set(byAd.get(ad)!, lineKinds(model, byAd.get(ad)!.features));
  }
  return kinds;
}

const trainWords = (prepared: readonly PreparedAd[], kinds: Map<PreparedAd, Kinds>): ChainModel =>
  trainChain(
    prepared.flatMap((one) => wordExamples(one, kinds.get(one)!)),
    WORDS,
  );

/** Fits all models that read an ad. */
export function trainModels(prepared: readonly PreparedAd[]): AdModels {
  const kinds = unseenKinds(prepared);
  const spans = prepared.map((one) => spanExamples(one, kinds.get(one)!));
  return {
    lines: trainLines(prepared),
    words: trainWords(prepared, kinds),
    kinds: trainChain(
      spans.flatMap((one) => one.kinds),
      { ...SPANS, labels: DEMAND_KINDS },
    ),
    importance: trainChain(
      spans.flatMap((one) => one.importance),
      { ...SPANS, labels: ['must', 'nice'] },
    ),
  };
}
