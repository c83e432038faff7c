import type { Severity } from '../../report.ts';

/**
 * The wording that the rules know in one language. Phrases match without regard to case and accents, as whole words;
 * `*` stands for any further letters and `…` for some words between.
 */
export interface Lexicon {
  /** Openings that hide what the person did: a duty, a presence, a help. Source: the action-verb advice of university career services. */
  weakOpeners: readonly string[];
  /** The same, but milder: often true of a junior role. */
  mildOpeners: readonly string[];
  /** Words that may stand before an opening: a subject, an auxiliary. */
  leads: readonly string[];
  /** Verbs to begin with instead. */
  strongVerbs: readonly string[];
  firstPersonSingular: readonly string[];
  firstPersonPlural: readonly string[];
  /** Words that recruiters have stopped reading. Source: the yearly lists of overused profile words and surveys of hiring managers. */
  buzzwords: readonly string[];
  /** Phrases that anybody could write about anybody. */
  cliches: readonly string[];
  /** Amounts that name no number. */
  vagueAmounts: readonly string[];
  /** Numbers and factors written as words; not "one", which is also an article. */
  numberWords: readonly string[];
  /** What to measure, by how a highlight speaks of the work; first match wins. */
  measures: readonly { verbs: readonly string[]; ask: string }[];
  /** Sample text that was never replaced. */
  placeholders: readonly string[];
  /** Sample text only when it is all that a field says. */
  placeholderValues: readonly string[];
  sensitive: readonly SensitiveTopic[];
  /** Roles that people hold beside another one, so that an overlap says nothing. */
  sideRoles: readonly string[];
  /** Roles that have no employer's name. */
  selfEmployed: readonly string[];
}

export interface SensitiveTopic {
  topic: string;
  severity: Severity;
  /** unmistakable wherever they stand */
  anywhere: readonly string[];
  /** only when they make up a whole clause ("…, married, two children, …"), as they have other meanings in a sentence */
  alone: readonly string[];
}
