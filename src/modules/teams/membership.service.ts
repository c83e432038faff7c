import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '../../db/orm.ts';
import { Membership, type Standing } from './team.entity.ts';

export const membershipOf = (em: EntityManager, userId: string): Promise<Membership | null> =>
  em.findOne(Membership, { user: userId });

/**
 * `hold` locks both memberships until the transaction of `em` ends: what is written in it about another's things cannot
 * outlive a departure that happens meanwhile.
 */
export async function standingOf(
  em: EntityManager,
  viewerId: string,
  ownerId: string,
  hold = false,
): Promise<Standing> {
  if (viewerId === ownerId) return { own: true, role: null, editingAllowed: true };
  const options = hold ? { lockMode: LockMode.PESSIMISTIC_READ as const, refresh: true } : {};
  const rows = await em.find(
    Membership,
    { user: { $in: [viewerId, ownerId] } },
    { orderBy: { id: 'asc' }, ...options },
  );
  const mine = rows.find(({ user }) => user.id === viewerId);
  const theirs = rows.find(({ user }) => user.id === ownerId);
  if (!mine || !theirs || mine.team.id !== theirs.team.id) return { own: false, role: null, editingAllowed: false };
  return {
    own: false,
    role: mine.role,
    editingAllowed: theirs.managersMayEdit && (await theirs.team.loadOrFail()).managersMayEdit,
  };
}
