/** What is said about a demand of a job: its name and how much it weighs. */
export interface Wanted {
  /** in the words of the ad */
  name: string;
  isMust: boolean;
}

/** Why a demand is met in part or not at all. */
export interface Reasons {
  onlyInPart: string;
  oneOfSeveral: string;
  denied: string;
  hobby: string;
  begun: string;
  lapsed: string;
  lowerDegree: string;
  otherSubject: string;
  relatedSubject: string;
  notFinished: string;
  lowerLevel: string;
  answerOnly: string;
  noPaper: string;
  near(name: string): string;
  level(level: string): string;
  grade(grade: string): string;
  years(have: string, wanted: string): string;
}

/** Findings, questions and advice of a role match; names, quotes and answers are put in as they stand. */
export interface RoleAdvice {
  /** words of the persona in the quotation marks of the language */
  quote(text: string): string;
  unread: string;
  told(name: string, answer: string): string;
  toldNo(name: string, answer: string): string;
  experienceShort(wanted: Wanted, reason: string, quote: string): string;
  languageShort(wanted: Wanted, reason: string): string;
  lapsed(wanted: Wanted, quote: string): string;
  partly(wanted: Wanted, quote: string): string;
  soFar(wanted: Wanted, quote: string, reason: string): string;
  denied(wanted: Wanted): string;
  hobby(wanted: Wanted): string;
  unknown(wanted: Wanted): string;
  educationMissing(wanted: Wanted): string;
  certificateMissing(wanted: Wanted): string;
  languageMissing(wanted: Wanted): string;
  /** `own` is null where the persona gives no place */
  elsewhere(name: string, own: string | null): string;
  experienceMissing(wanted: Wanted): string;
  relative(wanted: Wanted, own: string): string;
  missing(wanted: Wanted): string;
  unlisted(name: string, quote: string, skill: string): string;
  /** several demands of one kind in one finding */
  together(names: readonly string[], isMust: boolean): string;
  ask: {
    experience(name: string): string;
    education(name: string): string;
    certificate(name: string): string;
    renewed(name: string): string;
    language(name: string): string;
    location(name: string): string;
    availability(name: string): string;
    condition(name: string): string;
    how(name: string): string;
    skill(name: string): string;
  };
  /** what would raise a part of the score */
  raise: { requirements(names: readonly string[]): string; role: string; profile: string };
}

/** The same of a team. */
export interface TeamAdvice {
  nearest(name: string, who: string, reason: string): string;
  nobody(name: string, isUnknown: boolean): string;
  askWho: string;
  hire: string;
  learn: string;
  /** `second` is null where anybody else would do */
  singlePoint(name: string, only: string, second: string | null): string;
  duplicates(members: number, names: readonly string[]): string;
  seniority(who: string, years: string): string;
  ask(name: string): string;
  raise: { requirements(names: readonly string[]): string; resilience(names: readonly string[]): string };
  inPart: string;
}

/** All that is said to the reader of a report about a job, in one language. */
export interface Advice {
  reasons: Reasons;
  role: RoleAdvice;
  team: TeamAdvice;
}

/** Names in quotes, with commas between them. */
export const quoted = (names: readonly string[], open = '"', close = '"'): string =>
  names.map((name) => `${open}${name}${close}`).join(', ');

/** A number with the decimal sign of most languages. */
export const comma = (number: string): string => number.replace('.', ',');
