import { Role } from './team.entity.ts';

export type TeamAction =
  | 'see'
  | 'list_personas'
  | 'leave'
  | 'invite'
  | 'change_team'
  | 'change_roles'
  | 'remove_member';

const ALL: readonly Role[] = [Role.OWNER, Role.MANAGER, Role.MEMBER];

/** Members know with whom they share; managers bring people in; owners decide what the team is and who may do what. */
const ALLOWED: Record<TeamAction, readonly Role[]> = {
  see: ALL,
  list_personas: ALL,
  leave: ALL,
  invite: [Role.OWNER, Role.MANAGER],
  remove_member: [Role.OWNER, Role.MANAGER],
  change_team: [Role.OWNER],
  change_roles: [Role.OWNER],
};

/** What a person may do in its team; `null` for a person outside of it. */
export const mayInTeam = (role: Role | null, action: TeamAction): boolean =>
  role !== null && ALLOWED[action].includes(role);

/** Owners remove anyone, managers only members: nobody removes an equal but an owner. */
export const mayRemove = (actor: Role | null, target: Role): boolean =>
  mayInTeam(actor, 'remove_member') && (actor === Role.OWNER || target === Role.MEMBER);

/** A team that has people has an owner. `owners` and `others` count who remains after the change. */
export const leavesTeamHeaded = (owners: number, others: number): boolean => owners > 0 || others === 0;
