import { loadCases } from './verdicts/cases.ts';
import { crossValidate, type Grouping, type UnseenFigures } from './verdicts/cross-validation.ts';
import { prepareCases } from './verdicts/examples.ts';
import type { VerdictFigures } from './verdicts/figures.ts';

const DIR = '../shared/eval';

/** Features that say one thing together, by what their names begin with. */
const GROUPS: Record<string, readonly string[]> = {
  'what was found': ['found '],
  'why it is not more': ['because '],
  'kind of demand': ['kind '],
  importance: ['importance '],
  'letters in all texts': ['anywhere'],
  'the rarest word': ['rarest', 'unsaid '],
  'lists of their own': ['missing in a list'],
  'the rest of the ad': ['others '],
  vocabulary: ['vocabulary: '],
};

/** How right verdicts are on publishers and people that the model has not seen, and without each group of features. */
export async function run(args: string[]): Promise<void> {
  const { cases, matchScore } = await loadCases(args[0] ?? DIR);
  const prepared = prepareCases(cases, matchScore);
  const groupings: Grouping[] = ['publisher', 'persona'];
  for (const by of groupings) show(`all, by ${by}`, crossValidate(prepared, by));
  for (const [name, without] of Object.entries(GROUPS))
    show(`- ${name}`, crossValidate(prepared, 'publisher', without));
}

const WIDTH = 24;

function show(name: string, figures: Record<string, UnseenFigures>): void {
  const sets = Object.entries(figures).sort(([a], [b]) => (a < b ? -1 : 1));
  const text = sets.map(([set, { labelled, read }]) => `${set} ${line(labelled)} read ${line(read)}`);
  console.log(`${name.padEnd(WIDTH)} ${text.join(' | ')}`);
}

const line = ({ right, macroF1, falseMet }: VerdictFigures): string =>
  [right, macroF1, falseMet].map((value) => value.toFixed(3).slice(1)).join(' ');
