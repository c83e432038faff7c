import { readClause } from './clause.ts';
import type { Requirement } from './requirement.ts';

/** What the words of a demand ask for, in the terms that a persona is compared by: mostly one requirement, of a list several. */
export const demandRequirements = (quote: string): Requirement[] =>
  readClause(quote, { importance: 'must', base: 'must', unknown: true, quote });
