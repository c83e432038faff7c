/**
 * CV content: what a CV says, and what a persona is made of.
 *
 * A superset of JSON Resume (https://jsonresume.org/schema) in this project's names. A value that the source does not
 * give is `null`, a list without items is `[]`. Dates are partial ISO dates as precise as the source: `2019`, `2019-04`
 * or `2019-04-17`. Field paths in texts (provenance, findings) use the contract's snake_case:
 * `work_experience[0].start_date`.
 */
export interface CvContent {
  name: string | null;
  headline: string | null;
  email: string | null;
  phone: string | null;
  location: string | null;
  summary: string | null;
  links: Link[];
  workExperience: WorkExperience[];
  education: Education[];
  skills: string[];
  projects: Project[];
  certifications: Certification[];
  languages: LanguageSkill[];
  awards: Award[];
  publications: Publication[];
  volunteering: Volunteering[];
  interests: string[];
}

export interface Link {
  label: string | null;
  url: string;
}

export interface WorkExperience {
  title: string | null;
  company: string | null;
  location: string | null;
  startDate: string | null;
  endDate: string | null;
  isCurrent: boolean;
  summary: string | null;
  highlights: string[];
}

export interface Education {
  institution: string | null;
  degree: string | null;
  fieldOfStudy: string | null;
  location: string | null;
  startDate: string | null;
  endDate: string | null;
  isCurrent: boolean;
  grade: string | null;
  highlights: string[];
}

export interface Project {
  name: string | null;
  role: string | null;
  url: string | null;
  startDate: string | null;
  endDate: string | null;
  summary: string | null;
  highlights: string[];
}

export interface Certification {
  name: string | null;
  issuer: string | null;
  date: string | null;
  url: string | null;
}

export interface LanguageSkill {
  language: string | null;
  fluency: string | null;
}

export interface Award {
  title: string | null;
  issuer: string | null;
  date: string | null;
  summary: string | null;
}

export interface Publication {
  name: string | null;
  publisher: string | null;
  date: string | null;
  url: string | null;
  summary: string | null;
}

export interface Volunteering {
  organization: string | null;
  role: string | null;
  startDate: string | null;
  endDate: string | null;
  summary: string | null;
  highlights: string[];
}

/** How a persona's section is shown: `key` names a field in snake_case (`work_history`) or is `custom:<slug>`, whose text is `markdown`. */
export interface Section {
  key: string;
  title: string | null;
  visible: boolean;
  markdown: string | null;
}

/** Sections in the order that readers expect; links stand in the head of a document. */
export const SECTION_KEYS = [
  'summary',
  'work_history',
  'education',
  'skills',
  'projects',
  'certifications',
  'languages',
  'publications',
  'awards',
  'volunteering',
  'interests',
] as const;

/** All sections as they stand until their owner changes them. */
export const defaultSections = (keys: readonly string[] = SECTION_KEYS): Section[] =>
  keys.map((key) => ({ key, title: null, visible: true, markdown: null }));

/** A persona's content: CV content whose work experience is called `workHistory`, in the order of `sections`. */
export interface PersonaContent extends Omit<CvContent, 'workExperience'> {
  workHistory: WorkExperience[];
  sections: Section[];
}

/** Where a value of a parsed CV came from. */
export interface Provenance {
  /** snake_case path of the value: `work_experience[0].title` */
  path: string;
  /** 0..1, calibrated: of the values at ≥ 0.9 at least 97 % are right on the labelled files */
  confidence: number;
  /** from 1; null for a file without pages */
  page: number | null;
  /** x, y, width, height in points from the top left of the page; null where `page` is */
  bbox: [number, number, number, number] | null;
}

export interface ParseWarning {
  /** two_columns, scanned_page, hidden_text, unread_section, … */
  code: string;
  message: string;
}

/** What parsing returns. */
export interface ParsedCv {
  content: CvContent;
  /** the whole text in reading order, one line of the document a line */
  rawText: string;
  pageCount: number;
  /** ISO 639-1, null when the text is too short to tell */
  language: string | null;
  provenance: Provenance[];
  warnings: ParseWarning[];
}

export const emptyContent = (): CvContent => ({
  name: null,
  headline: null,
  email: null,
  phone: null,
  location: null,
  summary: null,
  links: [],
  workExperience: [],
  education: [],
  skills: [],
  projects: [],
  certifications: [],
  languages: [],
  awards: [],
  publications: [],
  volunteering: [],
  interests: [],
});
