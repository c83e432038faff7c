import { arabic } from './ar.ts';
import { czech } from './cs.ts';
import type { CvWords } from './cv-words.ts';
import { danish } from './da.ts';
import { hebrew } from './he.ts';
import { japanese } from './ja.ts';
import { korean } from './ko.ts';
import { norwegian } from './no.ts';
import { polish } from './pl.ts';
import { romanian } from './ro.ts';
import { swedish } from './sv.ts';
import { turkish } from './tr.ts';
import { ukrainian } from './uk.ts';
import { chinese } from './zh.ts';

/** The languages of which CVs are read besides those of the tables of the parser, by their ISO 639-1 codes. */
export const CV_WORDS: Readonly<Record<string, CvWords>> = {
  ar: arabic,
  cs: czech,
  da: danish,
  he: hebrew,
  ja: japanese,
  ko: korean,
  no: norwegian,
  pl: polish,
  ro: romanian,
  sv: swedish,
  tr: turkish,
  uk: ukrainian,
  zh: chinese,
};

/** The words of one kind in all of these languages. */
export const cvWords = (kind: Exclude<keyof CvWords, 'headings' | 'months' | 'labels'>): readonly string[] =>
  Object.values(CV_WORDS).flatMap((words) => words[kind] ?? []);
