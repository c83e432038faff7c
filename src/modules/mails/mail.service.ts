import { ref } from '@mikro-orm/core';
import { systemContext, type Context, type Ports } from '../../context.ts';
import type { EntityManager } from '../../db/orm.ts';
import type { Mail } from '../../mail/mailer.ts';
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

/** Orders a mail inside the transaction of `em`: it is sent if and only if that commits. */
export async function orderMail(
  ctx: Context,
  em: EntityManager,
  { template, to, recipient, sender, linkId, team }: MailOrder,
): Promise<void> {
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
}

/** The job: writes the text, sends it, forgets it. When run again after a crash it sends the same text with the same link. */
export async function sendMailJob(ports: Ports, { mailId }: { mailId: string }): Promise<void> {
  const ctx = systemContext(ports);
  const queued = await ctx.em.findOne(QueuedMail, { id: mailId }, { populate: ['recipient', 'sender'] });
  if (!queued) return;
  const mail = written(ctx, queued);
  // asked for an address without an account: it went this far so that asking takes as long for both
  if (queued.template !== 'password_reset' || queued.recipient) await ctx.mailer.send(mail);
  const sent = await ctx.em.nativeDelete(QueuedMail, { id: mailId });
  if (!sent) await ctx.mailer.forget(mail.people);
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
