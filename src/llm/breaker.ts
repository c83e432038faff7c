export interface Breaker {
  /** whether calls should be left out for now */
  open(): boolean;
  succeeded(): void;
  failed(): void;
}

/**
 * Leaves a failing service alone: after `failures` failures in a row nothing is asked for `pauseMs`, then one call tries
 * again. Without it every job of a queue waits for its own time limit while the service is down.
 */
export function createBreaker({
  failures = 5,
  pauseMs = 30_000,
  now = Date.now,
}: { failures?: number; pauseMs?: number; now?: () => number } = {}): Breaker {
  let inARow = 0;
  let closedUntil = 0;
  return {
    open: () => now() < closedUntil,
    succeeded: () => {
      inARow = 0;
    },
    failed: () => {
      inARow++;
      if (inARow >= failures) closedUntil = now() + pauseMs;
    },
  };
}
