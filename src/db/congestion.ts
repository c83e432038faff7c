/** A connection that is waited for longer is waited for too long: an ordinary request asks some ten times in a row. */
const TARGET_MS = 250;
/** A burst fills the line for a moment; a line in which nobody was quick for so long is one that does not empty. */
const INTERVAL_MS = 1_000;

/**
 * Tells a burst from a load that the database, or the processor, cannot bear, by how long a connection is waited for (the
 * idea of CoDel, RFC 8289): what comes then is better refused at once than answered after everyone before it.
 */
export interface Congestion {
  /** A connection was waited for so many milliseconds, whether it came or not. */
  waited(ms: number): void;
  /** Whether new work should be refused. */
  isStanding(): boolean;
}

/** @param now a clock in milliseconds */
export function createCongestion(now: () => number = () => performance.now()): Congestion {
  let quickAt = now();
  let slowAt = -Infinity;
  return {
    waited(ms) {
      if (ms < TARGET_MS) quickAt = now();
      else slowAt = now();
    },
    isStanding: () => slowAt - quickAt > INTERVAL_MS && now() - slowAt < INTERVAL_MS,
  };
}
