import { LockMode } from '@mikro-orm/core';
import { currentUser, systemContext, type Context, type Ports } from '../../context.ts';
import { ConflictError, GoneError } from '../../errors.ts';
import { abortable, type Attempt, GiveUpError } from '../../queue/attempt.ts';
import { UnreadableFileError } from '../../parsing/errors.ts';
import { readIntact } from '../../storage/integrity.ts';
import { CAREER_FIELDS, type Failure } from './content.entity.ts';
import { Cv, CvStatus } from './cv.entity.ts';
import { MOST_FAILURES, PARSE_CV } from './cv.job.ts';
import { recorrected, WITH_READING } from './correction.service.ts';
import { awaitParse, getCv, UPLOAD_AGAIN } from './cv.service.ts';

/** What a try at reading changes in the row. */
type Outcome = Partial<Cv>;

export const STOPPED: Failure = {
  code: 'ERR_UNPROCESSABLE',
  message:
    'The file could not be read: the reader stopped each time it tried. Save the CV again as PDF from ' +
    'your editor and send that.',
};

/**
 * Reads the file of a CV once more, as a later version of this service may read it better, and waits some seconds for it.
 * Corrections stay; where the file cannot be read any more, so does what was read.
 *
 * @throws {ConflictError} for a CV that is being read, or could not be
 */
export async function readAgain(ctx: Context, id: string): Promise<Cv> {
  const owner = currentUser(ctx).id;
  await ctx.em.fork().transactional(async (em) => {
    const cv = await em.findOneOrFail(Cv, { id, owner }, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (cv.status !== CvStatus.PARSED) throw new ConflictError(NOT_PARSED[cv.status]);
    em.assign(cv, { status: CvStatus.PROCESSING });
    await ctx.queue.enqueue(em, PARSE_CV, { cvId: id }, { owner, key: id });
  });
  await awaitParse(ctx, id);
  return getCv(ctx, id);
}

const NOT_PARSED = {
  [CvStatus.PROCESSING]: 'The CV is being read already. Wait until its status is parsed.',
  [CvStatus.FAILED]: 'The CV could not be read. Its `error` says what to do; then upload the file again.',
};

/**
 * The job: reads the file and writes what it found, or why it could not. A CV that failed is read when an operator runs
 * its job again; one that was read stays as it is, whatever a try that comes late has found.
 */
export async function parseCvJob(ports: Ports, attempt: Attempt<{ cvId: string }>): Promise<void> {
  const ctx = systemContext(ports);
  const unread = { id: attempt.payload.cvId, status: { $ne: CvStatus.PARSED } };
  const cv = await ctx.em.findOne(Cv, unread);
  if (!cv) return;
  const write = (outcome: Outcome, claim: Attempt<unknown>['finish']) =>
    ctx.em.transactional(async (em) => {
      await claim(em);
      const row = await em.findOne(Cv, unread, {
        ...WITH_READING,
        lockMode: LockMode.PESSIMISTIC_WRITE,
        refresh: true,
      });
      if (row) em.assign(row, outcome.status === CvStatus.PARSED ? withCorrections(row, outcome) : ended(row, outcome));
    });
  try {
    await write(await readOnce(ctx, cv, attempt.signal), attempt.finish);
  } catch (error) {
    // the process stops or another one has the job: nothing is known about the file
    const failure = error instanceof GoneError ? { ...STOPPED, message: error.message } : STOPPED;
    if (attempt.signal.aborted || !(attempt.last || attempt.number >= MOST_FAILURES)) throw error;
    await write(failed(failure), attempt.hold);
    throw new GiveUpError('a CV cannot be read', { cause: error });
  }
}

const failed = (error: Failure): Outcome => ({ status: CvStatus.FAILED, error });

/** A CV that was read before stays as it was read, and says what another reading has met. */
function ended({ pageCount, warnings }: Pick<Cv, 'pageCount' | 'warnings'>, outcome: Outcome): Outcome {
  if (pageCount === null || !outcome.error) return outcome;
  const others = warnings.filter(({ code }) => code !== NOT_READ_AGAIN);
  const { message } = outcome.error;
  return { status: CvStatus.PARSED, warnings: [...others, { code: NOT_READ_AGAIN, message }] };
}

const NOT_READ_AGAIN = 'not_read_again';

function withCorrections(cv: Cv, outcome: Outcome): Outcome {
  const { provenance = [], ...read } = outcome;
  const { content, ...places } = recorrected(cv, { content: read, provenance });
  return { ...read, ...content, ...places };
}

/** @throws what a further try may get over; an unreadable file is an outcome */
async function readOnce(ctx: Context, cv: Cv, signal: AbortSignal): Promise<Outcome> {
  try {
    const bytes = await abortable(signal, readIntact(ctx.storage, cv, UPLOAD_AGAIN));
    const read = await ctx.parser.parse(bytes, { owner: cv.owner.id, signal, patient: true });
    const { content, ...parsed } = await ctx.cvReader.improve(read, signal);
    signal.throwIfAborted();
    const career = Object.fromEntries(CAREER_FIELDS.map((field) => [field, content[field]]));
    return { ...career, ...parsed, workExperience: content.workExperience, status: CvStatus.PARSED, error: null };
  } catch (error) {
    if (!(error instanceof UnreadableFileError)) throw error;
    const code = error.reason === 'unsupported' ? 'ERR_UNSUPPORTED_MEDIA_TYPE' : 'ERR_UNPROCESSABLE';
    return failed({ code, message: error.message });
  }
}

/**
 * Sees to it that each unread CV has a job or an end: one whose tries are used up (its reading ended the process each
 * time) has failed, one without a job (a backup put back without the queue) gets one. What waits or runs is left alone.
 */
export async function recoverUnread({ orm, queue }: Ports): Promise<void> {
  for (const { id, owner, ...cv } of await orm.em.fork().find(Cv, { status: CvStatus.PROCESSING })) {
    await orm.em.fork().transactional(async (em) => {
      if ((await queue.stateOf(em, PARSE_CV, id)) === 'failed')
        await em.nativeUpdate(Cv, { id, status: CvStatus.PROCESSING }, ended(cv, failed(STOPPED)));
      else await queue.enqueue(em, PARSE_CV, { cvId: id }, { owner: owner.id, key: id });
    });
  }
}
