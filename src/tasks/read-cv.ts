import type { ParsedCv, PersonaContent } from '../content.ts';
import { compare, type Readability } from '../modules/exports/readability.ts';
import { UnreadableFileError, type UnreadableReason } from '../parsing/errors.ts';
import type { ParseOptions } from '../parsing/options.ts';
import { parseCv } from '../parsing/parse.ts';

/** What a file holds, or why it cannot be read: an error would lose its class on the way out of the process. */
export type Read<T> = { value: T } | { unreadable: UnreadableReason; message: string };

async function asRead<T>(reading: Promise<T>): Promise<Read<T>> {
  try {
    return { value: await reading };
  } catch (error) {
    const { reason, message } = error instanceof UnreadableFileError ? error : new UnreadableFileError('corrupt');
    return { unreadable: reason, message };
  }
}

export const readCv = (bytes: Uint8Array, options: ParseOptions): Promise<Read<ParsedCv>> =>
  asRead(parseCv(bytes, options));

/** A page of a PDF as a PNG; null where there is none of that number. */
export const pictureCv = (bytes: Uint8Array, page: number): Promise<Read<Uint8Array | null>> =>
  asRead(import('../parsing/pdf/pictures.ts').then(({ picturePage }) => picturePage(bytes, page)));

/** A document that is no PDF as an HTML page. */
export const viewCv = (bytes: Uint8Array): Promise<Read<string>> =>
  asRead(import('../parsing/view.ts').then(({ viewFlow }) => viewFlow(bytes)));

/** Reads an export, and compares what it says with the persona that it was made from. */
export async function readBack(bytes: Uint8Array, persona: PersonaContent): Promise<Read<Readability>> {
  const read = await readCv(bytes, {});
  return 'value' in read ? { value: compare(persona, read.value) } : read;
}
