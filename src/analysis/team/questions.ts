import type { TeamAdvice } from '../../wording/advice/advice.ts';
import { MOST_QUESTIONS, type Question, type Subject } from '../report.ts';
import { questionKey } from '../question-key.ts';
import type { TeamMatch } from './match.ts';

/** Who of the team could cover what nobody shows; not asked again once a member has answered. */
export function teamQuestions(matches: TeamMatch[], subjects: Subject[], { ask }: TeamAdvice): Question[] {
  const answered = new Set(subjects.flatMap((subject) => subject.answers.map((answer) => answer.key)));
  const open = matches.filter((match) => match.status !== 'met');
  const order = (match: TeamMatch): number => (match.requirement.importance === 'must' ? 0 : 1);
  return [...open]
    .sort((a, b) => order(a) - order(b))
    .map((match) => ({
      key: questionKey(match),
      question: ask(match.requirement.name),
      field: 'team',
    }))
    .filter(({ key }) => !answered.has(key))
    .slice(0, MOST_QUESTIONS);
}
