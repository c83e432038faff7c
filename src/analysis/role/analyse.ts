import { adviceIn, type AdviceLanguage } from '../../wording/advice/all.ts';
import type { AdModels } from '../ads/models.ts';
import { coverageOf, evidenceOf, verdictOf } from '../matching/coverage.ts';
import { matchPersona } from '../matching/match.ts';
import { indexPersona } from '../matching/mentions.ts';
import { readerLanguage } from '../reader-language.ts';
import type { Report, Subject } from '../report.ts';
import { readRequirements } from '../requirements/read.ts';
import type { Requirement } from '../requirements/requirement.ts';
import { roleIssues, unread } from './issues.ts';
import { withAnswers } from './answers.ts';
import { roleQuestions } from './questions.ts';
import { roleScore } from './score.ts';

/**
 * How a persona stands to a job description: each thing it asks for with the words of the persona that speak for it, what is
 * lacking, what only the person can answer, and a score. The same input gives the same report.
 *
 * @param options `requirements` of a description that was read before, in their reader's words; `language` of the findings,
 * questions and advice, that of the persona by default
 */
export function analyseRoleMatch(
  subject: Subject,
  jobDescription: string,
  options: {
    today: string;
    models?: AdModels;
    requirements?: Requirement[] | null | undefined;
    language?: AdviceLanguage | null | undefined;
  },
): Report {
  const advice = adviceIn(options.language ?? readerLanguage(subject));
  const index = indexPersona(subject.content);
  const matches = matchPersona(
    index,
    options.requirements ?? readRequirements(jobDescription, options.models),
    options,
  );
  const answered = withAnswers(matches, subject.answers);
  const { score, subScores } = roleScore(answered, index, jobDescription, advice.role);
  return {
    engine: 'rules',
    score,
    subScores,
    issues: answered.length ? roleIssues(answered, index, advice) : [unread(advice.role)],
    questions: roleQuestions(answered, advice.role),
    coverage: answered.map((match) =>
      coverageOf(match.requirement, verdictOf(match), evidenceOf(match.finding, subject.id)),
    ),
    tokens: 0,
  };
}

/** How a persona stands to a job, in figures. */
export interface Fit {
  /** 0..100, that of the role match by the rules */
  score: number;
  /** how many requirements are of each status */
  met: number;
  partial: number;
  missing: number;
  unknown: number;
}

export function fitOf({ score, coverage }: Pick<Report, 'score' | 'coverage'>): Fit {
  const fit = { score, met: 0, partial: 0, missing: 0, unknown: 0 };
  for (const { status } of coverage) fit[status] += 1;
  return fit;
}
