import type { PersonaText } from '../matching/persona-texts.ts';
import { shownPractices } from './find-practices.ts';
import type { Practice } from './practice.ts';

/** A text of a persona that shows a practice, and where. */
export interface ShownPractice {
  text: PersonaText;
  start: number;
  end: number;
}

/** The texts of a persona that show a practice, each once, in their order. */
export type PracticeIndex = (practice: Practice) => readonly ShownPractice[];

/** Reads texts for practices with the first question. What is done for pleasure shows none. */
export function indexPractices(texts: readonly PersonaText[]): PracticeIndex {
  let shown: Map<Practice, ShownPractice[]> | undefined;
  return (practice) => (shown ??= read(texts)).get(practice) ?? [];
}

function read(texts: readonly PersonaText[]): Map<Practice, ShownPractice[]> {
  const shown = new Map<Practice, ShownPractice[]>();
  for (const text of texts) {
    if (text.role === 'interest') continue;
    for (const { practice, start, end } of shownPractices(text.text, text.language)) {
      const known = shown.get(practice);
      if (!known) shown.set(practice, [{ text, start, end }]);
      else if (known.at(-1)?.text !== text) known.push({ text, start, end });
    }
  }
  return shown;
}
