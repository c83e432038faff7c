import type { LanguageSkill } from '../../../content.ts';

/** How well something is known, as a row of marks. */
export interface LevelView {
  text: string;
  words: string | null;
  /** which of six marks are filled; null where the words say no level */
  marks: boolean[] | null;
}

const MARKS = 6;

/** Levels of the Common European Framework, and words that say as much, from 1 to 6. */
const LEVELS: [RegExp, number][] = [
  [
    /^(?:c2|native|mother tongue|bilingual|muttersprache|zweisprachig|lengua materna|nativo|biling|langue maternelle|natif)/,
    6,
  ],
  [/^(?:c1|fluent|full professional|proficient|verhandlungssicher|fließend|fluido|avanzado|courant|avancé)/, 5],
  [/^(?:b2|advanced|professional working|upper.intermediate|sehr gut|intermedio alto|très bien)/, 4],
  [/^(?:b1|intermediate|limited working|good|gut|intermedio|bon|intermédiaire)/, 3],
  [/^(?:a2|elementary|pre.intermediate|basic|grundkenntnisse|básico|notions|élémentaire)/, 2],
  [/^(?:a1|beginner|anfänger|principiante|débutant)/, 1],
];

export const levelViews = (languages: LanguageSkill[]): LevelView[] =>
  languages
    .filter(({ language, fluency }) => language ?? fluency)
    .map(({ language, fluency }) => {
      const level = LEVELS.find(([words]) => words.test((fluency ?? '').trim().toLowerCase()))?.[1];
      const marks = level ? Array.from({ length: MARKS }, (_, at) => at < level) : null;
      const text = language ?? fluency ?? '';
      return { text: marks || !language || !fluency ? text : `${text} (${fluency})`, words: fluency, marks };
    });
