import { randomUUID } from 'node:crypto';

/** Sums the tokens of the calls of one task. */
export interface TokenMeter {
  readonly id: string;
  tokens: number;
}

/*
 * The client reads the answer before it gives out its usage, and gives out none when the answer cannot be read; the
 * transport sees each. A header, taken off before the request leaves, tells the transport whose call it is.
 */
const HEADER = 'x-token-meter';
const running = new Map<string, TokenMeter>();

/** Runs a task with a meter of its own, which counts the tokens of answers that turn out useless too. */
export async function metered<T>(task: (meter: TokenMeter) => Promise<T>): Promise<{ result: T; tokens: number }> {
  const meter: TokenMeter = { id: randomUUID(), tokens: 0 };
  running.set(meter.id, meter);
  try {
    return { result: await task(meter), tokens: meter.tokens };
  } finally {
    running.delete(meter.id);
  }
}

/** Call options under which the tokens of a call are added to `meter`. */
export const meteredBy = ({ id }: TokenMeter): { options: { headers: Record<string, string> } } => ({
  options: { headers: { [HEADER]: id } },
});

/** Takes the meter's mark off a request. */
export function takeMeter(headers: Headers): TokenMeter | null {
  const id = headers.get(HEADER);
  headers.delete(HEADER);
  return id ? (running.get(id) ?? null) : null;
}

/** Adds the usage that a body tells, when it is JSON that tells one. */
export function addUsage(meter: TokenMeter, body: string): void {
  try {
    const total = (JSON.parse(body) as { usage?: { total_tokens?: unknown } } | null)?.usage?.total_tokens;
    if (typeof total === 'number' && Number.isFinite(total)) meter.tokens += total;
  } catch {
    // no JSON, no usage
  }
}
