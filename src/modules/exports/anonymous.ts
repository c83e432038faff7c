import { personalFacts } from '../../analysis/general/sensitive.ts';
import type { PersonaContent } from '../../content.ts';
import { neutral } from './formats/neutral-words.ts';
import { baseLanguage, wordsOf } from './formats/words.ts';

type Shown = PersonaContent & { title: string; tags: string[] };

interface Anonymising {
  /** of the document */
  language: string | null;
  /** of the persona's words */
  own: string | null;
  hideEmployers: boolean;
}

/** What stands where a name stood. */
const GAP = '…';
/** Shorter parts of a name are words too. */
const LEAST_NAME = 3;
/** Fields that say when or where something leads, and no words. */
const NO_WORDS = new Set(['key', 'startDate', 'endDate', 'date', 'url']);
const CONTACT = /[^\s<>()]+@[^\s<>()]+\.\w+|(?:https?:\/\/|www\.)\S+|(?<![\p{L}\d])\+?\d[\d ()/-]{7,}\d(?!\d)/giu;

/**
 * A persona without what tells who it is: name, contacts and addresses, date of birth and other personal facts, and
 * words that tell the sex, where the language has others. Names are taken out of all texts, so that no sentence and no
 * list of authors gives them away.
 */
export function anonymised(persona: Shown, { language, own, hideEmployers }: Anonymising): Shown {
  const employers = hideEmployers
    ? [...persona.workHistory.map(({ company }) => company), ...persona.education.map(({ institution }) => institution)]
    : [];
  const without = namesIn([...partsOfName(persona.name), ...employers.filter((name) => name !== null)]);
  const said = (text: string, job: boolean) =>
    neutral(withoutFacts(text.replace(CONTACT, GAP)).replace(without, GAP), baseLanguage(own), job).replace(
      /…(?:[\s,;|·]*…)+/g,
      GAP,
    );
  const shown = mapTexts(persona, said);
  const dropUrls = <T extends { url: string | null }>(items: T[]) => items.map((item) => ({ ...item, url: null }));
  return {
    ...shown,
    name: null,
    title: wordsOf(language).candidate,
    email: null,
    phone: null,
    location: null,
    links: [],
    projects: dropUrls(shown.projects),
    certifications: dropUrls(shown.certifications),
    publications: dropUrls(shown.publications),
    ...(hideEmployers && {
      workHistory: shown.workHistory.map((role) => ({ ...role, company: null })),
      education: shown.education.map((item) => ({ ...item, institution: null })),
    }),
  };
}

/** The whole name, and its parts without initials and titles. */
function partsOfName(name: string | null): string[] {
  if (!name) return [];
  return [name, ...name.split(/[\s,]+/).filter((part) => part.length >= LEAST_NAME && /^\p{Lu}|^\p{Lo}/u.test(part))];
}

function namesIn(names: string[]): RegExp {
  const quoted = names
    .map((name) => name.trim())
    .filter(Boolean)
    .toSorted((a, b) => b.length - a.length)
    .map((name) => name.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`));
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${quoted.length ? quoted.join('|') : '(?!)'})(?![\\p{L}\\p{N}])`, 'gu');
}

/** With the sign and the space that end it; a date's points end nothing. */
const CLAUSE = /(?:[^;,|•·\n.!?]|[.!?](?!\s|$))+[;,|•·\n.!?]*\s*/gu;

/** Without the clauses that hold a date of birth, an age, a family. */
function withoutFacts(text: string): string {
  const facts = personalFacts(text);
  if (!facts.length) return text;
  return text
    .replaceAll(CLAUSE, (clause, at: number) =>
      facts.some(({ index, quote }) => index < at + clause.length && index + quote.length > at) ? '' : clause,
    )
    .replace(/[,;|·\s]+$/, '');
}

/** Every text of a value changed; `job` tells that it names what somebody is. */
function mapTexts<T>(value: T, change: (text: string, job: boolean) => string, key = ''): T {
  if (typeof value === 'string') return (NO_WORDS.has(key) ? value : change(value, JOB.has(key))) as T;
  if (Array.isArray(value)) return value.map((item: unknown) => mapTexts(item, change, key)) as T;
  if (!value || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, mapTexts(item, change, name)])) as T;
}

const JOB = new Set(['title', 'headline', 'role']);
