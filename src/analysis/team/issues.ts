import { firstOf, itemAt } from '../../list-item.ts';
import { spanOf, years } from '../matching/tenure.ts';
import type { CoverageStatus, Issue, Severity, Subject } from '../report.ts';
import type { TeamMatch } from './match.ts';

const ORDER: Record<Severity, number> = { high: 0, medium: 1, low: 2 };
// below this many years all members count as beginners; above it a team has someone to lead it
const SENIOR_YEARS = 5;

const nameOf = (subject: Subject): string => subject.content.name ?? subject.title;
const issue = (parts: Omit<Issue, 'rewrite' | 'fix'>): Issue => ({ ...parts, rewrite: null, fix: null });

/** What a team lacks, what rests on one member, what all bring at once, and how its years of experience are spread. */
export function teamIssues(matches: TeamMatch[], subjects: Subject[], options: { today: string }): Issue[] {
  const issues = [
    ...matches.flatMap((match) => lack(match)),
    ...(subjects.length > 1 ? matches.flatMap((match) => singlePoint(match, subjects)) : []),
    ...duplicates(matches, subjects),
    ...seniority(subjects, options.today),
  ];
  return issues.sort((a, b) => ORDER[a.severity] - ORDER[b.severity]);
}

function lack({ requirement, status, by }: TeamMatch): Issue[] {
  if (status === 'met') return [];
  const must = requirement.importance === 'must' && status !== 'unknown';
  const nearest = by[0];
  const suggestion = nearest
    ? `Nobody fully covers "${requirement.name}". ${nameOf(nearest.subject)} comes nearest ` +
      `(${nearest.finding.reason ?? 'in part'}): train there first, or hire for it.`
    : `Nobody in the team ${status === 'unknown' ? 'says to cover' : 'covers'} "${requirement.name}". ${nextStep(status, must)}`;
  return [
    issue({
      field: 'team',
      rule: 'team.requirement_missing',
      severity: must ? (nearest ? 'medium' : 'high') : 'low',
      suggestion,
      evidence: requirement.quote || null,
    }),
  ];
}

function nextStep(status: CoverageStatus, must: boolean): string {
  if (status === 'unknown') return 'Ask who has done it.';
  return must
    ? 'Hire for it, or choose who learns it first.'
    : 'It is only wished for: let someone learn it when there is time.';
}

function singlePoint({ requirement, status, by }: TeamMatch, subjects: Subject[]): Issue[] {
  if (status !== 'met' || by.length !== 1 || requirement.importance !== 'must') return [];
  const only = firstOf(by).subject;
  const second = subjects.find((subject) => subject !== only) ?? only;
  return [
    issue({
      field: only.id,
      rule: 'team.single_point',
      severity: 'medium',
      evidence: firstOf(by).finding.proofs[0]?.quote ?? null,
      suggestion:
        `"${requirement.name}" rests on ${nameOf(only)} alone. Let ` +
        `${subjects.length > 2 ? 'a second member' : nameOf(second)} learn it, and write down how it is ` +
        'done.',
    }),
  ];
}

function duplicates(matches: TeamMatch[], subjects: Subject[]): Issue[] {
  if (
    subjects.length < 3 ||
    !matches.some((match) => match.requirement.importance === 'must' && match.status === 'missing')
  )
    return [];
  const shared = matches.filter(
    (match) => match.requirement.kind === 'skill' && match.status === 'met' && match.by.length === subjects.length,
  );
  if (!shared.length) return [];
  const names = shared
    .slice(0, 3)
    .map((match) => `"${match.requirement.name}"`)
    .join(', ');
  return [
    issue({
      field: 'team',
      rule: 'team.duplicate_strength',
      severity: 'low',
      evidence: firstOf(shared).requirement.quote || null,
      suggestion:
        `All ${subjects.length} members bring ${names} while other requirements are uncovered. Let one of ` +
        'them turn to what is missing.',
    }),
  ];
}

function seniority(subjects: Subject[], today: string): Issue[] {
  const careers = subjects.map((subject) =>
    years(subject.content.workHistory.flatMap((work) => spanOf(work, today) ?? [])),
  );
  const most = Math.max(...careers, 0);
  if (subjects.length < 2 || most >= SENIOR_YEARS) return [];
  const senior = itemAt(subjects, careers.indexOf(most));
  return [
    issue({
      field: 'team',
      rule: 'team.seniority_gap',
      severity: 'medium',
      evidence: null,
      suggestion:
        `The longest career in the team is ${nameOf(senior)}'s with ${Math.round(most * 10) / 10} years. ` +
        'Add someone with more experience, or name a mentor outside the team.',
    }),
  ];
}
