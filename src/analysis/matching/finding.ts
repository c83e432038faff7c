import type { CoverageStatus } from '../report.ts';

/** A place in a persona that speaks for a requirement; `quote` stands word for word at `field`. */
export interface Proof {
  field: string;
  quote: string;
}

/** What a persona says to one requirement, and why it is not more. */
export interface Finding {
  status: CoverageStatus;
  proofs: Proof[];
  /** why it is no better than it is, for the suggestion; null when met or simply not there */
  reason: string | null;
}

export const MISSING: Finding = { status: 'missing', proofs: [], reason: null };

const RANK = { met: 3, partial: 2, unknown: 1, missing: 0 } as const;

/** The better of findings; of equals the first. */
export const best = (findings: Finding[]): Finding =>
  findings.reduce((a, b) => (RANK[b.status] > RANK[a.status] || (a === MISSING && b.reason !== null) ? b : a), MISSING);
