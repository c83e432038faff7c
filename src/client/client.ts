import { requestBody } from './body.ts';
import { ApiError, errorOf, noAnswer } from './errors.ts';
import { newKey, patiently } from './retry.ts';
import type { TypedDocumentString } from './operations.ts';

export * from './errors.ts';
export * from './operations.ts';

export interface ClientOptions {
  /** where the service is: `https://forge.example.com`; in a page of the service itself `''` */
  url: string;
  /** the token of the signed-in user, asked for at each request; null for none */
  token?: () => string | null;
  /** another `fetch`, for tests or proxies */
  fetch?: typeof fetch;
}

/** A typed way to one PersonaForge service. Every method throws {@link ApiError}. */
export interface Client {
  /** Runs a query or mutation. A `File` or `Blob` among the variables is uploaded. */
  request<Result, Variables>(
    document: TypedDocumentString<Result, Variables>,
    variables: Variables,
    options?: { signal?: AbortSignal },
  ): Promise<Result>;
  /** Runs a subscription, over server-sent events; leaving the loop ends it. */
  subscribe<Result, Variables>(
    document: TypedDocumentString<Result, Variables>,
    variables: Variables,
  ): AsyncIterableIterator<Result>;
  /** Fetches a file of the service by its path: `/cv/<id>/file`. */
  download(path: string, options?: { signal?: AbortSignal }): Promise<Blob>;
}

export function createClient({
  url,
  token = () => null,
  fetch: fetchFn = (...args) => fetch(...args),
}: ClientOptions): Client {
  const base = url.replace(/\/+$/, '');
  const authorization = (): Record<string, string> => {
    const value = token();
    return value ? { authorization: `Bearer ${value}` } : {};
  };
  const send = async (path: string, init: RequestInit): Promise<Response> => {
    try {
      return await fetchFn(base + path, {
        ...init,
        headers: { ...(init.headers as Record<string, string>), ...authorization() },
      });
    } catch (error) {
      if (init.signal?.aborted) throw error;
      throw noAnswer('The server could not be reached. Check the connection and try again.');
    }
  };

  return {
    async request(document, variables, { signal } = {}) {
      const { headers, body } = requestBody(document.toString(), variables as Record<string, unknown>);
      // the service does what has a key once, however often it is sent
      const key = IS_MUTATION.test(document.toString()) ? { 'idempotency-key': newKey() } : undefined;
      const init = {
        method: 'POST',
        headers: { accept: 'application/graphql-response+json, application/json', ...key, ...headers },
        body,
        signal: signal ?? null,
      };
      const response = await patiently(() => send('/graphql', init), signal);
      const answer = await json(response);
      const error = errorOf(answer, response.status);
      if (error) throw error;
      return answer.data as never;
    },

    async *subscribe(document, variables) {
      const { createClient: createSseClient } = await import('graphql-sse');
      // a connection that broke is made again by the caller, who knows what it missed
      const sse = createSseClient({ url: `${base}/graphql/stream`, headers: authorization, fetchFn, retryAttempts: 0 });
      try {
        for await (const result of sse.iterate({
          query: document.toString(),
          variables: variables as Record<string, unknown>,
        })) {
          const error = errorOf(result, 200);
          if (error) throw error;
          yield result.data as never;
        }
      } catch (error) {
        throw error instanceof ApiError ? error : noAnswer('The connection to the server broke.');
      } finally {
        sse.dispose();
      }
    },

    async download(path, { signal } = {}) {
      const response = await send(path, { signal: signal ?? null });
      if (!response.ok) throw errorOf(await json(response), response.status);
      return response.blob();
    },
  };
}

const IS_MUTATION = /^\s*mutation\b/;

async function json(response: Response): Promise<{ data?: unknown }> {
  try {
    return (await response.json()) as { data?: unknown };
  } catch {
    throw noAnswer(`The server answered with status ${response.status} and no JSON.`, response.status);
  }
}
