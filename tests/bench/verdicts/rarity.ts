import fs from 'node:fs';
import { gzipSync } from 'node:zlib';
import { GRAM_PLACES, gramsOf } from '../../../src/analysis/verdicts/grams.ts';
import { loadAds } from '../ads/corpus.ts';
import type { StoredRarity } from '../../../src/analysis/verdicts/verdict-model.ts';

const BEST_COMPRESSION = 9;
/** Few steps keep the table small; finer ones tell nothing more. */
const STEPS = 15;

/** How rare each gram is in some texts, as it is kept; of grams that share a place the common one counts. */
function rarityIn(texts: readonly string[]): StoredRarity {
  const said = new Uint32Array(GRAM_PLACES);
  for (const text of texts) for (const gram of gramsOf(text)) said[gram] = (said[gram] ?? 0) + 1;
  const top = Math.log(texts.length + 1);
  const bytes = Uint8Array.from(said, (count) =>
    Math.round((STEPS * Math.log((texts.length + 1) / (count + 1))) / top),
  );
  return {
    scale: top / STEPS,
    bytes: gzipSync(Buffer.from(bytes.buffer), { level: BEST_COMPRESSION }).toString('base64'),
  };
}

const TABLE = 'src/analysis/verdicts/rarity.json';

/** Writes the table of how rare grams are in the ads of a folder. Whatever compares texts must be loaded after it. */
export function writeRarity(dir: string): void {
  const ads = loadAds(dir);
  const table = rarityIn(ads.map(({ lines }) => lines.map(({ text }) => text).join('\n')));
  fs.writeFileSync(TABLE, `${JSON.stringify({ ads: ads.length, ...table }, null, 1)}\n`);
}
