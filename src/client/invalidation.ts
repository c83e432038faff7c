import type { MutationName, QueryName } from './operations.ts';

const REPORTS = ['GapAnalysis', 'GapReports'] as const;
const JOBS = ['Jobs', 'Job', 'JobReports'] as const;
const TEAM = ['Team', 'TeamMembers', 'TeamPersonas', 'TeamInvites'] as const;
const PERSONAS = ['Personas', 'Persona', 'PersonaPreview', 'PersonaVersions', 'TeamPersonas', ...REPORTS] as const;

/** Which queries answer otherwise after each mutation. A mutation without a row, or an unknown query, does not compile. */
export const INVALIDATES: Record<MutationName, readonly QueryName[]> = {
  Signup: [],
  Login: [],
  Logout: [],
  // these end the token that would ask; who has put the new one in its place asks again
  ChangePassword: [],
  RequestPasswordReset: [],
  ConfirmPasswordReset: [],
  CreateAccessToken: ['AccessTokens'],
  RevokeAccessToken: ['AccessTokens'],
  ConfirmEmail: ['Me'],
  RevokeSession: ['Sessions'],
  DeleteMe: [],
  UpdateMe: ['Me', 'TeamMembers'],
  UploadCv: ['Cvs', 'Cv', 'KnowledgeBase'],
  CorrectCv: ['Cvs', 'Cv', 'KnowledgeBase'],
  RestoreCv: ['Cvs', 'Cv', 'KnowledgeBase'],
  ReadCvAgain: ['Cvs', 'Cv', 'CvText', 'KnowledgeBase'],
  DeleteCv: ['Cvs', 'Cv', 'CvText', 'Persona', 'Personas', 'KnowledgeBase'],
  CreatePersona: ['Personas', 'KnowledgeBase'],
  UpdatePersona: [...PERSONAS, 'KnowledgeBase'],
  DuplicatePersona: ['Personas'],
  ImportPersona: ['Personas', 'KnowledgeBase'],
  ImportPersonaFile: ['Personas', 'KnowledgeBase'],
  RestorePersona: [...PERSONAS, 'KnowledgeBase'],
  DeletePersona: [...PERSONAS, 'Exports', 'Shares', 'KnowledgeBase'],
  RankPersonas: [],
  RankJobs: [],
  CreateJob: ['Jobs'],
  UpdateJob: JOBS,
  DeleteJob: JOBS,
  AnalyseRoleMatch: ['GapReports', 'JobReports', 'KnowledgeBase'],
  AnalyseTeam: ['GapReports', 'KnowledgeBase'],
  ExportPersona: ['Exports'],
  CreateTemplate: ['Templates'],
  UpdateTemplate: ['Templates', 'Template'],
  DeleteTemplate: ['Templates', 'Template'],
  SharePersona: ['Shares', 'PersonaShares'],
  RevokeShare: ['Shares', 'PersonaShares'],
  Clarify: ['KnowledgeBase', ...REPORTS],
  InviteToTeam: ['TeamInvites', 'Team', 'Me'],
  ResendInvite: ['TeamInvites'],
  RevokeInvite: ['TeamInvites'],
  AcceptInvite: [...TEAM, 'Me'],
  UpdateTeam: ['Team'],
  UpdateMember: ['TeamMembers'],
  RemoveMember: ['TeamMembers', 'TeamPersonas'],
  LeaveTeam: [...TEAM, 'Me'],
  CorrectKnowledge: ['KnowledgeBase'],
};
