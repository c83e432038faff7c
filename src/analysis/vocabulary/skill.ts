export type SkillKind =
  | 'technology'
  | 'tool'
  | 'practice'
  | 'field'
  | 'certification'
  | 'licence'
  | 'standard'
  | 'availability';

/** A skill that a text names: `text.slice(start, end)` is the name as written, `skill` the canonical one. */
export interface SkillMention {
  skill: string;
  start: number;
  end: number;
}
