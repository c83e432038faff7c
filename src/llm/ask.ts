import type { ChatPromptTemplate } from '@langchain/core/prompts';
import { RunnableLambda, type RunnableConfig } from '@langchain/core/runnables';
import type { z } from 'zod';
import type { Model } from './model.ts';
import { meteredBy, type TokenMeter } from './meter.ts';

/**
 * A runnable that fills a prompt and asks for an answer of a schema. An answer that does not fit is asked for once more;
 * other failures are the caller's, since the transport has already tried again.
 *
 * @param meter told the tokens that it takes, those of answers that turn out useless too
 */
export function structuredAsk<T extends Record<string, unknown>>(
  model: Model,
  prompt: ChatPromptTemplate,
  schema: z.ZodType<T>,
  name: string,
  meter: TokenMeter,
): RunnableLambda<Record<string, string>, T> {
  const ask = prompt.pipe(model.withStructuredOutput<T>(schema, { name }));
  return RunnableLambda.from(async (variables: Record<string, string>, config: RunnableConfig): Promise<T> => {
    const metered = { ...config, ...meteredBy(meter) };
    try {
      return await ask.invoke(variables, metered);
    } catch (error) {
      if (!isUnusable(error) || config.signal?.aborted) throw error;
      return await ask.invoke(variables, metered);
    }
  });
}

/** The endpoint answered, but with nothing that fits the schema. */
export function isUnusable(error: unknown): boolean {
  const name = error instanceof Error ? error.name : '';
  return (
    name === 'OutputParserException' ||
    name === 'ZodError' ||
    name === 'SyntaxError' ||
    name === '$ZodError' ||
    (error instanceof Error && 'lc_error_code' in error && error.lc_error_code === 'OUTPUT_PARSING_FAILURE')
  );
}

/** Why a model did not answer, in a word that tells nothing of prompt or answer. */
export function failureOf(error: unknown): string {
  if (isUnusable(error)) return 'unusable answer';
  if (typeof error === 'object' && error !== null && 'status' in error && typeof error.status === 'number')
    return `status ${error.status}`;
  const name = error instanceof Error ? error.name : 'unknown';
  return /abort|timeout/i.test(name) ? 'timeout' : name;
}
