import type { MutationName, QueryName } from './hooks.ts';

const REPORTS = ['GapAnalysis', 'GapReports'] as const;
const PERSONAS = ['Personas', 'Persona', 'PersonaVersions', ...REPORTS] as const;

/** Which queries answer otherwise after each mutation. A mutation without a row, or an unknown query, does not compile. */
export const INVALIDATES: Record<MutationName, readonly QueryName[]> = {
  Signup: [],
  Login: [],
  Logout: [],
  ChangePassword: [],
  UpdateMe: ['Me'],
  UploadCv: ['Cvs', 'Cv', 'KnowledgeBase'],
  DeleteCv: ['Cvs', 'Cv', 'CvText', 'Persona', 'Personas', 'KnowledgeBase'],
  CreatePersona: ['Personas', 'KnowledgeBase'],
  UpdatePersona: [...PERSONAS, 'KnowledgeBase'],
  DuplicatePersona: ['Personas'],
  ImportPersona: ['Personas', 'KnowledgeBase'],
  RestorePersona: [...PERSONAS, 'KnowledgeBase'],
  DeletePersona: [...PERSONAS, 'Exports', 'KnowledgeBase'],
  AnalyseRoleMatch: ['GapReports', 'KnowledgeBase'],
  AnalyseTeam: ['GapReports', 'KnowledgeBase'],
  ExportPersona: ['Exports'],
  Clarify: ['KnowledgeBase', ...REPORTS],
  CorrectKnowledge: ['KnowledgeBase'],
};
