import { fold } from '../wording/fold.ts';
import type { Requirement } from './requirements/requirement.ts';
import { canonicalSkill } from './vocabulary/vocabulary.ts';

/** The same for the same thing in every description: the known skill, else the words. */
export function questionKey({ requirement }: { requirement: Requirement }): string {
  const term = requirement.anyOf[0];
  const thing = term?.skills[0] ?? canonicalSkill(requirement.name) ?? term?.text ?? requirement.name;
  return `requirement:${fold(thing || requirement.name)
    .replace(/[^a-z0-9+#.]+/g, '-')
    .replace(/^-|-$/g, '')}`;
}
