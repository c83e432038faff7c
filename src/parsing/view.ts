import { UnreadableFileError } from './errors.ts';
import { kindOf, readFlow } from './read.ts';
import { htmlOf, htmlPage } from './flow/view.ts';

/**
 * Shows a document that is no PDF as an HTML page that loads nothing and runs nothing.
 *
 * @throws UnreadableFileError
 */
export async function viewFlow(bytes: Uint8Array): Promise<string> {
  const kind = kindOf(bytes);
  if (kind === 'pdf') throw new UnreadableFileError('unsupported');
  if (kind === 'docx') return (await import('./docx/view.ts')).viewDocx(bytes);
  return htmlPage(htmlOf((await readFlow(kind, bytes)).lines));
}
