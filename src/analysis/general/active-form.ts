import type { Lexicon } from './lexicon/lexicon.ts';
import { en } from './lexicon/en.ts';

/** Past forms of English verbs that add no -ed, by their gerund. */
const IRREGULAR: Readonly<Record<string, string>> = {
  building: 'built',
  buying: 'bought',
  bringing: 'brought',
  choosing: 'chose',
  cutting: 'cut',
  doing: 'did',
  drawing: 'drew',
  driving: 'drove',
  feeding: 'fed',
  finding: 'found',
  getting: 'got',
  giving: 'gave',
  growing: 'grew',
  having: 'had',
  holding: 'held',
  keeping: 'kept',
  leading: 'led',
  making: 'made',
  meeting: 'met',
  overseeing: 'oversaw',
  paying: 'paid',
  putting: 'put',
  reading: 'read',
  running: 'ran',
  selling: 'sold',
  sending: 'sent',
  setting: 'set',
  shooting: 'shot',
  speaking: 'spoke',
  spending: 'spent',
  taking: 'took',
  teaching: 'taught',
  telling: 'told',
  thinking: 'thought',
  undertaking: 'undertook',
  winning: 'won',
  writing: 'wrote',
  rewriting: 'rewrote',
  rebuilding: 'rebuilt',
};

/**
 * What follows a weak opening, turned into a bullet that begins with a verb: English gerunds become past tense
 * ("managing the budget" → "Managed the budget"), a past tense stays. Null when the text does not begin with such a verb.
 */
export function activeForm(rest: string, lexicon: Lexicon): string | null {
  if (lexicon !== en) return null;
  const match = rest.match(/^(?:the following:?\s+)?(?:the\s+(?=\w+ing\s+of\b))?([A-Za-z]+)(.*)$/s);
  const verb = match?.[1]?.toLowerCase();
  if (!verb) return null;
  const past =
    IRREGULAR[verb] ?? (/[a-z]{3,}ing$/.test(verb) ? regularPast(verb) : /[a-z]{3,}ed$/.test(verb) ? verb : null);
  if (!past) return null;
  return past.charAt(0).toUpperCase() + past.slice(1) + (match?.[2] ?? '').replace(/^\s+of\b/, '');
}

const IRREGULAR_PAST = new Set(Object.values(IRREGULAR));

/** Whether an English word in lower case is a verb in the past tense, by its form. */
export const isPastTense = (word: string): boolean => /[a-z]{3,}ed$/.test(word) || IRREGULAR_PAST.has(word);

function regularPast(gerund: string): string {
  const stem = gerund.slice(0, -3);
  return /[^aeiou]y$/.test(stem) ? `${stem.slice(0, -1)}ied` : `${stem}ed`;
}
