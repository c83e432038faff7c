import { german } from './de.ts';
import { english } from './en.ts';
import { spanish } from './es.ts';
import { french } from './fr.ts';
import { italian } from './it.ts';
import type { JobWords } from './job-words.ts';
import { dutch } from './nl.ts';
import { portuguese } from './pt.ts';

/** The words of job ads by ISO 639-1. */
export const JOB_WORDS: Readonly<Record<string, JobWords>> = {
  en: english,
  de: german,
  fr: french,
  es: spanish,
  it: italian,
  pt: portuguese,
  nl: dutch,
};
