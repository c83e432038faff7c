import { UnavailableError, UnprocessableError } from '../errors.ts';
import type { Limits } from './task.ts';

/** What a task may take, or why it ended without an answer. */
export type Limit = 'computing' | 'time' | 'memory';

/** A task that took more than it may; its process was ended. */
export class OverrunError extends UnprocessableError {
  override name = 'OverrunError';
  constructor(
    readonly limit: Limit,
    called: string,
    { cpuMs, deadlineMs, memoryMb }: Limits,
  ) {
    const allowed = {
      computing: `take ${cpuMs / 1000} s of computing`,
      time: `take ${deadlineMs / 1000} s`,
      memory: `use ${memoryMb} MB of memory`,
    }[limit];
    super(
      `${called} may ${allowed}, and this would take more. Shorten the texts or lower the number of ` +
        'entries, then try again.',
    );
  }
}

/** A task threw: a fault of ours, not of its input. */
export class TaskFailedError extends Error {
  override name = 'TaskFailedError';
}

/** The process at a task was ended from outside, twice: by an operator, or by a system that ran out of memory. */
export class ProcessKilledError extends UnavailableError {
  override name = 'ProcessKilledError';
  constructor(called: string) {
    super(`${called} was broken off, as its process was ended from outside. Try again in a moment.`);
  }
}
