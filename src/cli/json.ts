import { snakeCase } from '../name-case.ts';

/** The same value with its keys as REST names them; texts stay as they are. */
export function inSnakeCase(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inSnakeCase);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [snakeCase(key), inSnakeCase(item)]));
}
