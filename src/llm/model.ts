import type { BaseChatModel } from '@langchain/core/language_models/chat_models';
import { initChatModel, MODEL_PROVIDER_CONFIG } from 'langchain/chat_models/universal';
import { createTransport } from './transport.ts';

export interface ModelConfig {
  /** of an OpenAI-compatible service; a local endpoint takes any. Other providers read their own variables. */
  apiKey?: string | null;
  /** any OpenAI-compatible endpoint, such as `http://localhost:11434/v1`; unset is OpenAI's own */
  baseUrl?: string | null;
  /** `gpt-…`, or `provider:model` for any provider that LangChain knows */
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

export type Model = BaseChatModel;

/** The provider of a model cannot be used; the message says what to do. */
export class ModelUnavailableError extends Error {
  override name = 'ModelUnavailableError';
}

const OPENAI = 'openai';
type Provider = keyof typeof MODEL_PROVIDER_CONFIG;
const isProvider = (name: string): name is Provider => Object.hasOwn(MODEL_PROVIDER_CONFIG, name);

/**
 * Who serves a model: `anthropic:…` names its provider, any other name is of the OpenAI-compatible endpoint. With an
 * endpoint of one's own a colon belongs to the name (`mistral:7b`), unless the provider is `openai`.
 */
export function providerOf(model: string, baseUrl?: string | null): { provider: Provider; name: string } {
  const [, prefix = '', rest = ''] = /^([^:]+):(.+)$/.exec(model) ?? [];
  const named = isProvider(prefix) && (prefix === OPENAI || !baseUrl);
  return named ? { provider: prefix, name: rest } : { provider: OPENAI, name: model };
}

/** Models that reason refuse a temperature. */
const REASONING = /^(?:.*\/)?(?:o\d|gpt-[5-9])/;

/**
 * The model that the configuration names, or null when none is configured. Nothing is called here.
 * @throws {ModelUnavailableError} when the package of its provider is not installed
 */
export async function createModel(config: ModelConfig | null): Promise<Model | null> {
  if (!config?.model) return null;
  const { provider, name } = providerOf(config.model, config.baseUrl);
  if (provider === OPENAI && !config.apiKey && !config.baseUrl) return null;
  const { package: providerPackage } = MODEL_PROVIDER_CONFIG[provider];
  try {
    const chosen = await initChatModel(name, {
      modelProvider: provider,
      ...(REASONING.test(name) ? {} : { temperature: 0 }),
      maxConcurrency: config.maxConcurrency ?? 4,
      ...transportOf(provider, config),
    });
    // one instance for all calls, as the limit of calls at once is an instance's
    return await chosen._getModelInstance();
  } catch (error) {
    const missing = error instanceof Error && error.message.startsWith('Unable to import');
    const what = missing
      ? `needs a package that is not installed: npm install ${providerPackage}`
      : `cannot be used: ${error instanceof Error ? error.message : 'its package failed'}`;
    throw new ModelUnavailableError(`LLM_MODEL names ${provider}, which ${what}`, { cause: error });
  }
}

/** Clients of OpenAI's kind take a `fetch` in their configuration; each other one in a place of its own, or none. */
function transportOf(provider: Provider, config: ModelConfig): Record<string, unknown> {
  const attemptTimeoutMs = config.timeoutMs ?? 25_000;
  const maxRetries = config.maxRetries ?? 2;
  const timeout = (attemptTimeoutMs + 10_000) * (maxRetries + 1);
  const fetch = createTransport({ maxRetries, attemptTimeoutMs, backoffMs: config.backoffMs ?? 1_000 });
  // where our transport tries again the client must not: it would not for a 429 without Retry-After, and would twice
  if (provider === OPENAI)
    return {
      apiKey: config.apiKey ?? 'none',
      maxRetries: 0,
      timeout,
      useResponsesApi: false,
      verbose: false,
      configuration: { ...(config.baseUrl ? { baseURL: config.baseUrl } : {}), fetch },
    };
  if (provider === 'anthropic') return { maxRetries: 0, clientOptions: { fetch, maxRetries: 0, timeout } };
  if (provider === 'ollama') return { maxRetries: 0, fetch };
  return { maxRetries };
}
