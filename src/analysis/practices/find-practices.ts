import { itemAt } from '../../list-item.ts';
import { fold } from '../../wording/fold.ts';
import german from './words/de.json' with { type: 'json' };
import english from './words/en.json' with { type: 'json' };
import spanish from './words/es.json' with { type: 'json' };
import french from './words/fr.json' with { type: 'json' };
import type { Practice, PracticeTable, PracticeWords } from './practice.ts';

/** A practice that a text names or shows, and where. */
export interface PracticeMention {
  practice: Practice;
  start: number;
  end: number;
}

const TABLES: Readonly<Record<string, PracticeTable>> = { en: english, de: german, fr: french, es: spanish };

/** So many other words may stand between two of a phrase. */
const GAP = 2;

interface Word {
  key: string;
  start: number;
  end: number;
}

interface Phrase {
  practice: Practice;
  /** tests of the words behind the first */
  rest: readonly ((key: string) => boolean)[];
}

/** Phrases by their first word as it is written: `team`, `lead*`, `*leitung`. */
type Phrases = ReadonlyMap<string, Phrase[]>;

function wordTest(written: string): (key: string) => boolean {
  if (written.startsWith('*')) return (key) => key.endsWith(written.slice(1));
  if (written.endsWith('*')) return (key) => key.startsWith(written.slice(0, -1));
  return (key) => key === written;
}

function compile(column: keyof PracticeWords, languages: readonly string[]): Phrases {
  const phrases = new Map<string, Phrase[]>();
  for (const table of languages.flatMap((language) => TABLES[language] ?? [])) {
    for (const [practice, { asked, shown }] of Object.entries(table) as [Practice, PracticeWords][]) {
      for (const phrase of column === 'asked' ? asked : [...asked, ...shown]) {
        const [first = '', ...rest] = fold(phrase).split(' ');
        const own = { practice, rest: rest.map(wordTest) };
        const known = phrases.get(first);
        if (known) known.push(own);
        else phrases.set(first, [own]);
      }
    }
  }
  return phrases;
}

const compiled = new Map<string, Phrases>();

function phrasesOf(column: keyof PracticeWords, languages: readonly string[]): Phrases {
  const key = `${column} ${languages.join(' ')}`;
  const known = compiled.get(key) ?? compile(column, languages);
  compiled.set(key, known);
  return known;
}

/** The practices that the words of a demand ask for. */
export const askedPractices = (text: string): PracticeMention[] => find(text, phrasesOf('asked', Object.keys(TABLES)));

/** What names of tools are written in, whatever the language of the text. */
const OF_TOOLS = 'en';

/** The practices that a text of a persona shows; `language` (ISO 639-1) is that of the persona. */
export function shownPractices(text: string, language: string | null): PracticeMention[] {
  const own = Object.keys(TABLES).filter((one) => one === OF_TOOLS || one === (language ?? one));
  return find(text, phrasesOf('shown', own));
}

const WORD = /[\p{L}\p{N}+#]+/gu;

function find(text: string, phrases: Phrases): PracticeMention[] {
  const words = [...text.matchAll(WORD)].map((found): Word => ({
    key: fold(found[0]),
    start: found.index,
    end: found.index + found[0].length,
  }));
  return words.flatMap((first, at) =>
    spellings(first.key).flatMap((spelling) =>
      (phrases.get(spelling) ?? []).flatMap(({ practice, rest }) => {
        const last = endOf(rest, words, at);
        return last ? [{ practice, start: first.start, end: last.end }] : [];
      }),
    ),
  );
}

/** Longer words are cut: no phrase begins with so many letters. */
const LONGEST = 24;
const SHORTEST = 2;

/** The ways in which a table may write a word: whole, its beginnings, its ends. */
function spellings(key: string): string[] {
  const out = [key];
  for (let length = SHORTEST; length <= Math.min(key.length, LONGEST); length++)
    out.push(`${key.slice(0, length)}*`, `*${key.slice(-length)}`);
  return out;
}

/** The last word of a phrase whose first stands at a place, null where the others do not follow. */
function endOf(rest: Phrase['rest'], words: readonly Word[], at: number): Word | null {
  let last = itemAt(words, at);
  let next = at + 1;
  for (const test of rest) {
    const within = words.slice(next, next + GAP + 1);
    const found = within.findIndex(({ key }) => test(key));
    if (found < 0) return null;
    last = itemAt(within, found);
    next += found + 1;
  }
  return last;
}
