import { fold } from '../fold.ts';
import type { AdConcept, AdWords } from './ad-words.ts';
import { dutch } from './nl.ts';
import { english } from './en.ts';
import { french } from './fr.ts';
import { german } from './de.ts';
import { italian } from './it.ts';
import { portuguese } from './pt.ts';
import { spanish } from './es.ts';

const ALL: readonly AdWords[] = [english, german, french, spanish, italian, portuguese, dutch];

/** Concepts of whole words, and of beginnings of words. */
const whole = new Map<string, Set<AdConcept>>();
const beginnings = new Map<string, Set<AdConcept>>();

for (const words of ALL)
  for (const [concept, spelt] of Object.entries(words) as [AdConcept, string][])
    for (const word of fold(spelt).split(/\s+/).filter(Boolean)) {
      const table = word.endsWith('-') ? beginnings : whole;
      const key = word.replace(/-$/, '');
      table.set(key, (table.get(key) ?? new Set()).add(concept));
    }

const SHORTEST = 2;
const LONGEST = Math.max(...[...beginnings.keys()].map((key) => key.length));

/** What a word of a job ad is about, in whichever language; folded, empty for most. */
export function conceptsOf(word: string): AdConcept[] {
  const found = new Set(whole.get(word));
  for (let length = SHORTEST; length <= Math.min(word.length, LONGEST); length++)
    for (const concept of beginnings.get(word.slice(0, length)) ?? []) found.add(concept);
  return [...found];
}
