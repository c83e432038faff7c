import { currentUser, type Context } from '../../context.ts';
import { NotFoundError, UnprocessableError, UnsupportedMediaTypeError } from '../../errors.ts';
import { OverrunError } from '../../pool/errors.ts';
import type { FileUpload } from '../../scalars.ts';
import { receiveBytes } from '../cvs/upload.ts';
import { Photo } from './photo.entity.ts';
import { MOST_PIXELS, type PhotoFault, type Reencoded, SHORTEST } from './reencode.ts';

const KINDS = 'Send the photo as JPEG, PNG or WebP.';
const FAULTS: Record<Exclude<PhotoFault, 'kind'>, string> = {
  large: `The photo has more than ${MOST_PIXELS / 1_000_000} million pixels. Send a smaller one.`,
  small: `The photo must have at least ${SHORTEST} pixels a side. Send a larger one.`,
  broken: 'The photo cannot be read: the file is damaged. Save it anew and send it again.',
};

/**
 * Takes the photo of the signed-in person, in place of an earlier one. It is drawn anew in a child process; what was
 * sent is not kept.
 */
export async function uploadPhoto(ctx: Context, upload: Promise<FileUpload>): Promise<Photo> {
  const owner = currentUser(ctx).id;
  const { createReadStream } = await upload;
  const { bytes } = await receiveBytes(createReadStream(), ctx.config.maxUploadBytes);
  const { jpeg, width, height } = await drawnAnew(ctx, bytes);
  const picture = {
    jpeg: Buffer.from(jpeg).toString('base64'),
    size: jpeg.length,
    width,
    height,
    createdAt: ctx.now(),
  };
  return ctx.em.upsert(
    Photo,
    { ...new Photo(), ...picture, owner },
    { onConflictFields: ['owner'], onConflictExcludeFields: ['id'] },
  );
}

async function drawnAnew(ctx: Context, bytes: Uint8Array): Promise<Reencoded> {
  const drawn = await ctx.pool.run('photo', bytes, { owner: currentUser(ctx).id }).catch((error: unknown) => {
    if (error instanceof OverrunError) return 'large' as const;
    throw error;
  });
  if (drawn === 'kind') throw new UnsupportedMediaTypeError(KINDS);
  if (typeof drawn === 'string') throw new UnprocessableError(FAULTS[drawn]);
  return drawn;
}

/** @throws {NotFoundError} where there is none */
export async function getPhoto(ctx: Context): Promise<Photo> {
  const photo = await findPhoto(ctx);
  if (!photo) throw new NotFoundError('There is no photo. POST /users/me/photo takes one.');
  return photo;
}

/** Of the signed-in person; null where there is none. */
export const findPhoto = (ctx: Context): Promise<Photo | null> => ctx.em.findOne(Photo, { owner: currentUser(ctx).id });

export async function deletePhoto(ctx: Context): Promise<boolean> {
  await ctx.em.nativeDelete(Photo, { id: (await getPhoto(ctx)).id });
  return true;
}
