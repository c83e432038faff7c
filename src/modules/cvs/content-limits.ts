import { ArrayMaxSize, IsOptional, MaxLength, ValidateNested } from 'class-validator';
import type { CvContent } from '../../content.ts';
import { InvalidRequestError } from '../../errors.ts';

/** longest line: a title, a name, an address */
export const LINE = 500;
/** longest text: a summary, a highlight, a custom section */
export const TEXT = 20_000;
/** most entries of a list */
export const ENTRIES = 300;

/** characters of all that a persona or a CV holds, as JSON: some 60 printed pages. A list of a hundred is read at once. */
const MOST_CHARACTERS = 250_000;

/**
 * @param what begins the message: `A persona`
 * @throws {InvalidRequestError} for content that would hold more than it may, whatever it came from
 */
export function assertNotTooLong(what: string, content: Partial<CvContent>): void {
  const { length } = JSON.stringify(content);
  if (length > MOST_CHARACTERS)
    throw new InvalidRequestError(
      `${what} may hold ${MOST_CHARACTERS} characters in all, and this one would have ${length}. ` +
        'Shorten its texts or remove entries, then try again.',
    );
}

/** An optional value of at most `length` characters. */
const Limited =
  (length: number, each = false) =>
  (target: object, key: string) => {
    IsOptional()(target, key);
    MaxLength(length, {
      each,
      message: each ? `must have items of at most ${length} characters` : `must have at most ${length} characters`,
    })(target, key);
  };
export const Line = () => Limited(LINE);
export const Text = () => Limited(TEXT);
export const Texts = () => (target: object, key: string) => {
  Limited(TEXT, true)(target, key);
  ArrayMaxSize(ENTRIES, { message: `must have at most ${ENTRIES} items` })(target, key);
};

/** An optional list of nested inputs, each validated. */
export const Entries = () => (target: object, key: string) => {
  IsOptional()(target, key);
  ValidateNested({ each: true })(target, key);
  ArrayMaxSize(ENTRIES, { message: `must have at most ${ENTRIES} items` })(target, key);
};

/** An optional list of short texts. */
export const Lines = () => (target: object, key: string) => {
  Limited(LINE, true)(target, key);
  ArrayMaxSize(ENTRIES, { message: `must have at most ${ENTRIES} items` })(target, key);
};
