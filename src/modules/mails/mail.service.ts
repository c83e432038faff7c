import { ref } from '@mikro-orm/core';
import { systemContext, type Context, type Ports } from '../../context.ts';
import type { EntityManager } from '../../db/orm.ts';
import { isRefused, type Mail } from '../../mail/mailer.ts';
import { mailToken } from '../auth/tokens.ts';
import type { User } from '../users/user.entity.ts';
import { QueuedMail } from './mail.entity.ts';
import { SEND_MAIL } from './mail.job.ts';
import { LINK_PATHS, MAIL_TEXTS, type MailTemplate } from './texts.ts';

export interface MailOrder {
  template: MailTemplate;
  to: string;
  recipient?: User | null;
  sender?: User | null;
  /** id of the row that the link stands for */
  linkId?: string;
  team?: string;
}

/** with its pauses the tries of one mail span some hours: what waits for longer has lost its job */
const OVERDUE_MS = 24 * 3_600_000;
const LONGEST_FAILURE = 500;

/** Orders a mail inside the transaction of `em`: it is sent if and only if that commits. */
export async function orderMail(
  ctx: Context,
  em: EntityManager,
  { template, to, recipient, sender, linkId, team }: MailOrder,
): Promise<QueuedMail> {
  const mail = em.create(QueuedMail, {
    template,
    to,
    recipient: recipient ? ref(recipient) : null,
    sender: sender ? ref(sender) : null,
    linkId: linkId ?? null,
    team: team ?? null,
    createdAt: ctx.now(),
  });
  await em.flush();
  await ctx.queue.enqueue(em, SEND_MAIL, { mailId: mail.id });
  return mail;
}

/** The job: writes the text, sends it, forgets it. When run again after a crash it sends the same text with the same link. What could not be sent stays and says why. */
export async function sendMailJob(ports: Ports, { mailId }: { mailId: string }, lastTry: boolean): Promise<void> {
  const ctx = systemContext(ports);
  const queued = await ctx.em.findOne(QueuedMail, { id: mailId }, { populate: ['recipient', 'sender'] });
  if (!queued) return;
  const mail = written(ctx, queued);
  // asked for an address without an account: it went this far so that asking takes as long for both
  if (queued.template !== 'password_reset' || queued.recipient) {
    try {
      await ctx.mailer.send(mail);
    } catch (error) {
      if (lastTry || isRefused(error)) await noteFailure(ctx, queued, error);
      throw error;
    }
  }
  const sent = await ctx.em.nativeDelete(QueuedMail, { id: mailId });
  if (!sent) await ctx.mailer.forget(mail.people);
}

async function noteFailure({ em, log, now }: Context, { id, template }: QueuedMail, error: unknown): Promise<void> {
  const failure = (error instanceof Error ? error.message : String(error)).slice(0, LONGEST_FAILURE);
  await em.nativeUpdate(QueuedMail, { id }, { failedAt: now(), failure });
  log.error({ mail: id, template, failure }, 'a mail could not be sent');
}

/** Gives up mails whose job was lost, so that none waits for ever unseen. */
export async function failOverdueMails({ em, log, now }: Context): Promise<void> {
  const before = new Date(now().getTime() - OVERDUE_MS);
  const overdue = await em.nativeUpdate(
    QueuedMail,
    { failedAt: null, createdAt: { $lt: before } },
    { failedAt: now(), failure: 'It was not sent within a day.' },
  );
  if (overdue) log.error({ mails: overdue }, 'mails were not sent within a day');
}

function written(ctx: Context, { template, to, recipient, sender, linkId, team }: QueuedMail): Mail {
  const path = LINK_PATHS[template];
  const link = path && linkId ? `${ctx.config.publicUrl}/${path}/${mailToken(ctx.config.jwtSecret, linkId)}` : '';
  const words = {
    reader: recipient ? oneLine(recipient.getEntity().name) : null,
    sender: sender ? oneLine(sender.getEntity().name) : null,
    team: team && oneLine(team),
    link,
  };
  return {
    to,
    ...MAIL_TEXTS[template](words),
    people: [to, recipient?.id, sender?.id].filter((key) => key !== undefined),
  };
}

/** Names come from people: a line break in one must not become a header or a paragraph of its own. */
const oneLine = (name: string) => name.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ').trim();
