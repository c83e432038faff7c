import type { WordingLanguage } from '../wording-language.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import type { Lexicon } from './lexicon.ts';

export const lexicons: Readonly<Record<WordingLanguage, Lexicon>> = { en, es, de, fr };
