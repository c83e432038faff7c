import { trainAds } from './ads/train.ts';

/** `npm run train -- ads DIR` */
const [name, dir] = process.argv.slice(2);
if (name !== 'ads' || !dir) {
  console.error('usage: npm run train -- ads DIR');
  process.exit(2);
}
await trainAds(dir);
