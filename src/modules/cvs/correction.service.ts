import { LockMode } from '@mikro-orm/core';
import type { CvContent } from '../../content.ts';
import { currentUser, type Context } from '../../context.ts';
import { ConflictError } from '../../errors.ts';
import { careerChanges, wholeRoles } from './career-changes.ts';
import { CAREER_FIELDS } from './content.entity.ts';
import { assertNotTooLong } from './content-limits.ts';
import type { CorrectCvInput } from './correction.inputs.ts';
import { correct, type CorrectedCv, type Reading } from './corrections.ts';
import { Cv, CvStatus } from './cv.entity.ts';

/**
 * Sets what the reading got wrong. What was read stays behind it, for `restoreReading` and for another reading.
 *
 * @throws {ConflictError} for a CV that is not read, or has another version than the input says
 * @throws {InvalidRequestError} for one that would become too long
 */
export async function correctCv(ctx: Context, { cvId, version, ...input }: CorrectCvInput): Promise<Cv> {
  const changes: Partial<CvContent> = {
    ...careerChanges(input),
    ...(input.workExperience !== undefined && { workExperience: wholeRoles(input.workExperience) }),
  };
  return changed(ctx, cvId, version, (cv) => {
    assertNotTooLong('A CV', { ...contentOf(cv), ...changes });
    return correct(readingOf(cv), { ...correctionsOf(cv), ...changes });
  });
}

/** Drops every correction: the CV is what was read again. Throws as `correctCv` does. */
export const restoreReading = (ctx: Context, cvId: string, version?: number | null): Promise<Cv> =>
  changed(ctx, cvId, version, (cv) => {
    const { content, provenance } = readingOf(cv);
    return { content, provenance, reading: null };
  });

/** For finding a CV with all that correcting it needs. */
export const WITH_READING = { populate: ['rawText', 'provenance', 'reading'] } as const;

/** Corrections of one CV wait for each other; each is laid over what the one before it has left. */
function changed(
  ctx: Context,
  id: string,
  version: number | null | undefined,
  change: (cv: Cv) => CorrectedCv,
): Promise<Cv> {
  return ctx.em.transactional(async (em) => {
    const cv = await em.findOneOrFail(
      Cv,
      { id, owner: currentUser(ctx).id },
      { ...WITH_READING, lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true },
    );
    if (cv.status !== CvStatus.PARSED) throw new ConflictError(UNREAD[cv.status]);
    if (version != null && version !== cv.version) throw stale(cv);
    const { content, ...places } = change(cv);
    em.assign(cv, { ...content, ...places, version: cv.version + 1 });
    return cv;
  });
}

const UNREAD = {
  [CvStatus.PROCESSING]: 'The CV is still being read. Wait until its status is parsed, then correct it.',
  [CvStatus.FAILED]: 'The CV could not be read, so there is nothing to correct. Its `error` says what to do.',
};

const stale = ({ version }: Cv) =>
  new ConflictError(
    `The CV has been corrected in the meantime (it is at version ${version}). Read it again and repeat the change on that.`,
  );

/** What a new reading found, under what its owner had corrected. */
export const recorrected = (cv: Cv, read: Reading): CorrectedCv => correct(read, correctionsOf(cv));

function contentOf(cv: Cv): CvContent {
  const career = Object.fromEntries(CAREER_FIELDS.map((field) => [field, cv[field]]));
  return { ...career, workExperience: cv.workExperience } as CvContent;
}

const readingOf = (cv: Cv): Reading => ({
  content: { ...contentOf(cv), ...cv.reading?.content },
  provenance: cv.reading?.provenance ?? cv.provenance,
});

const correctionsOf = (cv: Cv): Partial<CvContent> =>
  Object.fromEntries(Object.keys(cv.reading?.content ?? {}).map((field) => [field, cv[field as keyof CvContent]]));
