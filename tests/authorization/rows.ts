import { randomUUID } from 'node:crypto';
import { PASSWORD, type Actor, type World } from './world.ts';

/** What each actor is answered: a status a column, in the order anonymous, stranger, member, manager, owner, former. */
export interface Row {
  operation: string;
  /** what is special about this row, where an operation has several */
  when?: string;
  /** arguments, in the names of GraphQL, about the things of a plain member of the team */
  args?: (world: World, actor: Actor) => Record<string, unknown>;
  expected: string;
  /** whether that member lets managers edit its personas */
  personAllows?: boolean;
}

const OPEN = '       200 200 200 200 200 200';
const OWN = '        401 200 200 200 200 200';
/** of a persona in the team: nothing for outsiders, 403 for members, all for those who lead */
const LED = '        401 404 403 200 200 404';
/** not even those who lead */
const OWNERS_ONLY = '401 404 403 403 403 404';
/** what a team does not see at all */
const PRIVATE = '    401 404 404 404 404 404';
const NEEDS = 'Requirements:\n- QLab';

export const ROWS: Row[] = [
  {
    operation: 'signup',
    args: () => ({ email: `${randomUUID()}@example.com`, password: PASSWORD, name: 'New' }),
    expected: OPEN,
  },
  {
    operation: 'login',
    args: ({ emails }, actor) => ({
      email: actor === 'anonymous' ? emails.stranger : emails[actor],
      password: PASSWORD,
    }),
    expected: OPEN,
  },
  { operation: 'requestPasswordReset', args: ({ emails }, actor) => ({ email: emails[actor] }), expected: OPEN },
  {
    operation: 'confirmPasswordReset',
    args: () => ({ token: 'x'.repeat(43), newPassword: 'quite another password' }),
    expected: '400 400 400 400 400 400',
  },
  { operation: 'confirmEmail', args: () => ({ token: 'x'.repeat(43) }), expected: '400 400 400 400 400 400' },
  { operation: 'logout', expected: OWN },
  {
    operation: 'changePassword',
    args: () => ({ currentPassword: PASSWORD, newPassword: 'quite another password' }),
    expected: OWN,
  },
  { operation: 'sessions', expected: OWN },
  { operation: 'revokeSession', args: ({ person }) => ({ id: person.session }), expected: PRIVATE },
  { operation: 'accessTokens', expected: OWN },
  { operation: 'createAccessToken', args: () => ({ name: 'a program' }), expected: OWN },
  { operation: 'revokeAccessToken', args: ({ person }) => ({ id: person.accessToken }), expected: PRIVATE },
  { operation: 'me', expected: OWN },
  { operation: 'updateMe', args: () => ({ name: 'Renamed' }), expected: OWN },
  { operation: 'deleteMe', args: () => ({ password: PASSWORD }), expected: OWN },
  { operation: 'audit', expected: OWN },

  { operation: 'cvs', expected: OWN },
  { operation: 'cv', args: ({ person }) => ({ cvId: person.cv }), expected: PRIVATE },
  { operation: 'correctCv', args: ({ person }) => ({ cvId: person.cv, name: 'Else' }), expected: PRIVATE },
  { operation: 'restoreCv', args: ({ person }) => ({ cvId: person.cv }), expected: PRIVATE },
  { operation: 'readCvAgain', args: ({ person }) => ({ cvId: person.cv }), expected: PRIVATE },
  { operation: 'deleteCv', args: ({ person }) => ({ cvId: person.cv }), expected: PRIVATE },
  // a body that is no multipart upload is refused before anything else
  { operation: 'uploadCv', args: () => ({ file: 'no file' }), expected: '400 400 400 400 400 400' },
  { operation: 'cvProgress', args: ({ person }) => ({ cvId: person.cv }), expected: PRIVATE },

  { operation: 'personas', expected: OWN },
  { operation: 'personaSummaries', expected: OWN },
  { operation: 'persona', args: ({ person }) => ({ id: person.persona }), expected: LED },
  { operation: 'createPersona', args: () => ({ title: 'Mine' }), expected: OWN },
  {
    operation: 'createPersona',
    when: 'from a CV of a member',
    args: ({ person }) => ({ title: 'Mine', baseCvId: person.cv }),
    expected: PRIVATE,
  },
  { operation: 'importPersona', args: () => ({ resume: { basics: { name: 'Some One' } } }), expected: OWN },
  { operation: 'uploadPhoto', args: () => ({ file: 'no file' }), expected: '400 400 400 400 400 400' },
  { operation: 'photo', expected: '        401 404 404 404 404 404' },
  { operation: 'deletePhoto', expected: '  401 404 404 404 404 404' },
  { operation: 'importPersonaFile', args: () => ({ file: 'no file' }), expected: '400 400 400 400 400 400' },
  {
    operation: 'updatePersona',
    args: ({ person }) => ({ id: person.persona, summary: 'Changed.' }),
    expected: OWNERS_ONLY,
  },
  {
    operation: 'updatePersona',
    when: 'its owner allows it',
    args: ({ person }) => ({ id: person.persona, summary: 'Changed.' }),
    expected: LED,
    personAllows: true,
  },
  {
    operation: 'deletePersona',
    args: ({ person }) => ({ id: person.persona }),
    expected: OWNERS_ONLY,
    personAllows: true,
  },
  {
    operation: 'duplicatePersona',
    args: ({ person }) => ({ id: person.persona }),
    expected: OWNERS_ONLY,
    personAllows: true,
  },
  {
    operation: 'personaVersions',
    args: ({ person }) => ({ id: person.persona }),
    expected: OWNERS_ONLY,
    personAllows: true,
  },
  {
    operation: 'restorePersona',
    args: ({ person }) => ({ id: person.persona, version: 1 }),
    expected: OWNERS_ONLY,
    personAllows: true,
  },

  { operation: 'jobs', expected: OWN },
  { operation: 'createJob', args: () => ({ text: NEEDS }), expected: OWN },
  { operation: 'job', args: ({ person }) => ({ id: person.job }), expected: PRIVATE },
  { operation: 'updateJob', args: ({ person }) => ({ id: person.job, notes: 'Seen.' }), expected: PRIVATE },
  { operation: 'deleteJob', args: ({ person }) => ({ id: person.job }), expected: PRIVATE },

  {
    operation: 'personaVersionDiff',
    args: ({ person }) => ({ id: person.persona, a: 1, b: 1 }),
    expected: OWNERS_ONLY,
    personAllows: true,
  },
  {
    operation: 'tailorPersona',
    args: ({ person }) => ({ id: person.persona, jobId: person.job }),
    expected: OWNERS_ONLY,
    personAllows: true,
  },
  {
    operation: 'applyIssues',
    args: ({ person }) => ({ id: person.persona, reportId: person.report, issueIds: [randomUUID()] }),
    expected: OWNERS_ONLY,
  },
  {
    operation: 'dismissIssues',
    args: ({ person }) => ({ id: person.report, issueIds: [randomUUID()] }),
    expected: PRIVATE,
  },
  { operation: 'rankPersonas', args: ({ person }) => ({ id: person.job }), expected: PRIVATE },
  { operation: 'rankJobs', args: ({ person }) => ({ id: person.persona }), expected: LED },
  {
    operation: 'rankJobs',
    when: 'with a job of a member',
    args: ({ person }) => ({ id: person.persona, jobIds: [person.job] }),
    expected: '401 404 403 404 404 404',
  },
  {
    operation: 'analyseRoleMatch',
    when: 'with a job of a member',
    args: ({ person }) => ({ personaId: person.persona, jobId: person.job }),
    expected: PRIVATE,
  },

  { operation: 'gapAnalysis', args: ({ person }) => ({ personaId: person.persona }), expected: LED },
  { operation: 'analysisProgress', args: ({ person }) => ({ personaId: person.persona }), expected: LED },
  {
    operation: 'analyseRoleMatch',
    args: ({ person }) => ({ personaId: person.persona, jobDescription: NEEDS }),
    expected: LED,
  },
  {
    operation: 'analyseTeam',
    args: ({ person }) => ({ personaIds: [person.persona], teamDescription: NEEDS }),
    expected: LED,
  },
  { operation: 'gapReports', expected: OWN },
  { operation: 'gapReport', args: ({ person }) => ({ id: person.report }), expected: PRIVATE },

  { operation: 'exportPersona', args: ({ person }) => ({ personaId: person.persona, format: 'MD' }), expected: LED },
  { operation: 'personaPreview', args: ({ person }) => ({ personaId: person.persona }), expected: LED },
  { operation: 'exports', expected: OWN },
  { operation: 'export', args: ({ person }) => ({ id: person.export }), expected: PRIVATE },
  { operation: 'sharePersona', args: ({ person }) => ({ id: person.persona }), expected: OWNERS_ONLY },
  { operation: 'personaShares', args: ({ person }) => ({ id: person.persona }), expected: OWNERS_ONLY },
  { operation: 'shares', expected: OWN },
  { operation: 'revokeShare', args: ({ person }) => ({ id: person.share }), expected: PRIVATE },
  { operation: 'templates', expected: OWN },
  { operation: 'template', args: () => ({ id: 'classic' }), expected: OWN },
  { operation: 'template', when: 'of a member', args: ({ person }) => ({ id: person.template }), expected: PRIVATE },
  {
    operation: 'template',
    when: 'that a member shares',
    args: ({ person }) => ({ id: person.sharedTemplate }),
    expected: '401 404 200 200 200 404',
  },
  { operation: 'createTemplate', args: () => ({ name: 'Mine', base: 'classic' }), expected: OWN },
  {
    operation: 'updateTemplate',
    args: ({ person }) => ({ id: person.sharedTemplate, name: 'Mine' }),
    expected: '401 404 403 403 403 404',
  },
  {
    operation: 'deleteTemplate',
    args: ({ person }) => ({ id: person.sharedTemplate }),
    expected: '401 404 403 403 403 404',
  },

  { operation: 'knowledgeBase', expected: OWN },
  {
    operation: 'clarify',
    when: 'a question of somebody else',
    args: () => ({ answers: { [randomUUID()]: 'yes' } }),
    expected: '401 400 400 400 400 400',
  },
  {
    operation: 'correctKnowledge',
    args: () => ({ list: 'SKILLS', name: 'Sawing' }),
    expected: '401 404 404 404 404 404',
  },

  { operation: 'team', expected: '401 404 200 200 200 404' },
  { operation: 'teamMembers', expected: OWN },
  { operation: 'teamPersonas', expected: OWN },
  { operation: 'teamInvites', expected: '401 200 403 200 200 200' },
  { operation: 'updateTeam', args: () => ({ name: 'Renamed' }), expected: '401 404 403 403 200 404' },
  {
    operation: 'updateMember',
    args: ({ person }) => ({ userId: person.id, role: 'MANAGER' }),
    expected: '401 404 403 403 200 404',
  },
  {
    operation: 'updateMember',
    when: 'the leave to edit, of another',
    args: ({ person }) => ({ userId: person.id, managersMayEdit: true }),
    expected: OWNERS_ONLY,
  },
  { operation: 'removeMember', args: ({ person }) => ({ userId: person.id }), expected: LED },
  { operation: 'leaveTeam', expected: '401 404 200 200 409 404' },
  {
    operation: 'inviteToTeam',
    args: () => ({ email: `${randomUUID()}@example.com` }),
    expected: '401 200 403 200 200 200',
  },
  { operation: 'resendInvite', args: ({ invite }) => ({ id: invite.id }), expected: LED },
  { operation: 'revokeInvite', args: ({ invite }) => ({ id: invite.id }), expected: LED },
  { operation: 'acceptInvite', args: ({ invite }) => ({ token: invite.token }), expected: PRIVATE },
];

/** Works without a token. */
export const PUBLIC = ['signup', 'login', 'requestPasswordReset', 'confirmPasswordReset', 'confirmEmail'];

/** Refused for its form before anybody is asked who it is. */
export const REFUSED_FIRST = ['uploadCv', 'uploadPhoto', 'importPersonaFile'];

/** Answered beside the table of routes, by REST alone. */
export const FILES: { path: (world: World) => string; expected: string }[] = [
  { path: ({ person }) => `/cv/${person.cv}/file`, expected: PRIVATE },
  { path: ({ person }) => `/cv/${person.cv}/pages/1`, expected: PRIVATE },
  { path: ({ person }) => `/cv/${person.cv}/view`, expected: PRIVATE },
  { path: () => '/users/me/export', expected: OWN },
  { path: () => '/users/me/photo', expected: '401 404 404 404 404 404' },
  {
    path: ({ person }) => `/files/${person.export}?expires=9999999999&signature=${'x'.repeat(43)}`,
    expected: '404 404 404 404 404 404',
  },
  { path: () => `/shared/${'x'.repeat(43)}`, expected: '404 404 404 404 404 404' },
];

export const statuses = (expected: string): number[] => expected.trim().split(/\s+/).map(Number);
