import { firstOf, itemAt } from '../../list-item.ts';
import type { Advice, TeamAdvice } from '../../wording/advice/advice.ts';
import { reasonIn } from '../role/reasons.ts';
import { spanOf, years } from '../matching/tenure.ts';
import type { CoverageStatus, Issue, Severity, Subject } from '../report.ts';
import type { TeamMatch } from './match.ts';

const ORDER: Record<Severity, number> = { high: 0, medium: 1, low: 2 };
// below this many years all members count as beginners; above it a team has someone to lead it
const SENIOR_YEARS = 5;

const nameOf = (subject: Subject): string => subject.content.name ?? subject.title;
const issue = (parts: Omit<Issue, 'rewrite' | 'fix'>): Issue => ({ ...parts, rewrite: null, fix: null });

/** What a team lacks, what rests on one member, what all bring at once, and how its years of experience are spread. */
export function teamIssues(
  matches: TeamMatch[],
  subjects: Subject[],
  { today, advice }: { today: string; advice: Advice },
): Issue[] {
  const issues = [
    ...matches.flatMap((match) => lack(match, advice)),
    ...(subjects.length > 1 ? matches.flatMap((match) => singlePoint(match, subjects, advice.team)) : []),
    ...duplicates(matches, subjects, advice.team),
    ...seniority(subjects, today, advice.team),
  ];
  return issues.sort((a, b) => ORDER[a.severity] - ORDER[b.severity]);
}

function lack({ requirement, status, by }: TeamMatch, { team, reasons }: Advice): Issue[] {
  if (status === 'met') return [];
  const must = requirement.importance === 'must' && status !== 'unknown';
  const nearest = by[0];
  const reason = nearest?.finding.reason ? reasonIn(nearest.finding.reason, reasons) : team.inPart;
  const suggestion = nearest
    ? team.nearest(requirement.name, nameOf(nearest.subject), reason)
    : `${team.nobody(requirement.name, status === 'unknown')} ${nextStep(status, must, team)}`;
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

function nextStep(status: CoverageStatus, must: boolean, { askWho, hire, learn }: TeamAdvice): string {
  if (status === 'unknown') return askWho;
  return must ? hire : learn;
}

function singlePoint({ requirement, status, by }: TeamMatch, subjects: Subject[], advice: TeamAdvice): Issue[] {
  if (status !== 'met' || by.length !== 1 || requirement.importance !== 'must') return [];
  const only = firstOf(by).subject;
  const second = subjects.find((subject) => subject !== only) ?? only;
  return [
    issue({
      field: only.id,
      rule: 'team.single_point',
      severity: 'medium',
      evidence: firstOf(by).finding.proofs[0]?.quote ?? null,
      suggestion: advice.singlePoint(requirement.name, nameOf(only), subjects.length > 2 ? null : nameOf(second)),
    }),
  ];
}

function duplicates(matches: TeamMatch[], subjects: Subject[], advice: TeamAdvice): Issue[] {
  if (
    subjects.length < 3 ||
    !matches.some((match) => match.requirement.importance === 'must' && match.status === 'missing')
  )
    return [];
  const shared = matches.filter(
    (match) => match.requirement.kind === 'skill' && match.status === 'met' && match.by.length === subjects.length,
  );
  if (!shared.length) return [];
  const names = shared.slice(0, 3).map((match) => match.requirement.name);
  return [
    issue({
      field: 'team',
      rule: 'team.duplicate_strength',
      severity: 'low',
      evidence: firstOf(shared).requirement.quote || null,
      suggestion: advice.duplicates(subjects.length, names),
    }),
  ];
}

function seniority(subjects: Subject[], today: string, advice: TeamAdvice): Issue[] {
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
      suggestion: advice.seniority(nameOf(senior), String(Math.round(most * 10) / 10)),
    }),
  ];
}
