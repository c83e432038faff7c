import { ChatPromptTemplate } from '@langchain/core/prompts';
import { RunnableLambda } from '@langchain/core/runnables';
import { z } from 'zod';
import { failureOf, structuredAsk } from '../../llm/ask.ts';
import { createFence } from '../../llm/fence.ts';
import { type TokenMeter, metered } from '../../llm/meter.ts';
import type { Model } from '../../llm/model.ts';
import { leavesOf } from '../persona-leaves.ts';
import type { Engine, Subject } from '../report.ts';
import { analyseRoleMatch } from '../role-match.ts';
import { type AnalystOptions } from './analyst.ts';
import { factsOf, unfoundedClaim } from './claims.ts';
import { leakCheck } from './leaks.ts';
import { personaLines } from './persona-lines.ts';
import { letterLanguage, plainLetter } from './plain-letter.ts';
import { ACTIVE_CONTENT, UNFIT } from './unfit-text.ts';
import { LETTER_PROMPT, LETTER_SYSTEM_PROMPT } from './prompts/letter.ts';

export interface WrittenLetter {
  engine: Engine;
  /** without salutation and closing formula */
  paragraphs: string[];
  tokens: number;
}

export interface LetterWriter {
  /** @param jobDescription null for a letter on one's own initiative */
  write(subject: Subject, jobDescription: string | null): Promise<WrittenLetter>;
}

const letterSchema = z.object({ paragraphs: z.array(z.string()).describe('without salutation and closing formula') });

/**
 * Writes cover letters in the language of the persona. The rules quote the persona's own results; a model words them
 * better, and its letter goes out only when every paragraph claims nothing that the persona does not hold.
 */
export function createLetterWriter({
  model,
  today = () => new Date().toISOString().slice(0, 10),
  log,
  timeoutMs = 60_000,
}: AnalystOptions): LetterWriter {
  return {
    write: async (subject, jobDescription) => {
      const byRules = RunnableLambda.from<Record<string, string>, Omit<WrittenLetter, 'tokens'>>(() => {
        const coverage = jobDescription ? analyseRoleMatch(subject, jobDescription, { today: today() }).coverage : [];
        return { engine: 'rules', paragraphs: plainLetter(subject, jobDescription, coverage) };
      });
      const { result, tokens } = await metered((meter) => {
        const letter = model
          ? modelLetter(model, subject, jobDescription, timeoutMs, log, meter).withFallbacks([byRules])
          : byRules;
        return letter.invoke(variablesOf(subject, jobDescription));
      });
      return { ...result, tokens };
    },
  };
}

function variablesOf(subject: Subject, jobDescription: string | null): Record<string, string> {
  const fence = createFence();
  return {
    fence: fence.id,
    language: letterLanguage(subject),
    description: fence.around(jobDescription ?? '', 20_000),
    personas: fence.around(personaLines([subject]), 40_000),
  };
}

function modelLetter(
  model: Model,
  subject: Subject,
  jobDescription: string | null,
  timeoutMs: number,
  log: AnalystOptions['log'],
  meter: TokenMeter,
) {
  const ask = structuredAsk(
    model,
    ChatPromptTemplate.fromMessages([
      ['system', LETTER_SYSTEM_PROMPT],
      ['human', LETTER_PROMPT],
    ]),
    letterSchema,
    'letter',
    meter,
  ).withConfig({ timeout: timeoutMs });
  return RunnableLambda.from(async (variables: Record<string, string>): Promise<Omit<WrittenLetter, 'tokens'>> => {
    try {
      const paragraphs = (await ask.invoke(variables)).paragraphs.map((text) => text.trim()).filter(Boolean);
      if (!stands(paragraphs, subject, jobDescription))
        throw new UngroundedLetterError('the letter claims what the persona does not hold');
      return { engine: 'llm', paragraphs };
    } catch (error) {
      log?.warn({ reason: failureOf(error) }, 'the model wrote no usable letter; the rules write it instead');
      throw error;
    }
  });
}

class UngroundedLetterError extends Error {
  override name = 'UngroundedLetterError';
}

/** Numbers and skills must be the persona's own; names may also be the description's, as the employer's is. */
function stands(paragraphs: string[], subject: Subject, jobDescription: string | null): boolean {
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
