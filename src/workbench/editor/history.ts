/** States that one can go back to and forward again. */
export interface History<T> {
  past: T[];
  present: T;
  future: T[];
}

/** more than anyone takes back in one sitting */
const MOST_STEPS = 200;

export const begun = <T>(present: T): History<T> => ({ past: [], present, future: [] });

/** A new state; what had been taken back before it is gone. The same state again is no step. */
export function stepped<T>({ past, present, future }: History<T>, next: T): History<T> {
  if (JSON.stringify(present) === JSON.stringify(next)) return { past, present, future };
  return { past: [...past, present].slice(-MOST_STEPS), present: next, future: [] };
}

export function undone<T>({ past, present, future }: History<T>): History<T> {
  const before = past.at(-1);
  return before === undefined
    ? { past, present, future }
    : { past: past.slice(0, -1), present: before, future: [present, ...future] };
}

export function redone<T>({ past, present, future }: History<T>): History<T> {
  const [next, ...rest] = future;
  return next === undefined ? { past, present, future } : { past: [...past, present], present: next, future: rest };
}
