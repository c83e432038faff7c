import type { Fix } from './fixes/fix.ts';
import type { DemandKind } from './ads/kinds.ts';
import type { ParseWarning, PersonaContent } from '../content.ts';

export type AnalysisKind = 'general' | 'role_match' | 'team';
export type Engine = 'rules' | 'llm';
export type Severity = 'high' | 'medium' | 'low';
export type Importance = 'must' | 'nice';
/** `unknown`: the persona does not say enough, so that it is asked and no gap */
export type CoverageStatus = 'met' | 'partial' | 'missing' | 'unknown';

/** One thing that falls short. */
export interface Issue {
  /** snake_case path into the persona (`work_history[1].highlights[0]`, `email`, `skills`); for a team `team` or a persona's id */
  field: string;
  /** one or two sentences that say what to change and how, about this text */
  suggestion: string;
  severity: Severity;
  /** kind of issue, a name of the contract: `highlight.weak_verb` */
  rule: string;
  /** the words of the CV or job description it rests on, word for word */
  evidence: string | null;
  /** a proposed new wording of one highlight; the model only */
  rewrite: { before: string; after: string } | null;
  /** the repair, where it follows from the text */
  fix: Fix | null;
}

/** What only the person can answer. `key` is the same for the same question in every analysis of the same person. */
export interface Question {
  key: string;
  question: string;
  field: string;
}

export interface Evidence {
  personaId: string;
  field: string;
  /** stands word for word in the persona at `field` */
  quote: string;
}

export interface Coverage {
  requirement: string;
  /** the exact words of the description; null when line breaks part them */
  quote: string | null;
  /** its line in the description, from 0 */
  line: number | null;
  kind: DemandKind;
  /** the alternatives or the list in it */
  members: string[];
  importance: Importance;
  status: CoverageStatus;
  /** how likely the status is right, 0..1; null where nobody has judged it */
  confidence: number | null;
  evidence: Evidence[];
}

/** A part of the score, and what would raise it most. */
export interface SubScore {
  name: string;
  /** 0..100 */
  score: number;
  /** share of the whole, 0..1 */
  weight: number;
  advice: string | null;
}

/** More are not asked at once. */
export const MOST_QUESTIONS = 5;

export interface Report {
  engine: Engine;
  /** 0..100; the same input gives the same score */
  score: number;
  subScores: SubScore[];
  /** most severe first, at most 300 and 50 of one rule; the score counts all */
  issues: Issue[];
  /** at most `MOST_QUESTIONS`, most useful first */
  questions: Question[];
  /** role match and team; [] for general */
  coverage: Coverage[];
  /** tokens that the model took, 0 for the rules */
  tokens: number;
  /** a model was wanted but away, so that the rules stand alone */
  fallback?: boolean;
}

/** An answer that the person has given to an earlier question. */
export interface Answer {
  key: string;
  question: string;
  field: string;
  answer: string;
}

/** Who is analysed: a persona, what is known of the document it came from, and what the person has answered. */
export interface Subject {
  id: string;
  title: string;
  content: PersonaContent;
  document: { pageCount: number; language: string | null; warnings: ParseWarning[] } | null;
  answers: Answer[];
}
