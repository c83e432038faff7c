import { saysNothing } from '../../wording/answers.ts';
import type { PersonaContent } from '../../content.ts';
import type { Issue, Question, Severity, Subject } from '../report.ts';
import type { SkillMention } from '../vocabulary/skill.ts';
import { findSkills } from '../vocabulary/vocabulary.ts';
import { detectLanguage } from '../../wording/language.ts';
import { isWordingLanguage } from './wording-language.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { lexicons } from './lexicon/lexicons.ts';
import { type MonthRange, monthsOf } from './partial-date.ts';

export type PassageKind = 'headline' | 'summary' | 'work_summary' | 'highlight' | 'other';

/** A text that the person wrote, with its place and language. */
export interface Passage {
  field: string;
  text: string;
  kind: PassageKind;
  /** null when the rules know no wording of its language */
  lexicon: Lexicon | null;
  /** ISO 639-1 */
  language: string | null;
  /** the known skills that it names */
  skills: SkillMention[];
}

/** What every rule of the general analysis looks at: the persona, read once. */
export interface Reading {
  subject: Subject;
  content: PersonaContent;
  /** the day of the analysis, as the month that it lies in */
  today: MonthRange;
  language: string | null;
  passages: Passage[];
  /** what the person answered, by the question's key; refusals ("no idea", "n/a") are null */
  answers: ReadonlyMap<string, string | null>;
}

/** What one rule has found, and what it would ask. */
export interface Findings {
  issues: Issue[];
  questions: Question[];
}

export type Rule = (reading: Reading) => Issue[];
export type AskingRule = (reading: Reading) => Findings;

export const issue = (
  rule: string,
  field: string,
  severity: Severity,
  suggestion: string,
  evidence: string | null = null,
): Issue => ({ field, suggestion, severity, rule, evidence, rewrite: null, fix: null });

/** @throws RangeError when `today` is not an ISO date */
export function readPersona(subject: Subject, today: string): Reading {
  const month = monthsOf(today);
  if (!month) throw new RangeError('today must be an ISO date such as 2026-03-01');
  const { content } = subject;
  const texts = collectTexts(content);
  const language = detectLanguage(texts.map(({ text }) => text).join('\n')) ?? subject.document?.language ?? null;
  return {
    subject,
    content,
    language,
    today: month,
    passages: texts.map((text) => withLanguage(text, language)),
    answers: new Map(subject.answers.map(({ key, answer }) => [key, saysNothing(answer) ? null : answer.trim()])),
  };
}

type Text = Pick<Passage, 'field' | 'text' | 'kind'>;

function withLanguage(text: Text, overall: string | null): Passage {
  const language = detectLanguage(text.text) ?? overall ?? 'en';
  return {
    ...text,
    language,
    skills: findSkills(text.text),
    lexicon: isWordingLanguage(language) ? lexicons[language] : null,
  };
}

function collectTexts(content: PersonaContent): Text[] {
  const texts: Text[] = [];
  const add = (kind: PassageKind, field: string, text: string | null) => {
    if (text?.trim()) texts.push({ kind, field, text });
  };
  const entries = <T extends { summary: string | null; highlights: string[] }>(
    key: string,
    list: T[],
    kinds: [PassageKind, PassageKind],
  ) =>
    list.forEach((entry, i) => {
      add(kinds[0], `${key}[${i}].summary`, entry.summary);
      entry.highlights.forEach((text, j) => add(kinds[1], `${key}[${i}].highlights[${j}]`, text));
    });
  add('headline', 'headline', content.headline);
  add('summary', 'summary', content.summary);
  entries('work_history', content.workHistory, ['work_summary', 'highlight']);
  entries('projects', content.projects, ['other', 'other']);
  entries('volunteering', content.volunteering, ['other', 'other']);
  content.education.forEach(({ highlights }, i) =>
    highlights.forEach((text, j) => add('other', `education[${i}].highlights[${j}]`, text)),
  );
  content.awards.forEach(({ summary }, i) => add('other', `awards[${i}].summary`, summary));
  content.publications.forEach(({ summary }, i) => add('other', `publications[${i}].summary`, summary));
  content.interests.forEach((text, i) => add('other', `interests[${i}]`, text));
  content.sections.forEach(({ visible, markdown }, i) =>
    add('other', `sections[${i}].markdown`, visible ? markdown : null),
  );
  return texts;
}

/** The highlights of the work history, with the entry that they belong to. */
export const highlightsOf = (reading: Reading): Passage[] =>
  reading.passages.filter(({ kind }) => kind === 'highlight');
