import { oneOf, pattern } from '../../wording/wrapped.ts';
import { fold } from '../../wording/fold.ts';
import type { Education } from '../../content.ts';
import type { Requirement } from '../requirements/requirement.ts';
import { LEVELS, levelOf, levelsOf, withoutDegrees } from '../vocabulary/degrees.ts';
import { familyOf, relatedFields } from '../vocabulary/fields-of-study.ts';
import { MISSING, best, type Finding } from './finding.ts';
import type { PersonaIndex } from './mentions.ts';
import { standingAt } from './standing.ts';
import { monthOf } from './tenure.ts';
import { contentWords, sameWord, type ContentWord } from './words.ts';

const RELATED = pattern('g')`\b(${oneOf`
  related; relevant; similar; equivalent; equivalency; comparable; technical; scientific; numerate; stem
  vergleichbar\w*; ahnlich\w*; verwandt\w*; einschlagig\w*; gleichwertig\w*
  afin(?:es)?; relacionad\w+; similares?; equivalente; equivalent\w*
  connexe; pertinent; technische[rsn]?
`})\b`;
const DEGREE_WORDS = pattern('g')`bac ?\+ ?\d|\b(${oneOf`
  degree; diploma; abgeschlossene\w*; abschluss\w*; studium; ausbildung; berufsausbildung; als; zum; zur; titulacion; grado
  formacion; universitari[oa]; superior; tecnico; titulo; carrera; estudios; egresad\w*; diplome; formation; niveau; domaine
  mindestens; erfolgreich; gute?[rsn]?; fach; tech; area; bereich; disziplin\w*; studiengang\w*; fachrichtung
  large share; share; university; college; undergraduate; honours; eng; subject; discipline; major; graduation
  accredited; completed; minimum; and; with; in; of; een; complet[oa]?s?; curso
  vocational; apprenticeship; ciclo formativo; ecole; level; training; program(?:me)?; school; certificate
`})\b`;

/** Levels whose names sound like a subject. */
const SCHOOLING = pattern('giu')`(?<!\p{L})(?:${oneOf`
  educaci[oó]n (?:media|secundaria|b[aá]sica|superior); ense[nñ]anza (?:media|secundaria); ensino (?:m[eé]dio|superior)
  secondary education; further education; higher education; general education(?:al)?; equivalency; istruzione (?:secondaria|superiore)
`})(?!\p{L})`;

/** What is asked for of a degree. */
interface Asked {
  level: number;
  words: ContentWord[];
  families: string[];
  /** "or a related field" */
  related: boolean;
  /** the description says "or similar" of the whole */
  similar: boolean;
}

/** What a persona says to a demanded degree: its level, one of its fields or a related one, and whether it is finished. */
export function matchEducation(index: PersonaIndex, requirement: Requirement, today: string): Finding {
  const wanted = askedOf(requirement);
  return best(index.content.education.map((education, i) => judge(education, i, wanted, today)));
}

// shorter ones are parts of abbreviations; those that name a subject are known as such
const SHORTEST = 2;

function askedOf({ name, educationLevel, similar }: Requirement): Asked {
  const rest = withoutDegrees(name.replace(SCHOOLING, ' ')).replace(RELATED, ' ').replace(DEGREE_WORDS, ' ');
  const words = contentWords(rest).filter(({ key }) => key.length > SHORTEST);
  const levels = levelsOf(name);
  return {
    level: educationLevel ?? (levels.length ? Math.min(...levels) : LEVELS.vocational),
    words,
    families: familyOf(name.replace(SCHOOLING, ' ')),
    related: fold(name).search(RELATED) >= 0,
    similar,
  };
}

const OTHER_SUBJECT: Finding = { status: 'missing', proofs: [], reason: 'another subject' };

function judge(education: Education, i: number, asked: Asked, today: string): Finding {
  const own = ownLevel(education);
  const field = fieldMatch(education, asked);
  const proofs = [proofOf(education, i)];
  if (!own) return MISSING;
  // nobody is at a university without a school behind them
  if (asked.level <= LEVELS.upperSchool && own > LEVELS.upperSchool && !asked.families.length)
    return { status: 'met', proofs, reason: null };
  if (field === 'other') return asked.families.length ? OTHER_SUBJECT : MISSING;
  if (own < asked.level) return lower(own, asked, field, proofs);
  if (!isFinished(education, today)) return { status: 'partial', proofs, reason: 'not finished yet' };
  if (field === 'near') return { status: 'partial', proofs, reason: 'a related subject' };
  return { status: 'met', proofs, reason: null };
}

function lower(own: number, asked: Asked, field: 'same' | 'near', proofs: Finding['proofs']): Finding {
  const vocational = own <= LEVELS.vocational && asked.level >= LEVELS.bachelor;
  const anyField = !asked.words.length && !asked.families.length;
  if (field === 'near' || vocational || (anyField && own < LEVELS.associate)) return MISSING;
  return { status: 'partial', proofs, reason: 'a lower degree' };
}

/** A subject of the same family is the same; where the text allows others, one of a related family is too, or at least near. */
function fieldMatch({ degree, fieldOfStudy }: Education, asked: Asked): 'same' | 'near' | 'other' {
  const field = `${degree ?? ''} ${fieldOfStudy ?? ''}`;
  const said = contentWords(field);
  if (!asked.words.length && !asked.families.length) return 'same';
  if (asked.words.some((word) => said.some((other) => sameWord(word, other)))) return 'same';
  const families = familyOf(field);
  if (families.some((name) => asked.families.includes(name))) return 'same';
  if (!families.length || !(asked.related || asked.similar) || !relatedFields(families, asked.families)) return 'other';
  return asked.related && asked.families.length ? 'same' : 'near';
}

function isFinished({ degree, isCurrent, endDate }: Education, today: string): boolean {
  const text = degree ?? '';
  if (isCurrent || standingAt(text, 0, 0) !== 'has') return false;
  return (monthOf(endDate, false) ?? 0) <= (monthOf(today, true) ?? Infinity);
}

// a course of study without a named degree counts as one when it is at a university
const ownLevel = (education: Education): number =>
  levelOf(education.degree ?? '') ||
  (education.degree ? 0 : levelOf(education.fieldOfStudy ?? '')) ||
  (/universi|hochschule|college/i.test(education.institution ?? '')
    ? LEVELS.bachelor
    : education.degree
      ? LEVELS.vocational
      : 0);

function proofOf(education: Education, i: number): { field: string; quote: string } {
  const key = education.fieldOfStudy ? 'field_of_study' : education.degree ? 'degree' : 'institution';
  return {
    field: `education[${i}].${key}`,
    quote: education.fieldOfStudy ?? education.degree ?? education.institution ?? '',
  };
}
