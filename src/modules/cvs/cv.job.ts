import type { JobKind } from '../../jobs/queue.ts';

/**
 * Reads one uploaded CV. A try is given up after three minutes: recognising pages takes one at most, a model another, and
 * the rest is waiting for a free process.
 */
export const PARSE_CV: JobKind<{ cvId: string }> = { name: 'parse-cv', expireInSeconds: 180, retryLimit: 3 };
