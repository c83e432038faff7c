import { camelCase } from '../name-case.ts';

/** `work_experience[0].start_date` → `['workExperience', 0, 'startDate']` */
const stepsOf = (path: string): (string | number)[] =>
  path
    .split(/[.[\]]+/)
    .filter(Boolean)
    .map((step) => (/^\d+$/.test(step) ? Number(step) : camelCase(step)));

/** The value that a path of the service means, or null. */
export function valueAt(source: object, path: string): unknown {
  return (
    stepsOf(path).reduce<unknown>(
      (value, step) => (typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[step] : null),
      source,
    ) ?? null
  );
}

export const sectionOf = (path: string): string => path.split(/[.[]/)[0] ?? path;

const spaced = (text: string) => text.replaceAll(/[_:]/g, ' ').replace(/^./, (letter) => letter.toUpperCase());

/** For people: `work_history[1].highlights[0]` → `Work history 2, highlights 1`. */
export const labelOf = (path: string): string =>
  path
    .split('.')
    .map((part) => part.replace(/\[(\d+)\]/, (_match, index: string) => ` ${Number(index) + 1}`))
    .map((part, i) => (i ? part.replaceAll('_', ' ') : spaced(part)))
    .join(', ');

/** The same below the heading of its section: `work_history[1].start_date` → `2, start date`, `email` → `Email`. */
export const labelWithin = (path: string): string =>
  labelOf(
    path.replace(/^[^.[]+(?=[.[])/, '').replace(/^\[(\d+)\]/, (_match, index: string) => String(Number(index) + 1)),
  );
