import { practiceFit } from '../practices/practice-fit.ts';
import type { Requirement } from '../requirements/requirement.ts';
import { levelsOf } from '../vocabulary/degrees.ts';
import { findLanguages, languageLevel } from '../vocabulary/human-languages.ts';
import { findSkills, isNamed, isSimilar } from '../vocabulary/vocabulary.ts';
import { expired, matchCertificate, withLevel } from './certificates.ts';
import { NO_PAPER, withPaper } from './credentials.ts';
import { matchEducation } from './education.ts';
import { matchExperience, TOLERANCE } from './experience.ts';
import { MISSING, best, type Finding } from './finding.ts';
import { matchTerm, matchWords, ONE_OF_SEVERAL } from './free-terms.ts';
import { matchLanguage } from './languages.ts';
import type { PersonaIndex } from './mentions.ts';
import { matchSkill } from './skills.ts';
import { spanOf, years } from './tenure.ts';
import { contentWords, sameWord } from './words.ts';
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
    const finding = withPaper(requirement, find(index, requirement, today));
    const practice = practiceFit(index, requirement, today);
    return { requirement, finding, atMost: mostOf(requirement, finding, career), practice, career };
  });
}

function mostOf({ years: wanted, anyOf }: Requirement, { status, reason }: Finding, career: number): Found['atMost'] {
  if (status === 'met') return 'met';
  if (reason === NO_PAPER) return 'missing';
  const skills = anyOf.flatMap((term) => (term.skills.length ? term.skills : [null]));
  if (status === 'missing' && skills.length && skills.every((skill) => skill !== null && isNamed(skill)))
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
      const known = withLevel(expired(widened(index, requirement, found), today), requirement.name);
      return requirement.demand === 'education'
        ? best([matchEducation(index, requirement, today), withPaper(requirement, known)])
        : known;
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
    case 'location':
      return { ...read, kind: 'location', anyOf: [{ text: read.name, skills: [] }] };
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

/** A place is there when the persona's own names a part of it: "Leeds or York", "within Canada". */
function matchPlace(index: PersonaIndex, requirement: Requirement): Finding {
  const own = index.content.location;
  if (!own) return MISSING;
  const lives = contentWords(own);
  const isThere = requirement.anyOf.some(({ text }) =>
    contentWords(text).some((word) => lives.some((other) => sameWord(word, other))),
  );
  return isThere ? { status: 'met', proofs: [{ field: 'location', quote: own }], reason: null } : MISSING;
}
