import type { WorkExperience } from '../../content.ts';
import { detectLanguage } from '../../wording/language.ts';
import { isWordingLanguage } from '../general/wording-language.ts';
import { lexicons } from '../general/lexicon/lexicons.ts';
import { quantified } from '../general/quantify.ts';
import { words } from '../general/text.ts';
import { leavesOf } from '../persona-leaves.ts';
import type { Coverage, Subject } from '../report.ts';
import { letterPhrases, type LetterPhrases } from './letter-phrases.ts';
import { ACTIVE_CONTENT, UNFIT } from './unfit-text.ts';

/** The language of the persona's own texts; English when it is none that letters are written in. */
export function letterLanguage(subject: Subject): string {
  const language =
    detectLanguage(
      leavesOf(subject.content)
        .map(({ text }) => text)
        .join('\n'),
    ) ??
    subject.document?.language ??
    'en';
  return language in letterPhrases ? language : 'en';
}

/**
 * A cover letter made of the persona's own sentences: which role, what the person does now, the results that answer the
 * description, and the requirements that are met. It claims nothing else.
 *
 * @param coverage what the role match has found; empty without a description
 * @returns paragraphs without salutation and closing formula
 */
export function plainLetter(subject: Subject, jobDescription: string | null, coverage: readonly Coverage[]): string[] {
  const phrases = letterPhrases[letterLanguage(subject)] as LetterPhrases;
  const role = roleOf(jobDescription);
  const { proofs, others } = resultsOf(subject, coverage);
  const met = coverage
    .filter(({ status, importance }) => status === 'met' && importance === 'must')
    .map(({ requirement }) => requirement);
  return [
    [role ? phrases.applyFor(role) : phrases.apply, presentRole(subject, phrases)].filter(Boolean).join(' '),
    ...lines(phrases.evidence, proofs.slice(0, MOST_RESULTS), phrases),
    ...lines(phrases.results, others.slice(0, Math.max(0, FEW_RESULTS - proofs.length)), phrases),
    ...(met.length ? [phrases.skills(list(met.slice(0, 6), phrases.and))] : []),
    phrases.close,
  ];
}

/** What job titles carry to say that anybody may apply: (m/f/d), (H/F), (w/m/x). */
const GENDERS = /\s*[([](?:[a-z]{1,3}[/|:*.]){1,3}[a-z]{1,3}[)\]]/giu;

/** The first line of a description when it reads like a title. */
function roleOf(jobDescription: string | null): string | null {
  const line =
    jobDescription
      ?.split('\n')
      .map((text) => text.replace(/^[#*\s]+/, '').trim())
      .find(Boolean) ?? '';
  const title =
    line
      .split(/\s[–—|]\s|\s(?:at|bei|chez|en)\s(?=\p{Lu})/u)[0]
      ?.replace(GENDERS, '')
      .trim() ?? '';
  return title.length <= 80 &&
    words(title).length > 0 &&
    words(title).length <= 9 &&
    !/[.!?:]$/.test(line) &&
    !UNFIT.test(line) &&
    !ACTIVE_CONTENT.test(line)
    ? title
    : null;
}

function presentRole({ content }: Subject, phrases: LetterPhrases): string | null {
  const current = content.workHistory.find(({ isCurrent }) => isCurrent) ?? content.workHistory[0];
  if (!current?.title) return null;
  return (current.isCurrent ? phrases.now : phrases.was)(current.title, current.company);
}

const MOST_RESULTS = 4;
/** With fewer proofs of what is asked, the best other results fill up. */
const FEW_RESULTS = 3;

interface Result {
  text: string;
  place: string | null;
}

const lines = (opening: string, results: Result[], phrases: LetterPhrases): string[] =>
  results.length
    ? [
        `${opening}\n${results.map(({ text, place }) => `– ${text.replace(/\.$/, '')}${place ? ` (${phrases.at(place)})` : ''}`).join('\n')}`,
      ]
    : [];

/** Highlights that prove what is asked, those for more requirements first, and the others with numbers, the latest first. */
function resultsOf({ content }: Subject, coverage: readonly Coverage[]): { proofs: Result[]; others: Result[] } {
  const weights = new Map<string, number>();
  for (const { status, importance, evidence } of coverage) {
    if (status === 'missing' || status === 'unknown') continue;
    for (const { field } of evidence) weights.set(field, (weights.get(field) ?? 0) + (importance === 'must' ? 2 : 1));
  }
  const all = content.workHistory
    .flatMap((role: WorkExperience, i) =>
      role.highlights.map((text, j) => {
        const language = detectLanguage(text);
        const numbered = quantified(text, isWordingLanguage(language) ? lexicons[language] : null);
        return { text, place: role.company, weight: weights.get(`work_history[${i}].highlights[${j}]`) ?? 0, numbered };
      }),
    )
    .filter(({ text }) => text.trim() && !UNFIT.test(text) && !ACTIVE_CONTENT.test(text));
  return {
    proofs: all
      .filter(({ weight }) => weight > 0)
      .sort((a, b) => b.weight - a.weight || Number(b.numbered) - Number(a.numbered)),
    others: all.filter(({ weight, numbered }) => weight === 0 && numbered),
  };
}

const list = (items: string[], and: string): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${and} ${items.at(-1)}`;
