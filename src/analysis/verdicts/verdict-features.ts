import type { Finding } from '../matching/finding.ts';
import type { PersonaIndex } from '../matching/mentions.ts';
import type { Requirement } from '../requirements/requirement.ts';
import { domainOf, findSkills, implies, isNear, isSimilar } from '../vocabulary/vocabulary.ts';
import type { VerdictFeatures } from './verdict-model.ts';

/** A requirement with what the comparison of words, years and levels has found. */
export interface Found {
  requirement: Requirement;
  finding: Finding;
  /** no more can be said of it, however alike the words: a career of two years holds no three */
  atMost: 'partial' | 'met';
}

/** What is the same for all requirements of one description. */
export interface Fit {
  /** how alike the fields of work are, 0..1 */
  domains: number;
  /** what each requirement adds to the shares below */
  credits: { said: number; found: number }[];
}

const CREDIT = { met: 1, partial: 0.5, missing: 0, unknown: 0 } as const;
/** Shares where a description has but one requirement. */
const UNKNOWN_SHARE = 0.4;

/** How a persona stands to a description as a whole. */
export function fitOf(index: PersonaIndex, all: readonly Found[]): Fit {
  const asked = domainCounts(all.flatMap(({ requirement }) => findSkills(requirement.name).map(({ skill }) => skill)));
  const own = domainCounts(index.mentions.map(({ skill }) => skill));
  const credits = all.map(({ requirement, finding }) => ({
    said: index.likeness(requirement.name).anywhere,
    found: CREDIT[finding.status],
  }));
  return { domains: cosine(asked, own), credits };
}

function domainCounts(skills: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const skill of skills) {
    const domain = domainOf(skill);
    if (domain) counts.set(domain, (counts.get(domain) ?? 0) + 1);
  }
  return counts;
}

function cosine(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  const length = (counts: ReadonlyMap<string, number>) => Math.hypot(...counts.values());
  const common = [...a].reduce((sum, [domain, count]) => sum + count * (b.get(domain) ?? 0), 0);
  return common ? common / (length(a) * length(b)) : 0;
}

/** What a verdict on the requirement at a place of `all` rests on, by readable names. */
export function verdictFeatures(
  index: PersonaIndex,
  { requirement, finding }: Found,
  fit: Fit,
  at: number,
): VerdictFeatures {
  const { name, importance, demand, anyOf } = requirement;
  const { closest, anywhere, rarest } = index.likeness(name);
  const { status } = finding;
  const known = anyOf.some(({ skills }) => skills.length > 0) ? 'known' : 'words';
  const said = shareOfOthers(fit, at, 'said');
  return {
    bias: 1,
    [`found ${status}`]: 1,
    [`found ${status} ${known}`]: 1,
    ...(finding.reason && { [`because ${causeOf(finding.reason)}`]: 1 }),
    [`kind ${demand ?? 'none'}`]: 1,
    [`importance ${importance}`]: 1,
    closest,
    anywhere,
    rarest,
    'others said': said,
    [`others said, found ${status}`]: said,
    'others found': shareOfOthers(fit, at, 'found'),
    'same domains': fit.domains,
    ...(status === 'missing' && hasListFor(index, requirement) && { 'missing in a list': 1 }),
    ...relatives(index, name),
  };
}

/** Languages and degrees stand in lists of their own: what is not there is hardly left out by chance. */
function hasListFor({ content }: PersonaIndex, { kind, demand }: Requirement): boolean {
  if (kind === 'language' || demand === 'language') return content.languages.length > 0;
  if (kind === 'education' || demand === 'education') return content.education.length > 0;
  return false;
}

function shareOfOthers({ credits }: Fit, at: number, of: 'said' | 'found'): number {
  if (credits.length < 2) return UNKNOWN_SHARE;
  const sum = credits.reduce((total, credit, i) => (i === at ? total : total + credit[of]), 0);
  return sum / (credits.length - 1);
}

/** A reason without what it names. */
const causeOf = (reason: string): string =>
  reason
    .replace(/^only .* which is near$/, 'near')
    .replace(/^.* by the dates$/, 'years')
    .replace(/^the (level|grade) given .*$/, '$1');

/** Whether the persona has what the vocabulary knows beside the skills asked for. */
function relatives(index: PersonaIndex, name: string): VerdictFeatures {
  const skills = [...new Set(findSkills(name).map(({ skill }) => skill))];
  if (!skills.length) return {};
  const own = index.ownSkills;
  const some = (holds: (own: string, asked: string) => boolean): number =>
    Number(skills.some((skill) => own.some((has) => holds(has, skill))));
  const domains = new Set(skills.map(domainOf));
  return {
    'vocabulary: follows': skills.filter((skill) => own.some((has) => implies(has, skill))).length / skills.length,
    'vocabulary: near': some(isNear),
    'vocabulary: same class': some(isSimilar),
    'vocabulary: member asked': some((has, skill) => implies(skill, has)),
    'vocabulary: same domain': own.length ? own.filter((has) => domains.has(domainOf(has))).length / own.length : 0,
  };
}
