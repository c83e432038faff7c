import type { Ports } from './context.ts';
import type { JobKind } from './jobs/queue.ts';
import { PARSE_CV } from './modules/cvs/cv.job.ts';
import { parseCvJob } from './modules/cvs/cv.service.ts';
import { SEND_MAIL } from './modules/mails/mail.job.ts';
import { sendMailJob } from './modules/mails/mail.service.ts';
import { SWEEP, SWEEP_SCHEDULE } from './modules/retention/retention.job.ts';
import { orderSweep, sweepJob } from './modules/retention/retention.service.ts';
import { requeueUnread } from './modules/cvs/sweep.ts';

export const JOB_KINDS: JobKind<object>[] = [PARSE_CV, SEND_MAIL, SWEEP];

/** Begins to run jobs in this process, as many at a time as there are processes to read with. */
export async function startWorkers(ports: Ports): Promise<void> {
  await requeueUnread(ports);
  await ports.queue.work(PARSE_CV, 2, (payload, _signal, lastTry) => parseCvJob(ports, payload, lastTry));
  await ports.queue.work(SEND_MAIL, 2, (payload, _signal, lastTry) => sendMailJob(ports, payload, lastTry));
  await ports.queue.work(SWEEP, 1, (_payload, signal) => sweepJob(ports, signal));
  await ports.queue.schedule(SWEEP, SWEEP_SCHEDULE);
  await orderSweep(ports);
}
