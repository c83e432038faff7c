import { itemAt } from '../list-item.ts';
import type { AdModels } from './ads/models.ts';
import { best } from './matching/finding.ts';
import { coverageOf, evidenceOf } from './matching/coverage.ts';
import { matchPersona } from './matching/match.ts';
import { indexPersona } from './matching/mentions.ts';
import type { Report, Subject } from './report.ts';
import { readRequirements } from './requirements/read.ts';
import { teamIssues } from './team-issues.ts';
import type { TeamMatch } from './team-match.ts';
import { teamQuestions } from './team-questions.ts';
import { teamScore } from './team-score.ts';

/** How several people together stand to the description of a team: who covers what, and what rests on one person or on none. */
export function analyseTeam(
  subjects: Subject[],
  teamDescription: string,
  options: { today: string; models?: AdModels },
): Report {
  const requirements = readRequirements(teamDescription, options.models);
  const byMember = subjects.map((subject) => ({
    subject,
    matches: matchPersona(indexPersona(subject.content), requirements, options),
  }));
  const matches = requirements.map((requirement, i): TeamMatch => {
    const all = byMember.map(({ subject, matches: own }) => ({ subject, finding: itemAt(own, i).finding }));
    const status = best(all.map(({ finding }) => finding)).status;
    return {
      requirement,
      status,
      by: status === 'missing' ? [] : all.filter(({ finding }) => finding.status === status),
    };
  });
  return {
    engine: 'rules',
    ...teamScore(matches, subjects),
    issues: teamIssues(matches, subjects, options),
    questions: teamQuestions(matches, subjects),
    coverage: matches.map(({ requirement, status, by }) =>
      coverageOf(
        requirement,
        status,
        by.flatMap(({ subject, finding }) => evidenceOf(finding, subject.id)),
      ),
    ),
    tokens: 0,
  };
}
