import { contentVersions } from '../../content-version.ts';
import { currentUser, type Context } from '../../context.ts';
import { InvalidRequestError, NotFoundError, UnprocessableError } from '../../errors.ts';
import { UnreadableFileError } from '../../parsing/errors.ts';
import { readIntact } from '../../storage/integrity.ts';
import { Cv } from './cv.entity.ts';
import { UPLOAD_AGAIN } from './cv.service.ts';
import { MEDIA_TYPES } from './upload.ts';

const IS_A_PDF =
  'This CV is a PDF: GET /cv/{cv_id}/pages/1 shows its first page. Only documents without pages have an HTML view.';
const HAS_NO_PAGES = 'This CV is a document without pages: GET /cv/{cv_id}/view shows it.';

/**
 * A document that is no PDF as an HTML page without scripts and outside loads.
 *
 * @throws {UnprocessableError} for a PDF, and for a file that cannot be rendered
 */
export async function viewCv(ctx: Context, id: string): Promise<string> {
  const cv = await ownCv(ctx, id);
  if (cv.mediaType === MEDIA_TYPES.pdf) throw new UnprocessableError(IS_A_PDF);
  return shown(ctx.parser.view(await readIntact(ctx.storage, cv, UPLOAD_AGAIN), { owner: cv.owner.id }));
}

export interface PageOfCv {
  /** changes with the file and with how it is drawn */
  etag: string;
  /** @throws {NotFoundError} where there is no such page, {UnprocessableError} where it cannot be drawn */
  draw(): Promise<Uint8Array>;
}

/** A page of a PDF as a PNG of two pixels a point. @throws {UnprocessableError} for other documents */
export async function pageOfCv(ctx: Context, id: string, page: number): Promise<PageOfCv> {
  const cv = await ownCv(ctx, id);
  if (cv.mediaType !== MEDIA_TYPES.pdf) throw new UnprocessableError(HAS_NO_PAGES);
  const noPage = () => new NotFoundError(`The CV has no page ${page}.`);
  if (cv.pageCount !== null && page > cv.pageCount) throw noPage();
  return {
    etag: `"${cv.sha256}-${page}-${contentVersions.pictures}"`,
    async draw() {
      const bytes = await readIntact(ctx.storage, cv, UPLOAD_AGAIN);
      const png = await shown(ctx.parser.picture(bytes, page, { owner: cv.owner.id }));
      if (!png) throw noPage();
      return png;
    },
  };
}

/** @throws {InvalidRequestError} for what is no number of a page */
export function pageNumber(text: string): number {
  if (!/^[1-9]\d{0,5}$/.test(text))
    throw new InvalidRequestError('A page is a whole number from 1: /cv/{cv_id}/pages/1');
  return Number(text);
}

const ownCv = (ctx: Context, id: string) => ctx.em.findOneOrFail(Cv, { id, owner: currentUser(ctx).id });

async function shown<T>(showing: Promise<T>): Promise<T> {
  return showing.catch((error: unknown) => {
    throw error instanceof UnreadableFileError ? new UnprocessableError(error.message) : error;
  });
}
