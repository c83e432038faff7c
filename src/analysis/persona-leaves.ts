import type { PersonaContent } from '../content.ts';
import { snakeCase } from '../name-case.ts';

export interface Leaf {
  /** snake_case path: `work_history[0].highlights[1]` */
  field: string;
  text: string;
}

/** Every text of a persona with its path, in the order of the content. */
export function leavesOf(content: PersonaContent): Leaf[] {
  const found: Leaf[] = [];
  const walk = (value: unknown, field: string): void => {
    if (typeof value === 'string') {
      if (value.trim()) found.push({ field, text: value });
    } else if (Array.isArray(value)) value.forEach((item, i) => walk(item, `${field}[${i}]`));
    else if (value && typeof value === 'object') {
      for (const [key, item] of Object.entries(value)) walk(item, `${field ? `${field}.` : ''}${snakeCase(key)}`);
    }
  };
  walk(content, '');
  return found;
}
