import { UnavailableError } from './errors.ts';

/** The line is full: a client may come again after `Retry-After`. */
export class LineFullError extends UnavailableError {
  override name = 'LineFullError';
}

export interface LineOptions {
  /** what waits here, for the refusal: "documents to print" */
  of: string;
  /** pieces that may wait altogether */
  most: number;
  /** and of one owner, who then leaves room for others */
  mostOfOwner: number;
  /** seconds after which a refused client may come again */
  retryAfterSeconds: number;
}

export interface FairLine<T> {
  readonly length: number;
  /**
   * @param patient waits also in a full line: for work that another limit bounds, as that of a job is
   * @throws {LineFullError}
   */
  join(owner: string, item: T, patient?: boolean): void;
  /** Takes out the first piece of the owner whose turn it is. */
  next(): T | undefined;
  /** Whether it was still waiting. */
  leave(owner: string, item: T): boolean;
  /** Takes all out. */
  empty(): T[];
}

/** A bounded line that is served in turn from each owner, so that one owner's hundred pieces delay another's single one by one. */
export function createFairLine<T>({ of, most, mostOfOwner, retryAfterSeconds }: LineOptions): FairLine<T> {
  // owners in the order of their turns
  const waiting = new Map<string, Set<T>>();
  let length = 0;

  return {
    get length() {
      return length;
    },
    join(owner, item, patient = false) {
      const own = waiting.get(owner) ?? new Set();
      if (!patient && own.size >= mostOfOwner)
        throw new LineFullError(
          `Your ${of} waiting already are as many as may be (${own.size}). Try again when some are done.`,
          retryAfterSeconds,
        );
      if (!patient && length >= most)
        throw new LineFullError(`Too many ${of} are waiting (${length}). Try again in a moment.`, retryAfterSeconds);
      waiting.set(owner, own.add(item));
      length += 1;
    },
    next() {
      const [owner, own] = waiting.entries().next().value ?? [];
      if (owner === undefined || !own) return undefined;
      const [item] = own;
      own.delete(item as T);
      length -= 1;
      // back to the end of the line
      waiting.delete(owner);
      if (own.size > 0) waiting.set(owner, own);
      return item;
    },
    leave(owner, item) {
      const own = waiting.get(owner);
      if (!own?.delete(item)) return false;
      length -= 1;
      if (own.size === 0) waiting.delete(owner);
      return true;
    },
    empty() {
      const all = [...waiting.values()].flatMap((own) => [...own]);
      waiting.clear();
      length = 0;
      return all;
    },
  };
}
