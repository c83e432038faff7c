import { describe, expect, it } from 'vitest';
import { mayWithPersona, type PersonaAction } from '../src/modules/personas/persona.policy.ts';
import { leavesTeamHeaded, mayInTeam, mayRemove, type TeamAction } from '../src/modules/teams/team.policy.ts';
import type { Role } from '../src/modules/teams/team.entity.ts';

const ROLES: (Role | null)[] = [null, 'member', 'manager', 'owner'];
/** one letter a cell: y may, n may not */
const cells = (row: string) =>
  row
    .replaceAll(' ', '')
    .split('')
    .map((cell) => cell === 'y');

//                                            of a stranger, then as member, manager, owner
//                                            own  |  not allowed to edit  |  allowed to edit
const PERSONA: Record<PersonaAction, string> = {
  list: /*    */ 'y  n y y y  n y y y',
  read: /*    */ 'y  n n y y  n n y y',
  analyse: /* */ 'y  n n y y  n n y y',
  export: /*  */ 'y  n n y y  n n y y',
  edit: /*    */ 'y  n n n n  n n y y',
  copy: /*    */ 'y  n n n n  n n n n',
  history: /* */ 'y  n n n n  n n n n',
  share: /*   */ 'y  n n n n  n n n n',
  remove: /*  */ 'y  n n n n  n n n n',
};

//                                     outside, member, manager, owner
const TEAM: Record<TeamAction, string> = {
  see: /*           */ 'n y y y',
  list_personas: /* */ 'n y y y',
  leave: /*         */ 'n y y y',
  invite: /*        */ 'n n y y',
  remove_member: /* */ 'n n y y',
  change_team: /*   */ 'n n n y',
  change_roles: /*  */ 'n n n y',
};

describe('a persona', () => {
  it.each(Object.entries(PERSONA))('%s', (action, row) => {
    const standings = [
      { own: true, role: null, editingAllowed: true },
      ...[false, true].flatMap((editingAllowed) => ROLES.map((role) => ({ own: false, role, editingAllowed }))),
    ];
    expect(standings.map((standing) => mayWithPersona(standing, action as PersonaAction))).toEqual(cells(row));
  });
});

describe('a team', () => {
  it.each(Object.entries(TEAM))('%s', (action, row) => {
    expect(ROLES.map((role) => mayInTeam(role, action as TeamAction))).toEqual(cells(row));
  });

  it('lets owners remove anyone and managers members', () => {
    const targets: Role[] = ['member', 'manager', 'owner'];
    expect(ROLES.map((role) => targets.map((target) => mayRemove(role, target)))).toEqual([
      cells('nnn'),
      cells('nnn'),
      cells('ynn'),
      cells('yyy'),
    ]);
  });

  it('with people has an owner', () => {
    expect([leavesTeamHeaded(0, 0), leavesTeamHeaded(0, 1), leavesTeamHeaded(1, 1), leavesTeamHeaded(1, 3)]).toEqual([
      true,
      false,
      true,
      true,
    ]);
  });
});
