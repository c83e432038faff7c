import type { AIMessage } from '@langchain/core/messages';
import type { LLMResult } from '@langchain/core/outputs';
import { randomUUID } from 'node:crypto';

/** Sums the tokens of the calls of one task. */
export interface TokenMeter {
  readonly id: string;
  tokens: number;
  /** its calls go through our transport, which counts them */
  transported: boolean;
}

/*
 * The client reads the answer before it gives out its usage, and gives out none when the answer cannot be read; the
 * transport sees each. A header, taken off before the request leaves, tells the transport whose call it is. Clients that
 * take no transport of ours tell their usage at the end of a call.
 */
const HEADER = 'x-token-meter';
const running = new Map<string, TokenMeter>();

/** Runs a task with a meter of its own, which counts the tokens of answers that turn out useless too. */
export async function metered<T>(task: (meter: TokenMeter) => Promise<T>): Promise<{ result: T; tokens: number }> {
  const meter: TokenMeter = { id: randomUUID(), tokens: 0, transported: false };
  running.set(meter.id, meter);
  try {
    return { result: await task(meter), tokens: meter.tokens };
  } finally {
    running.delete(meter.id);
  }
}

/** Call options under which the tokens of a call are added to `meter`; clients of OpenAI's kind nest the headers. */
export function meteredBy(meter: TokenMeter) {
  const headers = { [HEADER]: meter.id };
  const handleLLMEnd = ({ generations }: LLMResult) => {
    for (const { message } of generations.flat() as { message?: AIMessage }[])
      if (!meter.transported) meter.tokens += message?.usage_metadata?.total_tokens ?? 0;
  };
  return { options: { headers }, headers, callbacks: [{ handleLLMEnd }] };
}

/** Takes the meter's mark off a request. */
export function takeMeter(headers: Headers): TokenMeter | null {
  const id = headers.get(HEADER);
  headers.delete(HEADER);
  const meter = id ? running.get(id) : undefined;
  if (meter) meter.transported = true;
  return meter ?? null;
}

interface Usage {
  total_tokens?: unknown;
  input_tokens?: unknown;
  output_tokens?: unknown;
}

const tokens = (value: unknown): number => (typeof value === 'number' && Number.isFinite(value) ? value : 0);

/** Adds the usage that a body tells, when it is JSON that tells one: a total, or what went in and came out. */
export function addUsage(meter: TokenMeter, body: string): void {
  try {
    const usage = (JSON.parse(body) as { usage?: Usage } | null)?.usage;
    meter.tokens += tokens(usage?.total_tokens) || tokens(usage?.input_tokens) + tokens(usage?.output_tokens);
  } catch {
    // no JSON, no usage
  }
}
