import { validate, type ValidationError } from 'class-validator';
import { InvalidRequestError, type ErrorDetail } from './errors.ts';

/**
 * Checks the arguments of every operation. The answer names the fields and never repeats their values.
 * @throws {InvalidRequestError} with every fault in `details`
 */
export async function validateArguments(value: unknown): Promise<void> {
  if (typeof value !== 'object' || value === null || Array.isArray(value) || !isClassInstance(value)) return;
  const faulty = await validate(value, {
    forbidUnknownValues: false,
    validationError: { target: false, value: false },
  });
  const details = faulty.flatMap((error) => faults(error, ''));
  const [first] = details;
  if (first) throw new InvalidRequestError(`Invalid or missing parameter '${first.field}': ${first.message}`, details);
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

/** No list takes more than 300; some leave room for an answer that names the limit of its own. */
const MAX_ITEMS = 500;
/** The items of all lists together: 60,000 entries took two seconds to check before they were refused. */
const MAX_ITEMS_IN_ALL = 20_000;
/** an imported JSON Resume has 6 */
const MAX_INPUT_DEPTH = 20;

interface Fault {
  /** innermost key first */
  keys: (string | number)[];
  message: string;
}

/**
 * Refuses texts that no database can hold, objects too deep for recursive readers and lists too long to be looked at one by
 * one, wherever they stand in the input of an operation: before anything is made of it, and whoever asks. What is not plain JSON, such as a file, is passed over.
 * @throws {InvalidRequestError} that names the field
 */
export function assertWellFormed(input: Record<string, unknown>): void {
  const fault = faultIn(input, 0, { items: 0 });
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

/** what was seen so far */
interface Seen {
  items: number;
}

function faultIn(value: unknown, depth: number, seen: Seen): Fault | null {
  if (typeof value === 'string') return isStorable(value) ? null : { keys: [], message: NOT_STORABLE };
  if (typeof value !== 'object' || value === null || isClassInstance(value)) return null;
  if (depth > MAX_INPUT_DEPTH) return { keys: [], message: `it is deeper than ${MAX_INPUT_DEPTH} levels` };
  return Array.isArray(value) ? faultInList(value, depth, seen) : faultInObject(value, depth, seen);
}

function faultInList(list: unknown[], depth: number, seen: Seen): Fault | null {
  if (list.length > MAX_ITEMS) return { keys: [], message: `must have at most ${MAX_ITEMS} items` };
  seen.items += list.length;
  if (seen.items > MAX_ITEMS_IN_ALL)
    return { keys: [], message: `the lists of one request hold at most ${MAX_ITEMS_IN_ALL} items` };
  for (const [i, item] of list.entries()) {
    const fault = faultIn(item, depth + 1, seen);
    if (fault) return { ...fault, keys: [...fault.keys, i] };
  }
  return null;
}

function faultInObject(value: object, depth: number, seen: Seen): Fault | null {
  const entries = Object.entries(value);
  if (entries.length > MAX_ITEMS) return { keys: [], message: `must have at most ${MAX_ITEMS} fields` };
  for (const [key, item] of entries) {
    if (!isStorable(key)) return { keys: [key], message: NOT_STORABLE };
    const fault = faultIn(item, depth + 1, seen);
    if (fault) return { ...fault, keys: [...fault.keys, key] };
  }
  return null;
}
