import 'reflect-metadata';
import type { GraphQLSchema } from 'graphql';
import { buildSchemaSync, type PubSub } from 'type-graphql';
import { currentUser, type Context } from './context.ts';
import { cursorResolvers } from './cursor.resolver.ts';
import { AuditResolver } from './modules/audit/audit.resolver.ts';
import { AccountResolver } from './modules/auth/account.resolver.ts';
import { AccessTokenResolver } from './modules/auth/access-token.resolver.ts';
import { AuthResolver, SessionResolver } from './modules/auth/auth.resolver.ts';
import { CvResolver, UserCvsResolver } from './modules/cvs/cv.resolver.ts';
import { ExportResolver, UserExportsResolver } from './modules/exports/export.resolver.ts';
import {
  GapAnalysisResolver,
  JobReportsResolver,
  UserGapReportsResolver,
} from './modules/gap-analysis/gap-analysis.resolver.ts';
import { JobResolver, UserJobsResolver } from './modules/jobs/job.resolver.ts';
import { KnowledgeBaseResolver } from './modules/knowledge-base/knowledge-base.resolver.ts';
import { CvPersonasResolver, PersonaResolver, UserPersonasResolver } from './modules/personas/persona.resolver.ts';
import { PhotoResolver } from './modules/photos/photo.resolver.ts';
import { PrivacyResolver } from './modules/privacy/privacy.resolver.ts';
import { InviteResolver } from './modules/teams/invite.resolver.ts';
import { ShareResolver } from './modules/shares/share.resolver.ts';
import { TeamResolver, UserTeamResolver } from './modules/teams/team.resolver.ts';
import { TemplateResolver } from './modules/templates/template.resolver.ts';
import { UserResolver } from './modules/users/user.resolver.ts';
import { askForScopes } from './scopes.ts';
import { validateArguments } from './validation.ts';

const refuse = () => {
  throw new Error(
    'Subscriptions look into the database, as the work may be done by another process; nothing is published.',
  );
};
/** type-graphql asks for one even where every subscription brings its own source. */
const noPubSub: PubSub = { publish: refuse, subscribe: refuse };

/** The one schema of both transports. */
export function createSchema(): GraphQLSchema {
  const schema = buildSchemaSync({
    resolvers: [
      AuthResolver,
      UserResolver,
      AccountResolver,
      CvResolver,
      UserCvsResolver,
      PersonaResolver,
      UserPersonasResolver,
      CvPersonasResolver,
      JobResolver,
      UserJobsResolver,
      GapAnalysisResolver,
      UserGapReportsResolver,
      JobReportsResolver,
      ExportResolver,
      UserExportsResolver,
      ShareResolver,
      TemplateResolver,
      KnowledgeBaseResolver,
      AccessTokenResolver,
      SessionResolver,
      TeamResolver,
      UserTeamResolver,
      InviteResolver,
      AuditResolver,
      PhotoResolver,
      PrivacyResolver,
      ...cursorResolvers,
    ],
    validate: false,
    validateFn: validateArguments,
    pubSub: noPubSub,
    authChecker: ({ context }: { context: Context }) => Boolean(currentUser(context)),
  });
  return askForScopes(schema);
}
