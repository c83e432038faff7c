import { itemAt } from '../list-item.ts';
import { best } from './matching/finding.ts';
import { evidenceOf, matchPersona } from './matching/match.ts';
import { indexPersona } from './matching/mentions.ts';
import type { Coverage, Report, Subject } from './report.ts';
import { readRequirements } from './requirements/read.ts';
import { teamIssues } from './team-issues.ts';
import type { TeamMatch } from './team-match.ts';
import { teamQuestions } from './team-questions.ts';
import { teamScore } from './team-score.ts';

/** How several people together stand to the description of a team: who covers what, and what rests on one person or on none. */
export function analyseTeam(subjects: Subject[], teamDescription: string, options: { today: string }): Report {
  const requirements = readRequirements(teamDescription);
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
    coverage: matches.map(coverageOf),
    tokens: 0,
  };
}

const coverageOf = ({ requirement, status, by }: TeamMatch): Coverage => ({
  requirement: requirement.name,
  importance: requirement.importance,
  status,
  evidence: by.flatMap(({ subject, finding }) => evidenceOf(finding, subject.id)),
});
