import type { JobKind } from '../../queue/queue.ts';

/**
 * Reads one uploaded CV. A try is given up after three minutes: recognising pages takes one at most, a model another, and
 * the rest is waiting for a free process. A file is read in a process of its own, so that a try whose worker died says
 * nothing about it: only many such end the job.
 */
export const PARSE_CV: JobKind<{ cvId: string }> = { name: 'parse-cv', expireInSeconds: 180, retryLimit: 12 };

/** tries after which one that fails by itself, in a worker that lives, is the last */
export const MOST_FAILURES = 4;
