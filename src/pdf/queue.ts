import { createFairLine, type LineOptions } from '../line.ts';

/** Runs at most `limit` pieces of work at once; the others wait in a fair line. */
export function createFairQueue(limit: number, options: LineOptions) {
  const line = createFairLine<() => void>(options);
  let running = 0;

  function next(): void {
    if (running >= limit) return;
    const start = line.next();
    if (!start) return;
    running += 1;
    start();
  }

  function turn(owner: string, signal: AbortSignal | undefined): Promise<void> {
    return new Promise((resolve, reject) => {
      signal?.throwIfAborted();
      const giveUp = () => {
        if (line.leave(owner, start)) reject(signal?.reason);
      };
      const start = () => {
        signal?.removeEventListener('abort', giveUp);
        resolve();
      };
      line.join(owner, start);
      signal?.addEventListener('abort', giveUp, { once: true });
      next();
    });
  }

  return {
    /** @throws {LineFullError} when too many wait; the signal's reason when it is aborted before the work has begun */
    async run<T>(owner: string, signal: AbortSignal | undefined, work: () => Promise<T>): Promise<T> {
      await turn(owner, signal);
      try {
        return await work();
      } finally {
        running -= 1;
        next();
      }
    },
  };
}
