import { DEGREE_START } from '../data/degrees.ts';
import {
  AFFILIATION,
  COUNTRIES,
  COUNTRY_CODES,
  PLACE_LABELS,
  REGION_AROUND,
  REGION_CODES,
  STREET,
} from '../data/places.ts';
import { foldPhrase } from '../text/clean.ts';
import { findDates } from '../text/dates.ts';
import { companyScore, placeScore, titleScore } from './vocabulary.ts';

/* What a text is by its form: a place, a street, a whole address or a line of one. */

/** "Someplace, Someshire" or "Someplace (Someshire)": two names that nobody knows. */
export const isUnknownPair = (text: string): boolean =>
  /^\p{Lu}[\p{L} -]{2,30} \(\p{Lu}[\p{L} ]{1,25}\)$|^\p{Lu}[\p{L}.' -]{2,30},\s*\p{Lu}[\p{L}.' -]{1,30}$/u.test(text) &&
  [text, firstOf(text)].every((t) => titleScore(t) < 0.4) &&
  companyScore(firstOf(text)) < 0.6 &&
  !DEGREE_START.test(text);

const firstOf = (text: string): string => text.split(/,| \(/)[0]!;

/** A place with a region or a country, or one that is known. */
export const isPlace = (text: string): boolean =>
  placeScore(text) > 0.7 ||
  isWithCountry(text) ||
  isWithState(text) ||
  isWithDistrict(text) ||
  isWithCode(text) ||
  isWithCounty(text) ||
  (text.length < 60 && REGION_AROUND.test(text));

/** "Geelong VIC" */
const isWithState = (text: string): boolean =>
  /^\p{Lu}[\p{L}.'’ -]{2,30},? [A-Z]{3}$/u.test(text) && REGION_CODES.has(text.slice(-3)) && titleScore(text) < 0;

/** "CH-8004 Zürich", "1012 AB Amsterdam" */
function isWithCode(text: string): boolean {
  const town = /^(?:[A-Z]{1,3}-)?\d{4,6}(?: ?[A-Z]{2})?,? (\p{Lu}.{1,40})$/u.exec(text)?.[1];
  return town !== undefined && placeScore(town) >= 0.4 && titleScore(town) < 0.4;
}

/** "Trim, Co. Meath", "Rennes (35)" */
const isWithCounty = (text: string): boolean =>
  /^\p{Lu}[\p{L}.'’ -]{2,30},? (?:Co\.?|County) \p{Lu}\p{L}+$/u.test(text) ||
  (/ \((?:\d{2,3}|2[AB])\)$/.test(text) && isPlace(text.replace(/ \(\w+\)$/, '')));

/** "London SE15", "Paris 11e", "Dublin 8" */
const isWithDistrict = (text: string): boolean => {
  const town = /^(\p{Lu}[\p{L}.'’, -]{2,30}),? (?:\d{1,2}(?:e|er|[eè]me)?|[A-Z]{1,2}\d{1,2}[A-Z]?)$/u.exec(text)?.[1];
  return town !== undefined && placeScore(town) >= 1;
};

const isCountry = (part: string): boolean => COUNTRY_CODES.has(part) || COUNTRIES.has(foldPhrase(part));

/** Two to five names of which the last (or first) is a country: "Limoux, Aude, FR", "PE, Pisco, Ica". */
function isWithCountry(text: string): boolean {
  const parts = text.split(/\s*,\s*/);
  if (parts.length < 2 || parts.length > 5 || text.length > 70) return false;
  const rest = isCountry(parts.at(-1)!) ? parts.slice(0, -1) : COUNTRY_CODES.has(parts[0]!) ? parts.slice(1) : null;
  return (
    rest !== null &&
    rest.every(
      (p) =>
        /^(?:\p{Lu}[\p{L}.'’ -]{1,30}(?: [\dA-Z]{2,4} ?[\dA-Z]{3,4})?|[\d -]{3,9}(?: ?[A-Z]{2})?|[\dA-Z]{2,4} [\dA-Z]{3,4}|\d{4,6} \p{Lu}[\p{L}.'’ -]+)$/u.test(
          p,
        ) && titleScore(p) < 0.45,
    ) &&
    companyScore(rest[0]!) < 0.6
  );
}

export const POSTAL =
  /(?<![\d.+-])(?:\d{4,6}(?:-\d{3,4})?|\d{4} ?[A-Z]{2}|[A-Z]{1,2}\d{1,2}[A-Z]? ?\d[A-Z]{2})(?![\d-])/;

export const isPostalCode = (text: string): boolean => text.length <= 10 && POSTAL.exec(text)?.[0] === text;

/** The second line of an address: a postal code with a town, or a place. */
export const isTownLine = (text: string): boolean =>
  isPlace(text) ||
  (text.length <= 50 &&
    POSTAL.test(text) &&
    /^(?:[\dA-Z -]{4,9},? )?\p{Lu}[\p{L}.'’ ,-]+(?: [\dA-Z -]{3,10})?$/u.test(text) &&
    findDates(text).every((d) => d.to - d.from < 0.5 * text.length));

export const endsInRegion = (text: string): boolean => {
  const last = text.split(/[\s,]+/).at(-1)!;
  return isCountry(last) || REGION_CODES.has(last);
};

/** An address, or a line of one. */
export const isAddressLine = (text: string): boolean =>
  /\d/.test(text) && (isStreet(text) || isAddress(text) || isTownLine(text));

/** The first line of an address: a street with its number. */
export const isStreet = (text: string): boolean =>
  text.length <= 60 &&
  /\d/.test(text) &&
  (STREET.test(text)
    ? text.split(' ').length <= 8
    : /^\d{1,5}[a-z]?,? \p{Lu}\p{L}+(?: \p{Lu}\p{L}+){0,3}$|^\p{Lu}[\p{L}.'’-]+(?: [\p{L}.'’-]+){0,3},? \d{1,4} ?[a-z]?$/u.test(
        text,
      ));

export const isPlaceLabel = (text: string): boolean => PLACE_LABELS.has(labelKey(text));
const labelKey = (text: string): string => foldPhrase(text.replace(/\(\p{L}{1,3}\)/gu, ''));

export const isBareStreet = (text: string): boolean =>
  (text.length <= 45 && isStreet(text)) || (/^\p{Lu}[\p{L}.' ]+, \p{Lu}[\p{L}.' ]+$/u.test(text) && STREET.test(text));

/** A postal address in one piece: street first, or a number with a town. */
export function isAddress(text: string): boolean {
  const words = text.split(/[\s,]+/);
  if (
    text.length > 90 ||
    !/\d/.test(text) ||
    (words.length >= 10 && words.filter((w) => /^\p{Ll}/u.test(w)).length >= 0.5 * words.length)
  )
    return false;
  if (STREET.test(text) && words.length >= 4) return !/[.!?]$/.test(text) || words.length < 8;
  const parts = text.split(/\s*,\s*/);
  if (parts.length >= 2 && parts.length <= 6 && /\b[A-Z]{1,2}\d{1,2}[A-Z]? \d[A-Z]{2}$/.test(text)) return true;
  return (
    parts.length >= 2 &&
    parts.length <= 6 &&
    /\d/.test(parts[0]! + parts[1]!) &&
    parts.some((p) => placeScore(p) > 0.5) &&
    !/[.!?]$/.test(text)
  );
}

/** "Department of Chemistry, Leiden, The Netherlands": where it is. */
export function placeOfAffiliation(text: string): string | null {
  const [first, ...others] = text.split(/\s*,\s*/);
  if (others.length === 0 || others.length > 4 || !AFFILIATION.test(foldPhrase(first!)) || titleScore(first!) >= 0.45)
    return null;
  const from = others.findIndex(
    (_, at) => others.slice(at).every((o) => placeScore(o) > 0.3) || isPlace(others.slice(at).join(', ')),
  );
  return from < 0 ? null : others.slice(from).join(', ');
}
