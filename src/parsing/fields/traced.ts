import type { Line } from '../document.ts';

/** Where a value was read and how sure that is, 0..1. */
export interface Evidence {
  lines: readonly Line[];
  confidence: number;
}

/** A value with the evidence for each of its fields; keys are snake_case paths below it (`title`, `highlights[0]`). */
export interface Traced<T> {
  value: T;
  evidence: Map<string, Evidence>;
}

export const traced = <T>(value: T, evidence: Iterable<[string, Evidence]> = []): Traced<T> => ({
  value,
  evidence: new Map(evidence),
});
