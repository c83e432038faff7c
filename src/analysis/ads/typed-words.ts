import { levelsOf } from '../vocabulary/degrees.ts';
import { findLanguages } from '../vocabulary/human-languages.ts';
import { fold } from '../../wording/fold.ts';
import { findSkills, kindOf } from '../vocabulary/vocabulary.ts';
import type { AdConcept } from '../../wording/ads/ad-words.ts';
import { conceptsOf } from '../../wording/ads/concepts.ts';
import type { RuleSpan } from './rule-reading.ts';
import { yearsIn } from '../requirements/years.ts';

/** A word or sign of a line. */
export interface TypedWord {
  /** folded; digits as 0 */
  word: string;
  start: number;
  end: number;
  /** how its letters are written */
  letters: 'lower' | 'upper' | 'capitals';
  /** what is known of it: `technology`, `field`, `language`, `years`, … */
  types: string[];
  /** what it is about, as the wording of ads has it */
  concepts: readonly AdConcept[];
}

const WORD = /[\p{L}\p{N}\p{M}][\p{L}\p{N}\p{M}+#]*(?:[-'’.&][\p{L}\p{N}\p{M}+#]+)*|[^\s]/gu;

/** Words and signs of a line with what the vocabularies know of them. */
export function typedWords(text: string, rules: readonly RuleSpan[] = []): TypedWord[] {
  const words = [...text.matchAll(WORD)].map((found): TypedWord => {
    const word = fold(found[0]).replace(/\d/g, '0');
    return {
      word,
      start: found.index,
      end: found.index + found[0].length,
      letters: lettersOf(found[0]),
      types: levelsOf(found[0]).length ? ['degree'] : [],
      concepts: conceptsOf(word),
    };
  });
  for (const { start, end, skill } of findSkills(text)) mark(words, start, end, kindOf(skill) ?? 'skill');
  for (const { start, end } of findLanguages(text)) mark(words, start, end, 'language');
  const folded = fold(text);
  if (folded.length === text.length) for (const { start, end } of yearsIn(text)) mark(words, start, end, 'years');
  for (const { start, end, item } of rules) {
    mark(words, start, end, `rules ${item.importance}`);
    mark(words, start, end, `rules ${item.kind}`);
    mark(words, start, start + 1, 'rules begin');
  }
  return words;
}

function mark(words: TypedWord[], start: number, end: number, type: string): void {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  for (let i = low; i < words.length; i++) {
    const word = words[i];
    if (!word || word.start >= end) return;
    if (!word.types.includes(type)) word.types.push(type);
  }
}

const lettersOf = (word: string): TypedWord['letters'] =>
  /^\P{Ll}*\p{Lu}\P{Ll}*\p{Lu}\P{Ll}*$/u.test(word) ? 'capitals' : /^\p{Lu}/u.test(word) ? 'upper' : 'lower';
