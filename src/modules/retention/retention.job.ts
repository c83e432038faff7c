import type { JobKind } from '../../queue/queue.ts';

/** Removes what is kept no longer: on one process at a time, at every start and by the schedule. */
export const SWEEP: JobKind<object> = { name: 'sweep', expireInSeconds: 1_800, retryLimit: 2, alone: true };
export const SWEEP_SCHEDULE = '17 * * * *';
