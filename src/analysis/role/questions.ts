import type { RoleAdvice } from '../../wording/advice/advice.ts';
import type { Match } from '../matching/match.ts';
import { MOST_QUESTIONS, type Question } from '../report.ts';
import type { AnsweredMatch } from './answers.ts';
import { questionKey } from '../question-key.ts';
import { isCondition } from '../verdicts/conditions.ts';
import { DENIED } from '../verdicts/judge.ts';

/** What to ask: about what is not met, the most telling first; never what was answered before, or denied in the persona. */
export function roleQuestions(matches: AnsweredMatch[], { ask }: RoleAdvice): Question[] {
  const open = matches.filter(
    ({ told, finding }) => told === null && finding.status !== 'met' && finding.reason !== DENIED,
  );
  const seen = new Set<string>();
  return open
    .toSorted((a, b) => worthOf(b) - worthOf(a))
    .map((match) => ({ key: questionKey(match), question: wording(match, ask), field: fieldOf(match) }))
    .filter(({ key }) => !seen.has(key) && seen.add(key))
    .slice(0, MOST_QUESTIONS);
}

/** How much an answer would change: a must more than a wish, a condition of the work less, and most where a yes is likely. */
const WORTH = { must: 1, nice: 0.5, condition: 0.5, likely: 0.5 };

function worthOf({ requirement, likely }: AnsweredMatch): number {
  const weight = WORTH[requirement.importance] * (isCondition(requirement) ? WORTH.condition : 1);
  return weight * (1 + WORTH.likely * (1 - likely.missing));
}

/** The part of a persona that shows each kind of requirement. */
export const FIELDS: Record<Match['requirement']['kind'], string> = {
  education: 'education',
  certification: 'certifications',
  language: 'languages',
  location: 'location',
  experience: 'work_history',
  skill: 'skills',
  availability: 'summary',
};

/** The place of a persona that a requirement is about. */
export const fieldOf = ({ requirement, finding }: Match): string =>
  finding.proofs[0]?.field ?? FIELDS[requirement.kind];

function wording({ requirement, finding }: AnsweredMatch, ask: RoleAdvice['ask']): string {
  const { name, kind } = requirement;
  switch (kind) {
    case 'experience':
      return ask.experience(name);
    case 'education':
      return ask.education(name);
    case 'certification':
      return finding.reason === 'no longer valid' ? ask.renewed(name) : ask.certificate(name);
    case 'language':
      return ask.language(name);
    case 'location':
      return ask.location(name);
    case 'availability':
      return ask.availability(name);
    case 'skill':
      if (isCondition(requirement)) return ask.condition(name);
      return finding.status === 'partial' ? ask.how(name) : ask.skill(name);
  }
}
