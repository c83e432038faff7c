import { adviceIn, type AdviceLanguage } from '../../wording/advice/all.ts';
import { itemAt } from '../../list-item.ts';
import type { AdModels } from '../ads/models.ts';
import { best } from '../matching/finding.ts';
import { coverageOf, evidenceOf, verdictOf } from '../matching/coverage.ts';
import { matchPersona } from '../matching/match.ts';
import { indexPersona } from '../matching/mentions.ts';
import { readerLanguage } from '../reader-language.ts';
import type { CoverageStatus, Report, Subject } from '../report.ts';
import { readRequirements } from '../requirements/read.ts';
import { teamIssues } from './issues.ts';
import type { TeamMatch } from './match.ts';
import { teamQuestions } from './questions.ts';
import { teamScore } from './score.ts';

/** How several people together stand to the description of a team: who covers what, and what rests on one person or on none. */
export function analyseTeam(
  subjects: Subject[],
  teamDescription: string,
  options: { today: string; models?: AdModels; language?: AdviceLanguage | null },
): Report {
  const advice = adviceIn(options.language ?? readerLanguage(subjects[0]));
  const requirements = readRequirements(teamDescription, options.models);
  const byMember = subjects.map((subject) => ({
    subject,
    matches: matchPersona(indexPersona(subject.content), requirements, options),
  }));
  const matches = requirements.map((requirement, i): TeamMatch => {
    const all = byMember.map(({ subject, matches: own }) => ({ subject, ...itemAt(own, i) }));
    const status = best(all.map(({ finding }) => finding)).status;
    return {
      requirement,
      status,
      confidence: confidenceOf(all.map(verdictOf), status),
      by: isShown(status) ? all.filter(({ finding }) => finding.status === status) : [],
    };
  });
  return {
    engine: 'rules',
    ...teamScore(matches, subjects, advice.team),
    issues: teamIssues(matches, subjects, { today: options.today, advice }),
    questions: teamQuestions(matches, subjects, advice.team),
    coverage: matches.map(({ requirement, status, confidence, by }) =>
      coverageOf(
        requirement,
        { status, confidence },
        by.flatMap(({ subject, finding }) => evidenceOf(finding, subject.id)),
      ),
    ),
    tokens: 0,
  };
}

const isShown = (status: CoverageStatus): boolean => status === 'met' || status === 'partial';

/** One member is enough to show it, and all must lack it. */
function confidenceOf(verdicts: { status: CoverageStatus; confidence: number }[], status: CoverageStatus): number {
  const own = verdicts.filter((verdict) => verdict.status === status).map(({ confidence }) => confidence);
  return isShown(status) ? Math.max(...own) : Math.min(...own);
}
