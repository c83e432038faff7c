import { ApiError } from './errors.ts';

const TRIES = 4;
const FIRST_PAUSE_MS = 250;
const LONGEST_PAUSE_MS = 5_000;
/** the same request is still at work, too much is asked, or the service is about to end */
const PASSING = [409, 429, 503];

/**
 * Asks again when no answer came, or one that says to come back. What is asked must do no harm when it is asked twice: a
 * query, or a mutation with an idempotency key.
 */
export async function patiently(ask: () => Promise<Response>, signal?: AbortSignal): Promise<Response> {
  for (let left = TRIES - 1, pause = FIRST_PAUSE_MS; ; left--, pause *= 2) {
    try {
      const response = await ask();
      const asked = response.headers.get('retry-after');
      if (!left || asked === null || !PASSING.includes(response.status)) return response;
      const seconds = Number(asked);
      // a limit that ends later is told to the person
      if (!(seconds * 1_000 <= LONGEST_PAUSE_MS)) return response;
      await response.body?.cancel();
      await wait(seconds * 1_000 * jitter(), signal);
    } catch (error) {
      if (!left || !(error instanceof ApiError) || signal?.aborted) throw error;
      await wait(pause * jitter(), signal);
    }
  }
}

const jitter = () => 1 + Math.random() / 2;

function wait(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, ms);
    signal?.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(signal.reason as Error);
    });
  });
}

/** Pages without HTTPS, and React Native, have no `randomUUID`. */
export function newKey(): string {
  const { crypto } = globalThis as { crypto?: Partial<Crypto> };
  if (crypto?.randomUUID) return crypto.randomUUID();
  const digits = () => Math.random().toString(36).slice(2);
  return `${Date.now().toString(36)}-${digits()}${digits()}`;
}
