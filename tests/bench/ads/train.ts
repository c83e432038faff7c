import fs from 'node:fs';
import { loadAds, publisherOf } from './corpus.ts';
import { crossValidate } from './cross-validation.ts';
import { prepare } from './examples.ts';
import { packedModels } from './stored-models.ts';
import { trainModels } from './train-models.ts';

const MODELS = 'src/analysis/ads/models.json';
const DIGITS = 3;

/** Fits the models on all ads of a folder and writes them with what they were fitted on and how well such models read. */
export async function trainAds(dir: string): Promise<void> {
  const prepared = loadAds(dir).map(prepare);
  const ads = prepared.map(({ ad }) => ad);
  const figures = (await crossValidate(prepared, dir)).at(-1)?.[1] ?? {};
  const about = {
    date: new Date().toISOString().slice(0, 10),
    ads: ads.length,
    publishers: new Set(ads.map(publisherOf)).size,
    lines: ads.reduce((sum, ad) => sum + ad.lines.length, 0),
    demands: ads.reduce((sum, ad) => sum + ad.requirements.length, 0),
    unseen: Object.fromEntries(
      Object.entries<number>(figures).map(([key, value]) => [key, Number(value.toFixed(DIGITS))]),
    ),
  };
  fs.writeFileSync(MODELS, `${JSON.stringify({ about, chains: packedModels(trainModels(prepared)) }, null, 1)}\n`);
  console.log(`${MODELS}: ${fs.statSync(MODELS).size} bytes`, about);
}
