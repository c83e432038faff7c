import { labelScores, likeliest, marginals, type ChainModel, type Features } from './chain-model.ts';

/** A run of words that states a demand. */
export interface DemandSpan {
  /** first word, and the one after the last */
  from: number;
  to: number;
  soft: boolean;
  /** mean certainty of its words, 0..1 */
  sure: number;
}

/*
 * Added to the scores of tags, chosen by cross-validation: a list taken for one thing loses all of it, a thing cut in two
 * little; and a fragment does more harm than a demand left out.
 */
const EAGER = { begin: 2.4, inside: -0.2 };

/** The demands that the words of a line state. */
export function demandSpans(model: ChainModel, items: readonly Features[], eager = EAGER): DemandSpan[] {
  if (!items.length) return [];
  const added = model.labels.map((tag) => (tag === 'out' ? 0 : tag.startsWith('begin') ? eager.begin : eager.inside));
  const scores = labelScores(model, items).map((score, i) => score + (added[i % added.length] ?? 0));
  const { sure } = marginals(model, scores);
  const out: DemandSpan[] = [];
  likeliest(model, scores).forEach((label, i) => {
    const tag = model.labels[label] ?? 'out';
    if (tag === 'out') return;
    const soft = tag.endsWith('_soft');
    const last = out.at(-1);
    const own = 1 - (sure[i * added.length] ?? 0);
    if (tag.startsWith('inside') && last?.to === i && last.soft === soft) {
      last.sure = (last.sure * (i - last.from) + own) / (i + 1 - last.from);
      last.to = i + 1;
    } else out.push({ from: i, to: i + 1, soft, sure: own });
  });
  return out;
}
