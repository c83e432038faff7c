import { loadAds } from './ads/corpus.ts';
import { crossValidate } from './ads/cross-validation.ts';
import { prepare } from './ads/examples.ts';
import { row } from './ads/figures.ts';

/**
 * `npm run bench -- ads DIR`: how well labelled ads are read by models that have seen no ad of their publisher, as the
 * `score-ads.mjs` beside DIR counts it. Takes minutes.
 */
export async function run([dir]: string[]): Promise<void> {
  if (!dir) throw new Error('npm run bench -- ads DIR');
  for (const [language, figures] of await crossValidate(loadAds(dir).map(prepare), dir))
    console.log(row(language, figures));
}
