import type { ComplexityEstimatorArgs } from 'graphql-query-complexity';

/** An operation that makes work beyond reading rows (an analysis, a print, a hash) costs as much as this many fields. */
export const WORK_COST = 2_000;

/** A text of a whole document, as much as this many fields of some 50 characters. */
export const LARGE_TEXT_COST = 50;

/** A list without a `limit` that may hold this many rows. */
export const listOf =
  (size: number) =>
  ({ childComplexity }: Pick<ComplexityEstimatorArgs, 'childComplexity'>): number =>
    1 + size * childComplexity;
