import type { Issue, Severity, SubScore } from '../report.ts';
import { type Reading, highlightsOf } from './reading.ts';
import { words } from './text.ts';

interface Area {
  name: string;
  /** share of the whole; a judgement: results and roles decide, form comes after */
  weight: number;
  rules: RegExp;
}

const AREAS: readonly Area[] = [
  { name: 'contact', weight: 0.1, rules: /^contact\./ },
  { name: 'summary', weight: 0.12, rules: /^summary\./ },
  { name: 'work history', weight: 0.22, rules: /^work\./ },
  { name: 'achievements', weight: 0.25, rules: /^highlight\./ },
  { name: 'skills', weight: 0.1, rules: /^skills\./ },
  { name: 'education', weight: 0.06, rules: /^education\./ },
  { name: 'writing', weight: 0.08, rules: /^(?:text|personal)\./ },
  { name: 'length and layout', weight: 0.07, rules: /^(?:document|layout)\./ },
];

const COST: Readonly<Record<Severity, number>> = { high: 60, medium: 35, low: 10 };
/** What one faulty highlight loses of its share; a missing number is a hint only, but the sum over all tells. */
const HIGHLIGHT_COST: Readonly<Record<string, number>> = {
  'highlight.unquantified': 0.5,
  'highlight.weak_verb': 0.35,
  'highlight.first_person': 0.25,
  'highlight.too_long': 0.3,
  'highlight.duplicate': 1,
};
/** Findings that leave nothing of their area. */
const EMPTY = new Set(['summary.missing', 'work.missing', 'skills.missing', 'education.missing']);

/** How much of an area must be there before its form can count: nothing is wrong with what is not said. */
const AMOUNTS: Readonly<Record<string, { enough: number; of: (reading: Reading) => number; advice: string }>> = {
  summary: {
    enough: 12,
    of: ({ content }) => words(content.summary ?? '').length,
    advice: 'Write two or three sentences about what you do, for how long, and your best result.',
  },
  achievements: {
    enough: 4,
    of: (reading) => new Set(highlightsOf(reading).flatMap(({ text }) => (tells(text) ? text : []))).size,
    advice: 'Add results to your roles: each with what you did, a number and what came of it.',
  },
  skills: {
    enough: 4,
    of: ({ content }) => new Set(content.skills).size,
    advice: 'List the skills that your work shows.',
  },
};

/** Words from which on a highlight tells something: "Managed projects." does not. */
const FEWEST_WORDS = 4;
const tells = (text: string): boolean => words(text).length >= FEWEST_WORDS;

/** The score and its parts: what each area holds, what it loses through its findings, and the finding that costs it most. */
export function scoreOf(reading: Reading, issues: Issue[]): { score: number; subScores: SubScore[] } {
  const subScores = AREAS.map(({ name, weight, rules }) => {
    const own = issues.filter(({ rule }) => rules.test(rule));
    const form =
      name === 'achievements'
        ? achievements(reading, own)
        : Math.max(0, 100 - own.reduce((sum, { rule, severity }) => sum + (EMPTY.has(rule) ? 100 : COST[severity]), 0));
    const amount = AMOUNTS[name];
    const held = amount ? Math.min(1, amount.of(reading) / amount.enough) : 1;
    const score = Math.round(form * held);
    const advice = held < 1 ? (amount?.advice ?? null) : (own[0]?.suggestion ?? null);
    return { name, weight, score, advice: score < 100 ? advice : null };
  });
  return { subScores, score: Math.round(subScores.reduce((sum, { score, weight }) => sum + score * weight, 0)) };
}

function achievements(reading: Reading, issues: Issue[]): number {
  const count = highlightsOf(reading).length;
  if (count === 0) return 0;
  const lost = new Map<string, number>();
  for (const { rule, field } of issues)
    lost.set(field, Math.min(1, (lost.get(field) ?? 0) + (HIGHLIGHT_COST[rule] ?? 0)));
  return 100 * (1 - [...lost.values()].reduce((sum, part) => sum + part, 0) / count);
}
