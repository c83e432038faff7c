/** What a line of facts may be about. */
export type JobLabel = 'title' | 'employer' | 'location' | 'pay' | 'hours' | 'contract' | 'start' | 'workMode';

/**
 * The words of job ads of one language: parts of regular expressions for folded text (lower case, no accents), each of
 * which matches whole words.
 */
export interface JobWords {
  /** before the colon of a line of facts: "Location: Leeds" */
  labels: Readonly<Record<JobLabel, readonly string[]>>;
  /** before the name of the job in a sentence, article included: "we are looking for a" */
  seeking: readonly string[];
  /** behind the name of the job: "wanted" */
  sought: readonly string[];
  /** between the name of the job and the employer: "Baker at Loaf & Sons" */
  at: readonly string[];
  /** before the employer in a heading: "About Loaf & Sons" */
  about: readonly string[];
  /** what stands in such headings instead of a name */
  us: readonly string[];
  /** between the name of the job and its place */
  in: readonly string[];
  remote: readonly string[];
  hybrid: readonly string[];
  onSite: readonly string[];
  hours: readonly string[];
  contract: readonly string[];
  start: readonly string[];
  /** words for pay: an amount beside one of them is what is paid */
  pay: readonly string[];
  /** behind an amount, what it is paid for: "per hour" */
  per: readonly string[];
  /** pay that is told by a scale instead of an amount */
  scale: readonly string[];
  /** what hardly another kind of text says, by what it is about */
  cues: Readonly<Record<'demands' | 'offers' | 'applying' | 'work', readonly string[]>>;
}
