import { ref, UniqueConstraintViolationException, wrap } from '@mikro-orm/core';
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { currentUser, systemContext, type Context, type Ports } from '../../context.ts';
import { AppError, UnprocessableError, UnsupportedMediaTypeError } from '../../errors.ts';
import { NEWEST_FIRST, type PageArgs } from '../../page.ts';
import { UnreadableFileError } from '../../parsing/errors.ts';
import type { FileUpload } from '../../scalars.ts';
import type { OpenedFile } from '../../storage/storage.ts';
import { withinPlan } from '../users/plan.service.ts';
import { CAREER_FIELDS } from './content.entity.ts';
import { Cv, CvStatus, type UploadedCv } from './cv.entity.ts';
import { PARSE_CV } from './cv.job.ts';
import { receiveFile, type ReceivedFile } from './upload.ts';

/** How long an upload waits for its reading before it answers `processing`. */
const WAIT_MS = 8_000;
const MAX_TRIES_MESSAGE =
  'The file could not be read: the reader stopped each time it tried. Save the CV again as PDF from your editor and send that.';

export async function uploadCv(ctx: Context, upload: Promise<FileUpload>): Promise<UploadedCv> {
  currentUser(ctx);
  const { filename, createReadStream } = await upload;
  const file = await receiveFile(createReadStream(), filename, ctx.config.maxUploadBytes);
  const cv = (await sameFile(ctx, file)) ?? (await storeCv(ctx, file));
  return uploaded(await awaitParse(ctx, cv.id));
}

/** File first, then row and job in one transaction: what a crash leaves in between is a file without a row, which the sweep removes. */
async function storeCv(ctx: Context, file: ReceivedFile): Promise<Cv> {
  const user = currentUser(ctx);
  const id = randomUUID();
  const storageKey = `cvs/${id}`;
  await ctx.storage.put(storageKey, file.bytes, file.mediaType);
  try {
    return await withinPlan(
      ctx,
      'cvs',
      (em) => em.count(Cv, { owner: user.id }),
      async (em) => {
        const cv = em.create(Cv, {
          id,
          owner: ref(user),
          filename: file.filename,
          sha256: file.sha256,
          size: file.bytes.length,
          mediaType: file.mediaType,
          storageKey,
          createdAt: ctx.now(),
        });
        await em.flush();
        await ctx.queue.enqueue(em, PARSE_CV, { cvId: id });
        return cv;
      },
    );
  } catch (error) {
    await ctx.storage.remove(storageKey);
    const winner = error instanceof UniqueConstraintViolationException ? await sameFile(ctx, file) : null;
    if (winner) return winner;
    throw error;
  }
}

/** The same bytes uploaded again by one user are the CV that is there; one that had failed is read anew. */
async function sameFile(ctx: Context, file: ReceivedFile): Promise<Cv | null> {
  const cv = await ctx.em.fork().findOne(Cv, { owner: currentUser(ctx).id, sha256: file.sha256 });
  if (cv?.status !== CvStatus.FAILED) return cv;
  await removeCv(ctx, cv);
  return null;
}

async function awaitParse(ctx: Context, cvId: string): Promise<Cv> {
  const deadline = performance.now() + WAIT_MS;
  for (let pause = 10; ; pause = Math.min(pause * 1.5, 250)) {
    const cv = await ctx.em.fork().findOneOrFail(Cv, { id: cvId });
    if (cv.status === CvStatus.FAILED) {
      await removeCv(ctx, cv);
      throw failureOf(cv);
    }
    if (cv.status === CvStatus.PARSED || performance.now() > deadline) return cv;
    await sleep(pause);
  }
}

const uploaded = (cv: Cv): UploadedCv => ({
  cvId: cv.id,
  status: cv.status,
  extractedData: cv.status === CvStatus.PARSED ? cv : null,
});

function failureOf(cv: Cv): AppError {
  const { code, message } = cv.error!;
  return code === 'ERR_UNSUPPORTED_MEDIA_TYPE'
    ? new UnsupportedMediaTypeError(message)
    : new UnprocessableError(message);
}

/** How long a subscription follows one CV. */
const FOLLOW_MS = 120_000;

/** The CV as it is, and again whenever its status changes, until it is read or has failed. Looks into the database, as another process may do the reading. A failure is the last thing told. */
export async function* followCv(ctx: Context, cvId: string): AsyncGenerator<Cv | Error> {
  const deadline = performance.now() + FOLLOW_MS;
  let shown: CvStatus | null = null;
  try {
    for (;;) {
      const cv = await getCv({ ...ctx, em: ctx.em.fork() }, cvId);
      if (cv.status !== shown) yield cv;
      shown = cv.status;
      if (shown !== CvStatus.PROCESSING || performance.now() > deadline) return;
      await sleep(100);
    }
  } catch (error) {
    yield error as Error;
  }
}

export function listCvs(ctx: Context, page: PageArgs): Promise<Cv[]> {
  return ctx.em.find(Cv, { owner: currentUser(ctx).id }, { ...page, orderBy: NEWEST_FIRST });
}

/** A CV is its owner's alone: a team sees personas, never the documents behind them. */
export function getCv(ctx: Context, id: string): Promise<Cv> {
  return ctx.em.findOneOrFail(Cv, { id, owner: currentUser(ctx).id }, { populate: ['rawText', 'provenance'] });
}

export async function openCvFile(ctx: Context, id: string): Promise<OpenedFile> {
  const { storageKey, mediaType, filename, size } = await getCv(ctx, id);
  return { stream: await ctx.storage.stream(storageKey), contentType: mediaType, filename, size };
}

export async function deleteCv(ctx: Context, id: string): Promise<boolean> {
  await removeCv(ctx, await getCv(ctx, id));
  return true;
}

async function removeCv(ctx: Context, cv: Cv): Promise<void> {
  await ctx.em.fork().nativeDelete(Cv, { id: cv.id });
  await ctx.storage.remove(cv.storageKey);
}

/** The job: reads the file and writes what it found, or why it could not. The same result when run twice. */
export async function parseCvJob(ports: Ports, { cvId }: { cvId: string }, lastTry: boolean): Promise<void> {
  const ctx = systemContext(ports);
  const cv = await ctx.em.findOne(Cv, { id: cvId, status: CvStatus.PROCESSING });
  if (!cv) return;
  try {
    const parsed = await ctx.cvReader.improve(
      await ctx.parser.parse(await ctx.storage.read(cv.storageKey), { owner: cv.owner.id, patient: true }),
    );
    for (const field of CAREER_FIELDS) Object.assign(cv, { [field]: parsed.content[field] });
    const { rawText, provenance, warnings, pageCount, language } = parsed;
    ctx.em.assign(cv, {
      workExperience: parsed.content.workExperience,
      rawText,
      provenance,
      warnings,
      pageCount,
      language,
      status: CvStatus.PARSED,
    });
  } catch (error) {
    if (!(error instanceof UnreadableFileError) && !lastTry) throw error;
    if (!(error instanceof UnreadableFileError)) ctx.log.error({ err: error, cvId }, 'a CV could not be read');
    const unreadable = error instanceof UnreadableFileError ? error : null;
    cv.error = {
      code: unreadable?.reason === 'unsupported' ? 'ERR_UNSUPPORTED_MEDIA_TYPE' : 'ERR_UNPROCESSABLE',
      message: unreadable?.message ?? MAX_TRIES_MESSAGE,
    };
    cv.status = CvStatus.FAILED;
  }
  await ctx.em.flush();
}

/** Fills in the two long columns that lists leave out. */
export function loadTexts(cv: Cv): Promise<Cv> {
  return cv.provenance ? Promise.resolve(cv) : (wrap(cv).populate(['rawText', 'provenance']) as Promise<Cv>);
}
