/**
 * Mutations whose effect is rows alone: with an idempotency key, effect and answer are written in one transaction, so that
 * whatever dies in between leaves both or neither.
 */
export const IN_ONE_TRANSACTION: ReadonlySet<string> = new Set([
  'signup',
  'createAccessToken',
  'revokeAccessToken',
  'revokeSession',
  'createTemplate',
  'updateTemplate',
  'deleteTemplate',
  'createPersona',
  'updatePersona',
  'applyIssues',
  'dismissIssues',
  'duplicatePersona',
  'importPersona',
  'restorePersona',
  'createJob',
  'deleteJob',
  'updateTeam',
  'inviteToTeam',
  'resendInvite',
  'revokeInvite',
  'acceptInvite',
]);

/**
 * Mutations that wait for a model, a browser, a worker or a hash of a password, or that move files with their rows: no
 * transaction is held over them. Their answer is kept after their effect. Each finds again what it has made (the same
 * bytes are one CV, the same analysis one report, the same print one document), sets what it is told to, or has nothing
 * left to remove: to run once more, after a crash between the two, does no harm. Of a file's import, a tailored persona and a link there
 * may then be two.
 */
export const ON_THEIR_OWN: ReadonlySet<string> = new Set([
  'login',
  'logout',
  'changePassword',
  'requestPasswordReset',
  'confirmPasswordReset',
  'confirmEmail',
  'updateMe',
  'deleteMe',
  'uploadCv',
  'uploadPhoto',
  'deletePhoto',
  'correctCv',
  'restoreCv',
  'readCvAgain',
  'deleteCv',
  'importPersonaFile',
  'deletePersona',
  'analyseRoleMatch',
  'analyseTeam',
  'tailorPersona',
  'rankPersonas',
  'rankJobs',
  'exportPersona',
  'sharePersona',
  'revokeShare',
  'updateJob',
  'clarify',
  'correctKnowledge',
  'updateMember',
  'removeMember',
  'leaveTeam',
]);
