import { itemAt } from '../../list-item.ts';
import { andParts } from '../requirements/items.ts';
import { MISSING, type Finding } from './finding.ts';
import { standingIn, type PersonaIndex } from './mentions.ts';
import { textsOf } from './word-index.ts';
import { contentWords, type ContentWord } from './words.ts';

// words that many things share; alone they prove nothing
const WEAK = new Set(
  (
    'management manager system software service project process development developer design tool ' +
    'analysis support team business customer client operation ' +
    ('production technology technical engineering engineer programme program programming planning control ' +
      'quality administration training office data digital international ') +
    ('senior junior lead department industry sector company product market assistant specialist ' +
      'technician officer coordinator method procedure regulation standard policy ') +
    ('report reporting documentation license licence certificate certification degree class type unit ' +
      'area site field course school university state federal national local ') +
    ('public private large small medium complex daily weekly new high low full part time shift day night ' +
      'hour week month european german english french spanish uk us eu ') +
    ('gestion equipo servicio cliente sistema empresa proyecto produccion calidad control equipe projet ' +
      'entreprise qualite verwaltung abteilung bereich betrieb technik leitung ') +
    ('administracion mantenimiento tecnico responsable grundlage arbeit tatigkeit programm anlage ' +
      'handling processing preparation maintenance communication culture background')
  ).split(' '),
);

// words that say no more than that there is a thing
const EMPTY = new Set(
  (
    'method technique principle concept practice procedure tool skill system knowledge methode verfahren ' +
    'technik metodo tecnica technique pratique'
  ).split(' '),
);

const weight = (word: ContentWord): number =>
  EMPTY.has(word.key) ? 0.2 : WEAK.has(word.key) ? 0.35 : /^\d+$/.test(word.key) ? 0.15 : /\d/.test(word.key) ? 0.8 : 1;

/** The reason where of things joined by "and" not all are there. */
export const ONE_OF_SEVERAL = 'one part of it';

/** What a persona says to words joined by "and": each part may stand in a text of its own. */
export function matchTerm(index: PersonaIndex, term: string): Finding {
  const whole = matchWords(index, term);
  const parts = andParts(term).filter((part) => contentWords(part).length);
  if (whole.status === 'met' || parts.length < 2) return whole;
  const found = parts.map((part) => matchWords(index, part));
  const proofs = found.flatMap((finding) => finding.proofs).slice(0, 3);
  if (found.every((finding) => finding.status === 'met')) return { status: 'met', proofs, reason: null };
  return whole.status === 'missing' && found.some((finding) => finding.status === 'met')
    ? { status: 'partial', proofs, reason: ONE_OF_SEVERAL }
    : whole;
}

/**
 * What a persona says to a term that no vocabulary knows, by its words: met when one text holds nearly all of their weight,
 * partial from 0.6 on. Thresholds chosen on labelled descriptions: below 0.8 false "met" begin.
 */
export function matchWords(index: PersonaIndex, term: string): Finding {
  const wanted = contentWords(term);
  const total = wanted.reduce((sum, word) => sum + weight(word), 0);
  if (!total) return MISSING;
  let top: { share: number; finding: Finding } = { share: 0, finding: MISSING };
  const places = wanted.map((word) => index.wordIndex.find(word));
  for (const i of textsOf(places)) {
    const text = itemAt(index.texts, i);
    const hits = places.map((place) => place.get(i));
    const found = hits.filter((hit) => hit !== undefined);
    if (!found.some((hit) => !WEAK.has(hit.key))) continue;
    const share = wanted.reduce((sum, word, at) => sum + (hits[at] ? weight(word) : 0), 0) / total;
    if (share < 0.6) continue;
    const start = Math.min(...found.map((hit) => hit.start));
    const end = Math.max(...found.map((hit) => hit.end));
    const standing = standingIn(text, start, end);
    if (standing === 'denies' || standing === 'hobby') {
      if (!top.share) top.finding = { status: 'missing', proofs: [], reason: reasonOf(standing) };
      continue;
    }
    const full = share >= 0.8 && standing === 'has';
    const proofs = [{ field: text.field, quote: text.text }];
    const finding: Finding = full
      ? { status: 'met', proofs, reason: null }
      : { status: 'partial', proofs, reason: standing === 'has' ? 'only in part' : reasonOf(standing) };
    const value = share + (full ? 1 : 0);
    if (value > top.share) top = { share: value, finding };
  }
  return top.finding;
}

/** Words for a standing that is less than having. */
export const reasonOf = (standing: string): string =>
  ({ begins: 'only begun', hobby: 'only as a hobby', lapsed: 'no longer valid', denies: 'denied' })[standing] ??
  'only in part';
