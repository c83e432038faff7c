import { oneOf, pattern } from '../../wording/wrapped.ts';
import { fold } from '../../wording/fold.ts';
import type { Education } from '../../content.ts';
import type { Requirement } from '../requirements/requirement.ts';
import { LEVELS, levelOf } from '../vocabulary/degrees.ts';
import { familyOf, relatedFields } from '../vocabulary/fields-of-study.ts';
import { MISSING, best, type Finding } from './finding.ts';
import type { PersonaIndex } from './mentions.ts';
import { contentWords, sameWord } from './words.ts';

const RELATED = pattern()`\b(${oneOf`
  related; relevant; similar; equivalent; comparable; technical; scientific; numerate; stem
  vergleichbar\w*; ahnlich\w*; verwandt\w*; einschlagig\w*
  afin(?:es)?; relacionad\w+; similares?; equivalente; equivalent\w*
  connexe; technische[rsn]?
`})\b`;
const DEGREE_WORDS = pattern('g')`bac ?\+ ?\d|\b(${oneOf`
  bachelor'?s?; master'?s?; associate'?s?; degree; diploma; bsc; msc; b\.?eng; m\.?eng; hnc; hnd; ba; bs; ma
  ms; phd
  abgeschlossene\w*; studium; hochschulstudium; ausbildung; berufsausbildung; als; zum; zur
  titulacion; grado; licenciatura; formacion; universitari[oa]; superior; tecnico
  diplome; formation; bac; niveau
  mindestens; erfolgreich
  large share; share; university; college; undergraduate; honours; eng; subject; discipline; major
  accredited; completed; minimum; high school; ged; or; and; with; in; of; een
  vocational; apprenticeship; techniker; meister; fp; ciclo formativo; bts; dut; licence; ecole; level
`})\b`;

/** What a persona says to a demanded degree: its level, and one of its fields or a related one where the text allows it. */
export function matchEducation(index: PersonaIndex, requirement: Requirement): Finding {
  const level = requirement.educationLevel ?? LEVELS.bachelor;
  const fields = contentWords(
    fold(requirement.name).replace(/[’]/g, "'").replace(DEGREE_WORDS, ' ').replace(RELATED, ' '),
  );
  const anyField = fields.length === 0;
  const wanted = familyOf(requirement.name);
  const related = RELATED.test(fold(requirement.name));
  return best(
    index.content.education.map((education, i): Finding => {
      const own = ownLevel(education);
      const field = `${education.degree ?? ''} ${education.fieldOfStudy ?? ''}`;
      const said = contentWords(field);
      const family = familyOf(field);
      const sameField =
        anyField ||
        fields.some((word) => said.some((other) => sameWord(word, other))) ||
        family.some((name) => wanted.includes(name));
      const nearField = sameField || (related && relatedFields(family, wanted));
      const proofs = [proofOf(education, i)];
      if (
        own >= level &&
        !nearField &&
        requirement.similar &&
        family.length &&
        wanted.length &&
        relatedFields(family, wanted)
      )
        return { status: 'partial', proofs, reason: 'a related subject' };
      if (!own || !nearField) return MISSING;
      if (own >= level) return { status: 'met', proofs, reason: null };
      const vocational = own <= LEVELS.vocational && level >= LEVELS.bachelor;
      if (vocational || (anyField && own < LEVELS.associate)) return MISSING;
      return { status: 'partial', proofs, reason: education.isCurrent ? 'not finished yet' : 'a lower degree' };
    }),
  );
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
