/**
 * Runs at most `limit` pieces of work at once and takes waiting ones in turn from each owner, so that one owner's
 * hundred prints delay another's single one by one print.
 */
export function createFairQueue(limit: number) {
  const waiting = new Map<string, (() => void)[]>();
  let running = 0;

  function next(): void {
    const [owner, starts] = waiting.entries().next().value ?? [];
    if (running >= limit || owner === undefined || !starts) return;
    const start = starts.shift();
    // back to the end of the line
    waiting.delete(owner);
    if (starts.length > 0) waiting.set(owner, starts);
    running += 1;
    start?.();
  }

  function turn(owner: string, signal: AbortSignal | undefined): Promise<void> {
    return new Promise((resolve, reject) => {
      signal?.throwIfAborted();
      const giveUp = () => {
        const rest = (waiting.get(owner) ?? []).filter((other) => other !== start);
        if (rest.length > 0) waiting.set(owner, rest);
        else waiting.delete(owner);
        reject(signal?.reason);
      };
      const start = () => {
        signal?.removeEventListener('abort', giveUp);
        resolve();
      };
      signal?.addEventListener('abort', giveUp, { once: true });
      waiting.set(owner, [...(waiting.get(owner) ?? []), start]);
      next();
    });
  }

  return {
    /** @throws the signal's reason when it is aborted before the work has begun */
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
