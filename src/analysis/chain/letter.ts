import { ChatPromptTemplate } from '@langchain/core/prompts';
import { RunnableLambda } from '@langchain/core/runnables';
import { z } from 'zod';
import { failureOf, isUnusable, structuredAsk } from '../../llm/ask.ts';
import { createBreaker } from '../../llm/breaker.ts';
import { createFence } from '../../llm/fence.ts';
import { type TokenMeter, metered } from '../../llm/meter.ts';
import type { Model } from '../../llm/model.ts';
import type { Engine, Subject } from '../report.ts';
import type { AnalystOptions } from './analyst.ts';
import { personaLines } from './persona-lines.ts';
import { letterLanguage } from '../letters/plain-letter.ts';
import type { LetterLanguage } from '../letters/results.ts';
import { LETTER_PROMPT, LETTER_SYSTEM_PROMPT } from './prompts/letter.ts';
import { type Asker, rules as inThisProcess } from './rules.ts';

export interface WrittenLetter {
  engine: Engine;
  /** of the paragraphs, which the frame must speak too */
  language: LetterLanguage;
  /** without salutation and closing formula */
  paragraphs: string[];
  tokens: number;
  /** a model was wanted, but away */
  fallback?: boolean;
}

export interface LetterWriter {
  /** Whether a model is there and would be asked now. */
  available(): boolean;
  /** @param jobDescription null for a letter on one's own initiative */
  write(subject: Subject, jobDescription: string | null, asker?: Asker): Promise<WrittenLetter>;
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
  rules = inThisProcess,
}: AnalystOptions): LetterWriter {
  const breaker = createBreaker();
  const available = () => model !== null && !breaker.open();
  return {
    available,
    write: async (subject, description, asker) => {
      let away = model !== null && !available();
      const outcome = (error?: unknown) => {
        if (!error || error instanceof UngroundedLetterError || isUnusable(error)) return breaker.succeeded();
        away = true;
        breaker.failed();
      };
      const byRules = RunnableLambda.from<Record<string, string>, Draft>(async () => ({
        engine: 'rules',
        paragraphs: await rules.letter({ subject, description, today: today() }, asker),
      }));
      const stands = async (paragraphs: string[]) => rules.letterStands({ paragraphs, subject, description }, asker);
      const { result, tokens } = await metered((meter) =>
        model && !away
          ? modelLetter(model, stands, { timeoutMs, log, meter, outcome })
              .withFallbacks([byRules])
              .invoke(variablesOf(subject, description))
          : byRules.invoke({}),
      );
      return { ...result, language: letterLanguage(subject), tokens, ...(away && { fallback: true }) };
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

type Draft = Omit<WrittenLetter, 'language' | 'tokens' | 'fallback'>;

interface Asking {
  timeoutMs: number;
  log: AnalystOptions['log'];
  meter: TokenMeter;
  /** told how the model did */
  outcome: (error?: unknown) => void;
}

function modelLetter(
  model: Model,
  stands: (paragraphs: string[]) => Promise<boolean>,
  { timeoutMs, log, meter, outcome }: Asking,
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
  return RunnableLambda.from(async (variables: Record<string, string>): Promise<Draft> => {
    try {
      const paragraphs = (await ask.invoke(variables)).paragraphs.map((text) => text.trim()).filter(Boolean);
      if (!(await stands(paragraphs)))
        throw new UngroundedLetterError('the letter claims what the persona does not hold');
      outcome();
      return { engine: 'llm', paragraphs };
    } catch (error) {
      outcome(error);
      log?.warn({ reason: failureOf(error) }, 'the model wrote no usable letter; the rules write it instead');
      throw error;
    }
  });
}

class UngroundedLetterError extends Error {
  override name = 'UngroundedLetterError';
}
