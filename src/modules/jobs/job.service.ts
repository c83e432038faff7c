import { OptimisticLockError, ref } from '@mikro-orm/core';
import type { JobReading } from '../../analysis/jobs/read-job.ts';
import { currentUser, type Context } from '../../context.ts';
import {
  ConflictError,
  InvalidRequestError,
  NotFoundError,
  PayloadTooLargeError,
  UnprocessableError,
} from '../../errors.ts';
import { holding, newest } from '../../page.ts';
import { inTurns, type InTurns } from '../../turns.ts';
import { withinPlan } from '../users/plan.service.ts';
import type { JobRequirement } from './demand.entity.ts';
import { Job, JobStatus, READ_FIELDS, type ReadField } from './job.entity.ts';
import type { CreateJobInput, JobListArgs, JobRequirementInput, UpdateJobInput } from './job.inputs.ts';
import { mayWithJob } from './job.policy.ts';
import { changedRequirements, fresh, readAgain } from './requirements.ts';

/** longer than any job advertisement */
const LONGEST_AD = 30_000;
/** a page of HTML around it */
const LONGEST_PASTED = 150_000;

const JOB_TEXTS = ['title', 'employer', 'location', 'text', 'notes'];

export async function listJobs(ctx: Context, { status, query, ...page }: JobListArgs): Promise<InTurns<Job>> {
  const own = { owner: currentUser(ctx).id, ...(status && { status }), ...holding(query, JOB_TEXTS) };
  const jobs = await ctx.em.find(Job, ...newest<Job>(own, page));
  return inTurns(jobs, ({ requirements, summary }) => [requirements, summary.benefits]);
}

/** @throws {NotFoundError} also for somebody else's */
export async function getJob(ctx: Context, id: string): Promise<Job> {
  const job = await ctx.em.findOne(Job, { id });
  if (!job || !mayWithJob(currentUser(ctx).id, job))
    throw new NotFoundError('There is no such job, or it is not yours. GET /jobs lists yours.');
  return job;
}

export async function createJob(ctx: Context, input: CreateJobInput): Promise<Job> {
  const owner = currentUser(ctx);
  const { text, reading } = await read(ctx, input.text);
  const { demands, title, ...found } = reading;
  const own = input.title?.trim();
  return withinPlan(
    ctx,
    'jobs',
    (em) => em.count(Job, { owner: owner.id }),
    async (em) => {
      const now = ctx.now();
      const job = em.create(Job, {
        ...found,
        title: own || title,
        told: own ? ['title'] : [],
        text,
        url: input.url ?? null,
        requirements: demands.map(fresh),
        owner: ref(owner),
        createdAt: now,
        updatedAt: now,
      });
      await em.flush();
      return job;
    },
  );
}

/** @throws {ConflictError} when another request has changed it meanwhile */
export async function updateJob(ctx: Context, input: UpdateJobInput): Promise<Job> {
  const job = await getJob(ctx, input.id);
  const again = input.text == null ? null : await read(ctx, input.text);
  const found = again ? rereadOf(job, again) : {};
  const before = found.requirements ?? job.requirements;
  const requirements = input.requirements ? await corrected(ctx, before, input.requirements) : before;
  ctx.em.assign(job, { ...found, ...setByReader(ctx, job, input), requirements, updatedAt: ctx.now() });
  try {
    await ctx.em.flush();
  } catch (error) {
    if (error instanceof OptimisticLockError)
      throw new ConflictError('The job has been changed in the meantime. Read it again and repeat the change on that.');
    throw error;
  }
  return job;
}

export async function deleteJob(ctx: Context, id: string): Promise<boolean> {
  const job = await getJob(ctx, id);
  await ctx.em.nativeDelete(Job, { id: job.id });
  return true;
}

/** Reads an ad in a child process, as its cost grows with the text. */
async function read(ctx: Context, pasted: string): Promise<{ text: string; reading: JobReading }> {
  if (pasted.length > LONGEST_PASTED)
    throw new PayloadTooLargeError(
      `A job ad is taken with at most ${LONGEST_PASTED} characters of HTML, and this has ${pasted.length}. ` +
        'Paste the ad alone.',
    );
  const { text, reading } = await ctx.pool.run(
    'readJob',
    { pasted, longest: LONGEST_AD },
    { owner: currentUser(ctx).id },
  );
  if (!text) throw new InvalidRequestError("Invalid or missing parameter 'text': it holds no text");
  if (!reading)
    throw new UnprocessableError(
      `A job ad may have ${LONGEST_AD} characters of text, and this one has ${text.length}. Paste the ad alone.`,
    );
  return { text, reading };
}

/** What a new text changes: all but what its owner has set. */
function rereadOf(job: Job, { text, reading }: { text: string; reading: JobReading }): Partial<Job> {
  const { demands, ...found } = reading;
  const kept = Object.fromEntries(job.told.map((field) => [field, job[field]]));
  return { ...found, ...kept, text, requirements: readAgain(job.requirements, demands, text) };
}

function setByReader(ctx: Context, job: Job, input: UpdateJobInput): Partial<Job> {
  const told = READ_FIELDS.filter((field) => input[field] !== undefined);
  const set = Object.fromEntries(told.map((field) => [field, trimmed(input[field])])) as Partial<Pick<Job, ReadField>>;
  const applies = input.status === JobStatus.APPLIED && input.appliedAt === undefined && job.appliedAt === null;
  return {
    ...set,
    told: [...new Set([...job.told, ...told])],
    ...(input.url !== undefined && { url: input.url }),
    ...(input.notes !== undefined && { notes: trimmed(input.notes) }),
    ...(input.status && { status: input.status }),
    ...(input.followUpOn !== undefined && { followUpOn: input.followUpOn }),
    ...(input.appliedAt !== undefined && { appliedAt: input.appliedAt }),
    ...(applies && { appliedAt: ctx.now() }),
  };
}

const trimmed = (value: string | null | undefined): string | null => value?.trim() || null;

/** The requirements after what their reader says, each that is worded anew read for comparison. */
async function corrected(
  ctx: Context,
  before: readonly JobRequirement[],
  inputs: JobRequirementInput[],
): Promise<JobRequirement[]> {
  const changes = changedRequirements(before, inputs);
  const reworded = changes.filter((change) => change.reworded).map(({ requirement }) => requirement);
  const read = reworded.length ? await ctx.pool.run('wordDemands', reworded, { owner: currentUser(ctx).id }) : [];
  const readById = new Map(reworded.map(({ id }, i) => [id, read[i]]));
  return changes.map(({ requirement }) => ({
    ...requirement,
    read: readById.get(requirement.id) ?? requirement.read ?? [],
  }));
}
