import type { Job } from './job.entity.ts';

/** A job is its owner's alone: no team sees who applies where. */
export const mayWithJob = (userId: string, job: Pick<Job, 'owner'>): boolean => job.owner.id === userId;
