import { DEGREE_MORE, DEGREE_NAMED, DEGREE_OF, DEGREE_START, DEGREE_STATE, FIELD_LINK } from '../data/degrees.ts';
import { titleScore } from './vocabulary.ts';

/** Splits "BSc (Hons) in General Nursing" into the degree and the field of study. */
export function splitDegree(raw: string): { degree: string; field: string | null } {
  const text = raw.replace(/\s+(?:in|of|en|de|di|em|im|für|:)$/i, '');
  const full = (DEGREE_STATE.exec(text) ?? DEGREE_OF.exec(text) ?? DEGREE_NAMED.exec(text))?.[1] ?? namedBefore(text);
  let end = full?.length ?? DEGREE_START.exec(text)?.[0].length ?? 0;
  if (end === 0) {
    const [, award, field] = AWARD.exec(text) ?? [];
    if (award) return { degree: award, field: field! };
    // "Technician in Mechatronics": a title as degree
    const [, title, subject] = /^(\p{Lu}\p{L}+) in (\p{Lu}.+)$/u.exec(text) ?? [];
    return { degree: title ?? text, field: subject ?? null };
  }
  for (let more; end < text.length; end += more.length) {
    const rest = text.slice(end);
    const next = DEGREE_MORE.exec(rest)?.[0] ?? lettersOf(rest);
    if (!next) break;
    more = next;
  }
  const degree = text
    .slice(0, end)
    .replace(/[\s,:(–-]+$/, '')
    .trim();
  const rest = text.slice(end);
  const link = FIELD_LINK.exec(rest)?.[0] ?? '';
  const field = rest
    .slice(link.length)
    .replace(/^[\s,:–—-]+/, '')
    .replace(/\)$/, (m) => (rest.includes('(') && !link.includes('(') ? m : ''))
    .trim();
  const honours = /^(.+?),?\s+(\((?:hons?|honou?rs)\.?\))$/i.exec(field);
  if (honours) return { degree: `${degree} ${honours[2]!}`, field: honours[1]! };
  return field && /\p{L}{2}/u.test(field) ? { degree, field } : { degree: field ? text : degree, field: null };
}

/** "Diploma of hotel keeper in Catering", "Diploma di perito in Meccanica": before the field, what it is a diploma of belongs to its name. */
function namedBefore(text: string): string | undefined {
  const [, named, of, holder] = NAMED_BEFORE.exec(text) ?? [];
  return named && (of === 'of' || titleScore(holder!) >= 0.75) ? named : undefined;
}
const NAMED_BEFORE =
  /^((?:diploma|certificate|degree|licence|license|diplôme|certificat|brevet|título|titulo|certificado|attestato|qualifica|getuigschrift) (of|de|di|van) ((?:(?! in | en | em )[\p{L}’' -])+?)) (?:in|en|em) (?=\p{L})/iu;

/** "Guild Diploma in Upholstery": who gives it stands in front. */
const AWARD = /^((?:\p{Lu}[\p{L}&]+ ){1,3}(?:Diploma|Certificate|Award)) in (\p{L}.+)$/u;

/** "Master of Engineering - MEng": its letters behind its name. */
function lettersOf(rest: string): string | undefined {
  const [dash] = /^\s+[-–—]\s+/.exec(rest) ?? [''];
  const letters = dash && rest.slice(dash.length).split(',')[0]!.trim();
  return letters && isLetters(letters) ? dash + letters : undefined;
}

/** "MEng", "B.Sc.": the letters of a degree alone. */
export const isLetters = (text: string): boolean =>
  text.length <= 9 && /^\p{Lu}.*\p{Lu}/u.test(text) && DEGREE_START.exec(text)?.[0].length === text.length;

/** "in Chemistry" behind the brackets of a degree is the field without its first word. */
export const withoutLink = (field: string): string => field.replace(LEADING_LINK, '');
const LEADING_LINK =
  /^(?:in|of|en|em|im|für|major in|major|minor in|specialis(?:ing|ation) in|specializ(?:ing|ation) in|concentration in|fachrichtung|schwerpunkt|mention|option|spécialité|indirizzo|richting)\s*:?\s+(?=\S)/iu;
