import type { WordingLanguage } from '../language.ts';
import { misspellings as de } from './misspellings-de.ts';
import { misspellings as en } from './misspellings-en.ts';
import { misspellings as es } from './misspellings-es.ts';
import { misspellings as fr } from './misspellings-fr.ts';

export interface Spellings {
  /** the right form by the wrong one, in lower case */
  corrections: ReadonlyMap<string, string>;
  /** every right form, as written */
  words: readonly string[];
}

/** Reads lines of the form `right: wrong wrong`. */
function parse(lines: string): Spellings {
  const entries = lines.trim().split('\n').map((line) => line.split(': ') as [string, string]);
  return {
    corrections: new Map(entries.flatMap(([right, wrong]) => wrong.split(' ').map((form) => [form.toLowerCase(), right] as const))),
    words: entries.map(([right]) => right),
  };
}

/** Common misspellings by language. */
export const spellings: Readonly<Record<WordingLanguage, Spellings>> = { en: parse(en), es: parse(es), de: parse(de), fr: parse(fr) };
