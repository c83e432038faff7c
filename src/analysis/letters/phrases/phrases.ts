import type { Country } from '../country.ts';
import type { Deed } from '../deeds/deed.ts';

/** A post that the person holds or held; dates are partial ISO dates. */
export interface Post {
  title: string;
  company: string | null;
  since: string | null;
  until: string | null;
  current: boolean;
}

/** The job that is applied for. */
export interface Applied {
  /** '' where the ad names none */
  role: string;
  employer: string | null;
  country: Country | null;
}

/** The sentences of a letter in one language. All names are put in as they stand in persona and ad. */
export interface LetterPhrases {
  /** the first sentence; without an ad the letter asks for an opening */
  apply(applied: Applied, unasked: boolean): string;
  /** what the person is and since when */
  post(post: Post): string;
  /** the same where the job asks for what this post is about */
  akin(post: Post): string;
  /** why then this one, where the job is another kind of work */
  onwards(employer: string | null): string;
  /** the person lives where the job is */
  near(place: string): string;
  /** the first deed of the letter; `company` null: the post that was just named */
  first(deed: Deed, company: string | null): string;
  /** one more of the same post, and another */
  more(deed: Deed): string;
  another(deed: Deed): string;
  /** one of an earlier post */
  before(deed: Deed, company: string | null): string;
  /** tools or methods that the ad names, two at most */
  knows(names: string[]): string;
  /** a certificate that the ad asks for */
  holds(name: string): string;
  /** a gap that the person has spoken about, in own words */
  faced(asked: string, words: string): string;
  /** what happens next */
  next(reach: { phone: string | null; email: string | null }, country: Country | null): string;
}

export const monthOf = (date: string, locale: string): string => {
  const [year, month] = date.split('-');
  if (!month) return year ?? '';
  return new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'long', timeZone: 'UTC' }).format(
    new Date(Date.UTC(Number(year), Number(month) - 1, 1)),
  );
};
