import { pattern } from '../../wording/wrapped.ts';
import { fold } from '../../wording/fold.ts';
import { detectLanguage } from '../../wording/language.ts';
import { words } from '../general/text.ts';
import { leavesOf } from '../persona-leaves.ts';
import type { Coverage, Subject } from '../report.ts';
import { type AdHead, adHeadOf, NO_AD } from './ad-head.ts';
import { findSkills, kindOf } from '../vocabulary/vocabulary.ts';
import { countryOf } from './country.ts';
import { de } from './phrases/de.ts';
import { en } from './phrases/en.ts';
import { es } from './phrases/es.ts';
import { fr } from './phrases/fr.ts';
import type { LetterPhrases, Post } from './phrases/phrases.ts';
import { type LetterLanguage, type Result, resultsOf, spokenOf } from './results.ts';

const PHRASES: Record<LetterLanguage, LetterPhrases> = { en, de, fr, es };
const isLetterLanguage = (language: string): language is LetterLanguage => language in PHRASES;

/** The language of the persona's own texts; English when it is none that letters are written in. */
export function letterLanguage(subject: Subject): LetterLanguage {
  const texts = leavesOf(subject.content).map(({ text }) => text);
  const language = detectLanguage(texts.join('\n')) ?? subject.document?.language ?? 'en';
  return isLetterLanguage(language) ? language : 'en';
}

const MOST_RESULTS = 3;

/**
 * A cover letter in three paragraphs: what is applied for and why, what the person has done that answers it, what
 * happens next. Each sentence says what the persona says; what is asked for and lacking is left out, or told in the
 * person's own words where there are some.
 *
 * @param coverage what the role match has found; empty without a description
 * @returns paragraphs without salutation and closing formula
 */
export function plainLetter(subject: Subject, jobDescription: string | null, coverage: readonly Coverage[]): string[] {
  const language = letterLanguage(subject);
  const phrases = PHRASES[language];
  const ad = jobDescription === null ? NO_AD : adHeadOf(jobDescription);
  const head = { ...ad, country: ad.country ?? countryOf(subject.content.location ?? '') };
  const told = chosen(resultsOf(subject, coverage, language));
  const proof = [...sentences(subject, told, phrases), ...named(subject, told, coverage, phrases)];
  const faced = facedGap(subject, coverage, phrases);
  return [
    why(subject, head, { jobDescription, coverage }, phrases),
    [...proof, ...faced].join(' '),
    [
      ...near(subject, jobDescription, phrases),
      phrases.next({ phone: subject.content.phone, email: subject.content.email }, head.country),
    ].join(' '),
  ]
    .filter(Boolean)
    .map((text) => text.replaceAll('..', '.'));
}

/** The most telling ones, in the order of the career from today back. */
const chosen = (results: Result[]): Result[] => {
  const telling = results.filter(({ numbered, weight }) => numbered || weight > 0);
  return (telling.length >= 2 ? telling : results).slice(0, MOST_RESULTS).toSorted((a, b) => a.role - b.role);
};

interface Asked {
  jobDescription: string | null;
  coverage: readonly Coverage[];
}

function why({ content }: Subject, head: AdHead, { jobDescription, coverage }: Asked, phrases: LetterPhrases): string {
  const post = latestPost(content.workHistory);
  const akin = post !== null && isAkin(post, head, coverage);
  return [
    phrases.apply(head, jobDescription === null),
    ...(post ? (akin ? [phrases.akin(post)] : [phrases.post(post), phrases.onwards(head.employer)]) : []),
  ].join(' ');
}

/** Where the person lives, if the ad speaks of that place. */
function near({ content }: Subject, jobDescription: string | null, phrases: LetterPhrases): string[] {
  const place = content.location?.split(',')[0]?.trim() ?? '';
  const told = place.length > 2 && !/\d/.test(place) && jobDescription !== null && saysWord(jobDescription, place);
  return told ? [phrases.near(place)] : [];
}

/** The one that the letter says the person holds: of those with a title one that goes on, else the first; -1 for none. */
function latestRole(history: Subject['content']['workHistory']): number {
  const current = history.findIndex(({ isCurrent, title }) => isCurrent && title);
  return current >= 0 ? current : history.findIndex(({ title }) => title);
}

function latestPost(history: Subject['content']['workHistory']): Post | null {
  const role = history[latestRole(history)];
  if (!role?.title) return null;
  const { title, company, startDate, endDate, isCurrent } = role;
  return { title, company, since: startDate, until: endDate, current: isCurrent };
}

/** From which share of the musts on a job is the work that somebody knows. */
const AKIN = 0.6;
const LEAST_MUSTS = 2;

/** Whether the job has a word of the post's title, or asks for what the persona shows. */
function isAkin(post: Post, { role }: AdHead, coverage: readonly Coverage[]): boolean {
  const own = titleWords(post.title);
  if (titleWords(role).some((word) => own.some((mine) => sameStem(word, mine)))) return true;
  const musts = coverage.filter(({ importance }) => importance === 'must');
  const met = musts.filter(({ status }) => status === 'met').length;
  return met >= LEAST_MUSTS && met / musts.length >= AKIN;
}

const RANKS = pattern()`^(?:senior|junior|lead|head|chief|assistant|manager|deputy|trainee|specialist|leiter(?:in)?|mitarbeiter(?:in)?|
    responsable|chef|jefe|jefa|team)$`;
const titleWords = (title: string) => words(fold(title)).filter((word) => word.length > 3 && !RANKS.test(word));

/** Controller and Controllerin, infirmier and infirmière: most of the shorter word begins the longer one. */
function sameStem(one: string, other: string): boolean {
  const shorter = Math.min(one.length, other.length);
  let same = 0;
  while (same < shorter && one[same] === other[same]) same += 1;
  return same >= Math.max(4, shorter * 0.75);
}

const saysWord = (text: string, word: string) =>
  new RegExp(`(?<![\\p{L}])${word.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)}(?![\\p{L}])`, 'u').test(text);

function sentences({ content }: Subject, results: Result[], phrases: LetterPhrases): string[] {
  const latest = latestRole(content.workHistory);
  return results.map(({ deed, role }, at) => {
    const company = content.workHistory[role]?.company ?? null;
    const previous = results[at - 1];
    if (!previous) return phrases.first(deed, role === latest ? null : company);
    if (previous.role !== role) return phrases.before(deed, company);
    return results[at - 2]?.role === role ? phrases.another(deed) : phrases.more(deed);
  });
}

const MOST_NAMED = 2;
const LONGEST_NAME = 28;

/** Tools that the ad names and the persona lists but no sentence has said yet, and a certificate. */
function named(subject: Subject, told: Result[], coverage: readonly Coverage[], phrases: LetterPhrases): string[] {
  const said = fold(told.map(({ deed }) => deed.rest).join(' '));
  const met = coverage.filter(({ status }) => status === 'met');
  const tools = met
    .filter(({ kind, members }) => (kind === 'tool' || kind === 'skill') && members.length < 2)
    .flatMap(({ requirement, evidence }) => evidence.map(({ field, quote }) => ({ field, quote, requirement })))
    .filter(({ field, quote }) => field.startsWith('skills[') && isName(quote) && !said.includes(fold(quote)))
    .map(({ quote }) => quote);
  const certificate = met
    .filter(({ kind }) => kind === 'licence')
    .flatMap(({ evidence }) => evidence)
    .map(
      ({ field }) =>
        subject.content.certifications[Number(/^certifications\[(\d+)\]/.exec(field)?.[1] ?? Number.NaN)]?.name,
    )
    .find(Boolean);
  return [
    ...(certificate ? [phrases.holds(certificate)] : []),
    ...(tools.length ? [phrases.knows([...new Set(tools)].slice(0, MOST_NAMED))] : []),
  ];
}

const NAMED_KINDS = new Set<string>(['technology', 'tool', 'standard']);

/** What has a name of its own, and no word of everyday. */
const isName = (text: string): boolean =>
  text.length <= LONGEST_NAME &&
  (/\p{Lu}\p{L}*\p{Lu}|\p{Lu}\p{L}*\d/u.test(text) ||
    findSkills(text).some(({ skill }) => NAMED_KINDS.has(kindOf(skill) ?? '')));

/** The first must that is lacking and that the person has said more about than no. */
function facedGap({ answers }: Subject, coverage: readonly Coverage[], phrases: LetterPhrases): string[] {
  for (const { requirement, status, importance } of coverage) {
    if (importance !== 'must' || (status !== 'missing' && status !== 'partial')) continue;
    const answer = answers.find(({ question }) => question.includes(requirement));
    const spoken = answer && spokenOf(answer.answer);
    if (spoken && requirement.length <= LONGEST_NAME) return [phrases.faced(requirement, spoken)];
  }
  return [];
}
