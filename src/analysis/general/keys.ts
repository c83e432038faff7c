import { fold } from '../../wording/fold.ts';
import { createHash } from 'node:crypto';
import { canonicalSkill } from '../vocabulary/vocabulary.ts';
import { foldTypography } from './text.ts';

/**
 * A question's key: what it is about, not where it stands, so that moving an entry does not ask again.
 *
 * @param kind a short word such as `metric`
 * @param subject the words that the question is about
 */
export const questionKey = (kind: string, ...subject: string[]): string =>
  `${kind}:${createHash('sha256')
    .update(
      subject
        .map((text) =>
          foldTypography(text)
            .replace(/[^\p{L}\p{N}+#]+/gu, ' ')
            .trim(),
        )
        .join('|'),
    )
    .digest('hex')
    .slice(0, 12)}`;

/** The key of a question about a skill, the one that role matches use, so that an answer counts in both. */
export const skillKey = (skill: string): string =>
  `requirement:${fold(canonicalSkill(skill) ?? skill)
    .replace(/[^a-z0-9+#.]+/g, '-')
    .replace(/^-|-$/g, '')}`;
