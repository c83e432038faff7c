import type { Importance } from '../report.ts';

/** How a clause is read: its importance, and whether words that no vocabulary knows count as requirements. */
export interface ClauseContext {
  importance: Importance;
  /** importance by the section alone; the wording may lower that of single pieces */
  base: Importance;
  unknown: boolean;
  quote: string;
}
