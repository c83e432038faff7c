import type { Subject } from '../report.ts';
import { leavesOf } from '../persona-leaves.ts';

/** What the model need not know to judge wording: how to reach the person, and how sections are shown. */
const LEFT_OUT = /^(?:name|email|phone|location|links|sections)\b|\.(?:url|key)$/;

/** The texts of personas, one `path: text` a line, marked P1, P2, … when there are several. Contact data stay out. */
export const personaLines = (subjects: readonly Subject[]): string =>
  subjects
    .flatMap(({ content }, i) =>
      leavesOf(content)
        .filter(({ field }) => !LEFT_OUT.test(field))
        .map(({ field, text }) => `${subjects.length > 1 ? `P${i + 1} ` : ''}${field}: ${text.replace(/\s+/g, ' ')}`),
    )
    .join('\n');
