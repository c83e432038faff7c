import { DEGREE_OF, DEGREE_START, FIELD_LINK } from '../data/degrees.ts';

/** Ends of a degree's name that the list of degrees does not begin with. */
const MORE = /^[\s-]*(?:bachelor|master|opleiding|onderwijs|[123](?= |$)|d['’](?:état|etat)|de grado (?:medio|superior)|grado (?:medio|superior)|anerkannte?r? \p{L}+in?|degree|diploma|certificate|certification|(?:of|in) (?:arts|science)s?|with (?:hons?|honou?rs|distinction)|\((?:hons?|honou?rs)\.?\)|\(?hons?\.?\)?|honou?rs|studies|school|secondary|upper secondary|magistrale|triennale|professionnel(?:le)?|universitario|superior|titel|abschluss|studium|general|técnico|technique|profissional(?:izante)?|(?:di|en|de|of) (?:ricerca))(?![\p{L}])/iu;

/** Splits "BSc (Hons) in General Nursing" into the degree and the field of study. */
export function splitDegree(raw: string): { degree: string; field: string | null } {
  const text = raw.replace(/\s+(?:in|of|en|de|di|em|im|für|:)$/i, '');
  const full = DEGREE_OF.exec(text)?.[1];
  let end = full?.length ?? DEGREE_START.exec(text)?.[0].length ?? 0;
  if (end === 0) return { degree: text, field: null };
  for (let more; end < text.length; end += more.length) {
    const rest = text.slice(end);
    const next = MORE.exec(rest)?.[0] ?? (full ? undefined : degreeWord(rest));
    if (!next) break;
    more = next;
  }
  const degree = text.slice(0, end).replace(/[\s,:(–-]+$/, '').trim();
  const rest = text.slice(end);
  const link = FIELD_LINK.exec(rest)?.[0] ?? '';
  const field = rest.slice(link.length).replace(/^[\s,:–—-]+/, '').replace(/\)$/, (m) => (rest.includes('(') && !link.includes('(') ? m : '')).trim();
  return field && /\p{L}{2}/u.test(field) ? { degree, field } : { degree: field ? text : degree, field: null };
}

/** "High School Diploma": a second word that itself names a degree. */
function degreeWord(rest: string): string | undefined {
  const match = /^\s+/.exec(rest);
  const next = match && DEGREE_START.exec(rest.slice(match[0].length));
  return match && next && /^(?:diploma|degree|certificate|diplom|licen[cs]e|grado|título|brevet|professionnel)/i.test(next[0]) ? match[0] + next[0] : undefined;
}
