import type { Finding } from '../matching/finding.ts';
import type { CoverageStatus, Subject } from '../report.ts';
import type { Requirement } from '../requirements/requirement.ts';

/** One requirement of a team, and what each member says to it. */
export interface TeamMatch {
  requirement: Requirement;
  status: CoverageStatus;
  /** how likely the status is right, 0..1 */
  confidence: number;
  /** the members whose status is the team's, with what they say */
  by: { subject: Subject; finding: Finding }[];
}
