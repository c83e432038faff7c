import type { ParsedCv, PersonaContent } from '../content.ts';
import type { ImportedPersona } from '../json-resume/imported.ts';
import { JsonResumeError } from '../json-resume/read.ts';
import type { Readability } from '../modules/exports/readability.ts';
import { UnreadableFileError } from '../parsing/errors.ts';
import { OverrunError } from '../pool/errors.ts';
import type { Pool, RunOptions } from '../pool/pool.ts';
import type { Read } from './read-cv.ts';
import type { Tasks } from './table.ts';

/** Reads files of strangers, in child processes. */
export interface Parser {
  /**
   * Reads a CV.
   *
   * @throws {UnreadableFileError} also for one that takes more than it may
   * @throws {LineFullError} 503 when too many wait
   */
  parse(bytes: Uint8Array, asker?: RunOptions): Promise<ParsedCv>;
  /** A page of a PDF as a PNG of two pixels a point; null where there is none. Throws as `parse` does. */
  picture(bytes: Uint8Array, page: number, asker?: RunOptions): Promise<Uint8Array | null>;
  /** A document that is no PDF as an HTML page that loads and runs nothing. Throws as `parse` does. */
  view(bytes: Uint8Array, asker?: RunOptions): Promise<string>;
  /**
   * What a file of another program says of a person. Throws as `parse` does.
   * @throws {JsonResumeError} that names each field of the wrong type
   */
  profile(bytes: Uint8Array, asker?: RunOptions): Promise<ImportedPersona>;
  /** What of a persona stands in its export. Throws as `parse` does. */
  readBack(bytes: Uint8Array, persona: PersonaContent, asker?: RunOptions): Promise<Readability>;
}

/** @param ocr the `tesseract` program; null leaves scans unread */
export function createParser(pool: Pool<Tasks>, ocr: string | null): Parser {
  return {
    parse: async (bytes, asker) => {
      if (bytes.length === 0) throw new UnreadableFileError('empty');
      return valueOf(pool.run('readCv', { bytes, ocr }, asker));
    },
    picture: (bytes, page, asker) => valueOf(pool.run('pictureCv', { bytes, page }, asker)),
    view: (bytes, asker) => valueOf(pool.run('viewCv', { bytes }, asker)),
    profile: async (bytes, asker) => {
      const read = await withinLimits(pool.run('importFile', { bytes }, asker));
      if ('wrong' in read) throw new JsonResumeError(read.wrong);
      return valueIn(read);
    },
    readBack: (bytes, persona, asker) => valueOf(pool.run('readBack', { bytes, persona }, asker)),
  };
}

const valueOf = async <T>(reading: Promise<Read<T>>): Promise<T> => valueIn(await withinLimits(reading));

function valueIn<T>(read: Read<T>): T {
  if ('value' in read) return read.value;
  throw new UnreadableFileError(read.unreadable, read.message);
}

/** What takes more than it may is a fault of the file. */
function withinLimits<T>(reading: Promise<T>): Promise<T> {
  return reading.catch((error: unknown) => {
    if (error instanceof OverrunError)
      throw new UnreadableFileError(error.limit === 'memory' ? 'too_complex' : 'too_slow');
    throw error;
  });
}
