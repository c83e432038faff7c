import { labelScores, marginals, type ChainModel, type Features } from '../../../src/analysis/ads/chain-model.ts';

/** A sequence to learn from; `right` are the labels that each item may have. */
export interface Example {
  items: Features[];
  right: ReadonlySet<number>[];
}

export interface Training {
  labels: readonly string[];
  size: number;
  rounds: number;
  /** length of a step (AdaGrad, Duchi et al. 2011) */
  rate: number;
  /** share of a weight that each step takes off */
  decay: number;
}

/** Fits a linear chain by gradient steps on the likelihood of the right labels; the same examples give the same model. */
export function trainChain(examples: readonly Example[], { labels, size, rounds, rate, decay }: Training): ChainModel {
  const count = labels.length;
  const model: ChainModel = {
    labels,
    size,
    weights: new Float32Array(size * count),
    steps: new Float32Array(count * count),
  };
  const weightSquares = new Float32Array(size * count);
  const stepSquares = new Float32Array(count * count);
  const gradient = new Float64Array(count * count);
  const wrong = new Float64Array(count);
  const random = randomFrom(1);
  const order = examples.map((_, i) => i);
  for (let round = 0; round < rounds; round++) {
    shuffle(order, random);
    for (const i of order) {
      const { items, right } = examples[i]!;
      if (!items.length) continue;
      gradient.fill(0);
      const scores = labelScores(model, items);
      const free = marginals(model, scores, (step, p) => (gradient[step]! -= p));
      const allowed = scores.map((score, at) => (right[Math.floor(at / count)]!.has(at % count) ? score : -1e9));
      const held = marginals(model, allowed, (step, p) => (gradient[step]! += p));
      for (let step = 0; step < gradient.length; step++) {
        const by = gradient[step]!;
        if (Math.abs(by) < 1e-6) continue;
        stepSquares[step]! += by * by;
        model.steps[step]! += (rate * by) / (1 + Math.sqrt(stepSquares[step]!));
      }
      items.forEach(({ at, value }, item) => {
        wrong.forEach((_, label) => {
          const by = held.sure[item * count + label]! - free.sure[item * count + label]!;
          wrong[label] = Math.abs(by) < 1e-4 ? 0 : by;
        });
        for (let k = 0; k < at.length; k++) {
          const from = at[k]! * count;
          const own = value[k]!;
          for (let label = 0; label < count; label++) {
            if (wrong[label] === 0) continue;
            const place = from + label;
            const by = wrong[label]! * own - decay * model.weights[place]!;
            weightSquares[place]! += by * by;
            model.weights[place]! += (rate * by) / Math.sqrt(1e-2 + weightSquares[place]!);
          }
        }
      });
    }
  }
  return model;
}

function randomFrom(seed: number): () => number {
  let state = seed;
  return () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32;
}

function shuffle(list: number[], random: () => number): void {
  for (let i = list.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [list[i], list[j]] = [list[j]!, list[i]!];
  }
}
