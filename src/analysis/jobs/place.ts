import { companyScore, placeScore, titleScore } from '../../parsing/fields/vocabulary.ts';
import { foldInPlace } from '../../wording/fold.ts';
import type { AdDemand } from '../ads/read-ad.ts';
import type { Labelled } from './labelled.ts';
import type { PlainLine } from './plain-lines.ts';
import { anyOf } from './words.ts';

const LONGEST_PLACE = 80;
/** how like a place the words must be: behind a label, as a whole line or beside the title, inside a sentence */
const LEAST = { label: -0.2, coded: 0.6, line: 0.7, sentence: 0.9 };
const HEAD = 15;
const IN = new RegExp(`(?<![\\p{L}\\d])${anyOf('in')}\\s+(?=\\p{L})`, 'gu');
const NAME =
  /^(?:[A-Z]{0,2}-?\d{4,5}\s)?\p{Lu}[\p{L}'’.-]+(?:[ -](?:\p{Lu}[\p{L}'’.-]*|d[aeiou]l?|do|am|an der|im|sur|upon|la|le|el|los|las)){0,4}(?:,\s\p{Lu}[\p{L} ]{1,25})?/u;

/** Where the job is, in the words of the ad; null where nothing says it surely. */
export function jobPlace(
  lines: readonly PlainLine[],
  demands: readonly AdDemand[],
  labelled: Labelled,
  title: string | null,
): string | null {
  return (
    labelledPlace(labelled) ??
    first(lines.slice(0, HEAD), ({ text }) =>
      partsOf(text).find((part) => part !== title && isPlace(part, LEAST.line)),
    ) ??
    first(lines.slice(0, HEAD), ({ text }) => namedIn(text)) ??
    demandedPlace(demands)
  );
}

const isPlace = (text: string, least: number): boolean =>
  text.length <= LONGEST_PLACE &&
  /^[\p{Lu}\d]/u.test(text) &&
  !/:|\d{4}.*\p{L}{3}.*\p{L}{3} \p{L}{3}/u.test(text) &&
  !REMOTE.test(foldInPlace(text)) &&
  placeScore(text) >= (WITH_CODE.test(text) ? LEAST.coded : least);

/** how one works and not where */
const REMOTE = /remot|teletra|home ?office|hybrid/;
/** "75011 Paris" */
const WITH_CODE = /^\D{0,3}\d{4,5}\s/;
/** behind a label a name may be that of a small town, unless it is of something else */
const isUnknown = (text: string): boolean => companyScore(text) <= 0.4 && titleScore(text) <= 0.4;

function labelledPlace({ location = [] }: Labelled): string | null {
  const places = location.filter((value) => /\p{Lu}/u.test(value) && value.length <= LONGEST_PLACE);
  return (
    places.find((value) => isPlace(value, LEAST.line)) ??
    places.find((value) => isPlace(value, LEAST.label) && isUnknown(value)) ??
    null
  );
}

/** "Baker – Leeds", "Baker (Leeds)" */
const partsOf = (text: string): string[] =>
  text.length > 140
    ? []
    : [text, ...text.split(/\s[-–—|•·]\s|[()[\]|]|,\s/)].map((part) => part.trim()).filter(Boolean);

function namedIn(text: string): string | undefined {
  for (const found of foldInPlace(text).matchAll(IN)) {
    const [name] = NAME.exec(text.slice(found.index + found[0].length)) ?? [];
    const place = name?.replace(/[.'’-]+$/, '');
    if (place && isPlace(place, LEAST.sentence)) return place;
  }
  return undefined;
}

function demandedPlace(demands: readonly AdDemand[]): string | null {
  const places = new Set(
    demands.filter(({ item }) => item.kind === 'location').map(({ item }) => item.anyOf[0]?.text ?? ''),
  );
  const [only] = places;
  return places.size === 1 && only ? only : null;
}

function first(lines: readonly PlainLine[], find: (line: PlainLine) => string | undefined): string | null {
  for (const line of lines) {
    const found = find(line);
    if (found) return found;
  }
  return null;
}
