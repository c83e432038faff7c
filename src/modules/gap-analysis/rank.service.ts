import type { Answer, Subject } from '../../analysis/report.ts';
import { currentUser, type Context } from '../../context.ts';
import { NotFoundError } from '../../errors.ts';
import { NEWEST_FIRST } from '../../page.ts';
import { Job, JobStatus } from '../jobs/job.entity.ts';
import { getJob } from '../jobs/job.service.ts';
import { requirementsOf } from '../jobs/requirements.ts';
import { answersOf } from '../knowledge-base/question.service.ts';
import { contentOf } from '../personas/persona.content.ts';
import { Persona } from '../personas/persona.entity.ts';
import { getPersona } from '../personas/persona.service.ts';
import type { Fit } from './fit.entity.ts';
import { MOST_RANKED, type RankJobsInput, type RankPersonasInput } from './gap-analysis.inputs.ts';

/** Personas by how they stand to a job, the best first. */
export async function rankPersonas(ctx: Context, { id, personaIds }: RankPersonasInput): Promise<Fit[]> {
  const job = await getJob(ctx, id);
  const personas: Persona[] = [];
  if (personaIds) {
    await ctx.em.find(Persona, { id: { $in: personaIds } });
    for (const one of new Set(personaIds)) personas.push(await getPersona(ctx, one, 'analyse'));
  } else personas.push(...(await newestPersonas(ctx)));
  const fits = await fitsOf(
    ctx,
    personas.map((persona) => ({ persona, job })),
  );
  return ranked(fits, (fit) => personas.find((persona) => persona.id === fit.personaId)?.title ?? null);
}

/** Jobs by how a persona stands to them, the best first. */
export async function rankJobs(ctx: Context, { id, jobIds }: RankJobsInput): Promise<Fit[]> {
  const persona = await getPersona(ctx, id, 'analyse');
  const jobs = jobIds ? await namedJobs(ctx, [...new Set(jobIds)]) : await newestJobs(ctx);
  const fits = await fitsOf(
    ctx,
    jobs.map((job) => ({ persona, job })),
  );
  return ranked(fits, (fit) => jobs.find((job) => job.id === fit.jobId)?.title ?? null);
}

const newest = { orderBy: NEWEST_FIRST, limit: MOST_RANKED };

const newestPersonas = (ctx: Context): Promise<Persona[]> =>
  ctx.em.find(Persona, { owner: currentUser(ctx).id, archivedAt: null }, newest);

const newestJobs = (ctx: Context): Promise<Job[]> =>
  ctx.em.find(Job, { owner: currentUser(ctx).id, status: { $ne: JobStatus.ARCHIVED } }, newest);

async function namedJobs(ctx: Context, ids: string[]): Promise<Job[]> {
  const jobs = await ctx.em.find(Job, { id: { $in: ids }, owner: currentUser(ctx).id });
  if (jobs.length < ids.length)
    throw new NotFoundError('One of the jobs does not exist or is not yours. GET /jobs lists yours.');
  return jobs;
}

interface Pair {
  persona: Persona;
  job: Job;
}

type Figures = Omit<Fit, 'title'>;

/** One after the other, each in a child process: others have their turn between. */
async function fitsOf(ctx: Context, pairs: Pair[]): Promise<Figures[]> {
  const owner = currentUser(ctx).id;
  const answers = await answersOf(ctx, owner);
  const today = ctx.now().toISOString().slice(0, 10);
  const fits: Figures[] = [];
  for (const { persona, job } of pairs) {
    const subject = subjectOf(persona, persona.owner.id === owner ? answers : []);
    const requirements = requirementsOf(job).map(({ requirement }) => requirement);
    const fit = await ctx.pool.run('fit', { subject, description: job.text, requirements, today }, { owner });
    fits.push({ personaId: persona.id, jobId: job.id, ...fit });
  }
  return fits;
}

const subjectOf = (persona: Persona, answers: Answer[]): Subject => ({
  id: persona.id,
  title: persona.title,
  content: contentOf(persona),
  document: null,
  answers,
});

const ranked = (fits: Figures[], titleOf: (fit: Figures) => string | null): Fit[] =>
  fits.map((fit) => ({ ...fit, title: titleOf(fit) })).toSorted((a, b) => b.score - a.score);
