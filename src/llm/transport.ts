import { addUsage, takeMeter } from './meter.ts';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Attributes, span, traceHeaders } from '../tracing/span.ts';

export interface TransportOptions {
  /** further tries after the first, at most */
  maxRetries: number;
  /** milliseconds that one try may take */
  attemptTimeoutMs: number;
  /** first pause between tries in milliseconds; it doubles, with jitter. A `Retry-After` up to 10 s goes before it. */
  backoffMs: number;
}

const LONGEST_RETRY_AFTER_MS = 10_000;
const LARGEST_ANSWER_BYTES = 1_000_000;
const RETRIED: readonly number[] = [408, 409, 425, 429, 500, 502, 503, 504];

/**
 * A `fetch` for model endpoints: each try has its own time limit, busy and failing answers are tried again, redirects are
 * refused (a configured endpoint must not send prompts elsewhere), and an answer is cut off at 1 MB.
 */
export function createTransport(options: TransportOptions): typeof fetch {
  return (input, init) => span('model', { kind: 'client' }, (tell) => send(options, tell, input, init));
}

async function send(
  options: TransportOptions,
  tell: (attributes: Attributes) => void,
  ...[input, init]: Parameters<typeof fetch>
): Promise<Response> {
  const outer = init?.signal ?? new AbortController().signal;
  const headers = new Headers(init?.headers);
  const meter = takeMeter(headers);
  for (let attempt = 0; ; attempt++) {
    for (const [name, value] of Object.entries(traceHeaders())) headers.set(name, value);
    const signal = AbortSignal.any([outer, AbortSignal.timeout(options.attemptTimeoutMs)]);
    const last = attempt >= options.maxRetries;
    try {
      const response = await fetch(input, { ...init, headers, signal, redirect: 'error' });
      tell({ 'http.response.status_code': response.status, 'http.request.resend_count': attempt });
      if (last || !RETRIED.includes(response.status)) {
        const body = await limited(response);
        if (meter) addUsage(meter, body);
        return new Response(body, {
          status: response.status,
          statusText: response.statusText,
          headers: response.headers,
        });
      }
      await response.body?.cancel();
      await pause(attempt, options.backoffMs, outer, retryAfterMs(response));
    } catch (error) {
      if (last || outer.aborted || error instanceof AnswerTooLargeError) throw error;
      await pause(attempt, options.backoffMs, outer, null);
    }
  }
}

class AnswerTooLargeError extends Error {
  override name = 'AnswerTooLargeError';
}

const pause = (attempt: number, backoffMs: number, signal: AbortSignal, asked: number | null): Promise<void> =>
  sleep(asked ?? backoffMs * 2 ** attempt * (0.5 + Math.random() / 2), undefined, { signal });

function retryAfterMs(response: Response): number | null {
  const seconds = Number(response.headers.get('retry-after') ?? Number.NaN);
  return Number.isFinite(seconds) && seconds >= 0 ? Math.min(seconds * 1000, LONGEST_RETRY_AFTER_MS) : null;
}

/** Reads the whole answer within the try, so that its time limit also covers a trickling body. */
async function limited(response: Response): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.byteLength;
    if (size > LARGEST_ANSWER_BYTES) throw new AnswerTooLargeError('the model answered more than 1 MB');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
