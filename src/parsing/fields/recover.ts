import { DEGREE_START } from '../data/degrees.ts';
import type { Line } from '../document.ts';
import type { Section } from '../sections/split.ts';
import { isDated, isSentence } from './entries.ts';
import { isLanguageName } from './languages.ts';
import { companyScore, schoolScore, titleScore } from './vocabulary.ts';

const RULES = { headScore: (text: string) => Math.max(titleScore(text), companyScore(text)), singleDates: false };

/**
 * Finds what stands under no heading of its own or under one that nobody knows: roles without a heading, groups of
 * skills under names of their own, languages among the skills.
 */
export function recoverSections(sections: readonly Section[]): Section[] {
  const adopted = sections.map((section, at) => (section.kind === 'other' && adopts(sections, at) ? { ...section, kind: 'skills' as const } : section));
  return adopted.some((s) => s.kind === 'work') ? adopted : adopted.flatMap(splitOffWork);
}

/** An unknown heading straight after skills, with nothing but short items, names another group of them. */
function adopts(sections: readonly Section[], at: number): boolean {
  const before = sections.slice(0, at).findLast((s) => s.kind !== 'other');
  const { lines } = sections[at]!;
  return before?.kind === 'skills' && lines.length > 0 && lines.every((l) => l.text.split(/\s+/).length <= 12 && !isSentence(l.text, RULES) && !isDated(l, RULES)) && !lines.every((l) => isLanguageName(l.text.split(/\s/)[0]!));
}

const MAY_HIDE_WORK = new Set<Section['kind']>(['head', 'summary', 'other', 'personal']);

/** Cuts a section where dated roles begin. */
function splitOffWork(section: Section): Section[] {
  if (!MAY_HIDE_WORK.has(section.kind)) return [section];
  const dated = section.lines.findIndex((line, at) => isDated(line, RULES) && soundsLikeRole(section.lines.slice(Math.max(0, at - 2), at + 3)));
  if (dated < 0) return [section];
  let from = dated;
  while (from > 0 && dated - from < 2 && !section.lines[from - 1]!.bullet && RULES.headScore(section.lines[from - 1]!.text) > 0.5 && !isSentence(section.lines[from - 1]!.text, RULES) && section.lines[from]!.gap < 2.2) from--;
  const { lines } = section;
  const study = lines.findIndex((line, at) => at > from && (DEGREE_START.test(line.text) || schoolScore(line.text) >= 1) && titleScore(line.text) < 0.7 && !line.bullet);
  const parts: Section[] = [{ ...section, lines: lines.slice(0, from) }, { kind: 'work', title: '', heading: null, lines: lines.slice(from, study > 0 ? study : undefined) }];
  if (study > 0) parts.push({ kind: 'education', title: '', heading: null, lines: lines.slice(study) });
  return parts;
}

const soundsLikeRole = (lines: readonly Line[]): boolean => lines.some((l) => titleScore(l.text) >= 0.45);
