import { ChatOpenAI } from '@langchain/openai';
import { createTransport } from './transport.ts';

export interface ModelConfig {
  /** needed by hosted services; a local endpoint takes any */
  apiKey?: string | null;
  /** any OpenAI-compatible endpoint, such as `http://localhost:11434/v1`; unset is OpenAI's own */
  baseUrl?: string | null;
  model: string | null;
  /** milliseconds that one try may take; 25,000 leaves room for a second within a minute */
  timeoutMs?: number;
  /** tries after the first when the endpoint is busy, fails or times out; each costs a call */
  maxRetries?: number;
  /** calls at once over the whole process; more are queued */
  maxConcurrency?: number;
  /** first pause between tries in milliseconds, doubling */
  backoffMs?: number;
}

export type Model = ChatOpenAI;

/** Models that reason refuse a temperature. */
const REASONING = /^(?:.*\/)?(?:o\d|gpt-[5-9])/;

/** The model that the configuration names, or null when none is configured. Nothing is called here. */
export function createModel(config: ModelConfig | null): Model | null {
  if (!config?.model || (!config.apiKey && !config.baseUrl)) return null;
  const timeoutMs = config.timeoutMs ?? 25_000;
  const maxRetries = config.maxRetries ?? 2;
  return new ChatOpenAI({
    model: config.model,
    apiKey: config.apiKey ?? 'none',
    ...(REASONING.test(config.model) ? {} : { temperature: 0 }),
    maxConcurrency: config.maxConcurrency ?? 4,
    // the transport retries, as the client would not retry a 429 without Retry-After
    maxRetries: 0,
    timeout: (timeoutMs + 10_000) * (maxRetries + 1),
    useResponsesApi: false,
    verbose: false,
    configuration: {
      ...(config.baseUrl ? { baseURL: config.baseUrl } : {}),
      fetch: createTransport({ maxRetries, attemptTimeoutMs: timeoutMs, backoffMs: config.backoffMs ?? 1_000 }),
    },
  });
}
