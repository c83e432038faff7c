/** What a section with words of its own is about. */
export type HeadedSection =
  | 'summary'
  | 'work'
  | 'education'
  | 'skills'
  | 'projects'
  | 'certifications'
  | 'languages'
  | 'awards'
  | 'publications'
  | 'volunteering'
  | 'interests'
  | 'contact'
  | 'personal'
  | 'references';

/**
 * The words of CVs of one language, as they are spelt, in lower case. Where the language bends its words, all the forms
 * that stand in headings and heads are given.
 */
export interface CvWords {
  /** what a CV calls itself above all else */
  documentTitles?: readonly string[];
  /** labels of forms, before the name, before where the person lives and before what an entry holds */
  nameLabels?: readonly string[];
  placeLabels?: readonly string[];
  labels?: Partial<
    Record<
      'title' | 'company' | 'location' | 'dates' | 'degree' | 'institution' | 'field' | 'grade' | 'tasks' | 'none',
      readonly string[]
    >
  >;
  /** section headings by kind */
  headings: Partial<Record<HeadedSection, readonly string[]>>;
  /** twelve lists of names of months; none where they are numbers */
  months: readonly (readonly string[])[];
  /** "today" at the end of a range of dates */
  present: readonly string[];
  /** before a date that begins something, and before one that ends it */
  since: readonly string[];
  until: readonly string[];
  /** names of languages, as CVs of this language write them */
  languages: readonly string[];
  /** how well one knows them */
  levels: readonly string[];
  degrees: readonly string[];
  /** single words that name jobs */
  titles: readonly string[];
  /** how names of jobs, firms, schools and places end or begin where words have no spaces between them, or hold suffixes */
  titleEndings?: readonly string[];
  companyStarts?: readonly string[];
  companyEndings?: readonly string[];
  schoolEndings?: readonly string[];
  placeEndings?: readonly string[];
  /** single words that names of schools hold */
  schools: readonly string[];
  /** countries and large towns */
  places: readonly string[];
  /** how the clause begins that allows data to be processed, which closes a CV */
  consent: readonly string[];
}
