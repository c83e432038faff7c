import type { Ports } from './context.ts';
import type { JobKind } from './queue/queue.ts';
import { PARSE_CV } from './modules/cvs/cv.job.ts';
import { parseCvJob, recoverUnread } from './modules/cvs/read.service.ts';
import { SEND_MAIL } from './modules/mails/mail.job.ts';
import { sendMailJob } from './modules/mails/mail.service.ts';
import { SWEEP, SWEEP_SCHEDULE } from './modules/retention/retention.job.ts';
import { orderSweep, sweepJob } from './modules/retention/retention.service.ts';

export const JOB_KINDS: JobKind<object>[] = [PARSE_CV, SEND_MAIL, SWEEP];

/** Begins to run jobs in this process, as many at a time as there are processes to read with. */
export async function startWorkers(ports: Ports): Promise<void> {
  // a store or database that does not answer now keeps no worker from starting
  await recoverUnread(ports).catch((error: unknown) =>
    ports.log.error({ err: error }, 'unread CVs were not looked at'),
  );
  await ports.queue.work(PARSE_CV, 2, (attempt) => parseCvJob(ports, attempt));
  await ports.queue.work(SEND_MAIL, 2, (attempt) => sendMailJob(ports, attempt));
  await ports.queue.work(SWEEP, 1, ({ signal }) => sweepJob(ports, signal));
  await ports.queue.schedule(SWEEP, SWEEP_SCHEDULE);
  await orderSweep(ports);
}
