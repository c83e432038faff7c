import { wordList, pattern } from '../../../wording/wrapped.ts';
import { type Deed, type DeedReader, lowerFirst, parted } from './deed.ts';

/** Participles that do not end in é. */
const PARTICIPLES = new Set(wordList`
  conçu réduit mis conduit produit construit reconstruit introduit obtenu tenu soutenu repris pris entrepris appris
  transmis vendu revendu rendu défini redéfini établi fourni ouvert écrit suivi accru maintenu remis réussi rempli
  converti garanti traduit recruté converti servi accueilli élargi enrichi investi`);
const NO_DEED = new Set(wordList`salarié employé diplômé qualifié expérimenté spécialisé motivé passionné chargé`);
/** Verbs in -er in the present, first and third person alike, and their participle. */
const PRESENT = new Map(
  wordList`
  gère:géré encadre:encadré pilote:piloté dirige:dirigé supervise:supervisé forme:formé assure:assuré anime:animé
  coordonne:coordonné organise:organisé prépare:préparé contrôle:contrôlé développe:développé accompagne:accompagné
  réalise:réalisé participe:participé élabore:élaboré installe:installé répare:réparé négocie:négocié traite:traité
  planifie:planifié enseigne:enseigné soigne:soigné vérifie:vérifié rédige:rédigé analyse:analysé conseille:conseillé
  manage:managé cuisine:cuisiné livre:livré surveille:surveillé évalue:évalué améliore:amélioré teste:testé`.map(
    (pair) => pair.split(':') as [string, string],
  ),
);
const RESULT = /^(?:réduction|baisse|hausse|augmentation|diminution|amélioration|économie|progression|croissance)$/;
const FEMININE = pattern(
  'u',
)`(?:tion|sion|xion|ance|ence|ise|mise|conduite|veille|mise en \p{L}+|prise en charge|vente|maintenance|paie|
    tenue|reprise|étude)$`;
const MASCULINE =
  /(?:ment|age|suivi|contrôle|accueil|conseil|support|développement|entretien|achat|dépannage|montage)$/u;
const ONE = pattern(
  'u',
)`^(équipe|brigade|flotte|enveloppe|clientèle|gamme|boutique)\s(?=de\b|d['’])|^(budget|portefeuille|projet|parc|
    service|rayon|stock|réseau|chantier|magasin|atelier|secteur)\s(?=de\b|d['’])`;

export const frenchDeed: DeedReader = (text, current): Deed | null => {
  const sentence = text.replace(/^J['’]ai\s+/u, '').replace(/^Je\s+(?=\p{Ll})/u, '');
  const [first, rest] = parted(sentence);
  const word = first.toLowerCase();
  if (!rest) return null;
  if (/^(?:responsable|chargée?|en charge)\b/i.test(sentence))
    return { verb: current ? 'suis' : 'étais', rest: lowerFirst(sentence) };
  if (NO_DEED.has(word)) return null;
  // before "de" such a word is a noun: suivi, sécurité
  const isVerb = !/^(?:de|du|d['’])(?:\s|\p{L})/u.test(rest);
  if (isVerb && (PARTICIPLES.has(word) || /\p{L}{2,}é$/u.test(word)))
    return { verb: 'ai', rest: `${word} ${article(rest)}` };
  const participle = PRESENT.get(word);
  if (participle)
    return current ? { verb: word, rest: article(rest) } : { verb: 'ai', rest: `${participle} ${article(rest)}` };
  if (/\p{L}{3,}er$/u.test(word) && /^(?:les?|la|l['’]|un|une|des|\d|de|d['’])/.test(rest))
    return { verb: 'ai', rest: `${word.slice(0, -2)}é ${article(rest)}` };
  return noun(sentence, word, rest, current);
};

/** What is done once and then is there. */
const ONE_OFF =
  /^(?:installation|création|développement|mise en place|conception|migration|câblage|refonte|rédaction|construction)/;

function noun(sentence: string, word: string, rest: string, current: boolean): Deed | null {
  const named = /^(mise en \p{L}+|prise en charge|remise en \p{L}+|\p{L}+)\s(?=des?\b|d['’]|du\b)/iu
    .exec(sentence)?.[1]
    ?.toLowerCase();
  if (!named || !rest) return null;
  if (RESULT.test(word)) return { verb: 'ai', rest: `obtenu une ${lowerFirst(sentence)}` };
  const feminine = FEMININE.test(named);
  if (!feminine && !MASCULINE.test(named)) return null;
  const the = /^[aeiouyéèêâîôh]/.test(named) ? 'l’' : feminine ? 'la ' : 'le ';
  if (ONE_OFF.test(named)) return { verb: 'ai', rest: `réalisé ${the}${lowerFirst(sentence)}` };
  return current
    ? { verb: 'assure', rest: `${the}${lowerFirst(sentence)}` }
    : { verb: 'ai', rest: `assuré ${the}${lowerFirst(sentence)}` };
}

const article = (rest: string): string =>
  rest.replace(ONE, (whole, feminine?: string) => `${feminine ? 'une' : 'un'} ${whole}`);
