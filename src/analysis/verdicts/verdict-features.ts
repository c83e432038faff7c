import type { Finding } from '../matching/finding.ts';
import type { PersonaIndex } from '../matching/mentions.ts';
import { contentWords } from '../matching/words.ts';
import type { PracticeFit } from '../practices/practice-fit.ts';
import { isGeneralExperience } from '../requirements/general-experience.ts';
import type { Requirement } from '../requirements/requirement.ts';
import { domainOf, findSkills, implies, isNear, isSimilar } from '../vocabulary/vocabulary.ts';
import type { VerdictFeatures } from './verdict-model.ts';

/** A requirement with what the comparison of words, years and levels has found. */
export interface Found {
  requirement: Requirement;
  finding: Finding;
  /** no more can be said of it, however alike the words: a career of two years holds no three */
  atMost: 'missing' | 'partial' | 'met';
  /** what its work shows of it; null where that says nothing */
  practice: PracticeFit | null;
  /** years of all work of the persona */
  career: number;
}

/** How much of each requirement of a description the persona says, and all of them together. */
export interface Fit {
  said: readonly number[];
  total: number;
}

/** How a persona stands to a description as a whole. */
export function fitOf(index: PersonaIndex, all: readonly Found[]): Fit {
  const said = all.map(({ requirement }) => index.likeness(requirement.name).anywhere);
  return { said, total: said.reduce((a, b) => a + b, 0) };
}

/** What is usual weighs as so many requirements: few others tell little. */
const USUAL = { share: 0.4, count: 3 };

/** Of a name that is nowhere: what looks like it says nothing. */
const UNSAID = { anywhere: 0, rarest: 0 };

/** What a verdict on the requirement at a place of `all` rests on, by readable names. */
export function verdictFeatures(index: PersonaIndex, found: Found, fit: Fit, at: number): VerdictFeatures {
  const { requirement, finding, atMost } = found;
  const { name, importance, demand, anyOf } = requirement;
  const { anywhere, rarest } = atMost === 'missing' ? UNSAID : index.likeness(name);
  const { status } = finding;
  const known = anyOf.some(({ skills }) => skills.length > 0) ? 'known' : 'words';
  const said = saidOfOthers(fit, at);
  return {
    bias: 1,
    [`found ${status} ${known}`]: 1,
    ...(finding.reason && { [`because ${causeOf(finding.reason)}`]: 1 }),
    [`kind ${demand ?? 'none'}`]: 1,
    [`importance ${importance}`]: 1,
    anywhere,
    rarest,
    ...(status === 'missing' && { [`unsaid ${known}`]: 1 - rarest }),
    'others said': said,
    [`others said, found ${status}`]: said,
    ...(status === 'missing' && hasListFor(index, requirement) && { 'missing in a list': 1 }),
    [`rest unsaid, found ${status}`]: restUnsaid(index, name),
    ...practised(found),
    ...general(index, found),
    ...relatives(index, name),
  };
}

const SEVERAL = 3;

/** Whether the work of the persona shows what the demand names, and for long enough. */
function practised({ requirement, finding, practice }: Found): VerdictFeatures {
  if (!practice) return {};
  const { asked, shown, texts, years } = practice;
  const fit = asked * shown;
  return {
    'practice asked': asked,
    'practice shown': fit,
    'practice unseen': asked * (1 - shown),
    'practice in several texts': texts >= SEVERAL ? fit : 0,
    ...(requirement.years && { 'practice too short': fit * Math.max(0, 1 - years / requirement.years) }),
    [`practice shown, found ${finding.status}`]: fit,
    [`practice shown, ${requirement.demand ?? 'none'}`]: fit,
  };
}

/** Experience of the work that the title names: how near the persona's work is to it, and for how long it has worked. */
function general(index: PersonaIndex, { requirement, career }: Found): VerdictFeatures {
  const { kind, name, anyOf, years } = requirement;
  if (kind !== 'experience' || !isGeneralExperience(name)) return {};
  const { anywhere } = index.likeness(anyOf.map(({ text, skills }) => text || skills.join(' ')).join(' '));
  const enough = years ? Math.min(1, career / years) : Number(career > 0);
  return { 'general experience': 1, 'general: years enough': enough, 'general: like the title': anywhere * enough };
}

/** Languages and degrees stand in lists of their own: what is not there is hardly left out by chance. */
function hasListFor({ content }: PersonaIndex, { kind, demand }: Requirement): boolean {
  if (kind === 'language' || demand === 'language') return content.languages.length > 0;
  if (kind === 'education' || demand === 'education') return content.education.length > 0;
  return false;
}

function saidOfOthers({ said, total }: Fit, at: number): number {
  const others = total - (said[at] ?? 0);
  return (others + USUAL.share * USUAL.count) / (said.length - 1 + USUAL.count);
}

/** A reason without what it names. */
const causeOf = (reason: string): string =>
  reason
    .replace(/^only .* which is near$/, 'near')
    .replace(/^.* by the dates$/, 'years')
    .replace(/^the (level|grade) given .*$/, '$1');

/** Share of the words beside a known skill that the persona never says: "SQL" alone is no "SQL query tuning". */
function restUnsaid(index: PersonaIndex, name: string): number {
  const known = findSkills(name);
  if (!known.length) return 0;
  const words = contentWords(name);
  const rest = words.filter(({ start, end }) => !known.some((skill) => skill.start <= start && end <= skill.end));
  return rest.filter((word) => !index.wordIndex.find(word).size).length / Math.max(1, words.length);
}

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
