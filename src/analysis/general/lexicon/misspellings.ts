import type { WordingLanguage } from '../wording-language.ts';
import de from './misspellings-de.json' with { type: 'json' };
import en from './misspellings-en.json' with { type: 'json' };
import es from './misspellings-es.json' with { type: 'json' };
import fr from './misspellings-fr.json' with { type: 'json' };

export interface Spellings {
  /** the right form by the wrong one, in lower case */
  corrections: ReadonlyMap<string, string>;
  /** every right form, as written */
  words: readonly string[];
}

/** Of a table of wrong forms by the right one. No wrong form is a word of the language, in any of its countries. */
function spellingsOf(table: Record<string, string[]>): Spellings {
  const entries = Object.entries(table);
  return {
    corrections: new Map(
      entries.flatMap(([right, wrong]) => wrong.map((form) => [form.toLowerCase(), right] as const)),
    ),
    words: entries.map(([right]) => right),
  };
}

/** Common misspellings by language, the old German spelling among them where it is no longer allowed. */
export const spellings: Readonly<Record<WordingLanguage, Spellings>> = {
  en: spellingsOf(en),
  es: spellingsOf(es),
  de: spellingsOf(de),
  fr: spellingsOf(fr),
};
