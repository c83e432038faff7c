import { cvWords } from '../../wording/cv/all.ts';
import {
  FIRM_ENDINGS,
  LEGAL_FORMS,
  LEGAL_STARTS,
  ORGANIZATION_ENDINGS,
  ORGANIZATION_WORDS,
  SELF_EMPLOYED,
} from '../data/organizations.ts';
import { CITIES, COUNTRIES, REGIONS, REGION_CODES, REMOTE, TOWN_WORDS } from '../data/places.ts';
import { SCHOOL_COMPOUNDS, SCHOOL_WORDS } from '../data/schools.ts';
import { AGENT_ENDINGS, PERSON_ENDINGS, TITLE_ENDINGS, TITLE_MODIFIERS, TITLE_WORDS } from '../data/titles.ts';
import { TOWNS } from '../data/towns.ts';
import { foldPhrase } from '../text/clean.ts';
import { endsAsPlace, endsAsSchool, endsAsTitle, looksLikeCompany } from './endings.ts';
import { remember } from '../text/memo.ts';

/*
 * Each measure says how much a text sounds like one kind of thing, by its words alone: about 1 for "surely", 0 for "no
 * idea", below 0 for "hardly". They are weighed against each other and against what the other entries of the section
 * show, so only their order and rough distance matter.
 */

const PREPOSITIONS =
  /^(?:of|for|in|at|on|to|de|del|des|du|da|do|di|della|delle|dei|en|der|die|das|des|fur|im|bei|fuer|van|voor|bij|und|and|et|e|y|with|mit|avec|con|com|met|au|aux|sur|zu|zur)$/;

const MORE_TITLES = new Set(cvWords('titles').map(foldPhrase));
const MORE_SCHOOLS = new Set(cvWords('schools').map(foldPhrase));
const MORE_PLACES = new Set(cvWords('places').map(foldPhrase));

const isTitleWord = remember(
  (word: string): boolean =>
    TITLE_WORDS.has(word) ||
    MORE_TITLES.has(word) ||
    TITLE_ENDINGS.test(word) ||
    endsAsTitle(word) ||
    (/in$|innen$/.test(word) && TITLE_WORDS.has(word.replace(/in(?:nen)?$/, ''))) ||
    endsInTitle(word),
);

/** "Zimmerergeselle", "Postzusteller": a German or Dutch compound names a job by its last part. */
function endsInTitle(word: string): boolean {
  if (word.length < 10 || ORGANIZATION_WORDS.has(word)) return false;
  const bare = word.replace(/in(?:nen)?$/, '');
  for (let at = 3; at <= bare.length - 6; at++)
    if ([bare, word].some((one) => TITLE_WORDS.has(one.slice(at)) || MORE_TITLES.has(one.slice(at)))) return true;
  return false;
}

const wordsOf = remember((text): readonly string[] =>
  foldPhrase(text.replace(/[(/].*$/, '') || text)
    .replace(/\bco operativ/g, 'cooperativ')
    .replace(/['+#]/g, ' ')
    .split(/\s+/)
    .filter(Boolean),
);

export const titleScore = remember((text: string): number => {
  if (/https?:|www\.|@/.test(text)) return -2;
  const folded = foldPhrase(text);
  const words = wordsOf(text);
  if (words.length === 0) return -1;
  // the head noun stands before the first preposition, at its end (English, German) or start (Romance)
  const cut = words.findIndex((word, at) => at > 0 && PREPOSITIONS.test(word));
  const phrase = cut > 0 ? words.slice(0, cut) : words;
  let score = -0.35;
  if (isTitleWord(phrase.at(-1)!) || (isTitleWord(phrase[0]!) && phrase[0] !== 'general')) score = 1;
  else if (phrase.some(isTitleWord)) score = 0.75;
  else if (words.some(isTitleWord) || folded.split(' ').some(isTitleWord)) score = 0.45;
  if (
    score < 0 &&
    [phrase[0]!, phrase.at(-1)!].some(
      (word) => word.length >= 7 && AGENT_ENDINGS.test(word) && !ORGANIZATION_WORDS.has(word),
    )
  )
    score = 0.6;
  if (
    score < 0 &&
    [phrase[0]!, phrase.at(-1)!].some(
      (word) => word.length >= 6 && PERSON_ENDINGS.test(word) && !ORGANIZATION_WORDS.has(word),
    )
  )
    score = -0.05;
  if (score < 0 && words.some((word) => TITLE_MODIFIERS.has(word))) score = 0;
  if ((LEGAL_FORMS.test(folded) || looksLikeCompany(text)) && score < 1) score -= 0.8;
  else if (ORGANIZATION_WORDS.has(words.at(-1)!) && !isTitleWord(words.at(-1)!)) score -= 0.5;
  if (score > 0 && cut < 0 && !/[,|–—]/.test(text) && (/^the /i.test(text) || FIRM_ENDINGS.test(text))) score -= 0.8;
  if (/^\p{Ll}/u.test(text)) score -= 0.3;
  if (words.length > 9) score -= 0.4;
  if (/\d{3}/.test(text)) score -= 0.3;
  return score;
});

export const companyScore = remember((text: string): number => {
  if (/https?:|www\.|@/.test(text)) return -2;
  const folded = foldPhrase(text);
  const words = wordsOf(text);
  if (words.length === 0 || !/\p{L}/u.test(text)) return -1;
  if (SELF_EMPLOYED.test(folded) || (text.includes('(') && SELF_EMPLOYED.test(words.join(' ')))) return 0.9;
  const last = words.at(-1)!;
  let score = 0.15;
  if (words.length > 1 && (LEGAL_FORMS.test(folded) || LEGAL_STARTS.has(words[0]!))) score = 1.2;
  else if (looksLikeCompany(text)) score = 1.2;
  else if (FIRM_ENDINGS.test(text)) score = 1;
  else if (ORGANIZATION_WORDS.has(last) || ORGANIZATION_WORDS.has(words[0]!)) score = 0.85;
  else if (words.some((word) => ORGANIZATION_WORDS.has(word))) score = 0.6;
  else if (SCHOOL_WORDS.test(folded) || SCHOOL_COMPOUNDS.test(folded)) score = 0.7;
  else if (words.some((word) => word.length > 6 && ORGANIZATION_ENDINGS.test(word))) score = 0.5;
  else if (/ & |\p{Lu}\p{L}* (?:und|and|et|y|e|en) (?:\p{Lu}|Söhne|Sons|Fils)/u.test(text)) score = 0.4;
  if (score < 0.5 && /^the \p{Lu}/iu.test(text)) score += 0.4;
  const cut = words.findIndex((word, at) => at > 0 && PREPOSITIONS.test(word));
  const head = (cut > 0 ? words[cut - 1] : last)!;
  if (score < 1 && isTitleWord(head) && !/^the /i.test(text) && !ORGANIZATION_WORDS.has(head)) score -= 0.75;
  if (score < 0.6 && placeScore(text) > 0.8) score = Math.min(score, 0.15) - 0.3;
  if (!/\p{Lu}|\p{Lo}|\d/u.test(text) || REGION_CODES.has(text)) score -= 0.4;
  if (words.length > 9) score -= 0.4;
  if (/\s\d/.test(text)) score -= 0.3;
  return score - lowCase(text);
});

/** Names of organisations are mostly written with capitals: running text is not one. */
function lowCase(text: string): number {
  const words = text.split(/\s+/).filter((w) => /^\p{L}{3,}/u.test(w) && !PREPOSITIONS.test(foldPhrase(w)));
  const low = words.filter((w) => /^\p{Ll}/u.test(w)).length;
  return words.length >= 3 && low / words.length >= 0.5 ? 0.7 : 0;
}

/** A place: a known city, region or country, or an unknown name before a known region. */
export const placeScore = remember((text: string): number => {
  const folded = foldPhrase(text);
  if (REMOTE.test(folded)) return 1;
  if (text.length > 60 || /https?:|@/.test(text)) return -1;
  const parts = text
    .replace(/[()]/g, ',')
    .split(/\s*[,;·•|/–—]\s*|\s+-\s+/)
    .map((p) => p.trim())
    .filter((p) => p && !/^\d{2,6}$/.test(p));
  if (parts.length === 0 || parts.length > 5) return -1;
  const known = parts.map(placePart);
  const certain = known.filter((k) => k > 0).length;
  if (certain === parts.length) return parts.length > 1 ? 1.3 : known[0]!;
  if (certain === 0) return parts.length === 1 ? -0.15 : -0.6;
  // "Someplace, OR": the unknown name comes first and is short; before a town in brackets it is somebody's
  const first = parts[0]!;
  return known[0] === 0 &&
    certain === parts.length - 1 &&
    !known.includes(WEAK_TOWN) &&
    !(text.includes('(') && CITIES.has(foldPhrase(parts.at(-1)!))) &&
    first.split(' ').length <= 4 &&
    /^\p{Lu}/u.test(first) &&
    titleScore(first) < 0.5 &&
    (companyScore(first) < 0.6 || isTownName(first))
    ? 1.1
    : -0.3;
});

/** "Mill City", "Port Union": names of two words whose first or last is often part of the name of a town. */
const isTownName = (text: string): boolean => {
  const words = foldPhrase(text).split(' ');
  return words.length === 2 && words.some((w) => TOWN_WORDS.has(w)) && !LEGAL_FORMS.test(foldPhrase(text));
};

/** Of a small town whose name may be another word. */
const WEAK_TOWN = 0.4;

function placePart(part: string): number {
  const whole = foldPhrase(part),
    folded = whole.replace(/^(?:greater|area|metro) | (?:area|metro|region|metropolitan area|city)$/g, '');
  if ([whole, folded].some((name) => CITIES.has(name) || COUNTRIES.has(name) || MORE_PLACES.has(name))) return 1;
  if (REGIONS.has(folded) || endsAsPlace(part)) return 0.9;
  if (TOWNS.has(whole)) return whole.includes(' ') ? 0.9 : WEAK_TOWN;
  if (/^\p{Lu}{2,3}$/u.test(part) && REGION_CODES.has(part)) return 0.3;
  if (REMOTE.test(folded)) return 1;
  // "80331 München", "Seattle WA", "MA 02139", "Bengaluru Karnataka 560001 IN"
  const bare = part
    .replace(/\b[A-Z]{1,2}\d{1,2}[A-Z]? ?\d[A-Z]{2}\b|\b\d{4,6}(?:-\d{3,4})?\b|\b\d{4} ?[A-Z]{2}\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (bare && bare !== part) return Math.max(0, placePart(bare)) || (/^\p{Lu}[\p{L}' -]{2,25}$/u.test(bare) ? 0.6 : 0);
  const words = part.split(' ');
  if (words.length >= 2 && words.length <= 4) {
    const tail = words.at(-1)!;
    const head = foldPhrase(words.slice(0, -1).join(' '));
    if (
      (REGION_CODES.has(tail) && /^[A-Z]{2,3}$/.test(tail)) ||
      COUNTRIES.has(foldPhrase(tail)) ||
      REGIONS.has(foldPhrase(tail))
    )
      return CITIES.has(head) || REGIONS.has(head) || placePart(words.slice(0, -1).join(' ')) > 0.5
        ? 1
        : tail.length === 2 && words.length <= 3
          ? 0.7
          : 0;
  }
  return 0;
}

export const schoolScore = remember((text: string): number => {
  if (/https?:|www\.|@/.test(text)) return -2;
  const folded = foldPhrase(text);
  if (SCHOOL_WORDS.test(folded) || SCHOOL_COMPOUNDS.test(folded)) return 1;
  if (endsAsSchool(text) || folded.split(' ').some((word) => MORE_SCHOOLS.has(word))) return 1;
  return Math.min(0.7, companyScore(text)) - (placeScore(text) > 0.8 ? 0.3 : 0);
});
