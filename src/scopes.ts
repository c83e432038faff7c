import {
  defaultFieldResolver,
  getNamedType,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLSchema,
  isLeafType,
  isObjectType,
} from 'graphql';
import type { Context } from './context.ts';
import { ForbiddenError } from './errors.ts';
import { Scope } from './modules/auth/access-token.entity.ts';

/** `session`: with a password alone, by no token; `public`: by anybody. */
export type Rule = Scope | 'session' | 'public';

/** What each operation needs. A token does not get to one that is not here. */
export const OPERATIONS: Record<string, Rule> = {
  ...all('public', 'signup', 'login', 'requestPasswordReset', 'confirmPasswordReset', 'confirmEmail'),
  ...all('session', 'logout', 'changePassword', 'deleteMe', 'createAccessToken'),
  ...all('admin', 'accessTokens', 'revokeAccessToken', 'sessions', 'revokeSession', 'updateMe', 'audit'),
  ...all(
    'read',
    'me',
    'cvs',
    'cv',
    'cvProgress',
    'personas',
    'personaSummaries',
    'persona',
    'personaVersions',
    'personaVersionDiff',
  ),
  ...all('read', 'gapAnalysis', 'analysisProgress', 'gapReports', 'gapReport', 'knowledgeBase'),
  ...all('read', 'exports', 'export', 'templates', 'template', 'shares', 'personaShares'),
  ...all('read', 'jobs', 'job', 'personaPreview', 'photo'),
  ...all('write', 'createJob', 'updateJob', 'deleteJob', 'uploadPhoto', 'deletePhoto'),
  ...all('write', 'uploadCv', 'correctCv', 'restoreCv', 'readCvAgain', 'deleteCv', 'clarify', 'correctKnowledge'),
  ...all(
    'write',
    'createPersona',
    'updatePersona',
    'deletePersona',
    'duplicatePersona',
    'importPersona',
    'importPersonaFile',
  ),
  ...all('write', 'createTemplate', 'updateTemplate', 'deleteTemplate'),
  ...all(
    'write',
    'restorePersona',
    'analyseRoleMatch',
    'rankPersonas',
    'rankJobs',
    'applyIssues',
    'dismissIssues',
    'tailorPersona',
  ),
  ...all('export', 'exportPersona', 'sharePersona', 'revokeShare'),
  ...all('team', 'team', 'teamMembers', 'teamPersonas', 'teamInvites', 'analyseTeam', 'updateTeam', 'updateMember'),
  ...all('team', 'removeMember', 'leaveTeam', 'inviteToTeam', 'resendInvite', 'revokeInvite', 'acceptInvite'),
};

function all(rule: Rule, ...names: string[]): Record<string, Rule> {
  return Object.fromEntries(names.map((name) => [name, rule]));
}

/** types whose rows are a team's */
const OF_TEAMS = new Set(['Team', 'Member', 'Invite', 'TeamPersona']);

/** @throws {ForbiddenError} when the request came by a token that may not do this */
export function assertScope({ token }: Context, rule: Rule): void {
  if (!token || rule === 'public') return;
  if (rule === 'session')
    throw new ForbiddenError('No personal access token may do this: sign in with the password, by POST /auth/login.');
  if (!token.scopes.includes(rule))
    throw new ForbiddenError(
      `This token may ${token.scopes.join(', ')}; this needs the scope ${rule}. Make one with it by POST /auth/tokens.`,
    );
}

type Resolve = GraphQLFieldResolver<unknown, Context>;

/** Makes the operations of a schema, and the relations that lead from one thing to others, ask a token for its scopes. */
export function askForScopes(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const rule = ruleOf(schema, type, field);
      if (rule) guard(field, rule);
    }
  }
  return schema;
}

/** Null for what comes with the thing that it is part of. */
function ruleOf(schema: GraphQLSchema, type: GraphQLObjectType, field: GraphQLField<unknown, Context>): Rule | null {
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
  if (roots.includes(type)) return OPERATIONS[field.name] ?? 'session';
  if (!field.extensions['graphOnly'] || isLeafType(getNamedType(field.type))) return null;
  return OF_TEAMS.has(getNamedType(field.type).name) ? Scope.TEAM : Scope.READ;
}

function guard(field: GraphQLField<unknown, Context>, rule: Rule): void {
  const asking = (resolve: Resolve): Resolve =>
    function askFirst(source, args, context, info) {
      assertScope(context, rule);
      return resolve(source, args, context, info);
    };
  field.extensions = { ...field.extensions, scope: rule };
  field.resolve = asking(field.resolve ?? defaultFieldResolver);
  if (field.subscribe) field.subscribe = asking(field.subscribe);
}
