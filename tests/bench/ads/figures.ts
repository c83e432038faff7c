import type { GoldAd } from './corpus.ts';

/** What the scorer says of one ad. */
export interface AdScore {
  tp: number;
  gold: number;
  right: number;
  wrong: number;
  impRight: number;
  imp: number;
  noise: number;
  entries: number;
  anyOf: number;
  anyOfRight: number;
  lines: { tp: number; fp: number; fn: number };
}

interface Entry {
  requirement: string;
  quote: string;
  importance: string;
}

/** The module that scores ads. */
export interface Scorer {
  scoreAd(ad: GoldAd, entries: Entry[]): AdScore;
}

export type Figures = Record<
  'ads' | 'recall' | 'precision' | 'f1' | 'importance' | 'lines' | 'noise' | 'choices' | 'overall',
  number
>;

const f1 = (precision: number, recall: number): number =>
  precision + recall ? (2 * precision * recall) / (precision + recall) : 0;
const share = (part: number, whole: number): number => (whole ? part / whole : 0);

/** The figures of many ads together, weighted as the scorer does. */
export function figuresOf(scores: readonly AdScore[]): Figures {
  const sum = (of: (score: AdScore) => number): number => scores.reduce((total, score) => total + of(score), 0);
  const right = sum((score) => score.right);
  const recall = share(
    sum((score) => score.tp),
    sum((score) => score.gold),
  );
  const precision = share(right, right + sum((score) => score.wrong));
  const found = sum(({ lines }) => lines.tp);
  const lines = f1(
    share(found, found + sum((score) => score.lines.fp)),
    share(found, found + sum((score) => score.lines.fn)),
  );
  const importance = share(
    sum((score) => score.impRight),
    sum((score) => score.imp),
  );
  const noise = share(
    sum((score) => score.noise),
    sum((score) => score.entries),
  );
  const choices = share(
    sum((score) => score.anyOfRight),
    sum((score) => score.anyOf),
  );
  const demands = f1(precision, recall);
  const overall = 0.55 * demands + 0.2 * lines + 0.15 * importance + 0.1 * choices;
  return { ads: scores.length, recall, precision, f1: demands, importance, lines, noise, choices, overall };
}

export const row = (name: string, figures: Figures): string =>
  [
    name.padEnd(4),
    ...Object.entries(figures).map(([key, value]) => `${key} ${key === 'ads' ? value : value.toFixed(3)}`),
  ].join('  ');
