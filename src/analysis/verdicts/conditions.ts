import type { Requirement } from '../requirements/requirement.ts';
import { kindOf } from '../vocabulary/vocabulary.ts';

// what nearly every grown-up has or can say in a word; those for lorries and buses are trades
const ORDINARY_LICENCES = new Set(['Driving licence', 'Driving licence B']);

/**
 * Whether a requirement is a condition of the work, which people seldom write into a CV: shifts, travel, what is to be lifted,
 * a place, a driving licence. That it does not stand there says nothing.
 */
export function isCondition({ kind, demand, anyOf }: Requirement): boolean {
  if (kind === 'availability' || kind === 'location' || demand === 'work_condition' || demand === 'location')
    return true;
  const skills = anyOf.flatMap((term) => term.skills);
  return skills.length > 0 && skills.every((skill) => ORDINARY_LICENCES.has(skill) || kindOf(skill) === 'availability');
}
