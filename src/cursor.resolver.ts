import { type ClassType, FieldResolver, Resolver, Root } from 'type-graphql';
import { GraphOnly } from './graph-only.ts';
import { AuditEntry } from './modules/audit/audit.entity.ts';
import { AccessToken } from './modules/auth/access-token.entity.ts';
import { Session } from './modules/auth/session.entity.ts';
import { Cv } from './modules/cvs/cv.entity.ts';
import { Export } from './modules/exports/export.entity.ts';
import { GapReport } from './modules/gap-analysis/gap-report.entity.ts';
import { Job } from './modules/jobs/job.entity.ts';
import { PersonaSummary } from './modules/personas/persona-summary.entity.ts';
import { Persona } from './modules/personas/persona.entity.ts';
import { Share } from './modules/shares/share.entity.ts';
import { Invite } from './modules/teams/invite.entity.ts';
import { TeamPersona } from './modules/teams/team-persona.ts';
import { cursorOf } from './page.ts';

/** What stands in lists that begin with the newest. By REST the header `Link` leads on. */
const LISTED: ClassType<{ id: string; createdAt: Date }>[] = [
  AuditEntry,
  AccessToken,
  Session,
  Cv,
  Export,
  GapReport,
  Job,
  Persona,
  PersonaSummary,
  TeamPersona,
  Share,
  Invite,
];

/** A field `cursor` for each of them. */
export const cursorResolvers = LISTED.map((type) => {
  @Resolver(() => type)
  class CursorResolver {
    @GraphOnly()
    @FieldResolver(() => String, { description: 'Where it stands in a list; hand it back as `after`.' })
    cursor(@Root() row: { id: string; createdAt: Date }): string {
      return cursorOf(row);
    }
  }
  return CursorResolver;
});
