import { currentUser, type Context } from '../../context.ts';
import type { EntityManager } from '../../db/orm.ts';
import { newest, type PageArgs } from '../../page.ts';
import { AuditAction, AuditEntry } from './audit.entity.ts';

/** recorded even of one's own: who has the link sees it */
const PUBLISHED = new Set<AuditAction>([AuditAction.PERSONA_SHARED, AuditAction.SHARE_REVOKED]);

/** Records what the signed-in person did to something of another; what else one does with one's own is nobody's business. */
export async function record(
  ctx: Context,
  action: AuditAction,
  subjectId: string,
  personaId: string | null = null,
  em: EntityManager = ctx.em,
): Promise<void> {
  const actor = currentUser(ctx).id;
  if (actor !== subjectId || PUBLISHED.has(action))
    await em.insert(AuditEntry, {
      ...new AuditEntry(),
      action,
      actor,
      subject: subjectId,
      personaId,
      createdAt: ctx.now(),
    });
}

/** Who looked at or changed what of the signed-in person, newest first. */
export function listAudit(ctx: Context, page: PageArgs): Promise<AuditEntry[]> {
  return ctx.em.find(AuditEntry, ...newest<AuditEntry>({ subject: currentUser(ctx).id }, page));
}
