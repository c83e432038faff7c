import { Role, type Standing } from '../teams/team.entity.ts';

export type PersonaAction = 'list' | 'read' | 'analyse' | 'export' | 'edit' | 'copy' | 'history' | 'share' | 'remove';

/**
 * One's own: everything. Of someone in the same team: every member sees that it is there (title, summary, tags); owners
 * and managers read, analyse and export it, and edit it where its person allows that. Nobody else copies, shares or
 * removes it, or sees what it was before.
 */
export function mayWithPersona({ own, role, editingAllowed }: Standing, action: PersonaAction): boolean {
  if (own) return true;
  if (role === null) return false;
  const leads = role === Role.OWNER || role === Role.MANAGER;
  const allowed: Record<PersonaAction, boolean> = {
    list: true,
    read: leads,
    analyse: leads,
    export: leads,
    edit: leads && editingAllowed,
    copy: false,
    history: false,
    share: false,
    remove: false,
  };
  return allowed[action];
}
