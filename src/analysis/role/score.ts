import type { RoleAdvice } from '../../wording/advice/advice.ts';
import type { PersonaIndex } from '../matching/mentions.ts';
import { contentWords, sameWord, type ContentWord } from '../matching/words.ts';
import type { SubScore } from '../report.ts';
import type { Requirement } from '../requirements/requirement.ts';
import type { AnsweredMatch } from './answers.ts';
import { sameFamily } from '../vocabulary/families.ts';
import { familyOf } from '../vocabulary/fields-of-study.ts';
import { domainOf, findSkills, implies } from '../vocabulary/vocabulary.ts';

const VALUE = { met: 1, partial: 0.5, unknown: 0, missing: 0 } as const;

/** Weights of the parts. A part that the description does not ask for gives its weight to the others. */
const WEIGHTS = { requirements: 0.55, 'nice-to-haves': 0.1, role: 0.2, profile: 0.15 } as const;

// what many people bring whatever their trade tells little about the fit
const COMMON = new Set(['Licences, permits and availability', 'Office, administration and management']);
const KIND_WEIGHT: Record<Requirement['kind'], number> = {
  experience: 1.5,
  skill: 1,
  certification: 1,
  education: 1,
  language: 0.4,
  availability: 0.4,
  location: 0.4,
};

function weightOf({ kind, name, anyOf }: Requirement): number {
  // a degree in whatever subject is common too
  if (kind === 'education' && familyOf(name).length === 0) return 0.4;
  const common = anyOf.some(({ skills }) => skills.some((skill) => COMMON.has(domainOf(skill) ?? '')));
  return common ? Math.min(0.4, KIND_WEIGHT[kind]) : KIND_WEIGHT[kind];
}

/** Share of the weight that is met. Descriptions name first what matters most, so each next one weighs less. */
function share(matches: AnsweredMatch[]): number {
  let met = 0;
  let total = 0;
  matches.forEach(({ requirement, finding }, i) => {
    const weight = weightOf(requirement) / (1 + 0.4 * i);
    met += weight * VALUE[finding.status];
    total += weight;
  });
  return met / total;
}

function adviceFor(matches: AnsweredMatch[], { requirements }: RoleAdvice['raise']): string | null {
  const lacking = matches
    .filter((match) => match.finding.status !== 'met')
    .sort((a, b) => weightOf(b.requirement) - weightOf(a.requirement))
    .map((match) => match.requirement.name);
  return lacking.length ? requirements(lacking.slice(0, 3)) : null;
}

/** How near the person's titles are to the title of the description, which stands in its first lines, 0..1. */
function roleFit(index: PersonaIndex, description: string): number {
  const head = description
    .split('\n')
    .map((line) => (line.length < 140 ? line : line.split(/[.:(–]\s?/)[0]!).trim())
    .filter((line) => line && line.length < 140)
    .slice(0, 3);
  const titles = index.texts
    .filter((text) => text.role === 'headline' || text.role === 'title')
    .map((text) => text.text);
  return Math.max(0, ...head.flatMap((line) => titles.map((own) => nearness(own, line))));
}

// ranks and kinds of job that every trade has
const RANKS = new Set(
  (
    'senior junior lead head chief principal manager analyst engineer developer ' +
    'specialist technician assistant officer coordinator administrator consultant ' +
    'associate expert director supervisor trainee staff clerk operator mitarbeiter ' +
    'leiter fachkraft sachbearbeiter techniker assistent berater referent responsable ' +
    'tecnico analista ingeniero auxiliar encargado jefe asistente ' +
    'technicien ingenieur charge assistant adjoint conseiller directeur'
  ).split(' '),
);
const titleWeight = (word: ContentWord): number => (RANKS.has(word.key) ? 0.35 : 1);

function nearness(own: string, title: string): number {
  const wanted = contentWords(title);
  const said = contentWords(own);
  const total = said.reduce((sum, word) => sum + titleWeight(word), 0);
  const common =
    said.reduce((sum, word) => sum + (wanted.some((other) => sameWord(word, other)) ? titleWeight(word) : 0), 0) /
    Math.max(1, total);
  const skills = findSkills(title).map((mention) => mention.skill);
  const owned = findSkills(own).map((mention) => mention.skill);
  const implied = owned.some((skill) => skills.some((other) => implies(skill, other)));
  const wider = owned.some((skill) => skills.some((other) => implies(other, skill)));
  const domains = (names: string[]): string[] => names.flatMap((name) => domainOf(name) ?? []);
  const family = domains(owned).some((domain) => domains(skills).some((other) => sameFamily(domain, other)));
  return Math.min(1, Math.max(common, implied ? 0.8 : 0, wider ? 0.6 : 0, family ? 0.25 : 0));
}

/** Share of what the persona shows, its most told skills first, that the description speaks of, 0..1. */
function profileFit(index: PersonaIndex, description: string): number {
  const asked = [...new Set(findSkills(description).map((mention) => mention.skill))];
  const told = new Map<string, number>();
  for (const mention of index.mentions) {
    if (mention.standing === 'has') told.set(mention.skill, (told.get(mention.skill) ?? 0) + 1);
  }
  let common = 0;
  let total = 0;
  for (const [skill, count] of told) {
    total += Math.sqrt(count);
    if (asked.some((other) => implies(skill, other))) common += Math.sqrt(count);
  }
  return total ? common / total : 0;
}

/** The score of a role match, 0..100, and the parts it is made of. */
export function roleScore(
  matches: AnsweredMatch[],
  index: PersonaIndex,
  description: string,
  { raise }: RoleAdvice,
): { score: number; subScores: SubScore[] } {
  const musts = matches.filter((match) => match.requirement.importance === 'must');
  const nice = matches.filter((match) => match.requirement.importance === 'nice');
  const role = roleFit(index, description);
  const profile = profileFit(index, description);
  const parts: SubScore[] = [];
  const add = (name: keyof typeof WEIGHTS, value: number, advice: string | null): void => {
    parts.push({ name, score: value * 100, weight: WEIGHTS[name], advice });
  };
  if (musts.length) add('requirements', share(musts), adviceFor(musts, raise));
  if (nice.length) add('nice-to-haves', share(nice), adviceFor(nice, raise));
  add('role', role, role < 0.5 ? raise.role : null);
  add('profile', profile, profile < 0.3 ? raise.profile : null);
  const total = parts.reduce((sum, part) => sum + part.weight, 0);
  const score = matches.length ? Math.round(parts.reduce((sum, part) => sum + part.score * part.weight, 0) / total) : 0;
  return {
    score,
    subScores: parts.map((part) => ({
      ...part,
      score: Math.round(part.score),
      weight: Math.round((part.weight / total) * 100) / 100,
    })),
  };
}
