import { type Fix, listing } from '../fixes/fix.ts';
import type { PersonaIndex } from '../matching/mentions.ts';
import { mentionsOf } from '../matching/mentions.ts';
import type { Issue, Severity } from '../report.ts';
import type { Requirement } from '../requirements/requirement.ts';
import { ANSWER, type AnsweredMatch, type Told } from './answers.ts';
import { FIELDS, fieldOf } from './questions.ts';
import { DENIED, ONLY_IN_PART } from '../verdicts/judge.ts';
import { findSkills, isNear } from '../vocabulary/vocabulary.ts';

const ORDER: Record<Severity, number> = { high: 0, medium: 1, low: 2 };

/** What falls short of the description, most severe first, each naming the requirement and what to do about it. */
export function roleIssues(matches: AnsweredMatch[], index: PersonaIndex): Issue[] {
  const issues = matches.flatMap((match) =>
    match.finding.status === 'met' ? unshown(match, index) : [lack(match, index)],
  );
  return issues.sort((a, b) => ORDER[a.severity] - ORDER[b.severity]);
}

const issue = (parts: Omit<Issue, 'rewrite' | 'fix'> & { fix?: Fix | null }): Issue => ({
  fix: null,
  ...parts,
  rewrite: null,
});

/** In place of a score without a word why. */
export const UNREAD: Issue = issue({
  field: 'summary',
  severity: 'medium',
  rule: 'role.description_unread',
  evidence: null,
  suggestion:
    'No requirement was found in this text, so that nothing could ' +
    'be compared. Paste the whole job ad, with what it asks for.',
});

function lack(match: AnsweredMatch, index: PersonaIndex): Issue {
  return issue({
    field: fieldOf(match),
    severity: severityOf(match),
    rule: ruleOf(match),
    evidence: match.requirement.quote || null,
    suggestion: match.told ? afterAnswer(match.requirement, match.told) : advice(match, index),
  });
}

/** How likely a demand must be missing for a gap that weighs most. */
const SURE = 0.65;

/** What is not sure weighs little: it is asked. */
function severityOf({ requirement, finding, likely, told }: AnsweredMatch): Severity {
  if (requirement.importance === 'nice' || finding.status === 'unknown') return 'low';
  if (finding.status === 'partial') return told || finding.reason !== ONLY_IN_PART ? 'medium' : 'low';
  return likely.missing >= SURE || finding.reason === DENIED || told ? 'high' : 'medium';
}

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

function afterAnswer({ name }: Requirement, { has, answer }: Told): string {
  if (has)
    return (
      `You told us about "${name}": "${answer}". Your persona does not ` +
      'show it yet: add it with the job where you did it and one result.'
    );
  return (
    `You answered that you do not have "${name}" ("${answer}"). Do ` +
    'not claim it; say in the letter how you would make up for it.'
  );
}

function advice(match: AnsweredMatch, index: PersonaIndex): string {
  const { requirement, finding } = match;
  const wanted = `"${requirement.name}"`;
  const kind = requirement.importance === 'must' ? 'The job requires' : 'The job would like';
  const proof = finding.proofs[0];
  const quote = proof ? `"${proof.quote}"` : '';
  if (finding.status === 'partial') {
    if (requirement.kind === 'experience')
      return (
        `${kind} ${wanted}; your dates show ${finding.reason?.replace(' by the dates', '')}. ` +
        `Add earlier work of this kind with its dates, or say in ${quote} since when you do it.`
      );
    if (requirement.kind === 'language')
      return (
        `${kind} ${wanted}, but ${finding.reason}. Give your present ` +
        'level, and a certificate or daily use that proves it.'
      );
    if (finding.reason === 'no longer valid')
      return (
        `${kind} ${wanted}, and ${quote} is no longer valid. Renew it ` +
        'and give the new date, or say when the renewal is booked.'
      );
    return (
      `${kind} ${wanted}; ${quote} covers it ` +
      `${finding.reason === ONLY_IN_PART ? 'only in part' : `only so far: ${finding.reason}`}. ` +
      'Say more exactly what you have done of it.'
    );
  }
  if (finding.reason === DENIED)
    return (
      `${kind} ${wanted}, and your own text says that you have none. Say ` +
      'what is nearest to it that you have done, or plan how to learn it.'
    );
  if (finding.reason === 'only as a hobby')
    return (
      `${kind} ${wanted}; you name it only among your interests. Move ` +
      'it to a project with a result if you can show real work with it.'
    );
  if (finding.status === 'unknown')
    return (
      `${kind} ${wanted}, and your persona does not say whether you have ` +
      'it. Answer the question about it, or add the line that shows it.'
    );
  const relative = relativeOf(match, index);
  switch (requirement.kind) {
    case 'education':
      return (
        `${kind} ${wanted}, and your education does not show it. Add the ` +
        'degree, or name the training and years of practice that stand for it.'
      );
    case 'certification':
      return (
        `${kind} ${wanted}, and no entry of yours names it. Add it with ` +
        'issuer and date if you hold it; else say when you will obtain it.'
      );
    case 'language':
      return `${kind} ${wanted}, and your languages do not list it. Add it with your level (A1 to C2) if you speak it.`;
    case 'location':
      return (
        `The job is ${wanted}, and your location is ` +
        `${index.content.location ? `"${index.content.location}"` : 'not given'}. ` +
        'Say that you would move or commute, if so.'
      );
    case 'experience':
      return (
        `${kind} ${wanted}, and none of your jobs shows such work. ` +
        'Describe it with dates where you did it, under whatever title.'
      );
    default:
      return relative
        ? `${kind} ${wanted}; you show ${relative} instead. Say what ` +
            `of it carries over, and add ${wanted} if you have used it.`
        : `${kind} ${wanted}, and your persona does not show it. Add a ` +
            'highlight with what you did and its result if you have used it.';
  }
}

function relativeOf({ requirement }: AnsweredMatch, index: PersonaIndex): string | null {
  const skills = requirement.anyOf.flatMap((term) => term.skills);
  const near = index.mentions.find(
    (mention) => mention.standing === 'has' && skills.some((skill) => isNear(skill, mention.skill)),
  );
  return near ? `"${near.text.slice(near.start, near.end)}"` : null;
}

/** What is met and yet not seen where it should be. */
const unshown = (match: AnsweredMatch, index: PersonaIndex): Issue[] =>
  match.told?.has && match.finding.proofs.some(({ field }) => field === ANSWER)
    ? [offer(match.requirement, match.told, index)]
    : unlisted(match, index);

/** The sentence of an answer, for the persona that does not hold it yet. */
const offer = (requirement: Requirement, told: Told, index: PersonaIndex): Issue =>
  issue({
    field: FIELDS[requirement.kind],
    severity: 'low',
    rule: 'role.keyword_unlisted',
    evidence: requirement.quote || null,
    suggestion: afterAnswer(requirement, told),
    fix: listedFix(requirement, index),
  });

/** A skill that is surely the person's, on the list; null for what no list would hold. */
function listedFix({ kind, name, anyOf }: Requirement, { content }: PersonaIndex): Fix | null {
  const [term] = anyOf;
  const skill = term?.skills[0];
  if (kind !== 'skill' || anyOf.length > 1 || !term || !skill || !isListable(name, skill)) return null;
  return listing(content, [term.text || skill]);
}

/** So much of a demand's name is the skill where people would list it; "gladly on a ward" is no skill by its ward. */
const SHARE_OF_NAME = 0.6;

const isListable = (name: string, skill: string): boolean =>
  findSkills(name).some((found) => found.skill === skill && found.end - found.start >= SHARE_OF_NAME * name.length);

/** A skill that the highlights show but the list of skills, where readers and search tools look first, does not. */
function unlisted({ requirement, finding }: AnsweredMatch, index: PersonaIndex): Issue[] {
  const skill = requirement.anyOf[0]?.skills[0];
  const proof = finding.proofs[0];
  if (
    requirement.kind !== 'skill' ||
    !skill ||
    requirement.anyOf.length > 1 ||
    !isListable(requirement.name, skill) ||
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
      fix: listedFix(requirement, index),
      suggestion:
        `The job names "${requirement.name}" and your text shows it ("${proof.quote}"), but ` +
        `your skills do not list it. Add "${requirement.anyOf[0]!.text || skill}" there.`,
    }),
  ];
}
