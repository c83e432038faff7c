import { firstOf } from '../../list-item.ts';
import { fold } from '../../wording/fold.ts';
import type { Requirement } from '../requirements/requirement.ts';
import { levelsOf } from '../vocabulary/degrees.ts';
import { findLanguages, languageLevel } from '../vocabulary/human-languages.ts';
import type { SkillKind } from '../vocabulary/skill.ts';
import { findSkills, isSimilar, kindOf } from '../vocabulary/vocabulary.ts';
import { expired, matchCertificate, withLevel } from './certificates.ts';
import { matchEducation } from './education.ts';
import { matchExperience, TOLERANCE } from './experience.ts';
import { MISSING, best, type Finding } from './finding.ts';
import { matchTerm, matchWords, ONE_OF_SEVERAL } from './free-terms.ts';
import { matchLanguage } from './languages.ts';
import type { PersonaIndex } from './mentions.ts';
import { matchSkill } from './skills.ts';
import { spanOf, years } from './tenure.ts';
import { contentWords } from './words.ts';
import { judge, type Judged } from '../verdicts/judge.ts';
import type { Found } from '../verdicts/verdict-features.ts';

export interface MatchOptions {
  /** YYYY-MM-DD; years and validity are counted to this day */
  today: string;
}

/** A requirement and what one persona says to it. */
export type Match = Judged;

/** What a persona says to each requirement, in their order. */
export function matchPersona(index: PersonaIndex, requirements: Requirement[], options: MatchOptions): Match[] {
  return judge(index, comparePersona(index, requirements, options));
}

/** What words, years and levels of a persona say to each requirement, before it is judged. */
export function comparePersona(index: PersonaIndex, requirements: Requirement[], { today }: MatchOptions): Found[] {
  const career = careerOf(index, today);
  return requirements.map((requirement) => {
    const finding = find(index, requirement, today);
    return { requirement, finding, atMost: mostOf(requirement, finding, career) };
  });
}

/** What has a name is there under one of its names or not at all, whatever looks like it: SOAP is no soap. */
const NAMED = new Set<SkillKind | null>(['technology', 'tool', 'certification', 'licence', 'standard']);

function mostOf({ years: wanted, anyOf }: Requirement, { status, reason }: Finding, career: number): Found['atMost'] {
  if (status === 'met') return 'met';
  const skills = anyOf.flatMap((term) => (term.skills.length ? term.skills : [null]));
  if (status === 'missing' && skills.length && skills.every((skill) => skill !== null && NAMED.has(kindOf(skill))))
    return 'missing';
  return (wanted ?? 0) > career + TOLERANCE || reason === ONE_OF_SEVERAL ? 'partial' : 'met';
}

/** Years of all work, what overlaps once. */
const careerOf = ({ content }: PersonaIndex, today: string): number =>
  years(content.workHistory.flatMap((work) => spanOf(work, today) ?? []));

function find(index: PersonaIndex, read: Requirement, today: string): Finding {
  const requirement = ofItsKind(read);
  switch (requirement.kind) {
    case 'experience':
      return matchExperience(index, requirement, today);
    case 'education':
      return matchEducation(index, requirement, today);
    case 'language':
      return matchLanguage(index, requirement);
    case 'certification':
      return matchCertificate(index, requirement, today);
    case 'location':
      return matchPlace(index, requirement);
    case 'skill':
    case 'availability': {
      const found = best(
        requirement.anyOf.map((term) =>
          term.skills.length
            ? best(term.skills.map((skill) => matchSkill(index, skill, requirement.basic)))
            : matchTerm(index, term.text),
        ),
      );
      return withLevel(expired(widened(index, requirement, found), today), requirement.name);
    }
  }
}

/** What was read as words alone, by the kind of thing that it is: "DEC", "Secundario completo" are degrees. */
function ofItsKind(read: Requirement): Requirement {
  if (read.kind !== 'skill' && read.kind !== 'education') return read;
  switch (read.demand) {
    case 'education':
      return !levelsOf(read.name).length && read.anyOf.some(({ skills }) => skills.length)
        ? read
        : { ...read, kind: 'education' };
    case 'licence':
      return {
        ...read,
        kind: 'certification',
        anyOf: read.anyOf.length ? read.anyOf : [{ text: read.name, skills: [] }],
      };
    case 'language': {
      const anyOf = findLanguages(read.name).map(({ language }) => ({ text: language, skills: [] }));
      return anyOf.length ? { ...read, kind: 'language', anyOf, languageLevel: languageLevel(read.name) } : read;
    }
    default:
      return read;
  }
}

// nothing under the known name: something of the same kind where the text allows it, else the very words
function widened(index: PersonaIndex, requirement: Requirement, found: Finding): Finding {
  if (found.status !== 'missing' || found.reason !== null) return found;
  const skills = requirement.anyOf.flatMap((term) => term.skills);
  const isAlike = (skill: string): boolean => skills.some((wanted) => isSimilar(skill, wanted));
  const similar = requirement.similar
    ? index.mentions.find(({ standing, skill }) => standing === 'has' && isAlike(skill))
    : undefined;
  if (similar) return { status: 'met', proofs: [{ field: similar.field, quote: similar.text }], reason: null };
  const rest = skills.length ? withoutSkills(requirement.name) : '';
  return contentWords(rest).length > 1 ? matchWords(index, rest) : found;
}

const withoutSkills = (name: string): string =>
  findSkills(name).reduceRight((rest, { start, end }) => `${rest.slice(0, start)} ${rest.slice(end)}`, name);

function matchPlace(index: PersonaIndex, requirement: Requirement): Finding {
  const place = requirement.anyOf[0]?.text;
  const own = index.content.location;
  if (!place || !own) return MISSING;
  const city = firstOf(fold(place).split(/[,/]| or /))
    .replace(/ [a-z]{2}$/, '')
    .trim();
  return fold(own).includes(city)
    ? { status: 'met', proofs: [{ field: 'location', quote: own }], reason: null }
    : MISSING;
}
