import { AWARD_WORDS, CREDENTIAL_WORDS } from '../data/credentials.ts';
import { DEGREE_START } from '../data/degrees.ts';
import type { Line } from '../document.ts';
import { sectionKind } from '../sections/kinds.ts';
import type { Section } from '../sections/split.ts';
import { foldPhrase } from '../text/clean.ts';
import { findDates } from '../text/dates.ts';
import { toItems } from './items.ts';
import { isLanguageLine, languagesIn } from './languages.ts';
import { schoolScore } from './vocabulary.ts';

type Kind = Section['kind'];

/** The kinds that a heading joins, in its order: "Languages and certifications". */
export function kindsOfTitle(title: string): Kind[] {
  const parts = title.split(/\s*(?:[,/&+|]|(?<=\s)(?:and|und|et|y|e|en)(?=\s))\s*/iu).filter(Boolean);
  return parts.length > 1 || title.endsWith(',') ? [...new Set(parts.flatMap((part) => sectionKind(part) ?? []))] : [];
}

/** The name of an award ends in what it is: "Master Thesis Award". */
const AWARD_NAME =
  /(?:^|\s)(?:award|prize|medal|scholarship|grant|fellowship|bursary|honou?r|preis|stipendium|prix|premio|bourse|beca|bolsa|borsa di studio|prijs|beurs)s?$/;

/** What shows that lines are of a kind; in this order, the surest first. */
const SIGNS: [Kind, (text: string, line: Line) => boolean][] = [
  ['languages', (_, line) => isLanguageLine(line) && languagesIn(line) > 0],
  ['awards', (text) => AWARD_NAME.test(foldPhrase(text.split(',')[0]!))],
  ['education', (text) => DEGREE_START.test(text) || schoolScore(text) >= 1],
  ['awards', (text) => AWARD_WORDS.test(foldPhrase(text))],
  ['certifications', (text) => CREDENTIAL_WORDS.test(foldPhrase(text)) || /\d{4}/.test(text)],
];

/** Cuts a section under a joint heading by what its lines hold; what shows nothing is of the kind that has no signs, or the last. */
export function splitJoint(section: Section): Section[] {
  const kinds = kindsOfTitle(section.title);
  if (
    kinds.length < 2 ||
    !kinds.includes(section.kind) ||
    !kinds.every((kind) => JOINT.has(kind)) ||
    (kinds.includes('education') && !kinds.includes('certifications') && !kinds.includes('awards'))
  )
    return [section];
  const signs = SIGNS.filter(([kind]) => kinds.includes(kind));
  const rest = kinds.find((kind) => !signs.some(([known]) => known === kind)) ?? signs.at(-1)![0];
  const items =
    kinds.includes('languages') && !kinds.includes('education')
      ? section.lines.map((line) => [line])
      : toItems(section.lines).flatMap((item) => (item.every(isDated) ? item.map((line) => [line]) : [item]));
  const parts = new Map<Kind, Line[]>();
  for (const item of items) {
    const kind = signs.find(([, holds]) => item.some((line) => holds(line.text, line)))?.[0] ?? rest;
    parts.set(kind, [...(parts.get(kind) ?? []), ...item]);
  }
  return [...parts].map(([kind, lines], at) => ({
    ...section,
    kind,
    lines,
    heading: at === 0 ? section.heading : null,
  }));
}

const isDated = (line: Line): boolean => findDates(line.text).length > 0;

const JOINT = new Set<Kind>(['languages', 'education', 'awards', 'certifications', 'skills', 'interests']);
