import { leavesOf } from '../persona-leaves.ts';
import type { Subject } from '../report.ts';
import { factsOf, unfoundedClaim } from './claims.ts';
import { leakCheck } from './leaks.ts';
import { letterLanguage } from '../letters/plain-letter.ts';
import { LETTER_PROMPT, LETTER_SYSTEM_PROMPT } from './prompts/letter.ts';
import { ACTIVE_CONTENT, UNFIT } from './unfit-text.ts';

/** Whether a model's letter may go out: numbers and skills must be the persona's own; names may also be the description's, as the employer's is. */
export function letterStands(paragraphs: string[], subject: Subject, jobDescription: string | null): boolean {
  const own = factsOf([
    ...leavesOf(subject.content).map(({ text }) => text),
    ...subject.answers.map(({ answer }) => answer),
  ]);
  const facts = { ...own, words: new Set([...own.words, ...factsOf([jobDescription ?? '']).words]) };
  const leaks = leakCheck([LETTER_SYSTEM_PROMPT, LETTER_PROMPT]);
  const nounsAreCapital = letterLanguage(subject) === 'de';
  const length = paragraphs.join(' ').length;
  return (
    paragraphs.length >= 2 &&
    paragraphs.length <= 6 &&
    length >= 200 &&
    length <= 3_000 &&
    paragraphs.every(
      (text) =>
        !UNFIT.test(text) &&
        !ACTIVE_CONTENT.test(text) &&
        !leaks(text) &&
        unfoundedClaim(text, facts, { strict: true, nounsAreCapital }) === null,
    )
  );
}
