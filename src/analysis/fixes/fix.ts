import { type PersonaValue, toValues, valueAt } from '../../persona-paths.ts';
import type { PersonaContent } from '../../content.ts';

/** A repair that follows from the text: the value at a path of the persona, as it is and as it would be, in REST names. */
export interface Fix {
  path: string;
  before: PersonaValue;
  after: PersonaValue;
}

/** The fix that puts a value at a path; null where nothing would change. */
export function fixAt(content: PersonaContent, path: string, after: PersonaValue): Fix | null {
  const before = valueAt(toValues(content), path);
  return before === undefined || JSON.stringify(before) === JSON.stringify(after) ? null : { path, before, after };
}

const MOST_LISTED = 15;

/** The fix that adds skills to the list; null where it has them all. */
export function listing(content: PersonaContent, skills: readonly string[]): Fix | null {
  const known = new Set(content.skills.map((skill) => skill.toLowerCase()));
  const added = [...new Map(skills.map((skill) => [skill.toLowerCase(), skill])).values()];
  const missing = added
    .filter((skill) => !known.has(skill.toLowerCase()) && !added.some((other) => beginsWith(other, skill)))
    .slice(0, MOST_LISTED);
  return missing.length ? fixAt(content, 'skills', [...content.skills, ...missing]) : null;
}

/** "TIA Portal" says "TIA" too. */
const beginsWith = (name: string, skill: string): boolean => name.toLowerCase().startsWith(`${skill.toLowerCase()} `);
