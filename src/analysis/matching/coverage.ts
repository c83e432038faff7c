import type { DemandKind } from '../ads/kinds.ts';
import type { Coverage, CoverageStatus, Evidence } from '../report.ts';
import type { Requirement, RequirementKind } from '../requirements/requirement.ts';
import type { Match } from './match.ts';
import type { Finding } from './finding.ts';

const KINDS: Record<RequirementKind, DemandKind> = {
  skill: 'skill',
  experience: 'experience',
  education: 'education',
  certification: 'licence',
  language: 'language',
  location: 'location',
  availability: 'work_condition',
};

/** A requirement as a report shows it. */
export const coverageOf = (
  requirement: Requirement,
  verdict: { status: CoverageStatus; confidence: number | null },
  evidence: Evidence[],
): Coverage => ({
  requirement: requirement.name,
  quote: requirement.quote || null,
  line: requirement.line,
  kind: requirement.kind === 'skill' ? (requirement.demand ?? 'skill') : KINDS[requirement.kind],
  members: membersOf(requirement),
  importance: requirement.importance,
  ...verdict,
  evidence,
});

function membersOf({ anyOf }: Requirement): string[] {
  const named = [...new Set(anyOf.map(({ text }) => text).filter((text) => /[\p{L}\p{N}]/u.test(text)))];
  return named.length > 1 ? named : [];
}

/** A verdict with how likely it is right; that nothing can be said is right where neither "met" nor "missing" is likely. */
export function verdictOf({ finding: { status }, likely }: Match): { status: CoverageStatus; confidence: number } {
  const confidence = status === 'unknown' ? 1 - Math.max(likely.met, likely.missing) : likely[status];
  return { status, confidence: Math.round(confidence * 100) / 100 };
}

export const evidenceOf = (finding: Finding, personaId: string): Evidence[] =>
  finding.proofs.map((proof) => ({ personaId, ...proof }));
