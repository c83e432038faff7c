import { saysNo, saysNothing, withoutYes } from '../../wording/answers.ts';
import type { Finding } from '../matching/finding.ts';
import type { Match } from '../matching/match.ts';
import { contentWords } from '../matching/words.ts';
import type { Answer } from '../report.ts';
import { yearsIn } from '../requirements/years.ts';
import type { Requirement } from '../requirements/requirement.ts';
import { questionKey } from '../question-key.ts';
import { languageLevel } from '../vocabulary/human-languages.ts';

/** What the person has said to the question about a requirement. */
export interface Told {
  has: boolean;
  answer: string;
}

export interface AnsweredMatch extends Match {
  told: Told | null;
}

/** Words that carry meaning, from which on a yes comes with an example. */
const LEAST_WORDS = 2;

/**
 * Joins what the person has answered to the matches. A yes with an example meets the requirement, and the answer is the
 * evidence; a bare yes lifts it to partial. A no, or not to know, is no yes.
 */
export function withAnswers(matches: Match[], answers: Answer[]): AnsweredMatch[] {
  const byKey = new Map(answers.filter((answer) => answer.answer.trim()).map((answer) => [answer.key, answer]));
  return matches.map((match) => {
    const answer = byKey.get(questionKey(match))?.answer.trim();
    if (answer === undefined) return { ...match, told: null };
    const told = { has: !saysNo(answer) && !saysNothing(answer), answer };
    return { ...match, finding: afterAnswer(match, told), told };
  });
}

function afterAnswer({ requirement, finding }: Match, { has, answer }: Told): Finding {
  if (finding.status === 'met') return finding;
  if (!has) return finding.status === 'unknown' ? { ...finding, status: 'missing' } : finding;
  const proofs = [...finding.proofs, { field: ANSWER, quote: answer }];
  if (isExample(answer) && isEnough(requirement, answer)) return { status: 'met', proofs, reason: null };
  return { status: 'partial', proofs, reason: finding.reason ?? 'told in an answer only' };
}

/** The field of evidence that is no text of the persona. */
export const ANSWER = 'answer';

const isExample = (answer: string): boolean => contentWords(withoutYes(answer)).length >= LEAST_WORDS;

function isEnough({ years, languageLevel: level }: Requirement, answer: string): boolean {
  const told = yearsIn(answer)[0]?.years;
  if (years !== null && (told === undefined || told < years)) return false;
  return level === null || (languageLevel(answer) ?? 0) >= level;
}
