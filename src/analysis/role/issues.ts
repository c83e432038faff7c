import type { Advice, RoleAdvice, Wanted } from '../../wording/advice/advice.ts';
import { type Fix, listing } from '../fixes/fix.ts';
import type { PersonaIndex } from '../matching/mentions.ts';
import { mentionsOf } from '../matching/mentions.ts';
import type { Issue, Severity } from '../report.ts';
import type { Requirement } from '../requirements/requirement.ts';
import { ANSWER, type AnsweredMatch, type Told } from './answers.ts';
import { FIELDS, fieldOf } from './questions.ts';
import { reasonIn } from './reasons.ts';
import { DENIED, ONLY_IN_PART } from '../verdicts/judge.ts';
import { findSkills, isNear } from '../vocabulary/vocabulary.ts';

const ORDER: Record<Severity, number> = { high: 0, medium: 1, low: 2 };
/** Nobody works off more. */
const MOST_ISSUES = 12;

/** What falls short, and of which demand. */
interface Lack {
  issue: Issue;
  requirement: Requirement;
  isMet: boolean;
}

/** What falls short of the description, most severe first, each naming the requirement and what to do about it. */
export function roleIssues(matches: AnsweredMatch[], index: PersonaIndex, advice: Advice): Issue[] {
  const lacks = matches.flatMap((match): Lack[] => {
    const isMet = match.finding.status === 'met';
    const issues = isMet ? unshown(match, index, advice.role) : [lack(match, index, advice)];
    return issues.map((own) => ({ issue: own, requirement: match.requirement, isMet }));
  });
  return fewest(
    lacks.sort((a, b) => ORDER[a.issue.severity] - ORDER[b.issue.severity]),
    advice.role,
  );
}

/** At most a dozen: of what weighs least, the musts are told together, and so are the wishes. */
function fewest(lacks: Lack[], advice: RoleAdvice): Issue[] {
  if (lacks.length <= MOST_ISSUES) return lacks.map((own) => own.issue);
  const groups = ['must', 'nice'] as const;
  const alone = lacks.slice(0, MOST_ISSUES - groups.length);
  const rest = lacks.slice(alone.length).filter(({ isMet }) => !isMet);
  const together = groups.flatMap((importance): Issue[] => {
    const own = rest.filter(({ requirement }) => requirement.importance === importance);
    const [first] = own;
    const names = [...new Set(own.map(({ requirement }) => requirement.name))];
    if (!first || names.length < 2) return own.slice(0, 1).map((one) => one.issue);
    return [
      {
        ...first.issue,
        rule: 'role.requirement_missing',
        fix: null,
        field: FIELDS[first.requirement.kind],
        suggestion: advice.together(names, importance === 'must'),
      },
    ];
  });
  return [...alone.map((own) => own.issue), ...together];
}

const issue = (parts: Omit<Issue, 'rewrite' | 'fix'> & { fix?: Fix | null }): Issue => ({
  fix: null,
  ...parts,
  rewrite: null,
});

/** In place of a score without a word why. */
export const unread = ({ unread: suggestion }: RoleAdvice): Issue =>
  issue({ field: 'summary', severity: 'medium', rule: 'role.description_unread', evidence: null, suggestion });

function lack(match: AnsweredMatch, index: PersonaIndex, advice: Advice): Issue {
  const { requirement, told } = match;
  return issue({
    field: fieldOf(match),
    severity: severityOf(match),
    rule: ruleOf(match),
    evidence: requirement.quote || null,
    suggestion: told ? afterAnswer(requirement, told, advice.role) : suggestionFor(match, index, advice),
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

const afterAnswer = ({ name }: Requirement, { has, answer }: Told, advice: RoleAdvice): string =>
  has ? advice.told(name, answer) : advice.toldNo(name, answer);

function suggestionFor(match: AnsweredMatch, index: PersonaIndex, advice: Advice): string {
  const { requirement, finding } = match;
  const wanted: Wanted = { name: requirement.name, isMust: requirement.importance === 'must' };
  if (finding.status === 'partial') return partSuggestion(match, wanted, advice);
  if (finding.reason === DENIED) return advice.role.denied(wanted);
  if (finding.reason === HOBBY) return advice.role.hobby(wanted);
  if (finding.status === 'unknown') return advice.role.unknown(wanted);
  switch (requirement.kind) {
    case 'education':
      return advice.role.educationMissing(wanted);
    case 'certification':
      return advice.role.certificateMissing(wanted);
    case 'language':
      return advice.role.languageMissing(wanted);
    case 'location':
      return advice.role.elsewhere(requirement.name, index.content.location);
    case 'experience':
      return advice.role.experienceMissing(wanted);
    default: {
      const relative = relativeOf(match, index);
      return relative ? advice.role.relative(wanted, relative) : advice.role.missing(wanted);
    }
  }
}

function partSuggestion({ requirement, finding }: AnsweredMatch, wanted: Wanted, { role, reasons }: Advice): string {
  const reason = finding.reason ?? ONLY_IN_PART;
  const told = reasonIn(reason, reasons);
  const quote = finding.proofs[0] ? role.quote(finding.proofs[0].quote) : '';
  if (requirement.kind === 'experience') return role.experienceShort(wanted, told, quote);
  if (requirement.kind === 'language') return role.languageShort(wanted, told);
  if (reason === LAPSED) return role.lapsed(wanted, quote);
  return reason === ONLY_IN_PART ? role.partly(wanted, quote) : role.soFar(wanted, quote, told);
}

const HOBBY = 'only as a hobby';
const LAPSED = 'no longer valid';

function relativeOf({ requirement }: AnsweredMatch, index: PersonaIndex): string | null {
  const skills = requirement.anyOf.flatMap((term) => term.skills);
  const near = index.mentions.find(
    (mention) => mention.standing === 'has' && skills.some((skill) => isNear(skill, mention.skill)),
  );
  return near ? near.text.slice(near.start, near.end) : null;
}

/** What is met and yet not seen where it should be. */
const unshown = (match: AnsweredMatch, index: PersonaIndex, advice: RoleAdvice): Issue[] =>
  match.told?.has && match.finding.proofs.some(({ field }) => field === ANSWER)
    ? [offer(match.requirement, match.told, index, advice)]
    : unlisted(match, index, advice);

/** The sentence of an answer, for the persona that does not hold it yet. */
const offer = (requirement: Requirement, told: Told, index: PersonaIndex, advice: RoleAdvice): Issue =>
  issue({
    field: FIELDS[requirement.kind],
    severity: 'low',
    rule: 'role.keyword_unlisted',
    evidence: requirement.quote || null,
    suggestion: afterAnswer(requirement, told, advice),
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
function unlisted({ requirement, finding }: AnsweredMatch, index: PersonaIndex, advice: RoleAdvice): Issue[] {
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
      suggestion: advice.unlisted(requirement.name, proof.quote, requirement.anyOf[0]?.text || skill),
    }),
  ];
}
