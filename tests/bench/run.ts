/** `npm run bench -- parsing | analysis | ads | rules | export | parse-back | queue | count [options]` */
const benches: Record<string, () => Promise<{ run(args: string[]): Promise<void> }>> = {
  parsing: () => import('./parsing.ts'),
  analysis: () => import('./analysis.ts'),
  ads: () => import('./ads.ts'),
  verdicts: () => import('./verdicts.ts'),
  rules: () => import('./rules.ts'),
  export: () => import('./export.ts'),
  'parse-back': () => import('./parse-back.ts'),
  queue: () => import('./queue.ts'),
  count: () => import('./count.ts'),
};
const [name = '', ...args] = process.argv.slice(2);
const load = benches[name];
if (!load) {
  console.error(`usage: npm run bench -- ${Object.keys(benches).join(' | ')}`);
  process.exit(2);
}
await (await load()).run(args);
