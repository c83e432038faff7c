import { pattern } from '../../wording/wrapped.ts';
import { readClause } from './clause.ts';
import { withoutLead } from './naming.ts';
import type { Requirement } from './requirement.ts';

// "or", examples and "or similar": any one of the things that are named is enough
const CHOICE = pattern('iu')`
  (?<![\p{L}])(?:or|oder|ou|o|u|of|bzw|etc|equivalent\w*|similar\w*|comparable|related|vergleichbar\w*|ähnlich\w*|
  gleichwertig\w*|o\.ä|équivalent\w*|similaire\w*|afín|afines|affin\w*|gelijkwaardig\w*|z\.\s?B|e\.g|such as|
  tel que|como|one of|any of)(?![\p{L}])`;

/**
 * What the words of a demand ask for, in the terms that a persona is compared by: mostly one requirement, of a list several,
 * of a choice one.
 */
export function demandRequirements(quote: string): Requirement[] {
  const read = readClause(quote, { importance: 'must', base: 'must', unknown: true, quote });
  const [first] = read;
  if (!first || !isChoice(quote)) return read;
  const name = withoutLead(quote);
  if (read.length === 1 && 2 * countWords(first.name) >= countWords(name)) return read;
  return [{ ...first, name, anyOf: read.flatMap(({ anyOf }) => anyOf), similar: read.some(({ similar }) => similar) }];
}

/** Whether any one of the things that a demand names is enough. */
export const isChoice = (text: string): boolean => CHOICE.test(text);

const countWords = (text: string): number => text.split(/\s+/).length;
