import { createHash } from 'node:crypto';
import type { Issue } from '../../analysis/report.ts';
import type { PersonaContent } from '../../content.ts';
import { toValues, valueAt } from '../../persona-paths.ts';
import type { GapIssue } from './gap-report.entity.ts';

/**
 * What makes a finding the same one in another report: its rule, and the text that it is about, or the words that it
 * rests on where it is about no single text.
 */
export function keyOf(issue: Pick<Issue, 'rule' | 'field' | 'evidence'>, content: PersonaContent | null): string {
  const text = content && valueAt(toValues(content), issue.field);
  const words = typeof text === 'string' ? text : (issue.evidence ?? issue.field);
  return createHash('sha256')
    .update(JSON.stringify([issue.rule, words]))
    .digest('hex');
}

/** The same of a stored one. */
export const keyOfStored = (issue: GapIssue): string => issue.key ?? keyOf(issue, null);
