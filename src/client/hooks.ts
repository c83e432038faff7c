import { AcceptInviteDocument, AccessTokensDocument, AnalyseRoleMatchDocument, AnalyseTeamDocument, AnalysisProgressDocument, ApplyIssuesDocument, ChangePasswordDocument, ClarifyDocument, ConfirmEmailDocument, ConfirmPasswordResetDocument, CorrectCvDocument, CorrectKnowledgeDocument, CreateAccessTokenDocument, CreateJobDocument, CreatePersonaDocument, CreateTemplateDocument, CvDocument, CvProgressDocument, CvsDocument, CvTextDocument, DeleteCvDocument, DeleteJobDocument, DeleteMeDocument, DeletePersonaDocument, DeleteTemplateDocument, DismissIssuesDocument, DuplicatePersonaDocument, ExportDocument, ExportPersonaDocument, ExportsDocument, GapAnalysisDocument, GapReportDocument, GapReportsDocument, ImportPersonaDocument, ImportPersonaFileDocument, InviteToTeamDocument, JobDocument, JobReportsDocument, JobsDocument, KnowledgeBaseDocument, LeaveTeamDocument, LoginDocument, LogoutDocument, MeDocument, PersonaDocument, PersonaPreviewDocument, PersonasDocument, PersonaSharesDocument, PersonaVersionDiffDocument, PersonaVersionsDocument, RankJobsDocument, RankPersonasDocument, ReadCvAgainDocument, RemoveMemberDocument, RequestPasswordResetDocument, ResendInviteDocument, RestoreCvDocument, RestorePersonaDocument, RevokeAccessTokenDocument, RevokeInviteDocument, RevokeSessionDocument, RevokeShareDocument, SessionsDocument, SharePersonaDocument, SharesDocument, SignupDocument, TailorPersonaDocument, TeamDocument, TeamInvitesDocument, TeamMembersDocument, TeamPersonasDocument, TemplateDocument, TemplatesDocument, UpdateJobDocument, UpdateMeDocument, UpdateMemberDocument, UpdatePersonaDocument, UpdateTeamDocument, UpdateTemplateDocument, UploadCvDocument } from './operations.ts';
import { mutationHook, pagesHook, queryHook, subscriptionHook } from './react.ts';

export { CACHE_ROOT, PersonaForgeProvider, useClient, useCvFile, useCvPage, useCvView } from './react.ts';
export type { QueryHook, SubscriptionState } from './react.ts';
export type { MutationName, QueryName } from './operations.ts';

/** Accepts an invitation to the address of the signed-in account. */
export const useAcceptInvite = mutationHook('AcceptInvite', AcceptInviteDocument);

/** Personal access tokens of the account that have not ended, newest first. */
export const useAccessTokens = queryHook('AccessTokens', AccessTokensDocument);
/** Personal access tokens of the account that have not ended, newest first. Page by page. */
export const useAccessTokensPages = pagesHook('AccessTokens', AccessTokensDocument);

/** Where a persona falls short for a job. */
export const useAnalyseRoleMatch = mutationHook('AnalyseRoleMatch', AnalyseRoleMatchDocument);

/** What several personas together lack for a team. */
export const useAnalyseTeam = mutationHook('AnalyseTeam', AnalyseTeamDocument);

/** Runs an analysis and tells how far it is. */
export const useAnalysisProgress = subscriptionHook(AnalysisProgressDocument);

/** Applies the fixes of issues to the persona, all or none, as one version that restoring undoes. */
export const useApplyIssues = mutationHook('ApplyIssues', ApplyIssuesDocument);

/** Changes the password, ends every session and answers with a new token. */
export const useChangePassword = mutationHook('ChangePassword', ChangePasswordDocument);

/** Answers open questions; all answers are stored or none. */
export const useClarify = mutationHook('Clarify', ClarifyDocument);

/** Confirms a new address of the account with the token of the mail. */
export const useConfirmEmail = mutationHook('ConfirmEmail', ConfirmEmailDocument);

/** Sets a new password with the token of the mail, ends every session and answers with a new token. */
export const useConfirmPasswordReset = mutationHook('ConfirmPasswordReset', ConfirmPasswordResetDocument);

/** Sets what the reading of a CV got wrong: absent means unchanged, null clears, a list replaces the list. Personas made later and the knowledge base follow it; another reading keeps it. */
export const useCorrectCv = mutationHook('CorrectCv', CorrectCvDocument);

/** Renames, merges or removes an entry; it stays so when the next CV comes in. */
export const useCorrectKnowledge = mutationHook('CorrectKnowledge', CorrectKnowledgeDocument);

/** Makes a personal access token for a program; it is shown this once. */
export const useCreateAccessToken = mutationHook('CreateAccessToken', CreateAccessTokenDocument);

/** Keeps a job and reads its ad: what it asks for, its terms and what it offers. A text that is no ad is kept with no requirements and says so in `warnings`. */
export const useCreateJob = mutationHook('CreateJob', CreateJobDocument);

/** Makes a persona, from a CV or from scratch. */
export const useCreatePersona = mutationHook('CreatePersona', CreatePersonaDocument);

/** Makes a template of your own: one of ours with another configuration and CSS over it. */
export const useCreateTemplate = mutationHook('CreateTemplate', CreateTemplateDocument);

/** A CV and what was read from it. */
export const useCv = queryHook('Cv', CvDocument);

/** A CV in work: as it is now, and again when it is read or has failed. */
export const useCvProgress = subscriptionHook(CvProgressDocument);

/** The CVs of the signed-in user, newest first. */
export const useCvs = queryHook('Cvs', CvsDocument);
/** The CVs of the signed-in user, newest first. Page by page. */
export const useCvsPages = pagesHook('Cvs', CvsDocument);

/** A CV and what was read from it. */
export const useCvText = queryHook('CvText', CvTextDocument);

/** Removes a CV and its file; personas made from it stay. */
export const useDeleteCv = mutationHook('DeleteCv', DeleteCvDocument);

/** Removes a job; its reports and personas stay. */
export const useDeleteJob = mutationHook('DeleteJob', DeleteJobDocument);

/** Erases the account and everything of it, for good. */
export const useDeleteMe = mutationHook('DeleteMe', DeleteMeDocument);

/** Removes a persona with its reports and exports. */
export const useDeletePersona = mutationHook('DeletePersona', DeletePersonaDocument);

/** Removes a template of your own; documents made with it stay. */
export const useDeleteTemplate = mutationHook('DeleteTemplate', DeleteTemplateDocument);

/** Puts issues aside, so that they do not come back for the same words, or takes them up again. The score stays. */
export const useDismissIssues = mutationHook('DismissIssues', DismissIssuesDocument);

/** Makes a second persona that begins as this one is. */
export const useDuplicatePersona = mutationHook('DuplicatePersona', DuplicatePersonaDocument);

/** A document, with a fresh link. */
export const useExport = queryHook('Export', ExportDocument);

/** Makes a document of a persona: a CV, or with a cover-letter template a letter. */
export const useExportPersona = mutationHook('ExportPersona', ExportPersonaDocument);

/** Documents of the signed-in user, newest first. */
export const useExports = queryHook('Exports', ExportsDocument);
/** Documents of the signed-in user, newest first. Page by page. */
export const useExportsPages = pagesHook('Exports', ExportsDocument);

/** Where a persona falls short in general; from the stored report while nothing changed. */
export const useGapAnalysis = queryHook('GapAnalysis', GapAnalysisDocument);

/** A stored report. */
export const useGapReport = queryHook('GapReport', GapReportDocument);

/** Reports of the signed-in user, newest first. */
export const useGapReports = queryHook('GapReports', GapReportsDocument);
/** Reports of the signed-in user, newest first. Page by page. */
export const useGapReportsPages = pagesHook('GapReports', GapReportsDocument);

/** Makes a persona from a JSON Resume. */
export const useImportPersona = mutationHook('ImportPersona', ImportPersonaDocument);

/** Makes a persona from a file: JSON Resume, the ZIP that LinkedIn exports, a Europass (XML, or the PDF with it inside) or a vCard, told by its content. */
export const useImportPersonaFile = mutationHook('ImportPersonaFile', ImportPersonaFileDocument);

/** Invites an address by mail; whoever is in no team founds one. */
export const useInviteToTeam = mutationHook('InviteToTeam', InviteToTeamDocument);

/** A job. */
export const useJob = queryHook('Job', JobDocument);

/** A job. */
export const useJobReports = queryHook('JobReports', JobReportsDocument);

/** The jobs of the signed-in user, newest first. */
export const useJobs = queryHook('Jobs', JobsDocument);
/** The jobs of the signed-in user, newest first. Page by page. */
export const useJobsPages = pagesHook('Jobs', JobsDocument);

/** What is known about the signed-in person, with its sources. */
export const useKnowledgeBase = queryHook('KnowledgeBase', KnowledgeBaseDocument);

/** Leaves the team; one's personas leave with one. */
export const useLeaveTeam = mutationHook('LeaveTeam', LeaveTeamDocument);

/** Signs in. */
export const useLogin = mutationHook('Login', LoginDocument);

/** Ends the token at once, everywhere. */
export const useLogout = mutationHook('Logout', LogoutDocument);

/** The signed-in account. */
export const useMe = queryHook('Me', MeDocument);

/** A persona. */
export const usePersona = queryHook('Persona', PersonaDocument);

/** A persona as its PDF would print now, page by page, with the place of each value. Nothing is stored. */
export const usePersonaPreview = queryHook('PersonaPreview', PersonaPreviewDocument);

/** The personas of the signed-in user, newest first. */
export const usePersonas = queryHook('Personas', PersonasDocument);
/** The personas of the signed-in user, newest first. Page by page. */
export const usePersonasPages = pagesHook('Personas', PersonasDocument);

/** Links to a persona, newest first. */
export const usePersonaShares = queryHook('PersonaShares', PersonaSharesDocument);
/** Links to a persona, newest first. Page by page. */
export const usePersonaSharesPages = pagesHook('PersonaShares', PersonaSharesDocument);

/** What differs between two versions, of which one may be the present. */
export const usePersonaVersionDiff = queryHook('PersonaVersionDiff', PersonaVersionDiffDocument);

/** Earlier states of a persona, newest first. */
export const usePersonaVersions = queryHook('PersonaVersions', PersonaVersionsDocument);

/** Jobs by how a persona stands to them, the best first. Nothing is stored. */
export const useRankJobs = mutationHook('RankJobs', RankJobsDocument);

/** Personas by how they stand to a job, the best first. Nothing is stored. */
export const useRankPersonas = mutationHook('RankPersonas', RankPersonasDocument);

/** Reads the file of a CV again, as a later version of this service may read it better, and waits some seconds for it; corrections stay. */
export const useReadCvAgain = mutationHook('ReadCvAgain', ReadCvAgainDocument);

/** Removes a person from the team; its personas leave with it. */
export const useRemoveMember = mutationHook('RemoveMember', RemoveMemberDocument);

/** Sends a link that sets a new password; answers alike whether the account exists. */
export const useRequestPasswordReset = mutationHook('RequestPasswordReset', RequestPasswordResetDocument);

/** Sends an invitation again; it is worth another seven days. */
export const useResendInvite = mutationHook('ResendInvite', ResendInviteDocument);

/** Drops all corrections of a CV: it says what was read from its file. */
export const useRestoreCv = mutationHook('RestoreCv', RestoreCvDocument);

/** Brings an earlier state back as the newest version. */
export const useRestorePersona = mutationHook('RestorePersona', RestorePersonaDocument);

/** Ends a personal access token at once, everywhere. */
export const useRevokeAccessToken = mutationHook('RevokeAccessToken', RevokeAccessTokenDocument);

/** Withdraws an invitation. */
export const useRevokeInvite = mutationHook('RevokeInvite', RevokeInviteDocument);

/** Ends a session of the account at once, everywhere. */
export const useRevokeSession = mutationHook('RevokeSession', RevokeSessionDocument);

/** Ends a link at once. */
export const useRevokeShare = mutationHook('RevokeShare', RevokeShareDocument);

/** Where the account is signed in, newest first. */
export const useSessions = queryHook('Sessions', SessionsDocument);
/** Where the account is signed in, newest first. Page by page. */
export const useSessionsPages = pagesHook('Sessions', SessionsDocument);

/** Makes a link that shows a persona to whoever has it, until it ends or is revoked. */
export const useSharePersona = mutationHook('SharePersona', SharePersonaDocument);

/** Links of the signed-in person, newest first. */
export const useShares = queryHook('Shares', SharesDocument);
/** Links of the signed-in person, newest first. Page by page. */
export const useSharesPages = pagesHook('Shares', SharesDocument);

/** Registers an account. */
export const useSignup = mutationHook('Signup', SignupDocument);

/** Proposes changes of a persona for a job, each with its reason; with `accept` makes the new persona that has those, linked to both. */
export const useTailorPersona = mutationHook('TailorPersona', TailorPersonaDocument);

/** The team of the signed-in person. */
export const useTeam = queryHook('Team', TeamDocument);

/** Invitations that are not accepted yet, newest first; for owners and managers, [] outside of any team. */
export const useTeamInvites = queryHook('TeamInvites', TeamInvitesDocument);
/** Invitations that are not accepted yet, newest first; for owners and managers, [] outside of any team. Page by page. */
export const useTeamInvitesPages = pagesHook('TeamInvites', TeamInvitesDocument);

/** Who is in the team, latest first; [] outside of any team. */
export const useTeamMembers = queryHook('TeamMembers', TeamMembersDocument);
/** Who is in the team, latest first; [] outside of any team. Page by page. */
export const useTeamMembersPages = pagesHook('TeamMembers', TeamMembersDocument);

/** The personas of everyone in the team, newest first; [] outside of any team. */
export const useTeamPersonas = queryHook('TeamPersonas', TeamPersonasDocument);
/** The personas of everyone in the team, newest first; [] outside of any team. Page by page. */
export const useTeamPersonasPages = pagesHook('TeamPersonas', TeamPersonasDocument);

/** A template and its configuration. */
export const useTemplate = queryHook('Template', TemplateDocument);

/** The templates for CVs and cover letters: ours, your own, and what your team shares. */
export const useTemplates = queryHook('Templates', TemplatesDocument);

/** Changes a job: absent means unchanged, null clears. Requirements are changed by id and added without one; what their reader says stays when the text is read again. */
export const useUpdateJob = mutationHook('UpdateJob', UpdateJobDocument);

/** Changes the signed-in account. */
export const useUpdateMe = mutationHook('UpdateMe', UpdateMeDocument);

/** Changes the role of a person (owners), or whether others may edit one's own personas. */
export const useUpdateMember = mutationHook('UpdateMember', UpdateMemberDocument);

/** Changes fields of a persona: absent means unchanged, null clears, a list replaces the list. */
export const useUpdatePersona = mutationHook('UpdatePersona', UpdatePersonaDocument);

/** Changes the team; owners only. */
export const useUpdateTeam = mutationHook('UpdateTeam', UpdateTeamDocument);

/** Changes a template of your own; what is left out stays. */
export const useUpdateTemplate = mutationHook('UpdateTemplate', UpdateTemplateDocument);

/** Uploads a CV (PDF, DOCX, ODT, RTF, Markdown or plain text) and reads it; waits some seconds for the reading. */
export const useUploadCv = mutationHook('UploadCv', UploadCvDocument);
