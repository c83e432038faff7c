import type { WorkExperience } from '../../content.ts';
import { detectLanguage, isWordingLanguage } from '../general/language.ts';
import { lexicons } from '../general/lexicon/lexicons.ts';
import { quantified } from '../general/quantify.ts';
import { words } from '../general/text.ts';
import { leavesOf } from '../persona-leaves.ts';
import type { Coverage, Subject } from '../report.ts';
import { letterPhrases, type LetterPhrases } from './letter-phrases.ts';
import { ACTIVE_CONTENT, UNFIT } from './unfit-text.ts';

/** The language of the persona's own texts; English when it is none that letters are written in. */
export function letterLanguage(subject: Subject): string {
  const language = detectLanguage(leavesOf(subject.content).map(({ text }) => text).join('\n')) ?? subject.document?.language ?? 'en';
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
  const results = bestResults(subject, coverage).map(({ text, place }) => `– ${text.replace(/\.$/, '')}${place ? ` (${phrases.at(place)})` : ''}`);
  const met = coverage.filter(({ status, importance }) => status === 'met' && importance === 'must').map(({ requirement }) => requirement);
  return [
    [role ? phrases.applyFor(role) : phrases.apply, presentRole(subject, phrases)].filter(Boolean).join(' '),
    ...(results.length ? [`${coverage.length ? phrases.evidence : phrases.results}\n${results.join('\n')}`] : []),
    ...(met.length ? [phrases.skills(list(met.slice(0, 6), phrases.and))] : []),
    phrases.close,
  ];
}

/** The first line of a description when it reads like a title. */
function roleOf(jobDescription: string | null): string | null {
  const line = jobDescription?.split('\n').map((text) => text.replace(/^[#*\s]+/, '').trim()).find(Boolean) ?? '';
  const title = line.split(/\s[–—|]\s|\s(?:at|bei|chez|en)\s(?=\p{Lu})/u)[0]?.trim() ?? '';
  return title.length <= 80 && words(title).length > 0 && words(title).length <= 9 && !/[.!?:]$/.test(line) && !UNFIT.test(line) && !ACTIVE_CONTENT.test(line) ? title : null;
}

function presentRole({ content }: Subject, phrases: LetterPhrases): string | null {
  const current = content.workHistory.find(({ isCurrent }) => isCurrent) ?? content.workHistory[0];
  if (!current?.title) return null;
  return (current.isCurrent ? phrases.now : phrases.was)(current.title, current.company);
}

const MOST_RESULTS = 4;

interface Result {
  text: string;
  place: string | null;
}

/** Highlights that prove what is asked, those for more requirements first; without a description those with numbers. */
function bestResults({ content }: Subject, coverage: readonly Coverage[]): Result[] {
  const proofs = new Map<string, number>();
  for (const { status, importance, evidence } of coverage) {
    if (status === 'missing') continue;
    for (const { field } of evidence) proofs.set(field, (proofs.get(field) ?? 0) + (importance === 'must' ? 2 : 1));
  }
  const all = content.workHistory.flatMap((role: WorkExperience, i) => role.highlights.map((text, j) => {
    const language = detectLanguage(text);
    const numbered = quantified(text, isWordingLanguage(language) ? lexicons[language] : null) ? 1 : 0;
    return { text, place: role.company, proof: proofs.get(`work_history[${i}].highlights[${j}]`) ?? 0, numbered, age: i };
  })).filter(({ text }) => text.trim() && !UNFIT.test(text) && !ACTIVE_CONTENT.test(text));
  return all
    .filter(({ proof, numbered }) => (coverage.length && proofs.size ? proof > 0 : numbered > 0))
    .sort((a, b) => b.proof - a.proof || b.numbered - a.numbered || a.age - b.age)
    .slice(0, MOST_RESULTS);
}

const list = (items: string[], and: string): string => (items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${and} ${items.at(-1)}`);
