import { pattern } from '../../wording/wrapped.ts';
import { findSkills } from '../vocabulary/vocabulary.ts';
import { fold } from '../vocabulary/tokens.ts';

/** A demand to be somewhere: the words of the description and the place, where it is named. */
export interface PlaceDemand {
  name: string;
  place: string | null;
  quote: string;
}

// an on-site canteen is no demand
const ONSITE = pattern()`
  \b(on[- ]?site(?! (?:nursery|creche|gym|canteen|restaurant|cafe\w*|parking|kitchen|shop|bar|childcare|
  accommodation|doctor|health|showers?|subsidi\w+|free))|in[- ]person|in[- ]office|in the [\w ]{0,20}office|hybrid|
  vor ort|prasenz\w*|presencial|sur site|en presentiel|hibrido|hybride)\b`;
const MUST_BE_NEAR = pattern()`
  \b(within (reach|commuting distance|daily reach|an? (?:half )?hours? of|\d+ (?:minutes|miles|km|kilometres) of)|
  must live|need to live|must be (based|located|resident|living)|need to (live|be based|be located)|commutable|
  residencia en|residir en|residant|wohnhaft|wohnort|based in|willing to relocate|relocat\w+|local candidates)\b`;
const REMOTE = pattern()`
  \b(fully remote|100 ?% remote|remote[- ]first|work from anywhere|remote within|or remote|remote: full|
  teletrabajo 100|full remote)\b`;
const PLACE = "(\\p{Lu}[\\p{L}.’'-]+(?:[ -](?:\\p{Lu}[\\p{L}.’'-]+|am|an der|de|la|del|upon|on|sur|le|les|der|im))*)";
const NEAR_PLACE = new RegExp(
  `(?:in|the|at|near|around|of|en|de|à|in der Nähe von|bei|nach|auf) (?:the |our |la |el )?${PLACE}`,
  'u',
);
const LABELLED = pattern('iu')`
  (?:location|standort|ort|einsatzort|arbeitsort|lugar|ubicación|localización|lieu|localisation|based)\s*:\s*${PLACE}`;
const NOT_PLACES = pattern()`
  ^(?:Full|Part|Senior|Junior|Remote|Hybrid|On|The|You|We|Lead|Head|Team|Office|Monday|Tuesday|Wednesday|Thursday|
  Friday|EU|EMEA|GmbH|Ltd|Inc|Must|Title|Position|Permanent|Temporary|Contract|Freelance|Fixed|Up|From|Day|Night|
  Ref|Salary|Series|Serie|Phase|Stage|Level|Building|Block|Gate)$`;

// "Series B" is a stage and "Building C" a house
const LETTERED = /\s\p{Lu}\.?$/u;

function placeIn(text: string): string | null {
  const labelled = LABELLED.exec(text)?.[1];
  if (labelled) return labelled;
  const found = NEAR_PLACE.exec(text)?.[1];
  return found && !NOT_PLACES.test(found) && !LETTERED.test(found) ? found.replace(/[.,]$/, '') : null;
}

function placeInTitle(line: string): string | null {
  const bracket = /\(([^)]*)\)/.exec(line)?.[1] ?? '';
  const parts = [
    ...line
      .replace(/\([^)]*\)/g, ' ')
      .split(/[,–—|]| - | @ /)
      .slice(1),
    ...bracket.split(/[,/]/),
  ];
  for (const part of parts.reverse()) {
    const words = part.trim();
    if (
      words &&
      words.split(' ').length <= 3 &&
      /^\p{Lu}/u.test(words) &&
      !ONSITE.test(fold(words)) &&
      !NOT_PLACES.test(words.split(' ')[0]!) &&
      findSkills(words).length === 0 &&
      !/\d|Ltd|GmbH|Inc|S\.?A\.?$/.test(words)
    )
      return words;
  }
  return null;
}

/** The demand to work at a place, from the head of the description and from the sentences about the office. */
export function placeDemand(text: string, sentences: string[]): PlaceDemand | null {
  if (REMOTE.test(fold(text))) return null;
  const head = text
    .slice(0, 2000)
    .split('\n')
    .map((line) => line.trim().slice(0, 200))
    .filter(Boolean)
    .slice(0, 4);
  const place =
    head.map((line) => LABELLED.exec(line)?.[1] ?? null).find(Boolean) ?? head.map(placeInTitle).find(Boolean) ?? null;
  for (const sentence of [...head, ...sentences]) {
    const folded = fold(sentence);
    const near = MUST_BE_NEAR.exec(folded);
    const onsite = ONSITE.exec(folded);
    if (!near && !onsite) continue;
    const where = placeIn(sentence) ?? place;
    if (!where) continue;
    const word = onsite ? sentence.slice(onsite.index, onsite.index + onsite[0].length) : 'Based';
    return { name: `${/office/i.test(word) ? 'In the office' : word} in ${where}`, place: where, quote: sentence };
  }
  return null;
}
