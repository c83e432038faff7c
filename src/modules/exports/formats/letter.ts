/** What a cover letter says, in the language of the persona; the letterhead comes from the persona. */
export interface Letter {
  /** written out: 3 March 2026 */
  date: string;
  /** lines of the address; [] when it is not known */
  recipient: string[];
  subject: string | null;
  salutation: string | null;
  paragraphs: string[];
  closing: string | null;
}
