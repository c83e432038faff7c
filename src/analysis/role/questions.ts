import type { Match } from '../matching/match.ts';
import { MOST_QUESTIONS, type Question } from '../report.ts';
import type { AnsweredMatch } from './answers.ts';
import { questionKey } from '../question-key.ts';
import { isCondition } from '../verdicts/conditions.ts';
import { DENIED } from '../verdicts/judge.ts';

/** What to ask: about what is not met, the most telling first; never what was answered before, or denied in the persona. */
export function roleQuestions(matches: AnsweredMatch[]): Question[] {
  const open = matches.filter(
    ({ told, finding }) => told === null && finding.status !== 'met' && finding.reason !== DENIED,
  );
  const seen = new Set<string>();
  return open
    .toSorted((a, b) => worthOf(b) - worthOf(a))
    .map((match) => ({ key: questionKey(match), question: wording(match), field: fieldOf(match) }))
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

function wording({ requirement, finding }: AnsweredMatch): string {
  const { name, kind } = requirement;
  switch (kind) {
    case 'experience':
      return `The job asks for "${name}". In which jobs did you do this, and from when to when?`;
    case 'education':
      return `The job asks for "${name}". Do you have it or something equal to it, and from which year?`;
    case 'certification':
      return finding.reason === 'no longer valid'
        ? `Your proof for "${name}" has run out. Have you renewed it, or when will you?`
        : `Do you hold "${name}"? Since when, and until when is it valid?`;
    case 'language':
      return `Which level do you have in "${name}" (A1 to C2), and where do you use it?`;
    case 'location':
      return `The job is "${name}". Could you work there, or would you move?`;
    case 'availability':
      return `The job asks for "${name}". Are you available for it, and have you worked so before?`;
    case 'skill':
      if (isCondition(requirement)) return `The job asks for "${name}". Is that so for you, and can you show it?`;
      return finding.status === 'partial'
        ? `How well do you know "${name}": what did you do with it at work, and for how long?`
        : `Have you worked with "${name}"? Where, for how long, and with what result?`;
  }
}
