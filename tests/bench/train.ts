import path from 'node:path';

/** `npm run train -- ads DIR`, `npm run train -- verdicts DIR` */
const trainings: Record<string, (dir: string) => Promise<void>> = {
  ads: async (dir) => (await import('./ads/train.ts')).trainAds(dir),
  verdicts: async (dir) => {
    const { writeRarity } = await import('./verdicts/rarity.ts');
    writeRarity(path.join(dir, 'ads'));
    await (await import('./verdicts/train.ts')).trainVerdicts(dir);
  },
};
const [name = '', dir] = process.argv.slice(2);
const train = trainings[name];
if (!train || !dir) {
  console.error(`usage: npm run train -- ${Object.keys(trainings).join(' | ')} DIR`);
  process.exit(2);
}
await train(dir);
