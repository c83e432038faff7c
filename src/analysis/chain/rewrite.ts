import type { Answer } from '../report.ts';
import type { PersonaContent } from '../../content.ts';
import { foldTypography, words } from '../general/text.ts';
import { factsOf, unfoundedClaim } from './claims.ts';
import { entryTexts, textAt } from './fields.ts';
import { ACTIVE_CONTENT, UNFIT } from './unfit-text.ts';

const HIGHLIGHT = /^work_history\[\d+\]\.highlights\[\d+\]$/;

/**
 * A rewrite of one highlight that claims nothing new, or null. Numbers must stand in the highlight or in what the person
 * answered about it; skills and names in its entry; and at least half of its words in one of them, so that it is the same
 * deed in other words.
 */
export function groundRewrite(
  content: PersonaContent,
  answers: readonly Answer[],
  field: string,
  after: string | null,
): { before: string; after: string } | null {
  if (!after || !HIGHLIGHT.test(field)) return null;
  const before = textAt(content, field);
  const proposed = after.trim().replace(/^[-•*]\s+/, '');
  if (!before || proposed === before || proposed.includes('\n') || proposed.length > before.length * 1.6 + 60)
    return null;
  if (ACTIVE_CONTENT.test(proposed) || UNFIT.test(proposed)) return null;
  const told = answers
    .filter((answer) => answer.field === field || answer.question.includes(before.slice(0, 40)))
    .map(({ answer }) => answer);
  const entry = entryTexts(content, field);
  const { skills, words: known } = factsOf([...entry, ...told]);
  const facts = { ...factsOf([before, ...told]), skills, words: known };
  if (unfoundedClaim(proposed, facts, { strict: true })) return null;
  const long = words(foldTypography(proposed)).filter((word) => word.length > 3);
  const kept = long.filter((word) => [...known].some((have) => have.startsWith(word.slice(0, 5))));
  return kept.length / long.length >= 0.5 ? { before, after: proposed } : null;
}
