import type { PersonaContent } from '../../content.ts';
import { indexPractices, type PracticeIndex } from '../practices/practice-index.ts';
import { indexLikeness, type LikenessIndex } from '../verdicts/likeness.ts';
import { findSkills, implies } from '../vocabulary/vocabulary.ts';
import { personaTexts, type PersonaText } from './persona-texts.ts';
import { standingAt, type Standing } from './standing.ts';
import { indexWords, type WordIndex } from './word-index.ts';
import { contentWords } from './words.ts';

/** A skill that one text of a persona names, and how the text stands to it. */
export interface Mention extends PersonaText {
  skill: string;
  start: number;
  end: number;
  standing: Standing;
}

/** A persona's texts and the skills they name, read once for all requirements. */
export interface PersonaIndex {
  content: PersonaContent;
  texts: PersonaText[];
  mentions: Mention[];
  /** the words that carry meaning, by the place of their text in `texts` */
  wordIndex: WordIndex;
  /** answers of `mentionsOf`: many requirements ask for one skill */
  asked: Map<string, Mention[]>;
  /** how much of some words the texts say, whatever the form */
  likeness: LikenessIndex;
  /** the texts that show what people do at work */
  practices: PracticeIndex;
  /** the skills it shows, each once */
  ownSkills: string[];
}

// some thirty pages; what a persona says beyond that is not read
const MAX_CHARACTERS = 60_000;

export function indexPersona(content: PersonaContent): PersonaIndex {
  let left = MAX_CHARACTERS;
  const texts = personaTexts(content).filter(({ text }) => (left -= text.length) >= 0);
  const mentions = texts.flatMap((text) =>
    findSkills(text.text).map((found) => ({ ...text, ...found, standing: standingIn(text, found.start, found.end) })),
  );
  const words = texts.map((text) => contentWords(text.text));
  return {
    content,
    texts,
    mentions,
    wordIndex: indexWords(words),
    asked: new Map(),
    likeness: indexLikeness(texts.map(({ text }) => text)),
    practices: indexPractices(texts),
    ownSkills: [...new Set(mentions.filter(({ standing }) => standing === 'has').map(({ skill }) => skill))],
  };
}

/** How a persona's text stands to its words at `start`..`end`; among interests everything is a hobby. */
export function standingIn(text: PersonaText, start: number, end: number): Standing {
  const standing = standingAt(text.text, start, end, text.language);
  return text.role === 'interest' && standing !== 'denies' ? 'hobby' : standing;
}

/** The mentions that prove a skill: of itself or of something that implies it. */
export function mentionsOf(index: PersonaIndex, skill: string): Mention[] {
  const known = index.asked.get(skill);
  if (known) return known;
  const found = index.mentions.filter(
    (mention) => mention.skill === skill || (implies(mention.skill, skill) && mention.standing !== 'denies'),
  );
  index.asked.set(skill, found);
  return found;
}
