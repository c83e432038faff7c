import { LockMode } from '@mikro-orm/core';
import { currentUser, type Context } from '../../context.ts';
import type { EntityManager } from '../../db/orm.ts';
import { ConflictError, ForbiddenError, NotFoundError } from '../../errors.ts';
import { newest, type PageArgs } from '../../page.ts';
import { removing } from '../../storage/together.ts';
import { AuditAction } from '../audit/audit.entity.ts';
import { record } from '../audit/audit.service.ts';
import { Persona } from '../personas/persona.entity.ts';
import { SUMMARY_FIELDS, summaryOf } from '../personas/persona-summary.entity.ts';
import { type FileKeys, forgetOthers, takeAlong } from './departure.service.ts';
import { Invite } from './invite.entity.ts';
import { membershipOf } from './membership.service.ts';
import { type Member, Membership, Role, Team } from './team.entity.ts';
import type { UpdateMemberInput, UpdateTeamInput } from './team.inputs.ts';
import { leavesTeamHeaded, mayInTeam, mayRemove, type TeamAction } from './team.policy.ts';
import type { TeamPersona } from './team-persona.ts';

const NO_TEAM = 'You are in no team. Inviting someone founds one: POST /team/invite.';
const NOT_ALLOWED: Partial<Record<TeamAction, string>> = {
  invite: 'Only owners and managers of the team bring people in.',
  change_team: 'Only owners change the team.',
  change_roles: 'Only owners change roles.',
};
const NEEDS_OWNER =
  'The team needs an owner. Make someone else one first: PATCH /team/members/{user_id} { "role": "owner" }.';

/**
 * The signed-in person's membership, when it allows `action`.
 * @throws {NotFoundError} outside of any team
 * @throws {ForbiddenError} when the role does not allow it
 */
export async function membershipFor(ctx: Context, action: TeamAction, em: EntityManager = ctx.em): Promise<Membership> {
  const membership = await em.findOne(Membership, { user: currentUser(ctx).id }, { refresh: true });
  if (!membership) throw new NotFoundError(NO_TEAM);
  if (!mayInTeam(membership.role, action))
    throw new ForbiddenError(NOT_ALLOWED[action] ?? 'Your role in the team does not allow this.');
  return membership;
}

/** Runs `work` with the team to itself: who is in it, and as what, does not change meanwhile. */
export async function withTeam<T>(
  ctx: Context,
  action: TeamAction,
  work: (em: EntityManager, mine: Membership, team: Team) => Promise<T>,
): Promise<T> {
  return ctx.em.transactional(async (em) => {
    const {
      team: { id },
    } = await membershipFor(ctx, action, em);
    const team = await lockTeam(em, id);
    return work(em, await membershipFor(ctx, action, em), team);
  });
}

export const lockTeam = (em: EntityManager, id: string): Promise<Team> =>
  em.findOneOrFail(Team, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });

export async function getTeam(ctx: Context): Promise<Team> {
  return (await membershipFor(ctx, 'see')).team.loadOrFail();
}

/** The team of the signed-in person, or null. */
export async function teamOf(ctx: Context): Promise<Team | null> {
  return (await membershipOf(ctx.em, currentUser(ctx).id))?.team.load() ?? null;
}

export function updateTeam(ctx: Context, { name, managersMayEdit }: UpdateTeamInput): Promise<Team> {
  return withTeam(ctx, 'change_team', async (em, _mine, team) => {
    if (name) team.name = name.trim();
    if (managersMayEdit != null) team.managersMayEdit = managersMayEdit;
    await em.flush();
    return team;
  });
}

export async function listMembers(ctx: Context, page: PageArgs): Promise<Member[]> {
  const mine = await membershipOf(ctx.em, currentUser(ctx).id);
  if (!mine) return [];
  const rows = await ctx.em.find(
    Membership,
    { team: mine.team.id },
    { limit: page.limit, offset: page.offset, populate: ['user'], orderBy: { joinedAt: 'desc', id: 'desc' } },
  );
  return rows.map(memberOf);
}

/** That they are there, for every member; the personas themselves are another matter. */
export async function listTeamPersonas(ctx: Context, page: PageArgs): Promise<TeamPersona[]> {
  const mine = await membershipOf(ctx.em, currentUser(ctx).id);
  if (!mine) return [];
  const people = await ctx.em.find(Membership, { team: mine.team.id }, { populate: ['user'] });
  const owners = new Map(people.map(({ user }) => [user.id, user.getEntity()]));
  const [where, slice] = newest<Persona>({ owner: { $in: [...owners.keys()] }, archivedAt: null }, page);
  const personas = await ctx.em
    .fork({ keepTransactionContext: true })
    .find(Persona, where, { ...slice, fields: [...SUMMARY_FIELDS, 'owner'] });
  return personas.map((persona) => ({ ...summaryOf(persona), owner: owners.get(persona.owner.id)! }));
}

/** Owners change roles; whether others may edit one's personas is one's own to say. */
export async function updateMember(
  ctx: Context,
  { userId, role, managersMayEdit }: UpdateMemberInput,
): Promise<Member> {
  return removing(ctx, (setAside) =>
    withTeam(ctx, 'see', async (em, mine) => {
      const theirs = await memberFor(em, mine, userId);
      let forgotten: FileKeys = [];
      if (role != null && role !== theirs.role) {
        if (!mayInTeam(mine.role, 'change_roles')) throw new ForbiddenError(NOT_ALLOWED.change_roles ?? '');
        if (theirs.role === Role.OWNER) await assertHeadedWithout(em, theirs);
        theirs.role = role;
        if (role === Role.MEMBER) forgotten = await forgetOthers(em, userId);
        await record(ctx, AuditAction.ROLE_CHANGED, userId, null, em);
      }
      if (managersMayEdit != null) {
        if (userId !== currentUser(ctx).id)
          throw new ForbiddenError('Only the person can allow others to edit its personas.');
        theirs.managersMayEdit = managersMayEdit;
      }
      await em.flush();
      await setAside(forgotten);
      return memberOf(theirs);
    }),
  );
}

export async function removeMember(ctx: Context, userId: string): Promise<boolean> {
  if (userId === currentUser(ctx).id) return leaveTeam(ctx);
  await removing(ctx, (setAside) =>
    withTeam(ctx, 'see', async (em, mine) => {
      const theirs = await memberFor(em, mine, userId);
      if (!mayRemove(mine.role, theirs.role)) throw new ForbiddenError('Owners remove anyone, managers only members.');
      if (theirs.role === Role.OWNER) await assertHeadedWithout(em, theirs);
      await record(ctx, AuditAction.MEMBER_REMOVED, userId, null, em);
      await setAside(await depart(em, theirs));
    }),
  );
  return true;
}

/** @throws {ConflictError} for the last owner while others remain */
export async function leaveTeam(ctx: Context): Promise<boolean> {
  await removing(ctx, (setAside) =>
    withTeam(ctx, 'leave', async (em, mine) => {
      if (mine.role === Role.OWNER) await assertHeadedWithout(em, mine);
      await setAside(await depart(em, mine));
    }),
  );
  return true;
}

/** Before an account goes: out of its team, which gets the one who has been there longest as owner where it would have none. */
export async function departForGood(ctx: Context, em: EntityManager, userId: string): Promise<FileKeys> {
  const membership = await em.findOne(Membership, { user: userId });
  if (!membership) return [];
  await lockTeam(em, membership.team.id);
  const others = await em.find(
    Membership,
    { team: membership.team.id, user: { $ne: userId } },
    { orderBy: { joinedAt: 'asc', id: 'asc' }, refresh: true },
  );
  const heir = others.find(({ role }) => role === Role.MANAGER) ?? others[0];
  if (heir && !others.some(({ role }) => role === Role.OWNER)) {
    heir.role = Role.OWNER;
    await record(ctx, AuditAction.ROLE_CHANGED, heir.user.id, null, em);
    await em.flush();
  }
  return depart(em, membership);
}

/** Ends a membership with everything that rested on it; a team without people ends too. The team must be locked. */
async function depart(em: EntityManager, { user, team: { id: team } }: Membership): Promise<FileKeys> {
  const { email } = await user.loadOrFail();
  // first, so that an analysis that is just being stored has been stored, or will not be
  await em.nativeDelete(Membership, { user: user.id });
  await em.nativeDelete(Invite, { team, email });
  const files = [...(await forgetOthers(em, user.id)), ...(await takeAlong(em, user.id))];
  if (!(await em.count(Membership, { team }))) await em.nativeDelete(Team, { id: team });
  return files;
}

async function assertHeadedWithout(em: EntityManager, { user, team }: Membership): Promise<void> {
  const others = await em.find(Membership, { team: team.id, user: { $ne: user.id } }, { refresh: true });
  if (!leavesTeamHeaded(others.filter(({ role }) => role === Role.OWNER).length, others.length))
    throw new ConflictError(NEEDS_OWNER);
}

async function memberFor(em: EntityManager, mine: Membership, userId: string): Promise<Membership> {
  const theirs = await em.findOne(
    Membership,
    { user: userId, team: mine.team.id },
    { populate: ['user'], refresh: true },
  );
  if (!theirs) throw new NotFoundError('There is no such person in your team.');
  return theirs;
}

function memberOf({ user, role, managersMayEdit, joinedAt }: Membership): Member {
  const { id, name, email } = user.getEntity();
  return { id, name, email, role, managersMayEdit, joinedAt };
}
