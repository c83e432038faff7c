import { entries } from './wrapped.ts';

/** Words that deny what follows them, folded, as parts of an expression, by language. */
const DENIALS: Record<string, string[]> = {
  en: entries`
    no; not; never; without; lack(?:s|ing)?(?: of)?; none; neither; nor; yet to; don'?t; haven'?t; hasn'?t; didn'?t; doesn'?t
    cannot; can'?t; little or no; zero`,
  de: entries`kein(?:e[rnms]?)?; nicht; nie; niemals; ohne; weder; noch nie`,
  es: entries`sin; ningun[oa]?; nunca; jamas; tampoco; ni; no tengo; carezco`,
  fr: entries`pas (?:de|d'|encore|d'experience); sans; aucune?; jamais; (?:ne|n')\s?\w+ pas`,
  pt: entries`nao; sem; nenhum\w*; nunca; jamais; tampouco`,
  it: entries`non; senza; nessun\w*; mai`,
  nl: entries`geen; niet; zonder; nooit; nog nooit`,
};

/** What means something else in a language: Portuguese "no Excel" is "in Excel". */
const OTHERWISE: Record<string, string[]> = { pt: ['no'] };

const byLanguage = new Map<string | null, RegExp>();

/** The denials of all languages as an expression (`g`), but for those that mean something else in the language of the text. */
export function denials(language: string | null): RegExp {
  const known = byLanguage.get(language);
  if (known) return known;
  const others = new Set(language ? OTHERWISE[language] : []);
  const words = Object.values(DENIALS)
    .flat()
    .filter((word) => !others.has(word));
  const made = new RegExp(`(?<![\\w-])(${words.join('|')})(?![\\w-])`, 'g');
  byLanguage.set(language, made);
  return made;
}
