import { currentUser, type Context } from '../../context.ts';
import { UnprocessableError } from '../../errors.ts';
import { UnreadableFileError } from '../../parsing/errors.ts';
import { readIntact } from '../../storage/integrity.ts';
import { Cv } from './cv.entity.ts';
import { UPLOAD_AGAIN } from './cv.service.ts';
import { MEDIA_TYPES } from './upload.ts';

const IS_A_PDF = 'This CV is a PDF: GET /cv/{cv_id}/file downloads it. Only Word documents have an HTML view.';

/**
 * A Word document as an HTML page without scripts and outside loads.
 *
 * @throws {UnprocessableError} for a PDF, and for a file that cannot be rendered
 */
export async function viewCv(ctx: Context, id: string): Promise<string> {
  const cv = await ownCv(ctx, id);
  if (cv.mediaType !== MEDIA_TYPES.docx) throw new UnprocessableError(IS_A_PDF);
  return shown(ctx.parser.view(await readIntact(ctx.storage, cv, UPLOAD_AGAIN), { owner: cv.owner.id }));
}

const ownCv = (ctx: Context, id: string) => ctx.em.findOneOrFail(Cv, { id, owner: currentUser(ctx).id });

async function shown<T>(showing: Promise<T>): Promise<T> {
  return showing.catch((error: unknown) => {
    throw error instanceof UnreadableFileError ? new UnprocessableError(error.message) : error;
  });
}
