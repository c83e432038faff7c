import { LockMode, ref } from '@mikro-orm/core';
import { systemContext, type Context, type Ports } from '../../context.ts';
import type { EntityManager } from '../../db/orm.ts';
import { AttemptLostError, GiveUpError, type Attempt } from '../../queue/attempt.ts';
import { isRefused, UncertainDeliveryError, type Mail } from '../../mail/mailer.ts';
import { OneTimeToken, TOKEN_MINUTES } from '../auth/one-time-token.entity.ts';
import { mailToken } from '../../signing.ts';
import { Invite, INVITE_DAYS } from '../teams/invite.entity.ts';
import type { User } from '../users/user.entity.ts';
import { QueuedMail } from './mail.entity.ts';
import { SEND_MAIL } from './mail.job.ts';
import { LINK_PATHS, MAIL_TEXTS, type MailTemplate } from './texts.ts';

/** Someone waits in front of the screen for the first two; an invitation has its reader's whole day. */
const URGENCY: Partial<Record<MailTemplate, number>> = { password_reset: 2, email_confirm: 2, team_invite: 1 };

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
  const owner = sender?.id ?? recipient?.id ?? mail.id;
  await ctx.queue.enqueue(em, SEND_MAIL, { mailId: mail.id }, { owner, key: mail.id, urgency: URGENCY[template] ?? 0 });
  return mail;
}

/**
 * The job: writes the text, sends it, forgets it. The time for which its link works begins here.
 *
 * A mail server cannot be asked whether it has a mail already. So a try says in the row that it is about to hand the mail
 * over, and a later one that finds this said does not send a second copy: it gives up, and the mail is in the list of
 * dead letters, whence an operator sends it again. Into the outbox a mail goes under its own name, once however often.
 */
export async function sendMailJob(ports: Ports, attempt: Attempt<{ mailId: string }>): Promise<void> {
  const ctx = systemContext(ports);
  const { mailId: id } = attempt.payload;
  let begun: Handover | null;
  try {
    begun = await ctx.em.transactional((em) => beginHandover(ctx, em, attempt));
    if (begun?.mail) await ctx.mailer.send(begun.mail, attempt.signal);
  } catch (error) {
    throw await noteFailure(ctx, attempt, error);
  }
  if (!begun) return;
  const kept = await ctx.em.transactional(async (em) => {
    // sent is sent, also when another try has the job by now
    await ctx.queue.discard(em, 'mailId', [id]);
    return em.nativeDelete(QueuedMail, { id });
  });
  if (!kept && begun.mail) await ctx.mailer.forget(begun.mail.people);
}

/** Says in the row what went wrong, as far as it concerns this try, and answers what to tell the queue. */
async function noteFailure(ctx: Context, attempt: Attempt<{ mailId: string }>, error: unknown): Promise<unknown> {
  if (error instanceof AttemptLostError) return error;
  const { mailId: id } = attempt.payload;
  const unsure = error instanceof UncertainDeliveryError || error instanceof GiveUpError;
  const over = unsure || attempt.last || isRefused(error);
  const failure = (error instanceof Error ? error.message : String(error)).slice(0, LONGEST_FAILURE);
  await ctx.em.fork().transactional(async (em) => {
    await attempt.hold(em);
    await em.nativeUpdate(
      QueuedMail,
      { id },
      { ...(!unsure && { handedOverAt: null }), ...(over && { failedAt: ctx.now(), failure }) },
    );
  });
  if (over) ctx.log.error({ mail: id, failure }, 'a mail could not be sent');
  return error instanceof UncertainDeliveryError ? new GiveUpError(error.message, { cause: error }) : error;
}

interface Handover {
  /** null: nobody is to get it */
  mail: Mail | null;
}

/**
 * Null when the mail is gone already.
 * @throws {GiveUpError} when an earlier try began and never told how it went
 */
async function beginHandover(
  ctx: Context,
  em: EntityManager,
  { payload, hold }: Attempt<{ mailId: string }>,
): Promise<Handover | null> {
  await hold(em);
  const queued = await em.findOne(QueuedMail, { id: payload.mailId }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!queued) return null;
  await em.populate(queued, ['recipient', 'sender']);
  const at = ctx.now();
  const works = await startLink(em, queued, at);
  // asked for an address without an account: it went this far so that asking takes as long for both
  const wanted = works && (queued.template !== 'password_reset' || queued.recipient !== null);
  if (!wanted) return { mail: null };
  if (queued.handedOverAt && !ctx.mailer.repeatable) throw new GiveUpError('An earlier try may have sent it');
  queued.handedOverAt = at;
  return { mail: written(ctx, queued) };
}

/** How long a mail's link works, from sending it on. */
const LINKS: Partial<Record<MailTemplate, { row: typeof OneTimeToken | typeof Invite; lifeMs: number }>> = {
  password_reset: { row: OneTimeToken, lifeMs: TOKEN_MINUTES * 60_000 },
  email_confirm: { row: OneTimeToken, lifeMs: TOKEN_MINUTES * 60_000 },
  team_invite: { row: Invite, lifeMs: INVITE_DAYS * 24 * 3_600_000 },
};

/** Lets the life of the link begin; false when what it stands for is gone: taken back, or asked for anew since. */
async function startLink(em: EntityManager, { template, linkId }: QueuedMail, now: Date): Promise<boolean> {
  const link = LINKS[template];
  if (!link || !linkId) return true;
  const expiresAt = new Date(now.getTime() + link.lifeMs);
  return (await em.nativeUpdate<OneTimeToken | Invite>(link.row, { id: linkId }, { expiresAt })) > 0;
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

function written(ctx: Context, mail: QueuedMail): Mail {
  const { id, template, to, recipient, sender, linkId, team, createdAt } = mail;
  const path = LINK_PATHS[template];
  const link = path && linkId ? `${ctx.config.publicUrl}/${path}/${mailToken(ctx.config.jwtSecret, linkId)}` : '';
  const words = {
    reader: recipient ? plainName(recipient.getEntity().name) : null,
    sender: sender ? plainName(sender.getEntity().name) : null,
    team: team && plainName(team),
    link,
  };
  return {
    id,
    orderedAt: createdAt,
    to,
    ...MAIL_TEXTS[template](words),
    people: [to, recipient?.id, sender?.id].filter((key) => key !== undefined),
  };
}

/** What a mail repeats of a name at most. */
const LONGEST_NAME = 60;

/**
 * Names come from people, and a stranger's stands in the mail that we send: a line break in one must not become a header or
 * a paragraph of its own, an address not a link, and a long one not a message.
 */
function plainName(name: string): string {
  const words = name
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/\p{L}+:\/\/|[/\\@]/gu, ' ')
    .replace(/\.(?=[\p{L}\p{N}-]{2})/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  return [...words].length > LONGEST_NAME ? `${[...words].slice(0, LONGEST_NAME - 1).join('')}…` : words;
}
