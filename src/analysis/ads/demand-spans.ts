import { labelScores, likeliest, marginals, type ChainModel, type Features } from './chain-model.ts';
import { WORD_TAGS } from './kinds.ts';

/** A run of words that states a demand. */
export interface DemandSpan {
  /** first word, and the one after the last */
  from: number;
  to: number;
  /** mean certainty of its words, 0..1 */
  sure: number;
  /** share of that which goes to qualities of character and conditions of work */
  soft: number;
}

/*
 * Added to the scores of tags, chosen by cross-validation: a list taken for one thing loses all of it, a thing cut in two
 * little; and a fragment does more harm than a demand left out.
 */
const EAGER: Record<(typeof WORD_TAGS)[number], number> = {
  out: 0,
  begin: 2.4,
  inside: -0.2,
  begin_soft: 1.9,
  inside_soft: -0.7,
};
/** The demands that the words of a line state. */
export function demandSpans(model: ChainModel, items: readonly Features[]): DemandSpan[] {
  const count = WORD_TAGS.length;
  const added = WORD_TAGS.map((tag) => EAGER[tag]);
  const scores = labelScores(model, items).map((score, i) => score + (added[i % count] ?? 0));
  const { sure } = marginals(model, scores);
  const probability = (word: number, tag: (typeof WORD_TAGS)[number]) =>
    sure[word * count + WORD_TAGS.indexOf(tag)] ?? 0;
  return runs(likeliest(model, scores)).map(({ from, to }) => {
    let asked = 0;
    let soft = 0;
    for (let word = from; word < to; word++) {
      asked += 1 - probability(word, 'out');
      soft += probability(word, 'begin_soft') + probability(word, 'inside_soft');
    }
    return { from, to, sure: asked / (to - from), soft: soft / asked };
  });
}

/** The runs of words that tags mark. */
function runs(tags: readonly number[]): { from: number; to: number }[] {
  const out: { from: number; to: number; inside: string }[] = [];
  tags.forEach((place, word) => {
    const tag = WORD_TAGS[place] ?? 'out';
    const last = out.at(-1);
    if (tag === 'out') return;
    if (last?.to === word && last.inside === tag) last.to++;
    else out.push({ from: word, to: word + 1, inside: tag.replace('begin', 'inside') });
  });
  return out;
}
