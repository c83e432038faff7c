import { readFile } from '../importing/read-file.ts';
import { SheetError } from '../importing/sheet.ts';
import type { ImportedPersona } from '../json-resume/imported.ts';
import { JsonResumeError } from '../json-resume/read.ts';
import { UnreadableFileError, type UnreadableReason } from '../parsing/errors.ts';

type Details = JsonResumeError['details'];

/** What a file says of a person, or what is wrong with it: an error would lose its class on the way out of the process. */
export type ImportedFile =
  | { value: ImportedPersona }
  | { unreadable: UnreadableReason; message: string }
  | { wrong: Details };

export async function importFile(bytes: Uint8Array): Promise<ImportedFile> {
  try {
    return { value: await readFile(bytes) };
  } catch (error) {
    if (error instanceof JsonResumeError) return { wrong: error.details };
    if (error instanceof SheetError) return { unreadable: 'corrupt', message: error.message };
    const { reason, message } = error instanceof UnreadableFileError ? error : new UnreadableFileError('corrupt');
    return { unreadable: reason, message };
  }
}
