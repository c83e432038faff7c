import { fold } from '../../wording/fold.ts';
import { oneOf, pattern } from '../../wording/wrapped.ts';
import type { Requirement } from '../requirements/requirement.ts';
import { kindOf } from '../vocabulary/vocabulary.ts';

// what nearly every grown-up has or can say in a word; those for lorries and buses are trades
const ORDINARY_LICENCES = new Set(['Driving licence', 'Driving licence B']);

/** What is asked of somebody's time, place and body and not of what they can do; in folded text, seven languages. */
const CONDITION = pattern('u')`(?<!\p{L})(?:${oneOf`
  availab\w+ (?:for|to|on|at); available (?:for|to|on|at|from); willing\w* to (?:travel|work|relocate|commute|move); (?:week ?end|night|shift|sunday|saturday) (?:work|shifts?)
  ability to (?:lift|stand|carry|travel|sit|climb); able to (?:lift|stand|carry|travel|sit|climb); overtime; on-call; own (?:car|vehicle|transport)
  reisebereit\w*; \w*bereitschaft (?:zu[rm]?|fur); schichtarbeit; schichtbereit\w*; wochenend(?:arbeit|dienst\w*); nachtdienst\w*; nachtschicht\w*
  korperlich\w* belastbar\w*; eigener pkw; umzugsbereit\w*; bereit,? (?:zu|am|im|an|auch)
  disponibilidad; disponible para; turnos rotativos; vehiculo propio; movilidad propia; viajar
  disponibilite; disponible (?:pour|le|les|en); deplacements; travail (?:de nuit|le week ?-?end|en equipe|poste); horaires (?:decales|variables|atypiques); mobilite
  disponibilita; trasferte; turni; automunit[oa]
  disponibilidade; turnos; viatura propria
  bereid (?:om|tot|te); beschikbaar(?:heid)?; onregelmatige diensten; ploegendienst
`})(?!\p{L})`;

/**
 * Whether a requirement is a condition of the work, which people seldom write into a CV: shifts, travel, what is to be lifted,
 * a place, a driving licence. That it does not stand there says nothing.
 */
export function isCondition({ kind, demand, name, anyOf }: Requirement): boolean {
  if (kind === 'availability' || kind === 'location' || demand === 'work_condition' || demand === 'location')
    return true;
  if (kind === 'skill' && CONDITION.test(fold(name))) return true;
  const skills = anyOf.flatMap((term) => term.skills);
  return skills.length > 0 && skills.every((skill) => ORDINARY_LICENCES.has(skill) || kindOf(skill) === 'availability');
}
