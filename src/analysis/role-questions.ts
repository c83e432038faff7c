import { saysNo } from '../wording/answers.ts';
import { fold } from '../wording/fold.ts';
import { yearsIn } from './requirements/years.ts';
import { MOST_QUESTIONS, type Answer, type Question } from './report.ts';
import { canonicalSkill } from './vocabulary/vocabulary.ts';
import type { Match } from './matching/match.ts';

/** What the person has said to the question about a requirement. */
export interface Told {
  has: boolean;
  years: number | null;
  answer: string;
}

export interface AnsweredMatch extends Match {
  told: Told | null;
}

/** The same for the same thing in every description: the known skill, else the words. */
export function questionKey({ requirement }: Match): string {
  const term = requirement.anyOf[0];
  const thing = term?.skills[0] ?? canonicalSkill(requirement.name) ?? term?.text ?? requirement.name;
  return `requirement:${fold(thing || requirement.name)
    .replace(/[^a-z0-9+#.]+/g, '-')
    .replace(/^-|-$/g, '')}`;
}

function toldBy(answer: Answer): Told {
  const has = !saysNo(answer.answer);
  return { has, years: yearsIn(answer.answer)[0]?.years ?? null, answer: answer.answer.trim() };
}

/** Joins what the person has answered to the matches. A "yes" lifts what the text lacks to partial, never to met: no text shows it yet. */
export function withAnswers(matches: Match[], answers: Answer[]): AnsweredMatch[] {
  const byKey = new Map(answers.filter((answer) => answer.answer.trim()).map((answer) => [answer.key, answer]));
  return matches.map((match) => {
    const answer = byKey.get(questionKey(match));
    const told = answer ? toldBy(answer) : null;
    if (!told?.has || match.finding.status !== 'missing') return { ...match, told };
    return {
      requirement: match.requirement,
      finding: { status: 'partial', proofs: [], reason: 'told in an answer only' },
      told,
    };
  });
}

/** What to ask: about what is lacking, the musts first; never what was answered before. */
export function roleQuestions(matches: AnsweredMatch[]): Question[] {
  const open = matches.filter((match) => match.told === null && match.finding.status !== 'met');
  const order = (match: AnsweredMatch): number =>
    (match.requirement.importance === 'must' ? 0 : 2) + (match.finding.status === 'partial' ? 0 : 1);
  const seen = new Set<string>();
  return open
    .map((match, i) => ({ match, i }))
    .sort((a, b) => order(a.match) - order(b.match) || a.i - b.i)
    .map(({ match }) => ({ key: questionKey(match), question: wording(match), field: fieldOf(match) }))
    .filter(({ key }) => !seen.has(key) && seen.add(key))
    .slice(0, MOST_QUESTIONS);
}

const fieldOf = ({ requirement, finding }: Match): string =>
  finding.proofs[0]?.field ??
  {
    education: 'education',
    certification: 'certifications',
    language: 'languages',
    location: 'location',
    experience: 'work_history',
    skill: 'skills',
    availability: 'summary',
  }[requirement.kind];

function wording({ requirement, finding }: AnsweredMatch): string {
  const { name, kind } = requirement;
  if (kind === 'experience') return `The job asks for "${name}". In which jobs did you do this, and from when to when?`;
  if (kind === 'education')
    return `The job asks for "${name}". Do you have it or something equal to it, and from which year?`;
  if (kind === 'certification')
    return finding.reason === 'no longer valid'
      ? `Your proof for "${name}" has run out. Have you renewed it, or when will you?`
      : `Do you hold "${name}"? Since when, and until when is it valid?`;
  if (kind === 'language') return `Which level do you have in "${name}" (A1 to C2), and where do you use it?`;
  if (kind === 'location') return `The job is "${name}". Could you work there, or would you move?`;
  if (kind === 'availability')
    return `The job asks for "${name}". Are you available for it, and have you worked so before?`;
  return finding.status === 'partial'
    ? `How well do you know "${name}": what did you do with it at work, and for how long?`
    : `Have you worked with "${name}"? Where, for how long, and with what result?`;
}
