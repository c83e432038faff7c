import { validate, type ValidationError } from 'class-validator';
import { InvalidRequestError, type ErrorDetail } from './errors.ts';

/**
 * Checks the arguments of every operation. The answer names the fields and never repeats their values.
 * @throws {InvalidRequestError} with every fault in `details`
 */
export async function validateArguments(value: unknown): Promise<void> {
  if (typeof value !== 'object' || value === null || Array.isArray(value) || !isClassInstance(value)) return;
  const faulty = await validate(withShortLists(value), {
    forbidUnknownValues: false,
    validationError: { target: false, value: false },
  });
  const details = faulty.flatMap((error) => faults(error, ''));
  const [first] = details;
  if (first) throw new InvalidRequestError(`Invalid or missing parameter '${first.field}': ${first.message}`, details);
}

/** more than any list may have: 20,000 entries of one that is too long took half a second to check */
const MOST_CHECKED = 501;

/** The same instance, or a copy in which a list that is too long is just long enough to be refused. */
function withShortLists(value: object): object {
  const changed = Object.entries(value).flatMap(([key, part]): [string, unknown][] => {
    if (Array.isArray(part)) return part.length > MOST_CHECKED ? [[key, part.slice(0, MOST_CHECKED)]] : [];
    if (typeof part !== 'object' || part === null || !isClassInstance(part)) return [];
    const short = withShortLists(part as object);
    return short === part ? [] : [[key, short]];
  });
  if (!changed.length) return value;
  const copy = Object.create(Object.getPrototypeOf(value) as object) as object;
  return Object.assign(copy, value, Object.fromEntries(changed));
}

const PLAIN_PROTOTYPES: unknown[] = [Object.prototype, Array.prototype, null];
const isClassInstance = (value: object) => !PLAIN_PROTOTYPES.includes(Object.getPrototypeOf(value));

/** Paths as clients write them: `overrides.workHistory[0].title`. */
function faults(error: ValidationError, parent: string): ErrorDetail[] {
  const field = /^\d+$/.test(error.property)
    ? `${parent}[${error.property}]`
    : parent
      ? `${parent}.${error.property}`
      : error.property;
  const own = Object.values(error.constraints ?? {}).map((message) => ({ field, message }));
  return [...own, ...(error.children ?? []).flatMap((child) => faults(child, field))];
}

/** an imported JSON Resume has 6 */
const MAX_INPUT_DEPTH = 20;

interface Fault {
  /** innermost key first */
  keys: (string | number)[];
  message: string;
}

/**
 * Refuses texts that no database can hold and objects too deep for recursive readers, wherever they stand in the input of
 * an operation. What is not plain JSON, such as a file, is passed over.
 * @throws {InvalidRequestError} that names the field
 */
export function assertWellFormed(input: Record<string, unknown>): void {
  const fault = faultIn(input, 0);
  if (!fault) return;
  const field = fault.keys
    .toReversed()
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${key.toWellFormed().replaceAll('\0', '\uFFFD')}`))
    .join('')
    .slice(1, MAX_SHOWN_PATH);
  throw new InvalidRequestError(`Invalid or missing parameter '${field}': ${fault.message}`, [
    { field, message: fault.message },
  ]);
}

const MAX_SHOWN_PATH = 200;

/** NUL and halves of surrogate pairs stand in no valid UTF-8 text of PostgreSQL. */
export const isStorable = (text: string): boolean => text.isWellFormed() && !text.includes('\0');

export const NOT_STORABLE = 'it holds a NUL character or half of a surrogate pair, which no text may';

function faultIn(value: unknown, depth: number): Fault | null {
  if (typeof value === 'string') return isStorable(value) ? null : { keys: [], message: NOT_STORABLE };
  if (typeof value !== 'object' || value === null || isClassInstance(value)) return null;
  if (depth > MAX_INPUT_DEPTH) return { keys: [], message: `it is deeper than ${MAX_INPUT_DEPTH} levels` };
  return Array.isArray(value) ? faultInList(value, depth) : faultInObject(value, depth);
}

function faultInList(list: unknown[], depth: number): Fault | null {
  for (const [i, item] of list.entries()) {
    const fault = faultIn(item, depth + 1);
    if (fault) return { ...fault, keys: [...fault.keys, i] };
  }
  return null;
}

function faultInObject(value: object, depth: number): Fault | null {
  for (const [key, item] of Object.entries(value)) {
    if (!isStorable(key)) return { keys: [key], message: NOT_STORABLE };
    const fault = faultIn(item, depth + 1);
    if (fault) return { ...fault, keys: [...fault.keys, key] };
  }
  return null;
}
