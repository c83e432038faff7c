import { czech } from './cs.ts';
import type { CvWords } from './cv-words.ts';
import { danish } from './da.ts';
import { norwegian } from './no.ts';
import { polish } from './pl.ts';
import { romanian } from './ro.ts';
import { swedish } from './sv.ts';
import { turkish } from './tr.ts';
import { ukrainian } from './uk.ts';

/** The languages of which CVs are read besides those of the tables of the parser, by their ISO 639-1 codes. */
export const CV_WORDS: Readonly<Record<string, CvWords>> = {
  cs: czech,
  da: danish,
  no: norwegian,
  pl: polish,
  ro: romanian,
  sv: swedish,
  tr: turkish,
  uk: ukrainian,
};

/** The words of one kind in all of these languages. */
export const cvWords = (kind: Exclude<keyof CvWords, 'headings' | 'months'>): readonly string[] =>
  Object.values(CV_WORDS).flatMap((words) => words[kind]);
