/** Why a file could not be read. */
export type UnreadableReason =
  | 'unsupported'
  | 'empty'
  | 'encrypted'
  | 'corrupt'
  | 'no_text'
  | 'too_complex'
  | 'too_slow';

const ADVICE: Record<UnreadableReason, string> = {
  unsupported: 'The file is of no kind that is read here. Save your CV as PDF or DOCX and upload it again.',
  empty: 'The file is empty. Check that it opens on your computer, then upload it again.',
  encrypted: 'The file is protected by a password. Save a copy without a password and upload that.',
  corrupt: 'The file is damaged and cannot be opened. Export your CV again and upload the new file.',
  no_text:
    'The file holds pictures of text but no text. Upload a CV with selectable text: export it from the program ' +
    'that it was written in instead of scanning it. (This service reads no scans: the program “tesseract” is not ' +
    'installed here, or is switched off.)',
  too_complex:
    'The file is too large or too complex to be read. Save a plain copy with fewer pages and pictures and upload that.',
  too_slow: 'Reading the file took too long. Save a plain copy with fewer pages and pictures and upload that.',
};

/** A file that cannot be read. `unsupported` means the wrong kind of file; all other reasons are faults of this one file. */
export class UnreadableFileError extends Error {
  override readonly name = 'UnreadableFileError';
  readonly reason: UnreadableReason;

  constructor(reason: UnreadableReason, message: string = ADVICE[reason], options?: ErrorOptions) {
    super(message, options);
    this.reason = reason;
  }
}
