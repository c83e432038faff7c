import DataLoader from 'dataloader';
import { currentUser, type Context } from '../../context.ts';
import { NEWEST_FIRST } from '../../page.ts';
import { inTurns, type InTurns } from '../../turns.ts';
import type { Job } from '../jobs/job.entity.ts';
import { GapReport } from './gap-report.entity.ts';

/** of one job; older ones are in the list of reports */
export const MOST_REPORTS = 50;

/** Reports that were made for a job, newest first: one query for all jobs that are asked about at once. */
export async function reportsOf(ctx: Context, job: Job): Promise<InTurns<GapReport>> {
  const loader = loaders.get(ctx.em) ?? new DataLoader((ids: readonly string[]) => reportsOfAll(ctx, ids), UNCACHED);
  loaders.set(ctx.em, loader);
  return inTurns(await loader.load(job.id), ({ issues }) => [issues]);
}

const loaders = new WeakMap<Context['em'], DataLoader<string, GapReport[]>>();
/** a request may ask again after it has made a report */
const UNCACHED = { cache: false };

async function reportsOfAll(ctx: Context, ids: readonly string[]): Promise<GapReport[][]> {
  const where = { job: { $in: [...new Set(ids)] }, owner: currentUser(ctx).id };
  const found = await ctx.em.find(GapReport, where, { orderBy: NEWEST_FIRST });
  const byJob = Map.groupBy(found, ({ job }) => job?.id);
  return ids.map((id) => (byJob.get(id) ?? []).slice(0, MOST_REPORTS));
}
