import type { Advice } from './advice.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';

const ADVICE = { en, de, fr, es } satisfies Record<string, Advice>;

/** ISO 639-1 codes of the languages that reports are written in. */
export type AdviceLanguage = keyof typeof ADVICE;

export const isAdviceLanguage = (code: string | null): code is AdviceLanguage =>
  code !== null && Object.hasOwn(ADVICE, code);

export const adviceIn = (language: AdviceLanguage): Advice => ADVICE[language];
