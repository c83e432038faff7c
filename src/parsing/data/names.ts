import { cvWords } from '../../wording/cv/all.ts';
import { fold } from '../../wording/fold.ts';
import { pattern, wrapped } from '../../wording/wrapped.ts';

/** Small words inside names: they may stand in lower case, and a name does not end with one. */
export const PARTICLES = pattern('i')`
  ^(?:de|da|do|dos|das|del|della|delle|di|du|des|d'|la|le|las|los|el|van|von|der|den|ter|ten|te|zu|zur|zum|und|y|e|
  i|bin|bint|ibn|al|abu|st|san|mac|mc|ap|af|av|vom|wa|ka|'t|dit|vd|freiherr|freifrau|graf)$`;

/** Faculties behind a title: "Dr. phil.", "Dr. rer. nat.". */
export const FACULTIES = pattern()`
  ^(?:phil|med|dent|vet|jur|iur|rer|nat|pol|oec|publ|ing|agr|theol|paed|mont|habil|h\.?c|univ|sc|mult)\.?$`;

/** Degrees, licences, orders and memberships that are written after a name. */
export const POSTNOMINALS = pattern('giu')`
  ,?\s+(?:ph\.?\s?d|d\.?phil|ed\.?d|psy\.?d|m\.?d|d\.?o|d\.?d\.?s|d\.?v\.?m|j\.?d|ll\.?[bmd]|esq|m\.?b\.?a|emba|
  m\.?p\.?h|m\.?s\.?w|m\.?eng|m\.?res|m\.?phil|m\.?f\.?a|m\.?sc|b\.?sc|b\.?eng|m\.?a|b\.?a|b\.?s|m\.?s|m\.?ed|
  b\.?ed|r\.?n|b\.?s\.?n|m\.?s\.?n|aprn|crna|n\.?p|rgn|lpn|lcsw|lmft|lpc|ot|rph|pharm\.?d|pa-c|c\.?p\.?a|c\.?f\.?a|
  acca|fcca|fca|aca|acma|cima|cia|cfp|pmp|p\.?m\.?p|csm|phr|sphr|shrm-cp|mcipd|cissp|cisa|p\.?e|p\.?eng|c\.?eng|
  i\.?eng|eit|miet|mice|aia|riba|leed ap|mrics|frics|frcs|mrcp|mrcs|mrcgp|mbbs|mbchb|frs|frse|frsa|fba|obe|mbe|cbe|
  qc|kc|dipl\.?-ing|dipl\.?-kfm|m\.?\s?sc|b\.?\s?sc|mag|jr|sr|\(hons\))\.?(?=[\s,|]|$)`;

/** What stands before the name where a CV greets its reader. */
export const GREETINGS = pattern('iu')`
  ^(?:(?:hi|hello|hey|hallo|hola|bonjour|salut|ol[áa]|ciao|hoi)(?: there)?\s*[,!.]?\s+)?(?:i['’]?\s?a?m|my name is|
  ich bin|ich hei(?:ß|ss)e|mein name ist|soy|me llamo|mi nombre es|je suis|je m['’]appelle|eu sou|sou|chamo-me|
  o meu nome é|(?:io )?sono|mi chiamo|ik ben|mijn naam is)\s+(?=\p{Lu})`;

/** Titles of the document and labels in front of a name. */
export const DOCUMENT_TITLES = pattern('i')`
  ^(?:curriculum vitae|curriculum|cv|resume|résumé|lebenslauf|bewerbung|hoja de vida|curr[íi]culo|candidature|
  personal profile|vita|vitae|profile|portfolio|(?:${cvWords('documentTitles').join('|')})(?=$|[\s:–—-]))(?: of| von| de| di| do| da| van)?\s*[:–—-]?\s*`;
export const NAME_LABELS = pattern('i')`
  ^(?:${cvWords('nameLabels').join('|')})(?:\s*[:：]\s*|\s+)|^(?:full name|name|nombre y apellidos|nombre completo|nombre|nom et prénom|nom|vor- und nachname|nome completo|
  nome e cognome|nome|volledige naam|naam)\s*:\s*`;

/** How somebody wants to be spoken of, behind the name. */
export const PRONOUNS = pattern('iu')`
  \s*[([|·,–-]?\s*(?<!\p{L})(?:she|he|they|her|him|them|hers|his|theirs|sie|er|ihr|ihn|elle|elles|il|iel|ella|él|
  elle|ela|ele|lei|lui|zij|hij|haar|hem|hen)(?:\s*\/\s*(?:she|he|they|her|him|them|hers|his|theirs|sie|ihr|ihn|elle|
  il|iel|ella|él|ela|dela|ele|dele|lei|lui|zij|haar|hem|hun|any)){1,2}(?!\p{L})\s*[)\]]?`;

/** Labels of the parts of a name in a form, folded. */
export const FAMILY_LABELS = new Set(
  wrapped`
  surname|last name|family name|familienname|nachname|apellido|apellidos|nom|nom de famille|apelido|apelidos|
  sobrenome|cognome|achternaam|naam`.split('|'),
);
export const GIVEN_LABELS = new Set(
  wrapped`
  first name|first names|given name|given names|forename|forenames|vorname|vornamen|nombre|nombres|prenom|prenoms|
  nome proprio|nomes proprios|nome|voornaam|voornamen`.split('|'),
);
export const WHOLE_LABELS = new Set(
  wrapped`
  name|full name|name in full|candidate name|name of candidate|name of the candidate|applicant name|
  name of applicant|name of the applicant|my name|nombre completo|nombre y apellidos|nom et prenom|nom complet|
  vor und nachname|vollstandiger name|nome completo|nome e cognome|volledige naam`
    .split('|')
    .concat(cvWords('nameLabels').map(fold)),
);
