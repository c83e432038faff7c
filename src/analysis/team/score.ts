import type { TeamAdvice } from '../../wording/advice/advice.ts';
import type { Report, Subject, SubScore } from '../report.ts';
import type { TeamMatch } from './match.ts';

const VALUE = { met: 1, partial: 0.5, unknown: 0, missing: 0 } as const;
const WEIGHTS = { requirements: 0.65, 'nice-to-haves': 0.15, resilience: 0.2 } as const;

const percent = (values: number[]): number => Math.round((100 * values.reduce((a, b) => a + b, 0)) / values.length);
const names = (matches: TeamMatch[]): string[] => matches.slice(0, 3).map((match) => match.requirement.name);

/** The score of a team, 0..100: what it covers, and how much of that rests on more than one member. */
export function teamScore(
  matches: TeamMatch[],
  subjects: Subject[],
  { raise }: TeamAdvice,
): Pick<Report, 'score' | 'subScores'> {
  const parts: SubScore[] = [];
  const cover = (name: 'requirements' | 'nice-to-haves', own: TeamMatch[]): void => {
    if (!own.length) return;
    const lacking = own.filter((match) => match.status !== 'met');
    parts.push({
      name,
      score: percent(own.map((match) => VALUE[match.status])),
      weight: WEIGHTS[name],
      advice: lacking.length ? raise.requirements(names(lacking)) : null,
    });
  };
  const musts = matches.filter((match) => match.requirement.importance === 'must');
  cover('requirements', musts);
  cover(
    'nice-to-haves',
    matches.filter((match) => match.requirement.importance === 'nice'),
  );
  const met = musts.filter((match) => match.status === 'met');
  if (met.length && subjects.length > 1) {
    const single = met.filter((match) => match.by.length === 1);
    parts.push({
      name: 'resilience',
      score: percent(met.map((match) => (match.by.length > 1 ? 1 : 0))),
      weight: WEIGHTS.resilience,
      advice: single.length ? raise.resilience(names(single)) : null,
    });
  }
  const total = parts.reduce((sum, part) => sum + part.weight, 0);
  const score = total ? Math.round(parts.reduce((sum, part) => sum + part.score * part.weight, 0) / total) : 0;
  return {
    score,
    subScores: parts.map((part) => ({ ...part, weight: Math.round((part.weight / total) * 100) / 100 })),
  };
}
