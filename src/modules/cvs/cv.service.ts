import { LockMode, ref, UniqueConstraintViolationException, wrap } from '@mikro-orm/core';
import { randomUUID } from 'node:crypto';
import { currentUser, type Context } from '../../context.ts';
import { AppError, RateLimitedError, UnprocessableError, UnsupportedMediaTypeError } from '../../errors.ts';
import { MOST_FOLLOWED, type Follower, type Topic } from '../../db/notices.ts';
import { holding, newest, type SearchArgs } from '../../page.ts';
import type { FileUpload } from '../../scalars.ts';
import { intactFile, type OpenedFile, stateOf } from '../../storage/integrity.ts';
import { discard, removing, storing } from '../../storage/together.ts';
import { inTurns, type InTurns } from '../../turns.ts';
import { withinPlan } from '../users/plan.service.ts';
import { Cv, CvStatus, type UploadedCv } from './cv.entity.ts';
import { PARSE_CV } from './cv.job.ts';
import { receiveFile, type ReceivedFile } from './upload.ts';
import { careerLists } from './content.entity.ts';

export const UPLOAD_AGAIN = 'Upload the same file again: that puts it back.';
/** How long an upload waits for its reading before it answers `processing`. */
const WAIT_MS = 8_000;

export async function uploadCv(ctx: Context, upload: Promise<FileUpload>): Promise<UploadedCv> {
  currentUser(ctx);
  const { filename, createReadStream } = await upload;
  const file = await receiveFile(createReadStream(), filename, ctx.config.maxUploadBytes);
  const cv = (await sameFile(ctx, file)) ?? (await storeCv(ctx, file));
  return uploaded(await awaitParse(ctx, cv.id));
}

/** Row and job are written in one transaction. */
async function storeCv(ctx: Context, file: ReceivedFile): Promise<Cv> {
  const user = currentUser(ctx);
  const id = randomUUID();
  const { bytes, filename, sha256, mediaType } = file;
  const storageKey = `cvs/${id}`;
  try {
    return await storing(ctx, { key: storageKey, bytes, mediaType }, () =>
      withinPlan(
        ctx,
        'cvs',
        (em) => em.count(Cv, { owner: user.id }),
        async (em) => {
          const createdAt = ctx.now();
          const row = { id, owner: ref(user), filename, sha256, size: bytes.length, mediaType, storageKey, createdAt };
          const cv = em.create(Cv, row);
          await em.flush();
          await ctx.queue.enqueue(em, PARSE_CV, { cvId: id }, { owner: user.id, key: id });
          return cv;
        },
      ),
    );
  } catch (error) {
    const winner = error instanceof UniqueConstraintViolationException ? await sameFile(ctx, file) : null;
    if (winner) return winner;
    throw error;
  }
}

/** The same bytes uploaded again by one user are the CV that is there, with its file; one that had failed is read anew. */
async function sameFile(ctx: Context, file: ReceivedFile): Promise<Cv | null> {
  const cv = await ctx.em.fork().findOne(Cv, { owner: currentUser(ctx).id, sha256: file.sha256 });
  if (!cv) return null;
  if (cv.status !== CvStatus.FAILED) return (await putBack(ctx, cv, file)) ? cv : null;
  return (await removeCv(ctx, cv, { status: CvStatus.FAILED })) ? null : sameFile(ctx, file);
}

/** Writes a missing or damaged file of a CV anew. False when the CV was deleted meanwhile: then nothing stays. */
async function putBack(ctx: Context, cv: Cv, { bytes, mediaType }: ReceivedFile): Promise<boolean> {
  if ((await stateOf(ctx.storage, cv)) === 'intact') return true;
  await ctx.storage.put(cv.storageKey, bytes, mediaType);
  // waits for a deletion that is under way
  const kept = await ctx.em
    .fork()
    .transactional((em) => em.findOne(Cv, { id: cv.id }, { lockMode: LockMode.PESSIMISTIC_READ }));
  if (!kept) await discard(ctx, cv.storageKey);
  return kept !== null;
}

/** CVs in work; a trigger tells of each that is read, has failed or is deleted. */
const CVS: Topic = {
  name: 'cv',
  async moved(em, ids) {
    const unread = await em
      .createQueryBuilder(Cv)
      .select('id')
      .where({ id: ids, status: CvStatus.PROCESSING })
      .execute<{ id: string }[]>('all');
    const waiting = new Set(unread.map(({ id }) => id));
    return ids.filter((id) => !waiting.has(id));
  },
};

/** An account that waits for many uploads already is answered at once: `processing`. */
export async function awaitParse(ctx: Context, cvId: string): Promise<Cv> {
  const deadline = performance.now() + WAIT_MS;
  const follower = ctx.notices.follow(CVS, cvId, currentUser(ctx).id);
  try {
    for (;;) {
      const cv = await ctx.em.fork().findOneOrFail(Cv, { id: cvId });
      const failed = cv.status === CvStatus.FAILED;
      if (failed && (await removeCv(ctx, cv, { status: CvStatus.FAILED }))) throw failureOf(cv);
      if (cv.status === CvStatus.PARSED || !follower || performance.now() > deadline) return cv;
      await follower.changed(deadline - performance.now());
    }
  } finally {
    follower?.close();
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

/** The CV as it is, and again whenever its status changes, until it is read or has failed. A failure is the last thing told. */
export function followCv(ctx: Context, cvId: string): AsyncGenerator<Cv | Error> {
  const follower = ctx.user && ctx.notices.follow(CVS, cvId, ctx.user.id);
  const states = statesOf(ctx, cvId, follower);
  const end = states.return.bind(states);
  // a generator that waits does not hear that its reader has gone
  states.return = (value) => {
    follower?.close();
    return end(value);
  };
  return states;
}

async function* statesOf(ctx: Context, cvId: string, follower: Follower | null): AsyncGenerator<Cv | Error> {
  const deadline = performance.now() + FOLLOW_MS;
  let shown: CvStatus | null = null;
  try {
    currentUser(ctx);
    if (!follower)
      throw new RateLimitedError(
        `At most ${MOST_FOLLOWED} CVs of one account are followed at a time. End a subscription, or ask ` +
          'with GET /cv/{cv_id}.',
        FOLLOW_MS / 1000,
      );
    for (;;) {
      const cv = await getCv({ ...ctx, em: ctx.em.fork() }, cvId);
      if (cv.status !== shown) yield cv;
      shown = cv.status;
      if (shown !== CvStatus.PROCESSING || performance.now() > deadline) return;
      if (!(await follower.changed(deadline - performance.now()))) return;
    }
  } catch (error) {
    yield error as Error;
  } finally {
    follower?.close();
  }
}

const CV_TEXTS = ['filename', 'name', 'headline', 'summary', 'rawText'];

export async function listCvs(ctx: Context, { query, ...page }: SearchArgs): Promise<InTurns<Cv>> {
  const cvs = await ctx.em.find(
    Cv,
    ...newest<Cv>({ owner: currentUser(ctx).id, ...holding(query, CV_TEXTS, ['skills']) }, page),
  );
  return inTurns(cvs, (cv) => [cv.workExperience, ...careerLists(cv)]);
}

/** A CV is its owner's alone: a team sees personas, never the documents behind them. */
export function getCv(ctx: Context, id: string): Promise<Cv> {
  return ctx.em.findOneOrFail(Cv, { id, owner: currentUser(ctx).id }, { populate: ['rawText', 'provenance'] });
}

export async function openCvFile(ctx: Context, id: string): Promise<OpenedFile> {
  const cv = await getCv(ctx, id);
  return { ...intactFile(ctx.storage, cv, UPLOAD_AGAIN), contentType: cv.mediaType, filename: cv.filename };
}

export async function deleteCv(ctx: Context, id: string): Promise<boolean> {
  await removeCv(ctx, await getCv(ctx, id));
  return true;
}

/** Removes a CV, when it is still as `as` says, with its file. False when there is no such one any more. */
async function removeCv(ctx: Context, cv: Cv, as: { status?: CvStatus } = {}): Promise<boolean> {
  return removing(ctx, (setAside) =>
    ctx.em.fork().transactional(async (em) => {
      const removed = await em.nativeDelete(Cv, { id: cv.id, ...as });
      if (removed) await setAside([cv.storageKey]);
      return removed > 0;
    }),
  );
}

/** Fills in the two long columns that lists leave out. */
export function loadTexts(cv: Cv): Promise<Cv> {
  return cv.provenance ? Promise.resolve(cv) : (wrap(cv).populate(['rawText', 'provenance']) as Promise<Cv>);
}
