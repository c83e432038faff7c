import fs from 'node:fs';
import { loadCases } from './cases.ts';
import { crossValidate, lessonsOf } from './cross-validation.ts';
import { prepareCases } from './examples.ts';
import { fitVerdicts } from './fit.ts';

const MODEL = 'src/analysis/verdicts/verdicts.json';
const DIGITS = 3;
const rounded = (value: number): number => Number(value.toFixed(DIGITS));

/** Fits the verdicts on all labelled cases of a folder and writes them with what they were fitted on and how right such are. */
export async function trainVerdicts(dir: string): Promise<void> {
  const { cases, matchScore } = await loadCases(dir);
  const prepared = prepareCases(cases, matchScore);
  const weights = fitVerdicts(prepared.flatMap(lessonsOf));
  const about = {
    date: new Date().toISOString().slice(0, 10),
    cases: cases.length,
    people: new Set(cases.map(({ persona }) => persona)).size,
    jobs: new Set(cases.map(({ job }) => job)).size,
    verdicts: cases.reduce((sum, { requirements }) => sum + requirements.length, 0),
    unseen: { publisher: crossValidate(prepared, 'publisher'), persona: crossValidate(prepared, 'persona') },
  };
  const text = JSON.stringify(
    { about, weights },
    (_, value: unknown) => (typeof value === 'number' ? rounded(value) : value),
    1,
  );
  fs.writeFileSync(MODEL, `${text}\n`);
  console.log(`${MODEL}: ${fs.statSync(MODEL).size} bytes`, JSON.stringify(about.unseen, null, 1));
}
