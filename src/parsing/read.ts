import type { SourceDocument } from './document.ts';
import { UnreadableFileError } from './errors.ts';
import { decodeText } from './plain/decode.ts';
import { adviceFor, type FileKind, sniff } from './sniff.ts';

/** @throws UnreadableFileError `empty` or `unsupported`, which says what to do */
export function kindOf(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) throw new UnreadableFileError('empty');
  const kind = sniff(bytes);
  if (kind === null) throw new UnreadableFileError('unsupported', adviceFor(bytes));
  return kind;
}

/** A document that has no pages before it is laid out. The readers are loaded where they are needed. */
export async function readFlow(kind: Exclude<FileKind, 'pdf'>, bytes: Uint8Array): Promise<SourceDocument> {
  switch (kind) {
    case 'docx':
      return (await import('./docx/read.ts')).readDocx(bytes);
    case 'odt':
      return (await import('./odt/read.ts')).readOdt(bytes);
    case 'rtf':
      return (await import('./rtf/read.ts')).readRtf(bytes);
    case 'md':
      return (await import('./plain/markdown.ts')).readMarkdown(decodeText(bytes) ?? '');
    case 'txt':
      return (await import('./plain/text.ts')).readText(decodeText(bytes) ?? '');
  }
}
