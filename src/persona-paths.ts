import type { PersonaContent } from './content.ts';
import { camelCase, snakeCase } from './name-case.ts';

/** A value of a persona as REST shows it: names in snake_case. */
export type PersonaValue = string | number | boolean | null | PersonaValue[] | { [name: string]: PersonaValue };

/** A persona's content under its REST names, which paths are made of; a copy. */
export const toValues = (content: PersonaContent): Record<string, PersonaValue> =>
  renamed(content, snakeCase) as Record<string, PersonaValue>;

/** Back again. */
export const toContent = (values: Record<string, PersonaValue>): PersonaContent =>
  renamed(values, camelCase) as PersonaContent;

function renamed(value: unknown, rename: (name: string) => string): unknown {
  if (Array.isArray(value)) return value.map((item) => renamed(item, rename));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [rename(name), renamed(item, rename)]));
}

/** `work_history[0].highlights[1]` → `work_history`, `0`, `highlights`, `1`. */
export const stepsOf = (path: string): string[] => path.match(/[^.[\]]+/g) ?? [];

/** The value at a path; undefined where there is none. */
export function valueAt(values: PersonaValue, path: string): PersonaValue | undefined {
  return stepsOf(path).reduce<PersonaValue | undefined>(
    (value, step) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, step)
        ? (value as Record<string, PersonaValue>)[step]
        : undefined,
    values,
  );
}

/** Puts a value at a path whose place exists. */
export function putAt(values: PersonaValue, path: string, value: PersonaValue): void {
  const steps = stepsOf(path);
  const last = steps.pop();
  const place = steps.length ? valueAt(values, steps.join('.')) : values;
  if (last !== undefined && typeof place === 'object' && place !== null)
    (place as Record<string, PersonaValue>)[last] = value;
}
