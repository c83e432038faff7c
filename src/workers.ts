import type { Ports } from './context.ts';
import type { JobKind } from './jobs/queue.ts';
import { sweepExpired } from './modules/auth/expiry.ts';
import { PARSE_CV } from './modules/cvs/cv.job.ts';
import { parseCvJob } from './modules/cvs/cv.service.ts';
import { SEND_MAIL } from './modules/mails/mail.job.ts';
import { sendMailJob } from './modules/mails/mail.service.ts';
import { requeueUnread, sweepFiles } from './modules/cvs/sweep.ts';

export const JOB_KINDS: JobKind<object>[] = [PARSE_CV, SEND_MAIL];

/** Begins to run jobs in this process, as many at a time as there are processes to read with. */
export async function startWorkers(ports: Ports): Promise<void> {
  await sweepExpired(ports);
  await sweepFiles(ports);
  await requeueUnread(ports);
  await ports.queue.work(PARSE_CV, 2, (payload, _signal, lastTry) => parseCvJob(ports, payload, lastTry));
  await ports.queue.work(SEND_MAIL, 2, (payload) => sendMailJob(ports, payload));
}
