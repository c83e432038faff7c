import type { JobKind } from '../../jobs/queue.ts';

/** Reads one uploaded CV. A try is lost after a minute: a read takes at most some ten seconds. */
export const PARSE_CV: JobKind<{ cvId: string }> = { name: 'parse-cv', expireInSeconds: 60, retryLimit: 3 };
