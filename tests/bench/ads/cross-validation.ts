import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AdModels } from '../../../src/analysis/ads/models.ts';
import { readRequirements } from '../../../src/analysis/requirements/read.ts';
import { folds, type GoldAd } from './corpus.ts';
import { textOf, type PreparedAd } from './examples.ts';
import { figuresOf, type AdScore, type Figures, type Scorer } from './figures.ts';
import { trainModels } from './train-models.ts';

/** Parts of the corpus; the ads of a publisher are in one. */
const FOLDS = 5;

/**
 * How well ads are read by models that have seen no ad of their publisher, by language and, last, all together.
 *
 * @param dir folder of the ads; `score-ads.mjs`, which says what is right, lies beside it
 */
export async function crossValidate(prepared: readonly PreparedAd[], dir: string): Promise<[string, Figures][]> {
  const { scoreAd } = (await import(pathToFileURL(path.resolve(dir, '../score-ads.mjs')).href)) as Scorer;
  const ads = prepared.map(({ ad }) => ad);
  const scores: (AdScore & { language: string })[] = [];
  for (const part of folds(ads, FOLDS)) {
    const models = trainModels(prepared.filter(({ ad }) => !part.includes(ad)));
    for (const ad of part) scores.push({ language: ad.language, ...scoreAd(ad, entriesOf(ad, models)) });
  }
  const languages = Map.groupBy(scores, ({ language }) => language);
  return [...languages, ['all', scores] as const].map(([language, own]) => [language, figuresOf(own)]);
}

const entriesOf = (ad: GoldAd, models: AdModels) =>
  readRequirements(textOf(ad), models).map(({ name, quote, importance }) => ({ requirement: name, quote, importance }));
