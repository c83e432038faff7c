import { judgeOne } from '../../../src/analysis/verdicts/judge.ts';
import type { VerdictFeatures, VerdictWeights } from '../../../src/analysis/verdicts/verdict-model.ts';
import type { GoldCase } from './cases.ts';
import type { PreparedCase, VerdictExample } from './examples.ts';
import { figuresOf, rightOf, type Told, type VerdictFigures } from './figures.ts';
import { fitVerdicts, type Lesson } from './fit.ts';

/** Parts of the cases; those that share a job's publisher, or a person, are in one. */
const FOLDS = 8;

export type Grouping = Extract<keyof GoldCase, 'publisher' | 'persona'>;

/** Both readings of a label weigh as much as one label. */
export const lessonsOf = ({ labelled, read }: PreparedCase): Lesson[] => {
  const twice = new Set(read.map(({ gold }) => gold));
  return [...labelled, ...read].map(({ gold, features }) => ({
    features,
    right: rightOf(gold),
    weight: twice.has(gold) ? 1 / 2 : 1,
  }));
};

export interface UnseenFigures {
  labelled: VerdictFigures;
  read: VerdictFigures;
}

/**
 * How right the verdicts of models are that have seen no job of the publisher, or not the person, by set.
 *
 * @param without features that are left out, by what their names begin with
 */
export function crossValidate(
  prepared: readonly PreparedCase[],
  by: Grouping,
  without: readonly string[] = [],
): Record<string, UnseenFigures> {
  const cases = prepared.map((own) => withoutFeatures(own, without));
  const told = folds(cases, by).flatMap((part) => {
    const weights = fitVerdicts(cases.filter((own) => !part.includes(own)).flatMap(lessonsOf));
    return part.map((own) => ({
      set: own.case.set,
      labelled: judged(own.labelled, weights),
      read: judged(own.read, weights),
    }));
  });
  return Object.fromEntries(
    [...Map.groupBy(told, ({ set }) => set)].map(([set, own]) => [
      set,
      {
        labelled: figuresOf(own.flatMap(({ labelled }) => labelled)),
        read: figuresOf(own.flatMap(({ read }) => read)),
      },
    ]),
  );
}

const judged = (examples: readonly VerdictExample[], weights: VerdictWeights): Told[] =>
  examples.map(({ gold, found, index, features }) => ({
    gold,
    status: judgeOne(index, found, features, weights).finding.status,
  }));

function folds(prepared: readonly PreparedCase[], by: Grouping): PreparedCase[][] {
  const out: PreparedCase[][] = Array.from({ length: FOLDS }, () => []);
  const sizes = out.map(() => 0);
  const sizeOf = (own: readonly PreparedCase[]) => own.reduce((sum, { labelled }) => sum + labelled.length, 0);
  const groups = [...Map.groupBy(prepared, (own) => own.case[by])].sort(
    ([a, x], [b, y]) => sizeOf(y) - sizeOf(x) || (a < b ? -1 : 1),
  );
  for (const [, own] of groups) {
    const at = sizes.indexOf(Math.min(...sizes));
    out[at]?.push(...own);
    sizes[at] = (sizes[at] ?? 0) + sizeOf(own);
  }
  return out;
}

function withoutFeatures(own: PreparedCase, without: readonly string[]): PreparedCase {
  const kept = (features: VerdictFeatures): VerdictFeatures =>
    Object.fromEntries(Object.entries(features).filter(([name]) => !without.some((start) => name.startsWith(start))));
  const pruned = (examples: VerdictExample[]) => examples.map((one) => ({ ...one, features: kept(one.features) }));
  return without.length ? { ...own, labelled: pruned(own.labelled), read: pruned(own.read) } : own;
}
