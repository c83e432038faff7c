import { readable } from '../templates/look.ts';
import type { DocumentSource } from './document.ts';
import type { ExportWarning } from './export.entity.ts';
import type { ExportInput } from './export.inputs.ts';

/** Formats that have pages, letters and colours. */
const SET_IN_TYPE = new Set(['pdf', 'docx', 'odt', 'html', 'tex']);

/**
 * What of an order could not be done.
 * @param tooMany pages of a document that does not fit, null for one that does
 */
export function warningsOf(
  source: DocumentSource,
  { photo, anonymous }: Pick<ExportInput, 'photo' | 'anonymous'>,
  tooMany: number | null,
): ExportWarning[] {
  const { format, look, fitPages } = source;
  const warnings: ExportWarning[] = [];
  const set = Object.values(look).some((value) => value !== null);
  if (set && !SET_IN_TYPE.has(format))
    warnings.push({
      code: 'not_for_format',
      message: `${format} has no pages, letters and colours: page_size, margins, font, accent and density change nothing.`,
    });
  if (fitPages !== null && format !== 'pdf')
    warnings.push({ code: 'not_for_format', message: 'fit_pages works for pdf alone; it changed nothing here.' });
  if (photo && !anonymous && source.photo === null)
    warnings.push({
      code: 'photo_missing',
      message: 'No photo is placed: POST /users/me/photo takes one of your own, and PDF, DOCX and HTML of CVs bear it.',
    });
  if (tooMany !== null)
    warnings.push({
      code: 'fit_pages',
      message:
        `This takes ${tooMany} pages when it is set as tight as it stays readable, not ${fitPages}. ` +
        'Shorten texts, hide sections, or choose the template compact.',
    });
  if (look.accent && readable(look.accent) !== look.accent)
    warnings.push({
      code: 'accent_darkened',
      message: `${look.accent} is too pale for white paper; ${readable(look.accent)} was taken.`,
    });
  return warnings;
}
