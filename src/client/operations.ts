/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** How far an analysis is. */
export type AnalysisStage =
  | 'DONE'
  | 'DRAFTING'
  | 'GATHERING';

/** A prize or honour. */
export type AwardInput = {
  /** Partial ISO date. */
  date?: string | null | undefined;
  /** Who gave it. */
  issuer?: string | null | undefined;
  /** What for. */
  summary?: string | null | undefined;
  /** Name. */
  title?: string | null | undefined;
};

/** A certificate or licence. */
export type CertificationInput = {
  /** Partial ISO date. */
  date?: string | null | undefined;
  /** Who issued it. */
  issuer?: string | null | undefined;
  /** Name. */
  name?: string | null | undefined;
  /** Where it can be checked. */
  url?: string | null | undefined;
};

/** Whether a requirement is met. */
export type CoverageStatus =
  | 'MET'
  | 'MISSING'
  | 'PARTIAL'
  | 'UNKNOWN';

/** How far the reading of a CV is. */
export type CvStatus =
  | 'FAILED'
  | 'PARSED'
  | 'PROCESSING';

/** What kind of thing a description asks for. */
export type DemandKind =
  | 'EDUCATION'
  | 'EXPERIENCE'
  | 'LANGUAGE'
  | 'LICENCE'
  | 'LOCATION'
  | 'OTHER'
  | 'SKILL'
  | 'SOFT'
  | 'TOOL'
  | 'WORK_CONDITION';

/** How close lines and parts of a document stand. */
export type Density =
  | 'COMPACT'
  | 'NORMAL'
  | 'RELAXED';

/** A course of study. */
export type EducationInput = {
  /** Degree. */
  degree?: string | null | undefined;
  /** Partial ISO date. */
  endDate?: string | null | undefined;
  /** Subject. */
  fieldOfStudy?: string | null | undefined;
  /** Grade as written. */
  grade?: string | null | undefined;
  /** Courses and honours, one item each. */
  highlights?: Array<string> | null | undefined;
  /** School or university. */
  institution?: string | null | undefined;
  /** Whether it goes on. */
  isCurrent?: boolean | null | undefined;
  /** Place. */
  location?: string | null | undefined;
  /** Partial ISO date. */
  startDate?: string | null | undefined;
};

/** Format of an exported document: `json` is JSON Resume, `tex` the source for XeLaTeX or LuaLaTeX, `europass` the XML that Europass takes. */
export type ExportFormat =
  | 'DOCX'
  | 'EUROPASS'
  | 'HTML'
  | 'JSON'
  | 'MD'
  | 'ODT'
  | 'PDF'
  | 'TEX'
  | 'TXT';

/** Who wrote the report: the rules alone, or a model grounded by them. */
export type GapEngine =
  | 'LLM'
  | 'RULES';

/** Whether the description demands it or would like it. */
export type GapImportance =
  | 'MUST'
  | 'NICE';

/** What a persona, or several, were held against. */
export type GapKind =
  | 'GENERAL'
  | 'ROLE_MATCH'
  | 'TEAM';

/** How much an issue weighs with a reader. */
export type GapSeverity =
  | 'HIGH'
  | 'LOW'
  | 'MEDIUM';

/** What became of the mail of an invitation. */
export type InviteDelivery =
  | 'FAILED'
  | 'SENT'
  | 'WAITING';

/** What became of an invitation. */
export type InviteStatus =
  | 'ACCEPTED'
  | 'EXPIRED'
  | 'PENDING';

/** A requirement to change (with its `id`) or to add (with its `text`); absent means unchanged. */
export type JobRequirementInput = {
  /** Whether one of its members is enough. */
  anyOf?: boolean | null | undefined;
  /** True puts it aside, false takes it up again. */
  dismissed?: boolean | null | undefined;
  /** The requirement; without it one is added. */
  id?: string | null | undefined;
  /** Demanded or welcome. */
  importance?: GapImportance | null | undefined;
  /** What kind of thing it is. */
  kind?: DemandKind | null | undefined;
  /** The alternatives, or the list in it; null for none. */
  members?: Array<string> | null | undefined;
  /** A short name of it. */
  text?: string | null | undefined;
  /** Years of experience asked for; null for none. */
  years?: number | null | undefined;
};

/** How far one is with a job. */
export type JobStatus =
  | 'APPLIED'
  | 'ARCHIVED'
  | 'INTERVIEW'
  | 'OFFER'
  | 'REJECTED'
  | 'SAVED';

/** A list of the knowledge base. */
export type KnowledgeList =
  | 'INDUSTRIES'
  | 'SKILLS'
  | 'SOFT_SKILLS'
  | 'TOOLS';

/** Where a piece of knowledge comes from. */
export type KnowledgeSourceKind =
  | 'ANSWER'
  | 'CV'
  | 'PERSONA';

/** A language. */
export type LanguageSkillInput = {
  /** The level as written. */
  fluency?: string | null | undefined;
  /** The language. */
  language?: string | null | undefined;
};

/** A link. */
export type LinkInput = {
  /** What it is called. */
  label?: string | null | undefined;
  /** The address. */
  url: string;
};

/** Sheet of a document. */
export type PageSize =
  | 'A4'
  | 'LETTER';

/** A partial persona laid over the CV that it is made from. */
export type PersonaOverrides = {
  /** Awards. */
  awards?: Array<AwardInput> | null | undefined;
  /** Certificates. */
  certifications?: Array<CertificationInput> | null | undefined;
  /** Education. */
  education?: Array<EducationInput> | null | undefined;
  /** E-mail address that the persona shows. */
  email?: string | null | undefined;
  /** Professional title. */
  headline?: string | null | undefined;
  /** Interests. */
  interests?: Array<string> | null | undefined;
  /** Languages. */
  languages?: Array<LanguageSkillInput> | null | undefined;
  /** Links. */
  links?: Array<LinkInput> | null | undefined;
  /** Place. */
  location?: string | null | undefined;
  /** Full name. */
  name?: string | null | undefined;
  /** Phone number. */
  phone?: string | null | undefined;
  /** Projects. */
  projects?: Array<ProjectInput> | null | undefined;
  /** Publications. */
  publications?: Array<PublicationInput> | null | undefined;
  /** Order and visibility of the sections. */
  sections?: Array<SectionInput> | null | undefined;
  /** Skills. */
  skills?: Array<string> | null | undefined;
  /** Profile text. */
  summary?: string | null | undefined;
  /** Tags. */
  tags?: Array<string> | null | undefined;
  /** Volunteering. */
  volunteering?: Array<VolunteeringInput> | null | undefined;
  /** Roles. */
  workHistory?: Array<WorkExperienceInput> | null | undefined;
};

/** How much an account may store and do. */
export type Plan =
  | 'FREE'
  | 'PRO'
  | 'TEAM';

/** A project. */
export type ProjectInput = {
  /** Partial ISO date. */
  endDate?: string | null | undefined;
  /** What was done, one item each. */
  highlights?: Array<string> | null | undefined;
  /** Name. */
  name?: string | null | undefined;
  /** Part in it. */
  role?: string | null | undefined;
  /** Partial ISO date. */
  startDate?: string | null | undefined;
  /** A text about it. */
  summary?: string | null | undefined;
  /** Where to see it. */
  url?: string | null | undefined;
};

/** A publication. */
export type PublicationInput = {
  /** Partial ISO date. */
  date?: string | null | undefined;
  /** Title. */
  name?: string | null | undefined;
  /** Journal or publisher. */
  publisher?: string | null | undefined;
  /** What it is about. */
  summary?: string | null | undefined;
  /** Where to read it. */
  url?: string | null | undefined;
};

/** What a person may do in a team. */
export type Role =
  | 'MANAGER'
  | 'MEMBER'
  | 'OWNER';

/** A part of a persona as it shows itself. */
export type SectionInput = {
  /** Name of a field (`summary`, `work_history`, …) or `custom:<slug>`. */
  key: string;
  /** Text of a custom section, in Markdown. */
  markdown?: string | null | undefined;
  /** Heading; null takes the usual one. */
  title?: string | null | undefined;
  /** Whether exports show it; true when left out. */
  visible?: boolean | null | undefined;
};

/** What a link shows: a page or a PDF. */
export type ShareFormat =
  | 'HTML'
  | 'PDF';

/** What a template makes. */
export type TemplateKind =
  | 'COVER_LETTER'
  | 'CV';

/** What a personal access token may do. None may make tokens, change the password or erase the account. */
export type TokenScope =
  /** Change the account, see where it is signed in, and revoke tokens. */
  | 'ADMIN'
  /** Make documents, links to personas and the takeout of all data. */
  | 'EXPORT'
  /** Read what is one's own, and analyse it. */
  | 'READ'
  /** All that the account may do in its team. */
  | 'TEAM'
  /** Upload, change and remove CVs, personas and answers; match with jobs. */
  | 'WRITE';

/** Unpaid work. */
export type VolunteeringInput = {
  /** Partial ISO date. */
  endDate?: string | null | undefined;
  /** What was done, one item each. */
  highlights?: Array<string> | null | undefined;
  /** The organisation. */
  organization?: string | null | undefined;
  /** Part in it. */
  role?: string | null | undefined;
  /** Partial ISO date. */
  startDate?: string | null | undefined;
  /** A text about it. */
  summary?: string | null | undefined;
};

/** A role at an employer. */
export type WorkExperienceInput = {
  /** Employer. */
  company?: string | null | undefined;
  /** Partial ISO date. */
  endDate?: string | null | undefined;
  /** What was done, one item each. */
  highlights?: Array<string> | null | undefined;
  /** Whether it goes on. */
  isCurrent?: boolean | null | undefined;
  /** Place. */
  location?: string | null | undefined;
  /** Partial ISO date. */
  startDate?: string | null | undefined;
  /** A text about the role. */
  summary?: string | null | undefined;
  /** Job title. */
  title?: string | null | undefined;
};

/** Where one works. */
export type WorkMode =
  | 'HYBRID'
  | 'ON_SITE'
  | 'REMOTE';

export type SignupMutationVariables = Exact<{
  email: string;
  password: string;
  name: string;
  inviteToken?: string | null | undefined;
}>;


export type SignupMutation = { signup: { token: string } };

export type LoginMutationVariables = Exact<{
  email: string;
  password: string;
}>;


export type LoginMutation = { login: { token: string } };

export type LogoutMutationVariables = Exact<{ [key: string]: never; }>;


export type LogoutMutation = { logout: boolean };

export type ChangePasswordMutationVariables = Exact<{
  currentPassword: string;
  newPassword: string;
}>;


export type ChangePasswordMutation = { changePassword: { token: string } };

export type RequestPasswordResetMutationVariables = Exact<{
  email: string;
}>;


export type RequestPasswordResetMutation = { requestPasswordReset: boolean };

export type ConfirmPasswordResetMutationVariables = Exact<{
  token: string;
  newPassword: string;
}>;


export type ConfirmPasswordResetMutation = { confirmPasswordReset: { token: string } };

export type ConfirmEmailMutationVariables = Exact<{
  token: string;
}>;


export type ConfirmEmailMutation = { confirmEmail: boolean };

export type SessionsQueryVariables = Exact<{
  limit?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type SessionsQuery = { sessions: Array<{ id: string, createdAt: string, lastUsed: string, expiresAt: string, current: boolean }> };

export type RevokeSessionMutationVariables = Exact<{
  id: string;
}>;


export type RevokeSessionMutation = { revokeSession: boolean };

export type AccessTokensQueryVariables = Exact<{
  limit?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type AccessTokensQuery = { accessTokens: Array<{ id: string, name: string, scopes: Array<TokenScope>, prefix: string, createdAt: string, expiresAt: string, lastUsedAt: string | null }> };

export type CreateAccessTokenMutationVariables = Exact<{
  name: string;
  scopes?: Array<TokenScope> | TokenScope | null | undefined;
  expiresInDays?: number | null | undefined;
}>;


export type CreateAccessTokenMutation = { createAccessToken: { id: string, name: string, scopes: Array<TokenScope>, prefix: string, createdAt: string, expiresAt: string, token: string } };

export type RevokeAccessTokenMutationVariables = Exact<{
  id: string;
}>;


export type RevokeAccessTokenMutation = { revokeAccessToken: boolean };

export type CvContentFragment = { name: string | null, headline: string | null, email: string | null, phone: string | null, location: string | null, summary: string | null, skills: Array<string>, interests: Array<string>, links: Array<{ label: string | null, url: string }>, workExperience: Array<{ title: string | null, company: string | null, location: string | null, startDate: string | null, endDate: string | null, isCurrent: boolean, summary: string | null, highlights: Array<string> }>, education: Array<{ institution: string | null, degree: string | null, fieldOfStudy: string | null, location: string | null, startDate: string | null, endDate: string | null, isCurrent: boolean, grade: string | null, highlights: Array<string> }>, projects: Array<{ name: string | null, role: string | null, url: string | null, startDate: string | null, endDate: string | null, summary: string | null, highlights: Array<string> }>, certifications: Array<{ name: string | null, issuer: string | null, date: string | null, url: string | null }>, languages: Array<{ language: string | null, fluency: string | null }>, awards: Array<{ title: string | null, issuer: string | null, date: string | null, summary: string | null }>, publications: Array<{ name: string | null, publisher: string | null, date: string | null, url: string | null, summary: string | null }>, volunteering: Array<{ organization: string | null, role: string | null, startDate: string | null, endDate: string | null, summary: string | null, highlights: Array<string> }> };

export type PersonaContentFragment = { name: string | null, headline: string | null, email: string | null, phone: string | null, location: string | null, summary: string | null, skills: Array<string>, interests: Array<string>, links: Array<{ label: string | null, url: string }>, workHistory: Array<{ title: string | null, company: string | null, location: string | null, startDate: string | null, endDate: string | null, isCurrent: boolean, summary: string | null, highlights: Array<string> }>, education: Array<{ institution: string | null, degree: string | null, fieldOfStudy: string | null, location: string | null, startDate: string | null, endDate: string | null, isCurrent: boolean, grade: string | null, highlights: Array<string> }>, projects: Array<{ name: string | null, role: string | null, url: string | null, startDate: string | null, endDate: string | null, summary: string | null, highlights: Array<string> }>, certifications: Array<{ name: string | null, issuer: string | null, date: string | null, url: string | null }>, languages: Array<{ language: string | null, fluency: string | null }>, awards: Array<{ title: string | null, issuer: string | null, date: string | null, summary: string | null }>, publications: Array<{ name: string | null, publisher: string | null, date: string | null, url: string | null, summary: string | null }>, volunteering: Array<{ organization: string | null, role: string | null, startDate: string | null, endDate: string | null, summary: string | null, highlights: Array<string> }>, sections: Array<{ key: string, title: string | null, visible: boolean, markdown: string | null }> };

export type CvsQueryVariables = Exact<{
  limit?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type CvsQuery = { cvs: Array<{ id: string, filename: string, status: CvStatus, createdAt: string, pageCount: number | null, language: string | null, name: string | null, headline: string | null }> };

export type CvQueryVariables = Exact<{
  cvId: string;
}>;


export type CvQuery = { cv: { id: string, filename: string, status: CvStatus, createdAt: string, pageCount: number | null, language: string | null, version: number, name: string | null, headline: string | null, email: string | null, phone: string | null, location: string | null, summary: string | null, skills: Array<string>, interests: Array<string>, provenance: Array<{ path: string, confidence: number, page: number | null, bbox: Array<number> | null, corrected: boolean }>, warnings: Array<{ code: string, message: string }>, error: { code: string, message: string } | null, links: Array<{ label: string | null, url: string }>, workExperience: Array<{ title: string | null, company: string | null, location: string | null, startDate: string | null, endDate: string | null, isCurrent: boolean, summary: string | null, highlights: Array<string> }>, education: Array<{ institution: string | null, degree: string | null, fieldOfStudy: string | null, location: string | null, startDate: string | null, endDate: string | null, isCurrent: boolean, grade: string | null, highlights: Array<string> }>, projects: Array<{ name: string | null, role: string | null, url: string | null, startDate: string | null, endDate: string | null, summary: string | null, highlights: Array<string> }>, certifications: Array<{ name: string | null, issuer: string | null, date: string | null, url: string | null }>, languages: Array<{ language: string | null, fluency: string | null }>, awards: Array<{ title: string | null, issuer: string | null, date: string | null, summary: string | null }>, publications: Array<{ name: string | null, publisher: string | null, date: string | null, url: string | null, summary: string | null }>, volunteering: Array<{ organization: string | null, role: string | null, startDate: string | null, endDate: string | null, summary: string | null, highlights: Array<string> }> } };

export type CvTextQueryVariables = Exact<{
  cvId: string;
}>;


export type CvTextQuery = { cv: { id: string, rawText: string } };

export type UploadCvMutationVariables = Exact<{
  file: Blob;
}>;


export type UploadCvMutation = { uploadCv: { cvId: string, status: CvStatus } };

export type CorrectCvMutationVariables = Exact<{
  cvId: string;
  name?: string | null | undefined;
  headline?: string | null | undefined;
  email?: string | null | undefined;
  phone?: string | null | undefined;
  location?: string | null | undefined;
  summary?: string | null | undefined;
  links?: Array<LinkInput> | LinkInput | null | undefined;
  workExperience?: Array<WorkExperienceInput> | WorkExperienceInput | null | undefined;
  education?: Array<EducationInput> | EducationInput | null | undefined;
  skills?: Array<string> | string | null | undefined;
  projects?: Array<ProjectInput> | ProjectInput | null | undefined;
  certifications?: Array<CertificationInput> | CertificationInput | null | undefined;
  languages?: Array<LanguageSkillInput> | LanguageSkillInput | null | undefined;
  awards?: Array<AwardInput> | AwardInput | null | undefined;
  publications?: Array<PublicationInput> | PublicationInput | null | undefined;
  volunteering?: Array<VolunteeringInput> | VolunteeringInput | null | undefined;
  interests?: Array<string> | string | null | undefined;
  version?: number | null | undefined;
}>;


export type CorrectCvMutation = { correctCv: { id: string, version: number, name: string | null, headline: string | null, email: string | null, phone: string | null, location: string | null, summary: string | null, skills: Array<string>, interests: Array<string>, provenance: Array<{ path: string, confidence: number, page: number | null, bbox: Array<number> | null, corrected: boolean }>, links: Array<{ label: string | null, url: string }>, workExperience: Array<{ title: string | null, company: string | null, location: string | null, startDate: string | null, endDate: string | null, isCurrent: boolean, summary: string | null, highlights: Array<string> }>, education: Array<{ institution: string | null, degree: string | null, fieldOfStudy: string | null, location: string | null, startDate: string | null, endDate: string | null, isCurrent: boolean, grade: string | null, highlights: Array<string> }>, projects: Array<{ name: string | null, role: string | null, url: string | null, startDate: string | null, endDate: string | null, summary: string | null, highlights: Array<string> }>, certifications: Array<{ name: string | null, issuer: string | null, date: string | null, url: string | null }>, languages: Array<{ language: string | null, fluency: string | null }>, awards: Array<{ title: string | null, issuer: string | null, date: string | null, summary: string | null }>, publications: Array<{ name: string | null, publisher: string | null, date: string | null, url: string | null, summary: string | null }>, volunteering: Array<{ organization: string | null, role: string | null, startDate: string | null, endDate: string | null, summary: string | null, highlights: Array<string> }> } };

export type RestoreCvMutationVariables = Exact<{
  cvId: string;
  version?: number | null | undefined;
}>;


export type RestoreCvMutation = { restoreCv: { id: string, version: number, name: string | null, headline: string | null, email: string | null, phone: string | null, location: string | null, summary: string | null, skills: Array<string>, interests: Array<string>, provenance: Array<{ path: string, confidence: number, page: number | null, bbox: Array<number> | null, corrected: boolean }>, links: Array<{ label: string | null, url: string }>, workExperience: Array<{ title: string | null, company: string | null, location: string | null, startDate: string | null, endDate: string | null, isCurrent: boolean, summary: string | null, highlights: Array<string> }>, education: Array<{ institution: string | null, degree: string | null, fieldOfStudy: string | null, location: string | null, startDate: string | null, endDate: string | null, isCurrent: boolean, grade: string | null, highlights: Array<string> }>, projects: Array<{ name: string | null, role: string | null, url: string | null, startDate: string | null, endDate: string | null, summary: string | null, highlights: Array<string> }>, certifications: Array<{ name: string | null, issuer: string | null, date: string | null, url: string | null }>, languages: Array<{ language: string | null, fluency: string | null }>, awards: Array<{ title: string | null, issuer: string | null, date: string | null, summary: string | null }>, publications: Array<{ name: string | null, publisher: string | null, date: string | null, url: string | null, summary: string | null }>, volunteering: Array<{ organization: string | null, role: string | null, startDate: string | null, endDate: string | null, summary: string | null, highlights: Array<string> }> } };

export type ReadCvAgainMutationVariables = Exact<{
  cvId: string;
}>;


export type ReadCvAgainMutation = { readCvAgain: { id: string, status: CvStatus } };

export type DeleteCvMutationVariables = Exact<{
  cvId: string;
}>;


export type DeleteCvMutation = { deleteCv: boolean };

export type CvProgressSubscriptionVariables = Exact<{
  cvId: string;
}>;


export type CvProgressSubscription = { cvProgress: { id: string, status: CvStatus, name: string | null, headline: string | null, error: { code: string, message: string } | null } };

export type ExportFieldsFragment = { id: string, format: ExportFormat, templateId: string | null, filename: string, size: number, pages: number | null, createdAt: string, fileUrl: string, personaId: string, warnings: Array<{ code: string, message: string }> };

export type ExportsQueryVariables = Exact<{
  limit?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type ExportsQuery = { exports: Array<{ id: string, format: ExportFormat, templateId: string | null, filename: string, size: number, pages: number | null, createdAt: string, fileUrl: string, personaId: string, warnings: Array<{ code: string, message: string }> }> };

export type ExportQueryVariables = Exact<{
  id: string;
}>;


export type ExportQuery = { export: { id: string, format: ExportFormat, templateId: string | null, filename: string, size: number, pages: number | null, createdAt: string, fileUrl: string, personaId: string, warnings: Array<{ code: string, message: string }> } };

export type ExportPersonaMutationVariables = Exact<{
  personaId: string;
  format: ExportFormat;
  templateId?: string | null | undefined;
  jobDescription?: string | null | undefined;
  language?: string | null | undefined;
  pageSize?: PageSize | null | undefined;
  fileName?: string | null | undefined;
  margins?: string | null | undefined;
  font?: string | null | undefined;
  accent?: string | null | undefined;
  density?: Density | null | undefined;
  fitPages?: number | null | undefined;
  anonymous?: boolean | null | undefined;
  hideEmployers?: boolean | null | undefined;
  photo?: boolean | null | undefined;
}>;


export type ExportPersonaMutation = { exportPersona: { id: string, format: ExportFormat, templateId: string | null, filename: string, size: number, pages: number | null, createdAt: string, fileUrl: string, personaId: string, warnings: Array<{ code: string, message: string }> } };

export type PersonaPreviewQueryVariables = Exact<{
  personaId: string;
  templateId?: string | null | undefined;
  jobDescription?: string | null | undefined;
  language?: string | null | undefined;
  pageSize?: PageSize | null | undefined;
  margins?: string | null | undefined;
  font?: string | null | undefined;
  accent?: string | null | undefined;
  density?: Density | null | undefined;
  fitPages?: number | null | undefined;
  anonymous?: boolean | null | undefined;
  hideEmployers?: boolean | null | undefined;
  photo?: boolean | null | undefined;
}>;


export type PersonaPreviewQuery = { personaPreview: { pageCount: number, pages: Array<{ number: number, width: number, height: number, png: string }>, marks: Array<{ path: string, page: number, bbox: Array<number> }>, warnings: Array<{ code: string, message: string }> } };

export type GapIssueFieldsFragment = { id: string, field: string, suggestion: string, severity: GapSeverity, rule: string, evidence: string | null, rewrite: { before: string, after: string } | null, fix: { path: string, before: unknown, after: unknown } | null };

export type GapReportFieldsFragment = { id: string, kind: GapKind, personaIds: Array<string>, createdAt: string, engine: GapEngine, score: number, jobId: string | null, subScores: Array<{ name: string, score: number, weight: number, advice: string | null }>, issues: Array<{ id: string, field: string, suggestion: string, severity: GapSeverity, rule: string, evidence: string | null, rewrite: { before: string, after: string } | null, fix: { path: string, before: unknown, after: unknown } | null }>, dismissedIssues: Array<{ id: string, field: string, suggestion: string, severity: GapSeverity, rule: string, evidence: string | null, rewrite: { before: string, after: string } | null, fix: { path: string, before: unknown, after: unknown } | null }>, openQuestions: Array<{ id: string, question: string, field: string }>, coverage: Array<{ id: string, requirement: string, quote: string | null, line: number | null, kind: DemandKind | null, members: Array<string> | null, importance: GapImportance, status: CoverageStatus, confidence: number | null, evidence: Array<{ personaId: string, field: string, quote: string }> }> };

export type GapAnalysisQueryVariables = Exact<{
  personaId: string;
}>;


export type GapAnalysisQuery = { gapAnalysis: { id: string, kind: GapKind, personaIds: Array<string>, createdAt: string, engine: GapEngine, score: number, jobId: string | null, subScores: Array<{ name: string, score: number, weight: number, advice: string | null }>, issues: Array<{ id: string, field: string, suggestion: string, severity: GapSeverity, rule: string, evidence: string | null, rewrite: { before: string, after: string } | null, fix: { path: string, before: unknown, after: unknown } | null }>, dismissedIssues: Array<{ id: string, field: string, suggestion: string, severity: GapSeverity, rule: string, evidence: string | null, rewrite: { before: string, after: string } | null, fix: { path: string, before: unknown, after: unknown } | null }>, openQuestions: Array<{ id: string, question: string, field: string }>, coverage: Array<{ id: string, requirement: string, quote: string | null, line: number | null, kind: DemandKind | null, members: Array<string> | null, importance: GapImportance, status: CoverageStatus, confidence: number | null, evidence: Array<{ personaId: string, field: string, quote: string }> }> } };

export type GapReportsQueryVariables = Exact<{
  limit?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type GapReportsQuery = { gapReports: Array<{ id: string, kind: GapKind, engine: GapEngine, personaIds: Array<string>, jobId: string | null, score: number, createdAt: string }> };

export type GapReportQueryVariables = Exact<{
  id: string;
}>;


export type GapReportQuery = { gapReport: { id: string, kind: GapKind, personaIds: Array<string>, createdAt: string, engine: GapEngine, score: number, jobId: string | null, subScores: Array<{ name: string, score: number, weight: number, advice: string | null }>, issues: Array<{ id: string, field: string, suggestion: string, severity: GapSeverity, rule: string, evidence: string | null, rewrite: { before: string, after: string } | null, fix: { path: string, before: unknown, after: unknown } | null }>, dismissedIssues: Array<{ id: string, field: string, suggestion: string, severity: GapSeverity, rule: string, evidence: string | null, rewrite: { before: string, after: string } | null, fix: { path: string, before: unknown, after: unknown } | null }>, openQuestions: Array<{ id: string, question: string, field: string }>, coverage: Array<{ id: string, requirement: string, quote: string | null, line: number | null, kind: DemandKind | null, members: Array<string> | null, importance: GapImportance, status: CoverageStatus, confidence: number | null, evidence: Array<{ personaId: string, field: string, quote: string }> }> } };

export type AnalyseRoleMatchMutationVariables = Exact<{
  personaId: string;
  jobDescription?: string | null | undefined;
  jobId?: string | null | undefined;
}>;


export type AnalyseRoleMatchMutation = { analyseRoleMatch: { id: string, kind: GapKind, personaIds: Array<string>, createdAt: string, engine: GapEngine, score: number, jobId: string | null, subScores: Array<{ name: string, score: number, weight: number, advice: string | null }>, issues: Array<{ id: string, field: string, suggestion: string, severity: GapSeverity, rule: string, evidence: string | null, rewrite: { before: string, after: string } | null, fix: { path: string, before: unknown, after: unknown } | null }>, dismissedIssues: Array<{ id: string, field: string, suggestion: string, severity: GapSeverity, rule: string, evidence: string | null, rewrite: { before: string, after: string } | null, fix: { path: string, before: unknown, after: unknown } | null }>, openQuestions: Array<{ id: string, question: string, field: string }>, coverage: Array<{ id: string, requirement: string, quote: string | null, line: number | null, kind: DemandKind | null, members: Array<string> | null, importance: GapImportance, status: CoverageStatus, confidence: number | null, evidence: Array<{ personaId: string, field: string, quote: string }> }> } };

export type AnalyseTeamMutationVariables = Exact<{
  personaIds: Array<string> | string;
  teamDescription: string;
}>;


export type AnalyseTeamMutation = { analyseTeam: { id: string, kind: GapKind, personaIds: Array<string>, createdAt: string, engine: GapEngine, score: number, jobId: string | null, subScores: Array<{ name: string, score: number, weight: number, advice: string | null }>, issues: Array<{ id: string, field: string, suggestion: string, severity: GapSeverity, rule: string, evidence: string | null, rewrite: { before: string, after: string } | null, fix: { path: string, before: unknown, after: unknown } | null }>, dismissedIssues: Array<{ id: string, field: string, suggestion: string, severity: GapSeverity, rule: string, evidence: string | null, rewrite: { before: string, after: string } | null, fix: { path: string, before: unknown, after: unknown } | null }>, openQuestions: Array<{ id: string, question: string, field: string }>, coverage: Array<{ id: string, requirement: string, quote: string | null, line: number | null, kind: DemandKind | null, members: Array<string> | null, importance: GapImportance, status: CoverageStatus, confidence: number | null, evidence: Array<{ personaId: string, field: string, quote: string }> }> } };

export type AnalysisProgressSubscriptionVariables = Exact<{
  personaId: string;
  jobDescription?: string | null | undefined;
  jobId?: string | null | undefined;
}>;


export type AnalysisProgressSubscription = { analysisProgress: { stage: AnalysisStage, report: { id: string, kind: GapKind, personaIds: Array<string>, createdAt: string, engine: GapEngine, score: number, jobId: string | null, subScores: Array<{ name: string, score: number, weight: number, advice: string | null }>, issues: Array<{ id: string, field: string, suggestion: string, severity: GapSeverity, rule: string, evidence: string | null, rewrite: { before: string, after: string } | null, fix: { path: string, before: unknown, after: unknown } | null }>, dismissedIssues: Array<{ id: string, field: string, suggestion: string, severity: GapSeverity, rule: string, evidence: string | null, rewrite: { before: string, after: string } | null, fix: { path: string, before: unknown, after: unknown } | null }>, openQuestions: Array<{ id: string, question: string, field: string }>, coverage: Array<{ id: string, requirement: string, quote: string | null, line: number | null, kind: DemandKind | null, members: Array<string> | null, importance: GapImportance, status: CoverageStatus, confidence: number | null, evidence: Array<{ personaId: string, field: string, quote: string }> }> } | null } };

export type ApplyIssuesMutationVariables = Exact<{
  id: string;
  reportId: string;
  issueIds: Array<string> | string;
}>;


export type ApplyIssuesMutation = { applyIssues: { id: string, version: number, updatedAt: string, name: string | null, headline: string | null, email: string | null, phone: string | null, location: string | null, summary: string | null, skills: Array<string>, interests: Array<string>, links: Array<{ label: string | null, url: string }>, workHistory: Array<{ title: string | null, company: string | null, location: string | null, startDate: string | null, endDate: string | null, isCurrent: boolean, summary: string | null, highlights: Array<string> }>, education: Array<{ institution: string | null, degree: string | null, fieldOfStudy: string | null, location: string | null, startDate: string | null, endDate: string | null, isCurrent: boolean, grade: string | null, highlights: Array<string> }>, projects: Array<{ name: string | null, role: string | null, url: string | null, startDate: string | null, endDate: string | null, summary: string | null, highlights: Array<string> }>, certifications: Array<{ name: string | null, issuer: string | null, date: string | null, url: string | null }>, languages: Array<{ language: string | null, fluency: string | null }>, awards: Array<{ title: string | null, issuer: string | null, date: string | null, summary: string | null }>, publications: Array<{ name: string | null, publisher: string | null, date: string | null, url: string | null, summary: string | null }>, volunteering: Array<{ organization: string | null, role: string | null, startDate: string | null, endDate: string | null, summary: string | null, highlights: Array<string> }>, sections: Array<{ key: string, title: string | null, visible: boolean, markdown: string | null }> } };

export type DismissIssuesMutationVariables = Exact<{
  id: string;
  issueIds: Array<string> | string;
  dismissed?: boolean | null | undefined;
}>;


export type DismissIssuesMutation = { dismissIssues: { id: string, kind: GapKind, personaIds: Array<string>, createdAt: string, engine: GapEngine, score: number, jobId: string | null, subScores: Array<{ name: string, score: number, weight: number, advice: string | null }>, issues: Array<{ id: string, field: string, suggestion: string, severity: GapSeverity, rule: string, evidence: string | null, rewrite: { before: string, after: string } | null, fix: { path: string, before: unknown, after: unknown } | null }>, dismissedIssues: Array<{ id: string, field: string, suggestion: string, severity: GapSeverity, rule: string, evidence: string | null, rewrite: { before: string, after: string } | null, fix: { path: string, before: unknown, after: unknown } | null }>, openQuestions: Array<{ id: string, question: string, field: string }>, coverage: Array<{ id: string, requirement: string, quote: string | null, line: number | null, kind: DemandKind | null, members: Array<string> | null, importance: GapImportance, status: CoverageStatus, confidence: number | null, evidence: Array<{ personaId: string, field: string, quote: string }> }> } };

export type TailorPersonaMutationVariables = Exact<{
  id: string;
  jobId: string;
  accept?: Array<string> | string | null | undefined;
}>;


export type TailorPersonaMutation = { tailorPersona: { proposals: Array<{ id: string, path: string, before: unknown, after: unknown, reason: string, quotes: Array<string> }>, persona: { id: string, title: string, version: number, jobId: string | null, basePersonaId: string | null, name: string | null, headline: string | null, email: string | null, phone: string | null, location: string | null, summary: string | null, skills: Array<string>, interests: Array<string>, links: Array<{ label: string | null, url: string }>, workHistory: Array<{ title: string | null, company: string | null, location: string | null, startDate: string | null, endDate: string | null, isCurrent: boolean, summary: string | null, highlights: Array<string> }>, education: Array<{ institution: string | null, degree: string | null, fieldOfStudy: string | null, location: string | null, startDate: string | null, endDate: string | null, isCurrent: boolean, grade: string | null, highlights: Array<string> }>, projects: Array<{ name: string | null, role: string | null, url: string | null, startDate: string | null, endDate: string | null, summary: string | null, highlights: Array<string> }>, certifications: Array<{ name: string | null, issuer: string | null, date: string | null, url: string | null }>, languages: Array<{ language: string | null, fluency: string | null }>, awards: Array<{ title: string | null, issuer: string | null, date: string | null, summary: string | null }>, publications: Array<{ name: string | null, publisher: string | null, date: string | null, url: string | null, summary: string | null }>, volunteering: Array<{ organization: string | null, role: string | null, startDate: string | null, endDate: string | null, summary: string | null, highlights: Array<string> }>, sections: Array<{ key: string, title: string | null, visible: boolean, markdown: string | null }> } | null } };

export type JobFieldsFragment = { id: string, title: string | null, employer: string | null, location: string | null, workMode: WorkMode | null, language: string | null, url: string | null, text: string, status: JobStatus, notes: string | null, appliedAt: string | null, followUpOn: string | null, createdAt: string, updatedAt: string, summary: { pay: string | null, hours: string | null, contract: string | null, start: string | null, benefits: Array<{ text: string, line: number }> }, requirements: Array<{ id: string, text: string, quote: string | null, line: number | null, kind: DemandKind, importance: GapImportance, anyOf: boolean, members: Array<string>, years: number | null, dismissed: boolean, edited: boolean }>, warnings: Array<{ code: string, message: string }> };

export type JobsQueryVariables = Exact<{
  status?: JobStatus | null | undefined;
  limit?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type JobsQuery = { jobs: Array<{ id: string, title: string | null, employer: string | null, location: string | null, workMode: WorkMode | null, url: string | null, status: JobStatus, appliedAt: string | null, followUpOn: string | null, createdAt: string, updatedAt: string }> };

export type JobQueryVariables = Exact<{
  id: string;
}>;


export type JobQuery = { job: { id: string, title: string | null, employer: string | null, location: string | null, workMode: WorkMode | null, language: string | null, url: string | null, text: string, status: JobStatus, notes: string | null, appliedAt: string | null, followUpOn: string | null, createdAt: string, updatedAt: string, summary: { pay: string | null, hours: string | null, contract: string | null, start: string | null, benefits: Array<{ text: string, line: number }> }, requirements: Array<{ id: string, text: string, quote: string | null, line: number | null, kind: DemandKind, importance: GapImportance, anyOf: boolean, members: Array<string>, years: number | null, dismissed: boolean, edited: boolean }>, warnings: Array<{ code: string, message: string }> } };

export type CreateJobMutationVariables = Exact<{
  text: string;
  title?: string | null | undefined;
  url?: string | null | undefined;
}>;


export type CreateJobMutation = { createJob: { id: string, title: string | null, employer: string | null, location: string | null, workMode: WorkMode | null, language: string | null, url: string | null, text: string, status: JobStatus, notes: string | null, appliedAt: string | null, followUpOn: string | null, createdAt: string, updatedAt: string, summary: { pay: string | null, hours: string | null, contract: string | null, start: string | null, benefits: Array<{ text: string, line: number }> }, requirements: Array<{ id: string, text: string, quote: string | null, line: number | null, kind: DemandKind, importance: GapImportance, anyOf: boolean, members: Array<string>, years: number | null, dismissed: boolean, edited: boolean }>, warnings: Array<{ code: string, message: string }> } };

export type UpdateJobMutationVariables = Exact<{
  id: string;
  text?: string | null | undefined;
  title?: string | null | undefined;
  employer?: string | null | undefined;
  location?: string | null | undefined;
  workMode?: WorkMode | null | undefined;
  language?: string | null | undefined;
  url?: string | null | undefined;
  status?: JobStatus | null | undefined;
  notes?: string | null | undefined;
  appliedAt?: string | null | undefined;
  followUpOn?: string | null | undefined;
  requirements?: Array<JobRequirementInput> | JobRequirementInput | null | undefined;
}>;


export type UpdateJobMutation = { updateJob: { id: string, title: string | null, employer: string | null, location: string | null, workMode: WorkMode | null, language: string | null, url: string | null, text: string, status: JobStatus, notes: string | null, appliedAt: string | null, followUpOn: string | null, createdAt: string, updatedAt: string, summary: { pay: string | null, hours: string | null, contract: string | null, start: string | null, benefits: Array<{ text: string, line: number }> }, requirements: Array<{ id: string, text: string, quote: string | null, line: number | null, kind: DemandKind, importance: GapImportance, anyOf: boolean, members: Array<string>, years: number | null, dismissed: boolean, edited: boolean }>, warnings: Array<{ code: string, message: string }> } };

export type DeleteJobMutationVariables = Exact<{
  id: string;
}>;


export type DeleteJobMutation = { deleteJob: boolean };

export type JobReportsQueryVariables = Exact<{
  id: string;
}>;


export type JobReportsQuery = { job: { id: string, reports: Array<{ id: string, personaIds: Array<string>, score: number, createdAt: string }> } };

export type FitFieldsFragment = { personaId: string, jobId: string, title: string | null, score: number, met: number, partial: number, missing: number, unknown: number };

export type RankPersonasMutationVariables = Exact<{
  id: string;
  personaIds?: Array<string> | string | null | undefined;
}>;


export type RankPersonasMutation = { rankPersonas: Array<{ personaId: string, jobId: string, title: string | null, score: number, met: number, partial: number, missing: number, unknown: number }> };

export type RankJobsMutationVariables = Exact<{
  id: string;
  jobIds?: Array<string> | string | null | undefined;
}>;


export type RankJobsMutation = { rankJobs: Array<{ personaId: string, jobId: string, title: string | null, score: number, met: number, partial: number, missing: number, unknown: number }> };

export type KnowledgeBaseFieldsFragment = { preferences: Record<string, string>, skills: Array<{ name: string, sources: Array<{ kind: KnowledgeSourceKind, id: string, quote: string }> }>, tools: Array<{ name: string, sources: Array<{ kind: KnowledgeSourceKind, id: string, quote: string }> }>, industries: Array<{ name: string, sources: Array<{ kind: KnowledgeSourceKind, id: string, quote: string }> }>, softSkills: Array<{ name: string, sources: Array<{ kind: KnowledgeSourceKind, id: string, quote: string }> }>, openQuestions: Array<{ id: string, question: string, field: string }> };

export type KnowledgeBaseQueryVariables = Exact<{ [key: string]: never; }>;


export type KnowledgeBaseQuery = { knowledgeBase: { preferences: Record<string, string>, skills: Array<{ name: string, sources: Array<{ kind: KnowledgeSourceKind, id: string, quote: string }> }>, tools: Array<{ name: string, sources: Array<{ kind: KnowledgeSourceKind, id: string, quote: string }> }>, industries: Array<{ name: string, sources: Array<{ kind: KnowledgeSourceKind, id: string, quote: string }> }>, softSkills: Array<{ name: string, sources: Array<{ kind: KnowledgeSourceKind, id: string, quote: string }> }>, openQuestions: Array<{ id: string, question: string, field: string }> } };

export type ClarifyMutationVariables = Exact<{
  answers: Record<string, string>;
}>;


export type ClarifyMutation = { clarify: { preferences: Record<string, string>, skills: Array<{ name: string, sources: Array<{ kind: KnowledgeSourceKind, id: string, quote: string }> }>, tools: Array<{ name: string, sources: Array<{ kind: KnowledgeSourceKind, id: string, quote: string }> }>, industries: Array<{ name: string, sources: Array<{ kind: KnowledgeSourceKind, id: string, quote: string }> }>, softSkills: Array<{ name: string, sources: Array<{ kind: KnowledgeSourceKind, id: string, quote: string }> }>, openQuestions: Array<{ id: string, question: string, field: string }> } };

export type CorrectKnowledgeMutationVariables = Exact<{
  list: KnowledgeList;
  name: string;
  renameTo?: string | null | undefined;
}>;


export type CorrectKnowledgeMutation = { correctKnowledge: { preferences: Record<string, string>, skills: Array<{ name: string, sources: Array<{ kind: KnowledgeSourceKind, id: string, quote: string }> }>, tools: Array<{ name: string, sources: Array<{ kind: KnowledgeSourceKind, id: string, quote: string }> }>, industries: Array<{ name: string, sources: Array<{ kind: KnowledgeSourceKind, id: string, quote: string }> }>, softSkills: Array<{ name: string, sources: Array<{ kind: KnowledgeSourceKind, id: string, quote: string }> }>, openQuestions: Array<{ id: string, question: string, field: string }> } };

export type PersonaCardFragment = { id: string, title: string, headline: string | null, summary: string | null, tags: Array<string>, baseCvId: string | null, version: number, createdAt: string, updatedAt: string };

export type PersonasQueryVariables = Exact<{
  limit?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type PersonasQuery = { personas: Array<{ id: string, title: string, headline: string | null, summary: string | null, tags: Array<string>, baseCvId: string | null, version: number, createdAt: string, updatedAt: string }> };

export type PersonaQueryVariables = Exact<{
  id: string;
}>;


export type PersonaQuery = { persona: { id: string, title: string, headline: string | null, summary: string | null, tags: Array<string>, baseCvId: string | null, version: number, createdAt: string, updatedAt: string, name: string | null, email: string | null, phone: string | null, location: string | null, skills: Array<string>, interests: Array<string>, links: Array<{ label: string | null, url: string }>, workHistory: Array<{ title: string | null, company: string | null, location: string | null, startDate: string | null, endDate: string | null, isCurrent: boolean, summary: string | null, highlights: Array<string> }>, education: Array<{ institution: string | null, degree: string | null, fieldOfStudy: string | null, location: string | null, startDate: string | null, endDate: string | null, isCurrent: boolean, grade: string | null, highlights: Array<string> }>, projects: Array<{ name: string | null, role: string | null, url: string | null, startDate: string | null, endDate: string | null, summary: string | null, highlights: Array<string> }>, certifications: Array<{ name: string | null, issuer: string | null, date: string | null, url: string | null }>, languages: Array<{ language: string | null, fluency: string | null }>, awards: Array<{ title: string | null, issuer: string | null, date: string | null, summary: string | null }>, publications: Array<{ name: string | null, publisher: string | null, date: string | null, url: string | null, summary: string | null }>, volunteering: Array<{ organization: string | null, role: string | null, startDate: string | null, endDate: string | null, summary: string | null, highlights: Array<string> }>, sections: Array<{ key: string, title: string | null, visible: boolean, markdown: string | null }> } };

export type PersonaVersionsQueryVariables = Exact<{
  id: string;
}>;


export type PersonaVersionsQuery = { personaVersions: Array<{ version: number, title: string, content: Record<string, unknown>, createdAt: string }> };

export type CreatePersonaMutationVariables = Exact<{
  title: string;
  baseCvId?: string | null | undefined;
  overrides?: PersonaOverrides | null | undefined;
}>;


export type CreatePersonaMutation = { createPersona: { id: string, title: string, headline: string | null, summary: string | null, tags: Array<string>, baseCvId: string | null, version: number, createdAt: string, updatedAt: string, name: string | null, email: string | null, phone: string | null, location: string | null, skills: Array<string>, interests: Array<string>, links: Array<{ label: string | null, url: string }>, workHistory: Array<{ title: string | null, company: string | null, location: string | null, startDate: string | null, endDate: string | null, isCurrent: boolean, summary: string | null, highlights: Array<string> }>, education: Array<{ institution: string | null, degree: string | null, fieldOfStudy: string | null, location: string | null, startDate: string | null, endDate: string | null, isCurrent: boolean, grade: string | null, highlights: Array<string> }>, projects: Array<{ name: string | null, role: string | null, url: string | null, startDate: string | null, endDate: string | null, summary: string | null, highlights: Array<string> }>, certifications: Array<{ name: string | null, issuer: string | null, date: string | null, url: string | null }>, languages: Array<{ language: string | null, fluency: string | null }>, awards: Array<{ title: string | null, issuer: string | null, date: string | null, summary: string | null }>, publications: Array<{ name: string | null, publisher: string | null, date: string | null, url: string | null, summary: string | null }>, volunteering: Array<{ organization: string | null, role: string | null, startDate: string | null, endDate: string | null, summary: string | null, highlights: Array<string> }>, sections: Array<{ key: string, title: string | null, visible: boolean, markdown: string | null }> } };

export type UpdatePersonaMutationVariables = Exact<{
  id: string;
  version?: number | null | undefined;
  title?: string | null | undefined;
  tags?: Array<string> | string | null | undefined;
  name?: string | null | undefined;
  headline?: string | null | undefined;
  email?: string | null | undefined;
  phone?: string | null | undefined;
  location?: string | null | undefined;
  summary?: string | null | undefined;
  links?: Array<LinkInput> | LinkInput | null | undefined;
  workHistory?: Array<WorkExperienceInput> | WorkExperienceInput | null | undefined;
  education?: Array<EducationInput> | EducationInput | null | undefined;
  skills?: Array<string> | string | null | undefined;
  projects?: Array<ProjectInput> | ProjectInput | null | undefined;
  certifications?: Array<CertificationInput> | CertificationInput | null | undefined;
  languages?: Array<LanguageSkillInput> | LanguageSkillInput | null | undefined;
  awards?: Array<AwardInput> | AwardInput | null | undefined;
  publications?: Array<PublicationInput> | PublicationInput | null | undefined;
  volunteering?: Array<VolunteeringInput> | VolunteeringInput | null | undefined;
  interests?: Array<string> | string | null | undefined;
  sections?: Array<SectionInput> | SectionInput | null | undefined;
}>;


export type UpdatePersonaMutation = { updatePersona: { id: string, title: string, headline: string | null, summary: string | null, tags: Array<string>, baseCvId: string | null, version: number, createdAt: string, updatedAt: string, name: string | null, email: string | null, phone: string | null, location: string | null, skills: Array<string>, interests: Array<string>, links: Array<{ label: string | null, url: string }>, workHistory: Array<{ title: string | null, company: string | null, location: string | null, startDate: string | null, endDate: string | null, isCurrent: boolean, summary: string | null, highlights: Array<string> }>, education: Array<{ institution: string | null, degree: string | null, fieldOfStudy: string | null, location: string | null, startDate: string | null, endDate: string | null, isCurrent: boolean, grade: string | null, highlights: Array<string> }>, projects: Array<{ name: string | null, role: string | null, url: string | null, startDate: string | null, endDate: string | null, summary: string | null, highlights: Array<string> }>, certifications: Array<{ name: string | null, issuer: string | null, date: string | null, url: string | null }>, languages: Array<{ language: string | null, fluency: string | null }>, awards: Array<{ title: string | null, issuer: string | null, date: string | null, summary: string | null }>, publications: Array<{ name: string | null, publisher: string | null, date: string | null, url: string | null, summary: string | null }>, volunteering: Array<{ organization: string | null, role: string | null, startDate: string | null, endDate: string | null, summary: string | null, highlights: Array<string> }>, sections: Array<{ key: string, title: string | null, visible: boolean, markdown: string | null }> } };

export type DuplicatePersonaMutationVariables = Exact<{
  id: string;
  title?: string | null | undefined;
}>;


export type DuplicatePersonaMutation = { duplicatePersona: { id: string, title: string, headline: string | null, summary: string | null, tags: Array<string>, baseCvId: string | null, version: number, createdAt: string, updatedAt: string } };

export type ImportPersonaMutationVariables = Exact<{
  resume: Record<string, unknown>;
  title?: string | null | undefined;
}>;


export type ImportPersonaMutation = { importPersona: { id: string, title: string, headline: string | null, summary: string | null, tags: Array<string>, baseCvId: string | null, version: number, createdAt: string, updatedAt: string } };

export type ImportPersonaFileMutationVariables = Exact<{
  file: Blob;
  title?: string | null | undefined;
}>;


export type ImportPersonaFileMutation = { importPersonaFile: { id: string, title: string, headline: string | null, summary: string | null, tags: Array<string>, baseCvId: string | null, version: number, createdAt: string, updatedAt: string, warnings: Array<{ code: string, message: string }> } };

export type RestorePersonaMutationVariables = Exact<{
  id: string;
  version: number;
}>;


export type RestorePersonaMutation = { restorePersona: { id: string, title: string, headline: string | null, summary: string | null, tags: Array<string>, baseCvId: string | null, version: number, createdAt: string, updatedAt: string, name: string | null, email: string | null, phone: string | null, location: string | null, skills: Array<string>, interests: Array<string>, links: Array<{ label: string | null, url: string }>, workHistory: Array<{ title: string | null, company: string | null, location: string | null, startDate: string | null, endDate: string | null, isCurrent: boolean, summary: string | null, highlights: Array<string> }>, education: Array<{ institution: string | null, degree: string | null, fieldOfStudy: string | null, location: string | null, startDate: string | null, endDate: string | null, isCurrent: boolean, grade: string | null, highlights: Array<string> }>, projects: Array<{ name: string | null, role: string | null, url: string | null, startDate: string | null, endDate: string | null, summary: string | null, highlights: Array<string> }>, certifications: Array<{ name: string | null, issuer: string | null, date: string | null, url: string | null }>, languages: Array<{ language: string | null, fluency: string | null }>, awards: Array<{ title: string | null, issuer: string | null, date: string | null, summary: string | null }>, publications: Array<{ name: string | null, publisher: string | null, date: string | null, url: string | null, summary: string | null }>, volunteering: Array<{ organization: string | null, role: string | null, startDate: string | null, endDate: string | null, summary: string | null, highlights: Array<string> }>, sections: Array<{ key: string, title: string | null, visible: boolean, markdown: string | null }> } };

export type DeletePersonaMutationVariables = Exact<{
  id: string;
}>;


export type DeletePersonaMutation = { deletePersona: boolean };

export type PersonaVersionDiffQueryVariables = Exact<{
  id: string;
  a: number;
  b: number;
}>;


export type PersonaVersionDiffQuery = { personaVersionDiff: Array<{ path: string, before: unknown, after: unknown }> };

export type ShareFieldsFragment = { id: string, url: string | null, format: ShareFormat, live: boolean, version: number, views: number, lastViewedAt: string | null, expiresAt: string, createdAt: string, hasPassword: boolean, personaId: string, templateId: string | null };

export type SharesQueryVariables = Exact<{
  limit?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type SharesQuery = { shares: Array<{ id: string, url: string | null, format: ShareFormat, live: boolean, version: number, views: number, lastViewedAt: string | null, expiresAt: string, createdAt: string, hasPassword: boolean, personaId: string, templateId: string | null }> };

export type PersonaSharesQueryVariables = Exact<{
  id: string;
  limit?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type PersonaSharesQuery = { personaShares: Array<{ id: string, url: string | null, format: ShareFormat, live: boolean, version: number, views: number, lastViewedAt: string | null, expiresAt: string, createdAt: string, hasPassword: boolean, personaId: string, templateId: string | null }> };

export type SharePersonaMutationVariables = Exact<{
  id: string;
  format?: ShareFormat | null | undefined;
  live?: boolean | null | undefined;
  expiresAt?: string | null | undefined;
  password?: string | null | undefined;
  templateId?: string | null | undefined;
  language?: string | null | undefined;
  pageSize?: PageSize | null | undefined;
}>;


export type SharePersonaMutation = { sharePersona: { id: string, url: string | null, format: ShareFormat, live: boolean, version: number, views: number, lastViewedAt: string | null, expiresAt: string, createdAt: string, hasPassword: boolean, personaId: string, templateId: string | null } };

export type RevokeShareMutationVariables = Exact<{
  id: string;
}>;


export type RevokeShareMutation = { revokeShare: boolean };

export type TeamFieldsFragment = { id: string, name: string, managersMayEdit: boolean, createdAt: string, role: Role | null };

export type InviteFieldsFragment = { id: string, email: string, status: InviteStatus, delivery: InviteDelivery, deliveryAdvice: string | null, createdAt: string, expiresAt: string };

export type TeamQueryVariables = Exact<{ [key: string]: never; }>;


export type TeamQuery = { team: { id: string, name: string, managersMayEdit: boolean, createdAt: string, role: Role | null } };

export type TeamMembersQueryVariables = Exact<{
  limit?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type TeamMembersQuery = { teamMembers: Array<{ id: string, name: string, email: string, role: Role, managersMayEdit: boolean, joinedAt: string }> };

export type TeamPersonasQueryVariables = Exact<{
  limit?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type TeamPersonasQuery = { teamPersonas: Array<{ id: string, title: string, summary: string | null, tags: Array<string>, owner: { id: string, name: string } }> };

export type TeamInvitesQueryVariables = Exact<{
  limit?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type TeamInvitesQuery = { teamInvites: Array<{ id: string, email: string, status: InviteStatus, delivery: InviteDelivery, deliveryAdvice: string | null, createdAt: string, expiresAt: string }> };

export type InviteToTeamMutationVariables = Exact<{
  email: string;
}>;


export type InviteToTeamMutation = { inviteToTeam: { id: string, email: string, status: InviteStatus, delivery: InviteDelivery, deliveryAdvice: string | null, createdAt: string, expiresAt: string } };

export type ResendInviteMutationVariables = Exact<{
  id: string;
}>;


export type ResendInviteMutation = { resendInvite: { id: string, email: string, status: InviteStatus, delivery: InviteDelivery, deliveryAdvice: string | null, createdAt: string, expiresAt: string } };

export type RevokeInviteMutationVariables = Exact<{
  id: string;
}>;


export type RevokeInviteMutation = { revokeInvite: boolean };

export type AcceptInviteMutationVariables = Exact<{
  token: string;
}>;


export type AcceptInviteMutation = { acceptInvite: { id: string, name: string, managersMayEdit: boolean, createdAt: string, role: Role | null } };

export type UpdateTeamMutationVariables = Exact<{
  name?: string | null | undefined;
  managersMayEdit?: boolean | null | undefined;
}>;


export type UpdateTeamMutation = { updateTeam: { id: string, name: string, managersMayEdit: boolean, createdAt: string, role: Role | null } };

export type UpdateMemberMutationVariables = Exact<{
  userId: string;
  role?: Role | null | undefined;
  managersMayEdit?: boolean | null | undefined;
}>;


export type UpdateMemberMutation = { updateMember: { id: string, role: Role } };

export type RemoveMemberMutationVariables = Exact<{
  userId: string;
}>;


export type RemoveMemberMutation = { removeMember: boolean };

export type LeaveTeamMutationVariables = Exact<{ [key: string]: never; }>;


export type LeaveTeamMutation = { leaveTeam: boolean };

export type TemplatesQueryVariables = Exact<{ [key: string]: never; }>;


export type TemplatesQuery = { templates: Array<{ id: string, name: string, kind: TemplateKind, format: string, description: string, samplePreviewUrl: string, owned: boolean, shared: boolean, base: string | null }> };

export type TemplateQueryVariables = Exact<{
  id: string;
}>;


export type TemplateQuery = { template: { id: string, name: string, kind: TemplateKind, format: string, description: string, samplePreviewUrl: string, config: Record<string, unknown>, css: string | null, base: string | null, owned: boolean, shared: boolean } };

export type CreateTemplateMutationVariables = Exact<{
  name: string;
  base: string;
  description?: string | null | undefined;
  config?: Record<string, unknown> | null | undefined;
  css?: string | null | undefined;
  shared?: boolean | null | undefined;
}>;


export type CreateTemplateMutation = { createTemplate: { id: string, name: string, samplePreviewUrl: string } };

export type UpdateTemplateMutationVariables = Exact<{
  id: string;
  name?: string | null | undefined;
  description?: string | null | undefined;
  config?: Record<string, unknown> | null | undefined;
  css?: string | null | undefined;
  shared?: boolean | null | undefined;
}>;


export type UpdateTemplateMutation = { updateTemplate: { id: string, name: string, samplePreviewUrl: string } };

export type DeleteTemplateMutationVariables = Exact<{
  id: string;
}>;


export type DeleteTemplateMutation = { deleteTemplate: boolean };

export type MeQueryVariables = Exact<{ [key: string]: never; }>;


export type MeQuery = { me: { id: string, name: string, email: string, pendingEmail: string | null, plan: Plan, teamId: string | null, preferences: Record<string, string>, createdAt: string } };

export type UpdateMeMutationVariables = Exact<{
  name?: string | null | undefined;
  preferences?: Record<string, string> | null | undefined;
  email?: string | null | undefined;
  currentPassword?: string | null | undefined;
}>;


export type UpdateMeMutation = { updateMe: { id: string, name: string, email: string, pendingEmail: string | null, plan: Plan, teamId: string | null, preferences: Record<string, string>, createdAt: string } };

export type DeleteMeMutationVariables = Exact<{
  password: string;
}>;


export type DeleteMeMutation = { deleteMe: boolean };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const CvContentFragmentDoc = new TypedDocumentString(`
    fragment CvContent on Cv {
  name
  headline
  email
  phone
  location
  summary
  links {
    label
    url
  }
  workExperience {
    title
    company
    location
    startDate
    endDate
    isCurrent
    summary
    highlights
  }
  education {
    institution
    degree
    fieldOfStudy
    location
    startDate
    endDate
    isCurrent
    grade
    highlights
  }
  skills
  projects {
    name
    role
    url
    startDate
    endDate
    summary
    highlights
  }
  certifications {
    name
    issuer
    date
    url
  }
  languages {
    language
    fluency
  }
  awards {
    title
    issuer
    date
    summary
  }
  publications {
    name
    publisher
    date
    url
    summary
  }
  volunteering {
    organization
    role
    startDate
    endDate
    summary
    highlights
  }
  interests
}
    `, {"fragmentName":"CvContent"}) as unknown as TypedDocumentString<CvContentFragment, unknown>;
export const PersonaContentFragmentDoc = new TypedDocumentString(`
    fragment PersonaContent on Persona {
  name
  headline
  email
  phone
  location
  summary
  links {
    label
    url
  }
  workHistory {
    title
    company
    location
    startDate
    endDate
    isCurrent
    summary
    highlights
  }
  education {
    institution
    degree
    fieldOfStudy
    location
    startDate
    endDate
    isCurrent
    grade
    highlights
  }
  skills
  projects {
    name
    role
    url
    startDate
    endDate
    summary
    highlights
  }
  certifications {
    name
    issuer
    date
    url
  }
  languages {
    language
    fluency
  }
  awards {
    title
    issuer
    date
    summary
  }
  publications {
    name
    publisher
    date
    url
    summary
  }
  volunteering {
    organization
    role
    startDate
    endDate
    summary
    highlights
  }
  interests
  sections {
    key
    title
    visible
    markdown
  }
}
    `, {"fragmentName":"PersonaContent"}) as unknown as TypedDocumentString<PersonaContentFragment, unknown>;
export const ExportFieldsFragmentDoc = new TypedDocumentString(`
    fragment ExportFields on Export {
  id
  format
  templateId
  filename
  size
  pages
  warnings {
    code
    message
  }
  createdAt
  fileUrl
  personaId
}
    `, {"fragmentName":"ExportFields"}) as unknown as TypedDocumentString<ExportFieldsFragment, unknown>;
export const GapIssueFieldsFragmentDoc = new TypedDocumentString(`
    fragment GapIssueFields on GapIssue {
  id
  field
  suggestion
  severity
  rule
  evidence
  rewrite {
    before
    after
  }
  fix {
    path
    before
    after
  }
}
    `, {"fragmentName":"GapIssueFields"}) as unknown as TypedDocumentString<GapIssueFieldsFragment, unknown>;
export const GapReportFieldsFragmentDoc = new TypedDocumentString(`
    fragment GapReportFields on GapReport {
  id
  kind
  personaIds
  createdAt
  engine
  score
  subScores {
    name
    score
    weight
    advice
  }
  jobId
  issues {
    ...GapIssueFields
  }
  dismissedIssues {
    ...GapIssueFields
  }
  openQuestions {
    id
    question
    field
  }
  coverage {
    id
    requirement
    quote
    line
    kind
    members
    importance
    status
    confidence
    evidence {
      personaId
      field
      quote
    }
  }
}
    fragment GapIssueFields on GapIssue {
  id
  field
  suggestion
  severity
  rule
  evidence
  rewrite {
    before
    after
  }
  fix {
    path
    before
    after
  }
}`, {"fragmentName":"GapReportFields"}) as unknown as TypedDocumentString<GapReportFieldsFragment, unknown>;
export const JobFieldsFragmentDoc = new TypedDocumentString(`
    fragment JobFields on Job {
  id
  title
  employer
  location
  workMode
  language
  url
  text
  status
  notes
  appliedAt
  followUpOn
  createdAt
  updatedAt
  summary {
    pay
    hours
    contract
    start
    benefits {
      text
      line
    }
  }
  requirements {
    id
    text
    quote
    line
    kind
    importance
    anyOf
    members
    years
    dismissed
    edited
  }
  warnings {
    code
    message
  }
}
    `, {"fragmentName":"JobFields"}) as unknown as TypedDocumentString<JobFieldsFragment, unknown>;
export const FitFieldsFragmentDoc = new TypedDocumentString(`
    fragment FitFields on Fit {
  personaId
  jobId
  title
  score
  met
  partial
  missing
  unknown
}
    `, {"fragmentName":"FitFields"}) as unknown as TypedDocumentString<FitFieldsFragment, unknown>;
export const KnowledgeBaseFieldsFragmentDoc = new TypedDocumentString(`
    fragment KnowledgeBaseFields on KnowledgeBase {
  skills {
    name
    sources {
      kind
      id
      quote
    }
  }
  tools {
    name
    sources {
      kind
      id
      quote
    }
  }
  industries {
    name
    sources {
      kind
      id
      quote
    }
  }
  softSkills {
    name
    sources {
      kind
      id
      quote
    }
  }
  preferences
  openQuestions {
    id
    question
    field
  }
}
    `, {"fragmentName":"KnowledgeBaseFields"}) as unknown as TypedDocumentString<KnowledgeBaseFieldsFragment, unknown>;
export const PersonaCardFragmentDoc = new TypedDocumentString(`
    fragment PersonaCard on Persona {
  id
  title
  headline
  summary
  tags
  baseCvId
  version
  createdAt
  updatedAt
}
    `, {"fragmentName":"PersonaCard"}) as unknown as TypedDocumentString<PersonaCardFragment, unknown>;
export const ShareFieldsFragmentDoc = new TypedDocumentString(`
    fragment ShareFields on Share {
  id
  url
  format
  live
  version
  views
  lastViewedAt
  expiresAt
  createdAt
  hasPassword
  personaId
  templateId
}
    `, {"fragmentName":"ShareFields"}) as unknown as TypedDocumentString<ShareFieldsFragment, unknown>;
export const TeamFieldsFragmentDoc = new TypedDocumentString(`
    fragment TeamFields on Team {
  id
  name
  managersMayEdit
  createdAt
  role
}
    `, {"fragmentName":"TeamFields"}) as unknown as TypedDocumentString<TeamFieldsFragment, unknown>;
export const InviteFieldsFragmentDoc = new TypedDocumentString(`
    fragment InviteFields on Invite {
  id
  email
  status
  delivery
  deliveryAdvice
  createdAt
  expiresAt
}
    `, {"fragmentName":"InviteFields"}) as unknown as TypedDocumentString<InviteFieldsFragment, unknown>;
export const SignupDocument = new TypedDocumentString(`
    mutation Signup($email: String!, $password: String!, $name: String!, $inviteToken: String) {
  signup(
    email: $email
    password: $password
    name: $name
    inviteToken: $inviteToken
  ) {
    token
  }
}
    `) as unknown as TypedDocumentString<SignupMutation, SignupMutationVariables>;
export const LoginDocument = new TypedDocumentString(`
    mutation Login($email: String!, $password: String!) {
  login(email: $email, password: $password) {
    token
  }
}
    `) as unknown as TypedDocumentString<LoginMutation, LoginMutationVariables>;
export const LogoutDocument = new TypedDocumentString(`
    mutation Logout {
  logout
}
    `) as unknown as TypedDocumentString<LogoutMutation, LogoutMutationVariables>;
export const ChangePasswordDocument = new TypedDocumentString(`
    mutation ChangePassword($currentPassword: String!, $newPassword: String!) {
  changePassword(currentPassword: $currentPassword, newPassword: $newPassword) {
    token
  }
}
    `) as unknown as TypedDocumentString<ChangePasswordMutation, ChangePasswordMutationVariables>;
export const RequestPasswordResetDocument = new TypedDocumentString(`
    mutation RequestPasswordReset($email: String!) {
  requestPasswordReset(email: $email)
}
    `) as unknown as TypedDocumentString<RequestPasswordResetMutation, RequestPasswordResetMutationVariables>;
export const ConfirmPasswordResetDocument = new TypedDocumentString(`
    mutation ConfirmPasswordReset($token: String!, $newPassword: String!) {
  confirmPasswordReset(token: $token, newPassword: $newPassword) {
    token
  }
}
    `) as unknown as TypedDocumentString<ConfirmPasswordResetMutation, ConfirmPasswordResetMutationVariables>;
export const ConfirmEmailDocument = new TypedDocumentString(`
    mutation ConfirmEmail($token: String!) {
  confirmEmail(token: $token)
}
    `) as unknown as TypedDocumentString<ConfirmEmailMutation, ConfirmEmailMutationVariables>;
export const SessionsDocument = new TypedDocumentString(`
    query Sessions($limit: Int = 50, $offset: Int = 0) {
  sessions(limit: $limit, offset: $offset) {
    id
    createdAt
    lastUsed
    expiresAt
    current
  }
}
    `) as unknown as TypedDocumentString<SessionsQuery, SessionsQueryVariables>;
export const RevokeSessionDocument = new TypedDocumentString(`
    mutation RevokeSession($id: UUID!) {
  revokeSession(id: $id)
}
    `) as unknown as TypedDocumentString<RevokeSessionMutation, RevokeSessionMutationVariables>;
export const AccessTokensDocument = new TypedDocumentString(`
    query AccessTokens($limit: Int = 50, $offset: Int = 0) {
  accessTokens(limit: $limit, offset: $offset) {
    id
    name
    scopes
    prefix
    createdAt
    expiresAt
    lastUsedAt
  }
}
    `) as unknown as TypedDocumentString<AccessTokensQuery, AccessTokensQueryVariables>;
export const CreateAccessTokenDocument = new TypedDocumentString(`
    mutation CreateAccessToken($name: String!, $scopes: [TokenScope!], $expiresInDays: Int = 90) {
  createAccessToken(name: $name, scopes: $scopes, expiresInDays: $expiresInDays) {
    id
    name
    scopes
    prefix
    createdAt
    expiresAt
    token
  }
}
    `) as unknown as TypedDocumentString<CreateAccessTokenMutation, CreateAccessTokenMutationVariables>;
export const RevokeAccessTokenDocument = new TypedDocumentString(`
    mutation RevokeAccessToken($id: UUID!) {
  revokeAccessToken(id: $id)
}
    `) as unknown as TypedDocumentString<RevokeAccessTokenMutation, RevokeAccessTokenMutationVariables>;
export const CvsDocument = new TypedDocumentString(`
    query Cvs($limit: Int = 50, $offset: Int = 0) {
  cvs(limit: $limit, offset: $offset) {
    id
    filename
    status
    createdAt
    pageCount
    language
    name
    headline
  }
}
    `) as unknown as TypedDocumentString<CvsQuery, CvsQueryVariables>;
export const CvDocument = new TypedDocumentString(`
    query Cv($cvId: UUID!) {
  cv(cvId: $cvId) {
    id
    filename
    status
    createdAt
    pageCount
    language
    version
    ...CvContent
    provenance {
      path
      confidence
      page
      bbox
      corrected
    }
    warnings {
      code
      message
    }
    error {
      code
      message
    }
  }
}
    fragment CvContent on Cv {
  name
  headline
  email
  phone
  location
  summary
  links {
    label
    url
  }
  workExperience {
    title
    company
    location
    startDate
    endDate
    isCurrent
    summary
    highlights
  }
  education {
    institution
    degree
    fieldOfStudy
    location
    startDate
    endDate
    isCurrent
    grade
    highlights
  }
  skills
  projects {
    name
    role
    url
    startDate
    endDate
    summary
    highlights
  }
  certifications {
    name
    issuer
    date
    url
  }
  languages {
    language
    fluency
  }
  awards {
    title
    issuer
    date
    summary
  }
  publications {
    name
    publisher
    date
    url
    summary
  }
  volunteering {
    organization
    role
    startDate
    endDate
    summary
    highlights
  }
  interests
}`) as unknown as TypedDocumentString<CvQuery, CvQueryVariables>;
export const CvTextDocument = new TypedDocumentString(`
    query CvText($cvId: UUID!) {
  cv(cvId: $cvId) {
    id
    rawText
  }
}
    `) as unknown as TypedDocumentString<CvTextQuery, CvTextQueryVariables>;
export const UploadCvDocument = new TypedDocumentString(`
    mutation UploadCv($file: Upload!) {
  uploadCv(file: $file) {
    cvId
    status
  }
}
    `) as unknown as TypedDocumentString<UploadCvMutation, UploadCvMutationVariables>;
export const CorrectCvDocument = new TypedDocumentString(`
    mutation CorrectCv($cvId: UUID!, $name: String, $headline: String, $email: String, $phone: String, $location: String, $summary: String, $links: [LinkInput!], $workExperience: [WorkExperienceInput!], $education: [EducationInput!], $skills: [String!], $projects: [ProjectInput!], $certifications: [CertificationInput!], $languages: [LanguageSkillInput!], $awards: [AwardInput!], $publications: [PublicationInput!], $volunteering: [VolunteeringInput!], $interests: [String!], $version: Int) {
  correctCv(
    cvId: $cvId
    name: $name
    headline: $headline
    email: $email
    phone: $phone
    location: $location
    summary: $summary
    links: $links
    workExperience: $workExperience
    education: $education
    skills: $skills
    projects: $projects
    certifications: $certifications
    languages: $languages
    awards: $awards
    publications: $publications
    volunteering: $volunteering
    interests: $interests
    version: $version
  ) {
    id
    version
    ...CvContent
    provenance {
      path
      confidence
      page
      bbox
      corrected
    }
  }
}
    fragment CvContent on Cv {
  name
  headline
  email
  phone
  location
  summary
  links {
    label
    url
  }
  workExperience {
    title
    company
    location
    startDate
    endDate
    isCurrent
    summary
    highlights
  }
  education {
    institution
    degree
    fieldOfStudy
    location
    startDate
    endDate
    isCurrent
    grade
    highlights
  }
  skills
  projects {
    name
    role
    url
    startDate
    endDate
    summary
    highlights
  }
  certifications {
    name
    issuer
    date
    url
  }
  languages {
    language
    fluency
  }
  awards {
    title
    issuer
    date
    summary
  }
  publications {
    name
    publisher
    date
    url
    summary
  }
  volunteering {
    organization
    role
    startDate
    endDate
    summary
    highlights
  }
  interests
}`) as unknown as TypedDocumentString<CorrectCvMutation, CorrectCvMutationVariables>;
export const RestoreCvDocument = new TypedDocumentString(`
    mutation RestoreCv($cvId: UUID!, $version: Int) {
  restoreCv(cvId: $cvId, version: $version) {
    id
    version
    ...CvContent
    provenance {
      path
      confidence
      page
      bbox
      corrected
    }
  }
}
    fragment CvContent on Cv {
  name
  headline
  email
  phone
  location
  summary
  links {
    label
    url
  }
  workExperience {
    title
    company
    location
    startDate
    endDate
    isCurrent
    summary
    highlights
  }
  education {
    institution
    degree
    fieldOfStudy
    location
    startDate
    endDate
    isCurrent
    grade
    highlights
  }
  skills
  projects {
    name
    role
    url
    startDate
    endDate
    summary
    highlights
  }
  certifications {
    name
    issuer
    date
    url
  }
  languages {
    language
    fluency
  }
  awards {
    title
    issuer
    date
    summary
  }
  publications {
    name
    publisher
    date
    url
    summary
  }
  volunteering {
    organization
    role
    startDate
    endDate
    summary
    highlights
  }
  interests
}`) as unknown as TypedDocumentString<RestoreCvMutation, RestoreCvMutationVariables>;
export const ReadCvAgainDocument = new TypedDocumentString(`
    mutation ReadCvAgain($cvId: UUID!) {
  readCvAgain(cvId: $cvId) {
    id
    status
  }
}
    `) as unknown as TypedDocumentString<ReadCvAgainMutation, ReadCvAgainMutationVariables>;
export const DeleteCvDocument = new TypedDocumentString(`
    mutation DeleteCv($cvId: UUID!) {
  deleteCv(cvId: $cvId)
}
    `) as unknown as TypedDocumentString<DeleteCvMutation, DeleteCvMutationVariables>;
export const CvProgressDocument = new TypedDocumentString(`
    subscription CvProgress($cvId: UUID!) {
  cvProgress(cvId: $cvId) {
    id
    status
    name
    headline
    error {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<CvProgressSubscription, CvProgressSubscriptionVariables>;
export const ExportsDocument = new TypedDocumentString(`
    query Exports($limit: Int = 50, $offset: Int = 0) {
  exports(limit: $limit, offset: $offset) {
    ...ExportFields
  }
}
    fragment ExportFields on Export {
  id
  format
  templateId
  filename
  size
  pages
  warnings {
    code
    message
  }
  createdAt
  fileUrl
  personaId
}`) as unknown as TypedDocumentString<ExportsQuery, ExportsQueryVariables>;
export const ExportDocument = new TypedDocumentString(`
    query Export($id: UUID!) {
  export(id: $id) {
    ...ExportFields
  }
}
    fragment ExportFields on Export {
  id
  format
  templateId
  filename
  size
  pages
  warnings {
    code
    message
  }
  createdAt
  fileUrl
  personaId
}`) as unknown as TypedDocumentString<ExportQuery, ExportQueryVariables>;
export const ExportPersonaDocument = new TypedDocumentString(`
    mutation ExportPersona($personaId: UUID!, $format: ExportFormat!, $templateId: String, $jobDescription: String, $language: String, $pageSize: PageSize, $fileName: String, $margins: String, $font: String, $accent: String, $density: Density, $fitPages: Int, $anonymous: Boolean, $hideEmployers: Boolean, $photo: Boolean) {
  exportPersona(
    personaId: $personaId
    format: $format
    templateId: $templateId
    jobDescription: $jobDescription
    language: $language
    pageSize: $pageSize
    fileName: $fileName
    margins: $margins
    font: $font
    accent: $accent
    density: $density
    fitPages: $fitPages
    anonymous: $anonymous
    hideEmployers: $hideEmployers
    photo: $photo
  ) {
    ...ExportFields
  }
}
    fragment ExportFields on Export {
  id
  format
  templateId
  filename
  size
  pages
  warnings {
    code
    message
  }
  createdAt
  fileUrl
  personaId
}`) as unknown as TypedDocumentString<ExportPersonaMutation, ExportPersonaMutationVariables>;
export const PersonaPreviewDocument = new TypedDocumentString(`
    query PersonaPreview($personaId: UUID!, $templateId: String, $jobDescription: String, $language: String, $pageSize: PageSize, $margins: String, $font: String, $accent: String, $density: Density, $fitPages: Int, $anonymous: Boolean, $hideEmployers: Boolean, $photo: Boolean) {
  personaPreview(
    personaId: $personaId
    templateId: $templateId
    jobDescription: $jobDescription
    language: $language
    pageSize: $pageSize
    margins: $margins
    font: $font
    accent: $accent
    density: $density
    fitPages: $fitPages
    anonymous: $anonymous
    hideEmployers: $hideEmployers
    photo: $photo
  ) {
    pageCount
    pages {
      number
      width
      height
      png
    }
    marks {
      path
      page
      bbox
    }
    warnings {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<PersonaPreviewQuery, PersonaPreviewQueryVariables>;
export const GapAnalysisDocument = new TypedDocumentString(`
    query GapAnalysis($personaId: UUID!) {
  gapAnalysis(personaId: $personaId) {
    ...GapReportFields
  }
}
    fragment GapIssueFields on GapIssue {
  id
  field
  suggestion
  severity
  rule
  evidence
  rewrite {
    before
    after
  }
  fix {
    path
    before
    after
  }
}
fragment GapReportFields on GapReport {
  id
  kind
  personaIds
  createdAt
  engine
  score
  subScores {
    name
    score
    weight
    advice
  }
  jobId
  issues {
    ...GapIssueFields
  }
  dismissedIssues {
    ...GapIssueFields
  }
  openQuestions {
    id
    question
    field
  }
  coverage {
    id
    requirement
    quote
    line
    kind
    members
    importance
    status
    confidence
    evidence {
      personaId
      field
      quote
    }
  }
}`) as unknown as TypedDocumentString<GapAnalysisQuery, GapAnalysisQueryVariables>;
export const GapReportsDocument = new TypedDocumentString(`
    query GapReports($limit: Int = 50, $offset: Int = 0) {
  gapReports(limit: $limit, offset: $offset) {
    id
    kind
    engine
    personaIds
    jobId
    score
    createdAt
  }
}
    `) as unknown as TypedDocumentString<GapReportsQuery, GapReportsQueryVariables>;
export const GapReportDocument = new TypedDocumentString(`
    query GapReport($id: UUID!) {
  gapReport(id: $id) {
    ...GapReportFields
  }
}
    fragment GapIssueFields on GapIssue {
  id
  field
  suggestion
  severity
  rule
  evidence
  rewrite {
    before
    after
  }
  fix {
    path
    before
    after
  }
}
fragment GapReportFields on GapReport {
  id
  kind
  personaIds
  createdAt
  engine
  score
  subScores {
    name
    score
    weight
    advice
  }
  jobId
  issues {
    ...GapIssueFields
  }
  dismissedIssues {
    ...GapIssueFields
  }
  openQuestions {
    id
    question
    field
  }
  coverage {
    id
    requirement
    quote
    line
    kind
    members
    importance
    status
    confidence
    evidence {
      personaId
      field
      quote
    }
  }
}`) as unknown as TypedDocumentString<GapReportQuery, GapReportQueryVariables>;
export const AnalyseRoleMatchDocument = new TypedDocumentString(`
    mutation AnalyseRoleMatch($personaId: UUID!, $jobDescription: String, $jobId: UUID) {
  analyseRoleMatch(
    personaId: $personaId
    jobDescription: $jobDescription
    jobId: $jobId
  ) {
    ...GapReportFields
  }
}
    fragment GapIssueFields on GapIssue {
  id
  field
  suggestion
  severity
  rule
  evidence
  rewrite {
    before
    after
  }
  fix {
    path
    before
    after
  }
}
fragment GapReportFields on GapReport {
  id
  kind
  personaIds
  createdAt
  engine
  score
  subScores {
    name
    score
    weight
    advice
  }
  jobId
  issues {
    ...GapIssueFields
  }
  dismissedIssues {
    ...GapIssueFields
  }
  openQuestions {
    id
    question
    field
  }
  coverage {
    id
    requirement
    quote
    line
    kind
    members
    importance
    status
    confidence
    evidence {
      personaId
      field
      quote
    }
  }
}`) as unknown as TypedDocumentString<AnalyseRoleMatchMutation, AnalyseRoleMatchMutationVariables>;
export const AnalyseTeamDocument = new TypedDocumentString(`
    mutation AnalyseTeam($personaIds: [UUID!]!, $teamDescription: String!) {
  analyseTeam(personaIds: $personaIds, teamDescription: $teamDescription) {
    ...GapReportFields
  }
}
    fragment GapIssueFields on GapIssue {
  id
  field
  suggestion
  severity
  rule
  evidence
  rewrite {
    before
    after
  }
  fix {
    path
    before
    after
  }
}
fragment GapReportFields on GapReport {
  id
  kind
  personaIds
  createdAt
  engine
  score
  subScores {
    name
    score
    weight
    advice
  }
  jobId
  issues {
    ...GapIssueFields
  }
  dismissedIssues {
    ...GapIssueFields
  }
  openQuestions {
    id
    question
    field
  }
  coverage {
    id
    requirement
    quote
    line
    kind
    members
    importance
    status
    confidence
    evidence {
      personaId
      field
      quote
    }
  }
}`) as unknown as TypedDocumentString<AnalyseTeamMutation, AnalyseTeamMutationVariables>;
export const AnalysisProgressDocument = new TypedDocumentString(`
    subscription AnalysisProgress($personaId: UUID!, $jobDescription: String, $jobId: UUID) {
  analysisProgress(
    personaId: $personaId
    jobDescription: $jobDescription
    jobId: $jobId
  ) {
    stage
    report {
      ...GapReportFields
    }
  }
}
    fragment GapIssueFields on GapIssue {
  id
  field
  suggestion
  severity
  rule
  evidence
  rewrite {
    before
    after
  }
  fix {
    path
    before
    after
  }
}
fragment GapReportFields on GapReport {
  id
  kind
  personaIds
  createdAt
  engine
  score
  subScores {
    name
    score
    weight
    advice
  }
  jobId
  issues {
    ...GapIssueFields
  }
  dismissedIssues {
    ...GapIssueFields
  }
  openQuestions {
    id
    question
    field
  }
  coverage {
    id
    requirement
    quote
    line
    kind
    members
    importance
    status
    confidence
    evidence {
      personaId
      field
      quote
    }
  }
}`) as unknown as TypedDocumentString<AnalysisProgressSubscription, AnalysisProgressSubscriptionVariables>;
export const ApplyIssuesDocument = new TypedDocumentString(`
    mutation ApplyIssues($id: UUID!, $reportId: UUID!, $issueIds: [UUID!]!) {
  applyIssues(id: $id, reportId: $reportId, issueIds: $issueIds) {
    id
    version
    updatedAt
    ...PersonaContent
  }
}
    fragment PersonaContent on Persona {
  name
  headline
  email
  phone
  location
  summary
  links {
    label
    url
  }
  workHistory {
    title
    company
    location
    startDate
    endDate
    isCurrent
    summary
    highlights
  }
  education {
    institution
    degree
    fieldOfStudy
    location
    startDate
    endDate
    isCurrent
    grade
    highlights
  }
  skills
  projects {
    name
    role
    url
    startDate
    endDate
    summary
    highlights
  }
  certifications {
    name
    issuer
    date
    url
  }
  languages {
    language
    fluency
  }
  awards {
    title
    issuer
    date
    summary
  }
  publications {
    name
    publisher
    date
    url
    summary
  }
  volunteering {
    organization
    role
    startDate
    endDate
    summary
    highlights
  }
  interests
  sections {
    key
    title
    visible
    markdown
  }
}`) as unknown as TypedDocumentString<ApplyIssuesMutation, ApplyIssuesMutationVariables>;
export const DismissIssuesDocument = new TypedDocumentString(`
    mutation DismissIssues($id: UUID!, $issueIds: [UUID!]!, $dismissed: Boolean = true) {
  dismissIssues(id: $id, issueIds: $issueIds, dismissed: $dismissed) {
    ...GapReportFields
  }
}
    fragment GapIssueFields on GapIssue {
  id
  field
  suggestion
  severity
  rule
  evidence
  rewrite {
    before
    after
  }
  fix {
    path
    before
    after
  }
}
fragment GapReportFields on GapReport {
  id
  kind
  personaIds
  createdAt
  engine
  score
  subScores {
    name
    score
    weight
    advice
  }
  jobId
  issues {
    ...GapIssueFields
  }
  dismissedIssues {
    ...GapIssueFields
  }
  openQuestions {
    id
    question
    field
  }
  coverage {
    id
    requirement
    quote
    line
    kind
    members
    importance
    status
    confidence
    evidence {
      personaId
      field
      quote
    }
  }
}`) as unknown as TypedDocumentString<DismissIssuesMutation, DismissIssuesMutationVariables>;
export const TailorPersonaDocument = new TypedDocumentString(`
    mutation TailorPersona($id: UUID!, $jobId: UUID!, $accept: [UUID!]) {
  tailorPersona(id: $id, jobId: $jobId, accept: $accept) {
    proposals {
      id
      path
      before
      after
      reason
      quotes
    }
    persona {
      id
      title
      version
      jobId
      basePersonaId
      ...PersonaContent
    }
  }
}
    fragment PersonaContent on Persona {
  name
  headline
  email
  phone
  location
  summary
  links {
    label
    url
  }
  workHistory {
    title
    company
    location
    startDate
    endDate
    isCurrent
    summary
    highlights
  }
  education {
    institution
    degree
    fieldOfStudy
    location
    startDate
    endDate
    isCurrent
    grade
    highlights
  }
  skills
  projects {
    name
    role
    url
    startDate
    endDate
    summary
    highlights
  }
  certifications {
    name
    issuer
    date
    url
  }
  languages {
    language
    fluency
  }
  awards {
    title
    issuer
    date
    summary
  }
  publications {
    name
    publisher
    date
    url
    summary
  }
  volunteering {
    organization
    role
    startDate
    endDate
    summary
    highlights
  }
  interests
  sections {
    key
    title
    visible
    markdown
  }
}`) as unknown as TypedDocumentString<TailorPersonaMutation, TailorPersonaMutationVariables>;
export const JobsDocument = new TypedDocumentString(`
    query Jobs($status: JobStatus, $limit: Int = 50, $offset: Int = 0) {
  jobs(status: $status, limit: $limit, offset: $offset) {
    id
    title
    employer
    location
    workMode
    url
    status
    appliedAt
    followUpOn
    createdAt
    updatedAt
  }
}
    `) as unknown as TypedDocumentString<JobsQuery, JobsQueryVariables>;
export const JobDocument = new TypedDocumentString(`
    query Job($id: UUID!) {
  job(id: $id) {
    ...JobFields
  }
}
    fragment JobFields on Job {
  id
  title
  employer
  location
  workMode
  language
  url
  text
  status
  notes
  appliedAt
  followUpOn
  createdAt
  updatedAt
  summary {
    pay
    hours
    contract
    start
    benefits {
      text
      line
    }
  }
  requirements {
    id
    text
    quote
    line
    kind
    importance
    anyOf
    members
    years
    dismissed
    edited
  }
  warnings {
    code
    message
  }
}`) as unknown as TypedDocumentString<JobQuery, JobQueryVariables>;
export const CreateJobDocument = new TypedDocumentString(`
    mutation CreateJob($text: String!, $title: String, $url: String) {
  createJob(text: $text, title: $title, url: $url) {
    ...JobFields
  }
}
    fragment JobFields on Job {
  id
  title
  employer
  location
  workMode
  language
  url
  text
  status
  notes
  appliedAt
  followUpOn
  createdAt
  updatedAt
  summary {
    pay
    hours
    contract
    start
    benefits {
      text
      line
    }
  }
  requirements {
    id
    text
    quote
    line
    kind
    importance
    anyOf
    members
    years
    dismissed
    edited
  }
  warnings {
    code
    message
  }
}`) as unknown as TypedDocumentString<CreateJobMutation, CreateJobMutationVariables>;
export const UpdateJobDocument = new TypedDocumentString(`
    mutation UpdateJob($id: UUID!, $text: String, $title: String, $employer: String, $location: String, $workMode: WorkMode, $language: String, $url: String, $status: JobStatus, $notes: String, $appliedAt: Instant, $followUpOn: Date, $requirements: [JobRequirementInput!]) {
  updateJob(
    id: $id
    text: $text
    title: $title
    employer: $employer
    location: $location
    workMode: $workMode
    language: $language
    url: $url
    status: $status
    notes: $notes
    appliedAt: $appliedAt
    followUpOn: $followUpOn
    requirements: $requirements
  ) {
    ...JobFields
  }
}
    fragment JobFields on Job {
  id
  title
  employer
  location
  workMode
  language
  url
  text
  status
  notes
  appliedAt
  followUpOn
  createdAt
  updatedAt
  summary {
    pay
    hours
    contract
    start
    benefits {
      text
      line
    }
  }
  requirements {
    id
    text
    quote
    line
    kind
    importance
    anyOf
    members
    years
    dismissed
    edited
  }
  warnings {
    code
    message
  }
}`) as unknown as TypedDocumentString<UpdateJobMutation, UpdateJobMutationVariables>;
export const DeleteJobDocument = new TypedDocumentString(`
    mutation DeleteJob($id: UUID!) {
  deleteJob(id: $id)
}
    `) as unknown as TypedDocumentString<DeleteJobMutation, DeleteJobMutationVariables>;
export const JobReportsDocument = new TypedDocumentString(`
    query JobReports($id: UUID!) {
  job(id: $id) {
    id
    reports {
      id
      personaIds
      score
      createdAt
    }
  }
}
    `) as unknown as TypedDocumentString<JobReportsQuery, JobReportsQueryVariables>;
export const RankPersonasDocument = new TypedDocumentString(`
    mutation RankPersonas($id: UUID!, $personaIds: [UUID!]) {
  rankPersonas(id: $id, personaIds: $personaIds) {
    ...FitFields
  }
}
    fragment FitFields on Fit {
  personaId
  jobId
  title
  score
  met
  partial
  missing
  unknown
}`) as unknown as TypedDocumentString<RankPersonasMutation, RankPersonasMutationVariables>;
export const RankJobsDocument = new TypedDocumentString(`
    mutation RankJobs($id: UUID!, $jobIds: [UUID!]) {
  rankJobs(id: $id, jobIds: $jobIds) {
    ...FitFields
  }
}
    fragment FitFields on Fit {
  personaId
  jobId
  title
  score
  met
  partial
  missing
  unknown
}`) as unknown as TypedDocumentString<RankJobsMutation, RankJobsMutationVariables>;
export const KnowledgeBaseDocument = new TypedDocumentString(`
    query KnowledgeBase {
  knowledgeBase {
    ...KnowledgeBaseFields
  }
}
    fragment KnowledgeBaseFields on KnowledgeBase {
  skills {
    name
    sources {
      kind
      id
      quote
    }
  }
  tools {
    name
    sources {
      kind
      id
      quote
    }
  }
  industries {
    name
    sources {
      kind
      id
      quote
    }
  }
  softSkills {
    name
    sources {
      kind
      id
      quote
    }
  }
  preferences
  openQuestions {
    id
    question
    field
  }
}`) as unknown as TypedDocumentString<KnowledgeBaseQuery, KnowledgeBaseQueryVariables>;
export const ClarifyDocument = new TypedDocumentString(`
    mutation Clarify($answers: StringMap!) {
  clarify(answers: $answers) {
    ...KnowledgeBaseFields
  }
}
    fragment KnowledgeBaseFields on KnowledgeBase {
  skills {
    name
    sources {
      kind
      id
      quote
    }
  }
  tools {
    name
    sources {
      kind
      id
      quote
    }
  }
  industries {
    name
    sources {
      kind
      id
      quote
    }
  }
  softSkills {
    name
    sources {
      kind
      id
      quote
    }
  }
  preferences
  openQuestions {
    id
    question
    field
  }
}`) as unknown as TypedDocumentString<ClarifyMutation, ClarifyMutationVariables>;
export const CorrectKnowledgeDocument = new TypedDocumentString(`
    mutation CorrectKnowledge($list: KnowledgeList!, $name: String!, $renameTo: String) {
  correctKnowledge(list: $list, name: $name, renameTo: $renameTo) {
    ...KnowledgeBaseFields
  }
}
    fragment KnowledgeBaseFields on KnowledgeBase {
  skills {
    name
    sources {
      kind
      id
      quote
    }
  }
  tools {
    name
    sources {
      kind
      id
      quote
    }
  }
  industries {
    name
    sources {
      kind
      id
      quote
    }
  }
  softSkills {
    name
    sources {
      kind
      id
      quote
    }
  }
  preferences
  openQuestions {
    id
    question
    field
  }
}`) as unknown as TypedDocumentString<CorrectKnowledgeMutation, CorrectKnowledgeMutationVariables>;
export const PersonasDocument = new TypedDocumentString(`
    query Personas($limit: Int = 50, $offset: Int = 0) {
  personas(limit: $limit, offset: $offset) {
    ...PersonaCard
  }
}
    fragment PersonaCard on Persona {
  id
  title
  headline
  summary
  tags
  baseCvId
  version
  createdAt
  updatedAt
}`) as unknown as TypedDocumentString<PersonasQuery, PersonasQueryVariables>;
export const PersonaDocument = new TypedDocumentString(`
    query Persona($id: UUID!) {
  persona(id: $id) {
    ...PersonaCard
    ...PersonaContent
  }
}
    fragment PersonaContent on Persona {
  name
  headline
  email
  phone
  location
  summary
  links {
    label
    url
  }
  workHistory {
    title
    company
    location
    startDate
    endDate
    isCurrent
    summary
    highlights
  }
  education {
    institution
    degree
    fieldOfStudy
    location
    startDate
    endDate
    isCurrent
    grade
    highlights
  }
  skills
  projects {
    name
    role
    url
    startDate
    endDate
    summary
    highlights
  }
  certifications {
    name
    issuer
    date
    url
  }
  languages {
    language
    fluency
  }
  awards {
    title
    issuer
    date
    summary
  }
  publications {
    name
    publisher
    date
    url
    summary
  }
  volunteering {
    organization
    role
    startDate
    endDate
    summary
    highlights
  }
  interests
  sections {
    key
    title
    visible
    markdown
  }
}
fragment PersonaCard on Persona {
  id
  title
  headline
  summary
  tags
  baseCvId
  version
  createdAt
  updatedAt
}`) as unknown as TypedDocumentString<PersonaQuery, PersonaQueryVariables>;
export const PersonaVersionsDocument = new TypedDocumentString(`
    query PersonaVersions($id: UUID!) {
  personaVersions(id: $id) {
    version
    title
    content
    createdAt
  }
}
    `) as unknown as TypedDocumentString<PersonaVersionsQuery, PersonaVersionsQueryVariables>;
export const CreatePersonaDocument = new TypedDocumentString(`
    mutation CreatePersona($title: String!, $baseCvId: UUID, $overrides: PersonaOverrides) {
  createPersona(title: $title, baseCvId: $baseCvId, overrides: $overrides) {
    ...PersonaCard
    ...PersonaContent
  }
}
    fragment PersonaContent on Persona {
  name
  headline
  email
  phone
  location
  summary
  links {
    label
    url
  }
  workHistory {
    title
    company
    location
    startDate
    endDate
    isCurrent
    summary
    highlights
  }
  education {
    institution
    degree
    fieldOfStudy
    location
    startDate
    endDate
    isCurrent
    grade
    highlights
  }
  skills
  projects {
    name
    role
    url
    startDate
    endDate
    summary
    highlights
  }
  certifications {
    name
    issuer
    date
    url
  }
  languages {
    language
    fluency
  }
  awards {
    title
    issuer
    date
    summary
  }
  publications {
    name
    publisher
    date
    url
    summary
  }
  volunteering {
    organization
    role
    startDate
    endDate
    summary
    highlights
  }
  interests
  sections {
    key
    title
    visible
    markdown
  }
}
fragment PersonaCard on Persona {
  id
  title
  headline
  summary
  tags
  baseCvId
  version
  createdAt
  updatedAt
}`) as unknown as TypedDocumentString<CreatePersonaMutation, CreatePersonaMutationVariables>;
export const UpdatePersonaDocument = new TypedDocumentString(`
    mutation UpdatePersona($id: UUID!, $version: Int, $title: String, $tags: [String!], $name: String, $headline: String, $email: String, $phone: String, $location: String, $summary: String, $links: [LinkInput!], $workHistory: [WorkExperienceInput!], $education: [EducationInput!], $skills: [String!], $projects: [ProjectInput!], $certifications: [CertificationInput!], $languages: [LanguageSkillInput!], $awards: [AwardInput!], $publications: [PublicationInput!], $volunteering: [VolunteeringInput!], $interests: [String!], $sections: [SectionInput!]) {
  updatePersona(
    id: $id
    version: $version
    title: $title
    tags: $tags
    name: $name
    headline: $headline
    email: $email
    phone: $phone
    location: $location
    summary: $summary
    links: $links
    workHistory: $workHistory
    education: $education
    skills: $skills
    projects: $projects
    certifications: $certifications
    languages: $languages
    awards: $awards
    publications: $publications
    volunteering: $volunteering
    interests: $interests
    sections: $sections
  ) {
    ...PersonaCard
    ...PersonaContent
  }
}
    fragment PersonaContent on Persona {
  name
  headline
  email
  phone
  location
  summary
  links {
    label
    url
  }
  workHistory {
    title
    company
    location
    startDate
    endDate
    isCurrent
    summary
    highlights
  }
  education {
    institution
    degree
    fieldOfStudy
    location
    startDate
    endDate
    isCurrent
    grade
    highlights
  }
  skills
  projects {
    name
    role
    url
    startDate
    endDate
    summary
    highlights
  }
  certifications {
    name
    issuer
    date
    url
  }
  languages {
    language
    fluency
  }
  awards {
    title
    issuer
    date
    summary
  }
  publications {
    name
    publisher
    date
    url
    summary
  }
  volunteering {
    organization
    role
    startDate
    endDate
    summary
    highlights
  }
  interests
  sections {
    key
    title
    visible
    markdown
  }
}
fragment PersonaCard on Persona {
  id
  title
  headline
  summary
  tags
  baseCvId
  version
  createdAt
  updatedAt
}`) as unknown as TypedDocumentString<UpdatePersonaMutation, UpdatePersonaMutationVariables>;
export const DuplicatePersonaDocument = new TypedDocumentString(`
    mutation DuplicatePersona($id: UUID!, $title: String) {
  duplicatePersona(id: $id, title: $title) {
    ...PersonaCard
  }
}
    fragment PersonaCard on Persona {
  id
  title
  headline
  summary
  tags
  baseCvId
  version
  createdAt
  updatedAt
}`) as unknown as TypedDocumentString<DuplicatePersonaMutation, DuplicatePersonaMutationVariables>;
export const ImportPersonaDocument = new TypedDocumentString(`
    mutation ImportPersona($resume: JSONObject!, $title: String) {
  importPersona(resume: $resume, title: $title) {
    ...PersonaCard
  }
}
    fragment PersonaCard on Persona {
  id
  title
  headline
  summary
  tags
  baseCvId
  version
  createdAt
  updatedAt
}`) as unknown as TypedDocumentString<ImportPersonaMutation, ImportPersonaMutationVariables>;
export const ImportPersonaFileDocument = new TypedDocumentString(`
    mutation ImportPersonaFile($file: Upload!, $title: String) {
  importPersonaFile(file: $file, title: $title) {
    ...PersonaCard
    warnings {
      code
      message
    }
  }
}
    fragment PersonaCard on Persona {
  id
  title
  headline
  summary
  tags
  baseCvId
  version
  createdAt
  updatedAt
}`) as unknown as TypedDocumentString<ImportPersonaFileMutation, ImportPersonaFileMutationVariables>;
export const RestorePersonaDocument = new TypedDocumentString(`
    mutation RestorePersona($id: UUID!, $version: Int!) {
  restorePersona(id: $id, version: $version) {
    ...PersonaCard
    ...PersonaContent
  }
}
    fragment PersonaContent on Persona {
  name
  headline
  email
  phone
  location
  summary
  links {
    label
    url
  }
  workHistory {
    title
    company
    location
    startDate
    endDate
    isCurrent
    summary
    highlights
  }
  education {
    institution
    degree
    fieldOfStudy
    location
    startDate
    endDate
    isCurrent
    grade
    highlights
  }
  skills
  projects {
    name
    role
    url
    startDate
    endDate
    summary
    highlights
  }
  certifications {
    name
    issuer
    date
    url
  }
  languages {
    language
    fluency
  }
  awards {
    title
    issuer
    date
    summary
  }
  publications {
    name
    publisher
    date
    url
    summary
  }
  volunteering {
    organization
    role
    startDate
    endDate
    summary
    highlights
  }
  interests
  sections {
    key
    title
    visible
    markdown
  }
}
fragment PersonaCard on Persona {
  id
  title
  headline
  summary
  tags
  baseCvId
  version
  createdAt
  updatedAt
}`) as unknown as TypedDocumentString<RestorePersonaMutation, RestorePersonaMutationVariables>;
export const DeletePersonaDocument = new TypedDocumentString(`
    mutation DeletePersona($id: UUID!) {
  deletePersona(id: $id)
}
    `) as unknown as TypedDocumentString<DeletePersonaMutation, DeletePersonaMutationVariables>;
export const PersonaVersionDiffDocument = new TypedDocumentString(`
    query PersonaVersionDiff($id: UUID!, $a: Int!, $b: Int!) {
  personaVersionDiff(id: $id, a: $a, b: $b) {
    path
    before
    after
  }
}
    `) as unknown as TypedDocumentString<PersonaVersionDiffQuery, PersonaVersionDiffQueryVariables>;
export const SharesDocument = new TypedDocumentString(`
    query Shares($limit: Int = 50, $offset: Int = 0) {
  shares(limit: $limit, offset: $offset) {
    ...ShareFields
  }
}
    fragment ShareFields on Share {
  id
  url
  format
  live
  version
  views
  lastViewedAt
  expiresAt
  createdAt
  hasPassword
  personaId
  templateId
}`) as unknown as TypedDocumentString<SharesQuery, SharesQueryVariables>;
export const PersonaSharesDocument = new TypedDocumentString(`
    query PersonaShares($id: UUID!, $limit: Int = 50, $offset: Int = 0) {
  personaShares(id: $id, limit: $limit, offset: $offset) {
    ...ShareFields
  }
}
    fragment ShareFields on Share {
  id
  url
  format
  live
  version
  views
  lastViewedAt
  expiresAt
  createdAt
  hasPassword
  personaId
  templateId
}`) as unknown as TypedDocumentString<PersonaSharesQuery, PersonaSharesQueryVariables>;
export const SharePersonaDocument = new TypedDocumentString(`
    mutation SharePersona($id: UUID!, $format: ShareFormat, $live: Boolean = false, $expiresAt: Instant, $password: String, $templateId: String, $language: String, $pageSize: PageSize) {
  sharePersona(
    id: $id
    format: $format
    live: $live
    expiresAt: $expiresAt
    password: $password
    templateId: $templateId
    language: $language
    pageSize: $pageSize
  ) {
    ...ShareFields
  }
}
    fragment ShareFields on Share {
  id
  url
  format
  live
  version
  views
  lastViewedAt
  expiresAt
  createdAt
  hasPassword
  personaId
  templateId
}`) as unknown as TypedDocumentString<SharePersonaMutation, SharePersonaMutationVariables>;
export const RevokeShareDocument = new TypedDocumentString(`
    mutation RevokeShare($id: UUID!) {
  revokeShare(id: $id)
}
    `) as unknown as TypedDocumentString<RevokeShareMutation, RevokeShareMutationVariables>;
export const TeamDocument = new TypedDocumentString(`
    query Team {
  team {
    ...TeamFields
  }
}
    fragment TeamFields on Team {
  id
  name
  managersMayEdit
  createdAt
  role
}`) as unknown as TypedDocumentString<TeamQuery, TeamQueryVariables>;
export const TeamMembersDocument = new TypedDocumentString(`
    query TeamMembers($limit: Int = 50, $offset: Int = 0) {
  teamMembers(limit: $limit, offset: $offset) {
    id
    name
    email
    role
    managersMayEdit
    joinedAt
  }
}
    `) as unknown as TypedDocumentString<TeamMembersQuery, TeamMembersQueryVariables>;
export const TeamPersonasDocument = new TypedDocumentString(`
    query TeamPersonas($limit: Int = 50, $offset: Int = 0) {
  teamPersonas(limit: $limit, offset: $offset) {
    id
    title
    summary
    tags
    owner {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<TeamPersonasQuery, TeamPersonasQueryVariables>;
export const TeamInvitesDocument = new TypedDocumentString(`
    query TeamInvites($limit: Int = 50, $offset: Int = 0) {
  teamInvites(limit: $limit, offset: $offset) {
    ...InviteFields
  }
}
    fragment InviteFields on Invite {
  id
  email
  status
  delivery
  deliveryAdvice
  createdAt
  expiresAt
}`) as unknown as TypedDocumentString<TeamInvitesQuery, TeamInvitesQueryVariables>;
export const InviteToTeamDocument = new TypedDocumentString(`
    mutation InviteToTeam($email: String!) {
  inviteToTeam(email: $email) {
    ...InviteFields
  }
}
    fragment InviteFields on Invite {
  id
  email
  status
  delivery
  deliveryAdvice
  createdAt
  expiresAt
}`) as unknown as TypedDocumentString<InviteToTeamMutation, InviteToTeamMutationVariables>;
export const ResendInviteDocument = new TypedDocumentString(`
    mutation ResendInvite($id: UUID!) {
  resendInvite(id: $id) {
    ...InviteFields
  }
}
    fragment InviteFields on Invite {
  id
  email
  status
  delivery
  deliveryAdvice
  createdAt
  expiresAt
}`) as unknown as TypedDocumentString<ResendInviteMutation, ResendInviteMutationVariables>;
export const RevokeInviteDocument = new TypedDocumentString(`
    mutation RevokeInvite($id: UUID!) {
  revokeInvite(id: $id)
}
    `) as unknown as TypedDocumentString<RevokeInviteMutation, RevokeInviteMutationVariables>;
export const AcceptInviteDocument = new TypedDocumentString(`
    mutation AcceptInvite($token: String!) {
  acceptInvite(token: $token) {
    ...TeamFields
  }
}
    fragment TeamFields on Team {
  id
  name
  managersMayEdit
  createdAt
  role
}`) as unknown as TypedDocumentString<AcceptInviteMutation, AcceptInviteMutationVariables>;
export const UpdateTeamDocument = new TypedDocumentString(`
    mutation UpdateTeam($name: String, $managersMayEdit: Boolean) {
  updateTeam(name: $name, managersMayEdit: $managersMayEdit) {
    ...TeamFields
  }
}
    fragment TeamFields on Team {
  id
  name
  managersMayEdit
  createdAt
  role
}`) as unknown as TypedDocumentString<UpdateTeamMutation, UpdateTeamMutationVariables>;
export const UpdateMemberDocument = new TypedDocumentString(`
    mutation UpdateMember($userId: UUID!, $role: Role, $managersMayEdit: Boolean) {
  updateMember(userId: $userId, role: $role, managersMayEdit: $managersMayEdit) {
    id
    role
  }
}
    `) as unknown as TypedDocumentString<UpdateMemberMutation, UpdateMemberMutationVariables>;
export const RemoveMemberDocument = new TypedDocumentString(`
    mutation RemoveMember($userId: UUID!) {
  removeMember(userId: $userId)
}
    `) as unknown as TypedDocumentString<RemoveMemberMutation, RemoveMemberMutationVariables>;
export const LeaveTeamDocument = new TypedDocumentString(`
    mutation LeaveTeam {
  leaveTeam
}
    `) as unknown as TypedDocumentString<LeaveTeamMutation, LeaveTeamMutationVariables>;
export const TemplatesDocument = new TypedDocumentString(`
    query Templates {
  templates {
    id
    name
    kind
    format
    description
    samplePreviewUrl
    owned
    shared
    base
  }
}
    `) as unknown as TypedDocumentString<TemplatesQuery, TemplatesQueryVariables>;
export const TemplateDocument = new TypedDocumentString(`
    query Template($id: String!) {
  template(id: $id) {
    id
    name
    kind
    format
    description
    samplePreviewUrl
    config
    css
    base
    owned
    shared
  }
}
    `) as unknown as TypedDocumentString<TemplateQuery, TemplateQueryVariables>;
export const CreateTemplateDocument = new TypedDocumentString(`
    mutation CreateTemplate($name: String!, $base: String!, $description: String, $config: JSONObject, $css: String, $shared: Boolean) {
  createTemplate(
    name: $name
    base: $base
    description: $description
    config: $config
    css: $css
    shared: $shared
  ) {
    id
    name
    samplePreviewUrl
  }
}
    `) as unknown as TypedDocumentString<CreateTemplateMutation, CreateTemplateMutationVariables>;
export const UpdateTemplateDocument = new TypedDocumentString(`
    mutation UpdateTemplate($id: UUID!, $name: String, $description: String, $config: JSONObject, $css: String, $shared: Boolean) {
  updateTemplate(
    id: $id
    name: $name
    description: $description
    config: $config
    css: $css
    shared: $shared
  ) {
    id
    name
    samplePreviewUrl
  }
}
    `) as unknown as TypedDocumentString<UpdateTemplateMutation, UpdateTemplateMutationVariables>;
export const DeleteTemplateDocument = new TypedDocumentString(`
    mutation DeleteTemplate($id: UUID!) {
  deleteTemplate(id: $id)
}
    `) as unknown as TypedDocumentString<DeleteTemplateMutation, DeleteTemplateMutationVariables>;
export const MeDocument = new TypedDocumentString(`
    query Me {
  me {
    id
    name
    email
    pendingEmail
    plan
    teamId
    preferences
    createdAt
  }
}
    `) as unknown as TypedDocumentString<MeQuery, MeQueryVariables>;
export const UpdateMeDocument = new TypedDocumentString(`
    mutation UpdateMe($name: String, $preferences: StringMap, $email: String, $currentPassword: String) {
  updateMe(
    name: $name
    preferences: $preferences
    email: $email
    currentPassword: $currentPassword
  ) {
    id
    name
    email
    pendingEmail
    plan
    teamId
    preferences
    createdAt
  }
}
    `) as unknown as TypedDocumentString<UpdateMeMutation, UpdateMeMutationVariables>;
export const DeleteMeDocument = new TypedDocumentString(`
    mutation DeleteMe($password: String!) {
  deleteMe(password: $password)
}
    `) as unknown as TypedDocumentString<DeleteMeMutation, DeleteMeMutationVariables>;
export type QueryName = 'AccessTokens' | 'Cv' | 'Cvs' | 'CvText' | 'Export' | 'Exports' | 'GapAnalysis' | 'GapReport' | 'GapReports' | 'Job' | 'JobReports' | 'Jobs' | 'KnowledgeBase' | 'Me' | 'Persona' | 'PersonaPreview' | 'Personas' | 'PersonaShares' | 'PersonaVersionDiff' | 'PersonaVersions' | 'Sessions' | 'Shares' | 'Team' | 'TeamInvites' | 'TeamMembers' | 'TeamPersonas' | 'Template' | 'Templates';
export type MutationName = 'AcceptInvite' | 'AnalyseRoleMatch' | 'AnalyseTeam' | 'ApplyIssues' | 'ChangePassword' | 'Clarify' | 'ConfirmEmail' | 'ConfirmPasswordReset' | 'CorrectCv' | 'CorrectKnowledge' | 'CreateAccessToken' | 'CreateJob' | 'CreatePersona' | 'CreateTemplate' | 'DeleteCv' | 'DeleteJob' | 'DeleteMe' | 'DeletePersona' | 'DeleteTemplate' | 'DismissIssues' | 'DuplicatePersona' | 'ExportPersona' | 'ImportPersona' | 'ImportPersonaFile' | 'InviteToTeam' | 'LeaveTeam' | 'Login' | 'Logout' | 'RankJobs' | 'RankPersonas' | 'ReadCvAgain' | 'RemoveMember' | 'RequestPasswordReset' | 'ResendInvite' | 'RestoreCv' | 'RestorePersona' | 'RevokeAccessToken' | 'RevokeInvite' | 'RevokeSession' | 'RevokeShare' | 'SharePersona' | 'Signup' | 'TailorPersona' | 'UpdateJob' | 'UpdateMe' | 'UpdateMember' | 'UpdatePersona' | 'UpdateTeam' | 'UpdateTemplate' | 'UploadCv';
