import { validate, type ValidationError } from 'class-validator';
import { InvalidRequestError, type ErrorDetail } from './errors.ts';

/**
 * Checks the arguments of every operation. The answer names the fields and never repeats their values.
 * @throws {InvalidRequestError} with every fault in `details`
 */
export async function validateArguments(value: unknown): Promise<void> {
  if (typeof value !== 'object' || value === null || Array.isArray(value) || !isClassInstance(value)) return;
  const details = (
    await validate(value, { forbidUnknownValues: false, validationError: { target: false, value: false } })
  ).flatMap((error) => faults(error, ''));
  const [first] = details;
  if (first) throw new InvalidRequestError(`Invalid or missing parameter '${first.field}': ${first.message}`, details);
}

const isClassInstance = (value: object) =>
  Object.getPrototypeOf(value) !== Object.prototype && Object.getPrototypeOf(value) !== null;

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
