import { AnalyseRoleMatchDocument, AnalyseTeamDocument, ChangePasswordDocument, ClarifyDocument, CorrectKnowledgeDocument, CreatePersonaDocument, CvDocument, CvsDocument, CvTextDocument, DeleteCvDocument, DeletePersonaDocument, DuplicatePersonaDocument, ExportDocument, ExportPersonaDocument, ExportsDocument, GapAnalysisDocument, GapReportDocument, GapReportsDocument, ImportPersonaDocument, KnowledgeBaseDocument, LoginDocument, LogoutDocument, MeDocument, PersonaDocument, PersonasDocument, PersonaVersionsDocument, RestorePersonaDocument, SignupDocument, TemplateDocument, TemplatesDocument, UpdateMeDocument, UpdatePersonaDocument, UploadCvDocument } from './operations.ts';
import { mutationHook, pagesHook, queryHook } from './react.ts';

export { CACHE_ROOT, PersonaForgeProvider, useClient, useCvFile } from './react.ts';
export type { QueryHook, SubscriptionState } from './react.ts';
export type QueryName = 'Cv' | 'Cvs' | 'CvText' | 'Export' | 'Exports' | 'GapAnalysis' | 'GapReport' | 'GapReports' | 'KnowledgeBase' | 'Me' | 'Persona' | 'Personas' | 'PersonaVersions' | 'Template' | 'Templates';
export type MutationName = 'AnalyseRoleMatch' | 'AnalyseTeam' | 'ChangePassword' | 'Clarify' | 'CorrectKnowledge' | 'CreatePersona' | 'DeleteCv' | 'DeletePersona' | 'DuplicatePersona' | 'ExportPersona' | 'ImportPersona' | 'Login' | 'Logout' | 'RestorePersona' | 'Signup' | 'UpdateMe' | 'UpdatePersona' | 'UploadCv';

/** Where a persona falls short for a job. */
export const useAnalyseRoleMatch = mutationHook('AnalyseRoleMatch', AnalyseRoleMatchDocument);

/** What several personas together lack for a team. */
export const useAnalyseTeam = mutationHook('AnalyseTeam', AnalyseTeamDocument);

/** Changes the password, ends every session and answers with a new token. */
export const useChangePassword = mutationHook('ChangePassword', ChangePasswordDocument);

/** Answers open questions; all answers are stored or none. */
export const useClarify = mutationHook('Clarify', ClarifyDocument);

/** Renames, merges or removes an entry; it stays so when the next CV comes in. */
export const useCorrectKnowledge = mutationHook('CorrectKnowledge', CorrectKnowledgeDocument);

/** Makes a persona, from a CV or from scratch. */
export const useCreatePersona = mutationHook('CreatePersona', CreatePersonaDocument);

/** A CV and what was read from it. */
export const useCv = queryHook('Cv', CvDocument);

/** The CVs of the signed-in user, newest first. */
export const useCvs = queryHook('Cvs', CvsDocument);
/** The CVs of the signed-in user, newest first. Page by page. */
export const useCvsPages = pagesHook('Cvs', CvsDocument);

/** A CV and what was read from it. */
export const useCvText = queryHook('CvText', CvTextDocument);

/** Removes a CV and its file; personas made from it stay. */
export const useDeleteCv = mutationHook('DeleteCv', DeleteCvDocument);

/** Removes a persona with its reports and exports. */
export const useDeletePersona = mutationHook('DeletePersona', DeletePersonaDocument);

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

/** What is known about the signed-in person, with its sources. */
export const useKnowledgeBase = queryHook('KnowledgeBase', KnowledgeBaseDocument);

/** Signs in. */
export const useLogin = mutationHook('Login', LoginDocument);

/** Ends the token at once, everywhere. */
export const useLogout = mutationHook('Logout', LogoutDocument);

/** The signed-in account. */
export const useMe = queryHook('Me', MeDocument);

/** A persona. */
export const usePersona = queryHook('Persona', PersonaDocument);

/** The personas of the signed-in user, newest first. */
export const usePersonas = queryHook('Personas', PersonasDocument);
/** The personas of the signed-in user, newest first. Page by page. */
export const usePersonasPages = pagesHook('Personas', PersonasDocument);

/** Earlier states of a persona, newest first. */
export const usePersonaVersions = queryHook('PersonaVersions', PersonaVersionsDocument);

/** Brings an earlier state back as the newest version. */
export const useRestorePersona = mutationHook('RestorePersona', RestorePersonaDocument);

/** Registers an account. */
export const useSignup = mutationHook('Signup', SignupDocument);

/** A template and its configuration. */
export const useTemplate = queryHook('Template', TemplateDocument);

/** The templates for CVs and cover letters. */
export const useTemplates = queryHook('Templates', TemplatesDocument);

/** Changes the signed-in account. */
export const useUpdateMe = mutationHook('UpdateMe', UpdateMeDocument);

/** Changes fields of a persona: absent means unchanged, null clears, a list replaces the list. */
export const useUpdatePersona = mutationHook('UpdatePersona', UpdatePersonaDocument);

/** Uploads a CV (PDF or DOCX) and reads it; waits some seconds for the reading. */
export const useUploadCv = mutationHook('UploadCv', UploadCvDocument);
