import { VERDICTS, type VerdictFeatures, type VerdictWeights } from '../../../src/analysis/verdicts/verdict-model.ts';

/** What to learn: the features, and for each verdict whether it is right. */
export interface Lesson {
  features: VerdictFeatures;
  right: ReadonlySet<string>;
  weight: number;
}

const ROUNDS = 300;
/** length of a step and how fast its averages forget (Adam, Kingma and Ba 2015) */
const RATE = 0.05;
const MEAN = 0.9;
const SQUARE = 0.999;
/** how much large weights cost */
const RIDGE = 1;

/** Fits a logistic regression for each verdict; the same lessons give the same weights. */
export function fitVerdicts(lessons: readonly Lesson[]): VerdictWeights {
  const names = [...new Set(lessons.flatMap(({ features }) => Object.keys(features)))].sort();
  const places = new Map(names.map((name, at) => [name, at]));
  const rows = lessons.map(({ features, right, weight }) => ({
    right,
    weight,
    values: Object.entries(features).map(([name, value]): [number, number] => [places.get(name) ?? 0, value]),
  }));
  const fitted = VERDICTS.map((verdict) =>
    fitOne(
      rows.map((row) => ({ ...row, target: Number(row.right.has(verdict)) })),
      names.length,
    ),
  );
  return Object.fromEntries(names.map((name, at) => [name, fitted.map((weights) => weights[at] ?? 0)]));
}

interface Row {
  values: [number, number][];
  target: number;
  weight: number;
}

function fitOne(rows: readonly Row[], size: number): Float64Array {
  const weights = new Float64Array(size);
  const means = new Float64Array(size);
  const squares = new Float64Array(size);
  for (let round = 1; round <= ROUNDS; round++) {
    const slope = gradient(rows, weights);
    slope.forEach((by, at) => {
      means[at] = MEAN * (means[at] ?? 0) + (1 - MEAN) * by;
      squares[at] = SQUARE * (squares[at] ?? 0) + (1 - SQUARE) * by * by;
      const step = (means[at] ?? 0) / (1 - MEAN ** round);
      const size_ = Math.sqrt((squares[at] ?? 0) / (1 - SQUARE ** round)) + Number.EPSILON;
      weights[at] = (weights[at] ?? 0) - (RATE * step) / size_;
    });
  }
  return weights;
}

function gradient(rows: readonly Row[], weights: Float64Array): Float64Array {
  const slope = weights.map((weight) => RIDGE * weight);
  for (const { values, target, weight } of rows) {
    const sum = values.reduce((total, [at, value]) => total + value * (weights[at] ?? 0), 0);
    const error = weight * (1 / (1 + Math.exp(-sum)) - target);
    for (const [at, value] of values) slope[at] = (slope[at] ?? 0) + error * value;
  }
  return slope;
}
