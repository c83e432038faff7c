/** One item of a sequence as sparse features: hashed places and the value of each. */
export interface Features {
  at: number[];
  value: number[];
}

/** A linear chain over a sequence (Lafferty et al. 2001), conditional random field: weights of features and of neighbours. */
export interface ChainModel {
  labels: readonly string[];
  /** places of a feature; a power of two */
  size: number;
  /** `weights[place * labels + label]` */
  weights: Float32Array;
  /** `steps[before * labels + label]` */
  steps: Float32Array;
}

/** How sure the model is of each label of each item, 0..1: `sure[item * labels + label]`. */
export interface Marginals {
  sure: Float64Array;
  /** log of the sum over all ways */
  total: number;
}

/** Scores of each label of each item, the neighbours left aside: `scores[item * labels + label]`. */
export function labelScores({ labels, weights }: ChainModel, items: readonly Features[]): Float64Array {
  const count = labels.length;
  const scores = new Float64Array(items.length * count);
  items.forEach(({ at, value }, item) => {
    for (let i = 0; i < at.length; i++) {
      const from = (at[i] ?? 0) * count;
      const by = value[i] ?? 0;
      for (let label = 0; label < count; label++)
        scores[item * count + label] = (scores[item * count + label] ?? 0) + by * (weights[from + label] ?? 0);
    }
  });
  return scores;
}

/** Log of a sum of exponentials of `count` values beginning at `from`. */
function logSum(values: Float64Array, from: number, count: number): number {
  let top = -Infinity;
  for (let i = from; i < from + count; i++) top = Math.max(top, values[i] ?? 0);
  if (top === -Infinity) return top;
  let sum = 0;
  for (let i = from; i < from + count; i++) sum += Math.exp((values[i] ?? 0) - top);
  return top + Math.log(sum);
}

/** Sums of all ways that lead to each label of each item, forwards. */
function forwards({ labels, steps }: ChainModel, scores: Float64Array): Float64Array {
  const count = labels.length;
  const sums = scores.slice();
  const ways = new Float64Array(count);
  for (let item = count; item < scores.length; item += count) {
    for (let label = 0; label < count; label++) {
      for (let before = 0; before < count; before++)
        ways[before] = (sums[item - count + before] ?? 0) + (steps[before * count + label] ?? 0);
      sums[item + label] = (scores[item + label] ?? 0) + logSum(ways, 0, count);
    }
  }
  return sums;
}

/** Sums of all ways that go on from each label of each item. */
function backwards({ labels, steps }: ChainModel, scores: Float64Array): Float64Array {
  const count = labels.length;
  const sums = new Float64Array(scores.length);
  const ways = new Float64Array(count);
  for (let item = scores.length - 2 * count; item >= 0; item -= count) {
    for (let label = 0; label < count; label++) {
      for (let next = 0; next < count; next++)
        ways[next] =
          (steps[label * count + next] ?? 0) + (scores[item + count + next] ?? 0) + (sums[item + count + next] ?? 0);
      sums[item + label] = logSum(ways, 0, count);
    }
  }
  return sums;
}

/** The probabilities of labels given scores; `expect` is told those of each pair of neighbours. */
export function marginals(
  model: ChainModel,
  scores: Float64Array,
  expect?: (step: number, probability: number) => void,
): Marginals {
  const count = model.labels.length;
  const before = forwards(model, scores);
  const after = backwards(model, scores);
  const total = scores.length ? logSum(before, scores.length - count, count) : 0;
  const sure = before.map((sum, i) => Math.exp(sum + (after[i] ?? 0) - total));
  if (expect) {
    for (let item = count; item < scores.length; item += count) {
      for (let from = 0; from < count; from++) {
        for (let label = 0; label < count; label++) {
          const step = from * count + label;
          const sum =
            (before[item - count + from] ?? 0) +
            (model.steps[step] ?? 0) +
            (scores[item + label] ?? 0) +
            (after[item + label] ?? 0);
          expect(step, Math.exp(sum - total));
        }
      }
    }
  }
  return { sure, total };
}

/** The likeliest sequence of labels (Viterbi), by their places in `labels`. */
export function likeliest({ labels, steps }: ChainModel, scores: Float64Array): number[] {
  const count = labels.length;
  const best = scores.slice();
  const from = new Int16Array(scores.length);
  for (let item = count; item < scores.length; item += count) {
    for (let label = 0; label < count; label++) {
      let top = -Infinity;
      for (let before = 0; before < count; before++) {
        const way = (best[item - count + before] ?? 0) + (steps[before * count + label] ?? 0);
        if (way <= top) continue;
        top = way;
        from[item + label] = before;
      }
      best[item + label] = (scores[item + label] ?? 0) + top;
    }
  }
  const out: number[] = [];
  let label = 0;
  const last = scores.length - count;
  for (let i = 1; i < count; i++) if ((best[last + i] ?? 0) > (best[last + label] ?? 0)) label = i;
  for (let item = last; item >= 0; item -= count) {
    out.push(label);
    label = from[item + label] ?? 0;
  }
  return out.reverse();
}
