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
 * The words of CVs of one language, as they are spelt, in lower case; lists are parted by "|". Where the language bends
 * its words, all the forms that stand in headings and heads are given.
 */
export interface CvWords {
  /** section headings by kind */
  headings: Partial<Record<HeadedSection, string>>;
  /** twelve lists of names of months */
  months: readonly string[];
  /** "today" at the end of a range of dates */
  present: string;
  /** before a date that begins something, and before one that ends it */
  since: string;
  until: string;
  /** names of languages, as CVs of this language write them */
  languages: string;
  /** how well one knows them */
  levels: string;
  degrees: string;
  /** single words that name jobs */
  titles: string;
  /** single words that names of schools hold */
  schools: string;
  /** countries and large towns */
  places: string;
  /** small words that tell the language */
  small: string;
  /** how the clause begins that allows data to be processed, which closes a CV */
  consent: string;
}
