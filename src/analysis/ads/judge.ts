import type { Requirement } from '../requirements/requirement.ts';
import type { Features } from './chain-model.ts';
import { collector } from './hashing.ts';
import type { LinePlace } from './line-place.ts';
import type { TypedWord } from './typed-words.ts';

export const JUDGE_PLACES = 2 ** 13;

/** A requirement that may be one, by whom it is proposed, and the words of its line that it stands on. */
export interface Candidate {
  item: Requirement;
  by: 'model' | 'rules';
  from: number;
  to: number;
  /** how sure the model of words is of these words, 0..1 */
  sure: number;
}

const STEPS = 6;
const MAX_SIZE = 8;

/** What the judge sees of a proposal. */
export function judgeFeatures(own: Candidate, all: readonly Candidate[], place: LinePlace): Features {
  const { words, kinds, rules } = place;
  const { item, by, from, to, sure } = own;
  const to_ = collector(JUDGE_PLACES);
  const step = Math.floor(sure * STEPS);
  const others = all.filter((one) => one.by !== by);
  const nearest = Math.max(0, ...others.map((one) => overlap(own, one)));
  const agree = others.some((one) => one.from === from && one.to === to)
    ? 'same'
    : nearest > 0.5
      ? 'part'
      : nearest
        ? 'touch'
        : 'none';
  const known = item.anyOf.some(({ skills }) => skills.length > 0);
  const demand = kinds.reduce((sum, [kind, p]) => (kind === 'must' || kind === 'nice' ? sum + p : sum), 0);
  const size = Math.min(MAX_SIZE, to - from);
  const asked = Math.floor(demand * STEPS);
  for (const name of [
    'bias',
    `by ${by}`,
    `by ${by} ${step}`,
    `by ${by} ${agree}`,
    `by ${by} ${agree} ${step}`,
    `by ${by} size ${size}`,
    `by ${by} ${item.kind}`,
    `kind ${item.kind} known ${known}`,
    `by ${by} known ${known}`,
    `demand ${asked}`,
    `by ${by} demand ${asked}`,
    `demand ${asked} ${step}`,
    `by ${by} others ${Math.min(3, others.length)}`,
    `mine ${by} ${Math.min(5, all.length - others.length)}`,
    `bare ${size === 1 && !known && !words[from]?.types.length} ${words[from]?.letters} by ${by}`,
    `years ${item.years !== null}`,
    `similar ${item.similar}`,
    ...(rules?.sections ?? ['-']).map((section) => `section ${section} by ${by}`),
    `first ${words[from]?.word} by ${by}`,
    `last ${words[to - 1]?.word}`,
    `before ${words[from - 1]?.word}`,
    `after ${words[to]?.word}`,
  ])
    to_.add(name);
  to_.add('sure', 2 * sure);
  to_.add(`sure by ${by}`, 2 * sure);
  for (const [kind, p] of kinds) to_.add(`line ${kind} by ${by}`, 2 * p);
  to_.group(
    words.slice(from, to).map(({ word }) => `w ${word}`),
    0.5,
  );
  return to_.features();
}

const overlap = (a: Candidate, b: Candidate): number =>
  Math.max(0, Math.min(a.to, b.to) - Math.max(a.from, b.from)) / Math.min(a.to - a.from, b.to - b.from);

export interface Judged {
  one: Candidate;
  sure: number;
}

/*
 * How sure the judge must be. Where headings and wording are as the rules expect them, they are seldom wrong and their names
 * are the better ones: they need less, and go before what the model proposes for the same words. A name that the vocabulary
 * knows is hardly ever a fragment; a single common word mostly is one.
 */
const LEAST = { model: 0.5, known: 0.02, told: 0.25, bare: 0.5 };

/** The proposals that stand, in the order of the line; of two that overlap one. */
export function chosen(judged: readonly Judged[], words: readonly TypedWord[]): Judged[] {
  const kept: Judged[] = [];
  const rank = ({ one, sure }: Judged): number => sure + (one.by === 'rules' ? 1 : 0);
  for (const next of judged.toSorted((a, b) => rank(b) - rank(a))) {
    if (next.sure < leastFor(next.one, words)) continue;
    if (!kept.some(({ one }) => one.by !== next.one.by && overlap(one, next.one) > 0)) kept.push(next);
  }
  return kept.sort((a, b) => a.one.from - b.one.from);
}

function leastFor({ by, item, from, to }: Candidate, words: readonly TypedWord[]): number {
  const known = item.kind !== 'skill' || item.anyOf.some(({ skills }) => skills.length > 0);
  const single = to - from === 1 && !known;
  if (by === 'model') return single ? Infinity : LEAST.model;
  if (single && words[from]?.letters === 'lower') return LEAST.bare;
  return known ? LEAST.known : LEAST.told;
}
