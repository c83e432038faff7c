import { createHash } from 'node:crypto';
import { fold } from './text.ts';

/**
 * A question's key: what it is about, not where it stands, so that moving an entry does not ask again.
 *
 * @param kind a short word such as `metric`
 * @param subject the words that the question is about
 */
export const questionKey = (kind: string, ...subject: string[]): string =>
  `${kind}:${createHash('sha256').update(subject.map((text) => fold(text).replace(/[^\p{L}\p{N}+#]+/gu, ' ').trim()).join('|')).digest('hex').slice(0, 12)}`;
