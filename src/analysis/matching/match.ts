import { firstOf } from '../../list-item.ts';
import { fold } from '../../wording/fold.ts';
import type { Coverage, Subject } from '../report.ts';
import type { Requirement } from '../requirements/requirement.ts';
import { findSkills, isSimilar } from '../vocabulary/vocabulary.ts';
import { coverageOf, evidenceOf } from './coverage.ts';
import { expired, matchCertificate, withLevel } from './certificates.ts';
import { matchEducation } from './education.ts';
import { matchExperience } from './experience.ts';
import { MISSING, best, type Finding } from './finding.ts';
import { matchTerm, matchWords } from './free-terms.ts';
import { matchLanguage } from './languages.ts';
import { indexPersona, type PersonaIndex } from './mentions.ts';
import { matchSkill } from './skills.ts';
import { contentWords } from './words.ts';

export interface MatchOptions {
  /** YYYY-MM-DD; years and validity are counted to this day */
  today: string;
}

/** A requirement and what one persona says to it. */
export interface Match {
  requirement: Requirement;
  finding: Finding;
}

/** What a persona says to each requirement, in their order. */
export function matchPersona(index: PersonaIndex, requirements: Requirement[], { today }: MatchOptions): Match[] {
  return requirements.map((requirement) => ({ requirement, finding: find(index, requirement, today) }));
}

function find(index: PersonaIndex, requirement: Requirement, today: string): Finding {
  switch (requirement.kind) {
    case 'experience':
      return matchExperience(index, requirement, today);
    case 'education':
      return matchEducation(index, requirement);
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

/** Requirements against one subject, as a report shows them. */
export function matchRequirements(subject: Subject, requirements: Requirement[], options: MatchOptions): Coverage[] {
  return matchPersona(indexPersona(subject.content), requirements, options).map((match) =>
    coverageOf(match.requirement, match.finding.status, evidenceOf(match.finding, subject.id)),
  );
}
