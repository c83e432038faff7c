import type { PersonaIndex } from './matching/mentions.ts';
import { mentionsOf } from './matching/mentions.ts';
import type { Issue, Severity } from './report.ts';
import type { AnsweredMatch } from './role-questions.ts';
import { isNear } from './vocabulary/vocabulary.ts';

const ORDER: Record<Severity, number> = { high: 0, medium: 1, low: 2 };

/** What falls short of the description, most severe first, each naming the requirement and what to do about it. */
export function roleIssues(matches: AnsweredMatch[], index: PersonaIndex): Issue[] {
  const issues = matches.flatMap((match) =>
    match.finding.status === 'met' ? unlisted(match, index) : [lack(match, index)],
  );
  return issues.sort((a, b) => ORDER[a.severity] - ORDER[b.severity]);
}

const issue = (parts: Omit<Issue, 'rewrite'>): Issue => ({ ...parts, rewrite: null });

function lack(match: AnsweredMatch, index: PersonaIndex): Issue {
  const { requirement, finding, told } = match;
  const must = requirement.importance === 'must';
  const severity: Severity = must ? (finding.status === 'missing' ? 'high' : 'medium') : 'low';
  return issue({
    field: finding.proofs[0]?.field ?? FIELDS[requirement.kind],
    severity: told?.has && severity === 'high' ? 'medium' : severity,
    rule: ruleOf(match),
    evidence: requirement.quote || null,
    suggestion: told ? afterAnswer(match) : advice(match, index),
  });
}

const FIELDS = {
  education: 'education',
  certification: 'certifications',
  language: 'languages',
  location: 'location',
  experience: 'work_history',
  skill: 'skills',
  availability: 'summary',
} as const;

function ruleOf({ requirement, finding }: AnsweredMatch): string {
  const partial = finding.status === 'partial';
  switch (requirement.kind) {
    case 'experience':
      return partial ? 'role.experience_short' : 'role.requirement_missing';
    case 'education':
      return partial ? 'role.requirement_partial' : 'role.education_missing';
    case 'certification':
      return partial ? 'role.requirement_partial' : 'role.certification_missing';
    case 'language':
      return partial ? 'role.requirement_partial' : 'role.language_missing';
    case 'location':
      return 'role.location_mismatch';
    default:
      return partial ? 'role.requirement_partial' : 'role.requirement_missing';
  }
}

function afterAnswer({ requirement, told }: AnsweredMatch): string {
  if (told!.has)
    return `You told us about "${requirement.name}": "${told!.answer}". Your persona does not show it yet: add it with the job where you did it and one result.`;
  return `You answered that you do not have "${requirement.name}" ("${told!.answer}"). Do not claim it; say in the letter how you would make up for it.`;
}

function advice(match: AnsweredMatch, index: PersonaIndex): string {
  const { requirement, finding } = match;
  const wanted = `"${requirement.name}"`;
  const kind = requirement.importance === 'must' ? 'The job requires' : 'The job would like';
  const proof = finding.proofs[0];
  const quote = proof ? `"${proof.quote}"` : '';
  if (finding.status === 'partial') {
    if (requirement.kind === 'experience')
      return `${kind} ${wanted}; your dates show ${finding.reason?.replace(' by the dates', '')}. Add earlier work of this kind with its dates, or say in ${quote} since when you do it.`;
    if (requirement.kind === 'language')
      return `${kind} ${wanted}, but ${finding.reason}. Give your present level, and a certificate or daily use that proves it.`;
    if (finding.reason === 'no longer valid')
      return `${kind} ${wanted}, and ${quote} is no longer valid. Renew it and give the new date, or say when the renewal is booked.`;
    return `${kind} ${wanted}; ${quote} covers it ${finding.reason === 'only in part' ? 'only in part' : `only so far: ${finding.reason}`}. Say more exactly what you have done of it.`;
  }
  if (finding.reason === 'denied')
    return `${kind} ${wanted}, and your own text says that you have none. Say what is nearest to it that you have done, or plan how to learn it.`;
  if (finding.reason === 'only as a hobby')
    return `${kind} ${wanted}; you name it only among your interests. Move it to a project with a result if you can show real work with it.`;
  const relative = relativeOf(match, index);
  switch (requirement.kind) {
    case 'education':
      return `${kind} ${wanted}, and your education does not show it. Add the degree, or name the training and years of practice that stand for it.`;
    case 'certification':
      return `${kind} ${wanted}, and no entry of yours names it. Add it with issuer and date if you hold it; else say when you will obtain it.`;
    case 'language':
      return `${kind} ${wanted}, and your languages do not list it. Add it with your level (A1 to C2) if you speak it.`;
    case 'location':
      return `The job is ${wanted}, and your location is ${index.content.location ? `"${index.content.location}"` : 'not given'}. Say that you would move or commute, if so.`;
    case 'experience':
      return `${kind} ${wanted}, and none of your jobs shows such work. Describe it with dates where you did it, under whatever title.`;
    default:
      return relative
        ? `${kind} ${wanted}; you show ${relative} instead. Say what of it carries over, and add ${wanted} if you have used it.`
        : `${kind} ${wanted}, and your persona does not show it. Add a highlight with what you did and its result if you have used it.`;
  }
}

function relativeOf({ requirement }: AnsweredMatch, index: PersonaIndex): string | null {
  const skills = requirement.anyOf.flatMap((term) => term.skills);
  const near = index.mentions.find(
    (mention) => mention.standing === 'has' && skills.some((skill) => isNear(skill, mention.skill)),
  );
  return near ? `"${near.text.slice(near.start, near.end)}"` : null;
}

/** A skill that the highlights show but the list of skills, where readers and search tools look first, does not. */
function unlisted({ requirement, finding }: AnsweredMatch, index: PersonaIndex): Issue[] {
  const skill = requirement.anyOf[0]?.skills[0];
  const proof = finding.proofs[0];
  if (
    requirement.kind !== 'skill' ||
    !skill ||
    requirement.anyOf.length > 1 ||
    !proof ||
    index.content.skills.length === 0
  )
    return [];
  if (mentionsOf(index, skill).some((mention) => mention.role === 'skill' || mention.role === 'certification'))
    return [];
  return [
    issue({
      field: 'skills',
      severity: 'low',
      rule: 'role.keyword_unlisted',
      evidence: proof.quote,
      suggestion: `The job names "${requirement.name}" and your text shows it ("${proof.quote}"), but your skills do not list it. Add "${requirement.anyOf[0]!.text || skill}" there.`,
    }),
  ];
}
