import { LockMode, ref } from '@mikro-orm/core';
import { randomUUID } from 'node:crypto';
import { currentUser, type Context } from '../../context.ts';
import type { EntityManager } from '../../db/orm.ts';
import { ConflictError, ForbiddenError, NotFoundError } from '../../errors.ts';
import { newest, type PageArgs } from '../../page.ts';
import { DAY, limit } from '../throttles/throttle.service.ts';
import { hashToken, mailToken } from '../../signing.ts';
import { QueuedMail } from '../mails/mail.entity.ts';
import { orderMail } from '../mails/mail.service.ts';
import { emailKey, User } from '../users/user.entity.ts';
import { Invite, INVITE_DAYS, InviteDelivery, InviteStatus } from './invite.entity.ts';
import { membershipOf } from './membership.service.ts';
import { Membership, Role, Team } from './team.entity.ts';
import { mayInTeam } from './team.policy.ts';
import { lockTeam, membershipFor, withTeam } from './team.service.ts';

/** per person in a quarter of an hour: enough for a department, little for a sender of junk */
const MOST_MAILS = 30;
/** to one address in a day, whoever invites it */
const MOST_TO_ONE = 5;
const FIRST_NAME = 'Our team';

export const statusOf = (ctx: Context, { acceptedAt, expiresAt }: Invite): InviteStatus =>
  acceptedAt ? InviteStatus.ACCEPTED : expiresAt < ctx.now() ? InviteStatus.EXPIRED : InviteStatus.PENDING;

/** Invites an address; whoever is in no team founds one. Inviting again while an invitation is pending answers with that. */
export async function invite(ctx: Context, address: string): Promise<Invite> {
  const email = emailKey(address);
  await limit(ctx, ['invites', currentUser(ctx).id], MOST_MAILS);
  return ctx.em.transactional(async (em) => {
    const user = await em.findOneOrFail(User, { id: currentUser(ctx).id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
    const team = await teamForInvite(ctx, em, user);
    if (await em.count(Membership, { team: team.id, user: { email } }))
      throw new ConflictError('This person is in your team already.');
    const earlier = await em.findOne(Invite, { team: team.id, email }, { refresh: true });
    if (earlier && statusOf(ctx, earlier) === InviteStatus.PENDING) return earlier;
    if (earlier) await em.nativeDelete(Invite, { id: earlier.id });
    const id = randomUUID();
    const row = em.create(Invite, {
      id,
      team: ref(team),
      email,
      tokenHash: hashToken(mailToken(ctx.config.jwtSecret, id)),
      invitedBy: ref(user),
      expiresAt: expiry(ctx),
      createdAt: ctx.now(),
    });
    await sendInvite(ctx, em, row, team, user);
    return row;
  });
}

async function teamForInvite(ctx: Context, em: EntityManager, user: User): Promise<Team> {
  const mine = await em.findOne(Membership, { user: user.id }, { refresh: true });
  if (mine) {
    const team = await lockTeam(em, mine.team.id);
    if (!mayInTeam((await membershipOf(em, user.id))?.role ?? null, 'invite'))
      throw new ForbiddenError('Only owners and managers of the team bring people in.');
    return team;
  }
  const team = em.create(Team, { name: FIRST_NAME, createdAt: ctx.now() });
  em.create(Membership, { user: ref(user), team: ref(team), role: Role.OWNER, joinedAt: ctx.now() });
  await em.flush();
  return team;
}

const expiry = (ctx: Context) => new Date(ctx.now().getTime() + INVITE_DAYS * 24 * 3_600_000);

async function sendInvite(ctx: Context, em: EntityManager, invite: Invite, team: Team, sender: User): Promise<void> {
  const { id, email } = invite;
  await limit({ ...ctx, em }, ['invited', email], MOST_TO_ONE, {
    seconds: DAY,
    refusal: 'This address was sent several invitations already.',
  });
  const recipient = await em.findOne(User, { email });
  if (invite.mail) await em.nativeDelete(QueuedMail, { id: invite.mail.id });
  const mail = await orderMail(ctx, em, {
    template: 'team_invite',
    to: email,
    recipient,
    sender,
    linkId: id,
    team: team.name,
  });
  invite.mail = ref(mail);
  await em.flush();
}

const SEND_AGAIN =
  'The mail could not be delivered. Check the address; then send it again: POST /team/invites/{id}/resend.';

export async function deliveryOf({ mail }: Invite): Promise<InviteDelivery> {
  const waiting = mail && (await mail.load());
  if (!waiting) return InviteDelivery.SENT;
  return waiting.failedAt ? InviteDelivery.FAILED : InviteDelivery.WAITING;
}

export async function deliveryAdvice(invite: Invite): Promise<string | null> {
  return (await deliveryOf(invite)) === InviteDelivery.FAILED ? SEND_AGAIN.replace('{id}', invite.id) : null;
}

/** Sends the same link again; it is worth another seven days from its sending. */
export async function resendInvite(ctx: Context, id: string): Promise<Invite> {
  await limit(ctx, ['invites', currentUser(ctx).id], MOST_MAILS);
  return withTeam(ctx, 'invite', async (em, mine, team) => {
    const row = await em.findOneOrFail(Invite, { id, team: team.id, acceptedAt: null }, { refresh: true });
    row.expiresAt = expiry(ctx);
    await sendInvite(ctx, em, row, team, await mine.user.loadOrFail());
    return row;
  });
}

/** Invitations that are not accepted yet, newest first; [] outside of any team. */
export async function listInvites(ctx: Context, page: PageArgs): Promise<Invite[]> {
  if (!(await membershipOf(ctx.em, currentUser(ctx).id))) return [];
  const { team } = await membershipFor(ctx, 'invite');
  return ctx.em.find(Invite, ...newest<Invite>({ team: team.id, acceptedAt: null }, page));
}

export function revokeInvite(ctx: Context, id: string): Promise<boolean> {
  return withTeam(ctx, 'invite', async (em, _mine, team) => {
    const row = await em.findOneOrFail(Invite, { id, team: team.id, acceptedAt: null }, { refresh: true });
    await em.nativeDelete(Invite, { id: row.id });
    return true;
  });
}

export function acceptInvite(ctx: Context, token: string): Promise<Team> {
  return ctx.em.transactional((em) => acceptWithin(ctx, em, currentUser(ctx), token));
}

/**
 * Accepts inside a transaction. Accepting what one has accepted answers alike.
 * @throws {NotFoundError} for a token that is unknown, revoked, expired, or someone else's
 * @throws {ConflictError} for who is in another team
 */
export async function acceptWithin(
  ctx: Context,
  em: EntityManager,
  { id: userId, email }: User,
  token: string,
): Promise<Team> {
  const unknown = new NotFoundError(
    'There is no such invitation for you, or no longer. It may have expired: ask for another one, for ' +
      'the address of your account.',
  );
  const found = await em.findOne(Invite, { tokenHash: hashToken(token), email });
  if (!found) throw unknown;
  const user = await em.findOneOrFail(User, { id: userId }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  const team = await lockTeam(em, found.team.id);
  const row = await em.findOne(Invite, { id: found.id }, { refresh: true });
  const membership = await em.findOne(Membership, { user: userId }, { refresh: true });
  if (row?.acceptedAt && membership?.team.id === team.id) return team;
  if (!row || statusOf(ctx, row) !== InviteStatus.PENDING) throw unknown;
  if (membership) throw new ConflictError('You are in a team already. Leave it first: POST /team/leave.');
  em.create(Membership, { user: ref(user), team: ref(team), role: Role.MEMBER, joinedAt: ctx.now() });
  row.acceptedAt = ctx.now();
  await em.flush();
  return team;
}
