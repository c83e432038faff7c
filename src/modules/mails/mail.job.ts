import type { JobKind } from '../../queue/queue.ts';

/** Sends one mail. With its pauses the tries span some hours, as an outage of a mail server does. */
export const SEND_MAIL: JobKind<{ mailId: string }> = { name: 'send-mail', expireInSeconds: 60, retryLimit: 12 };
