import { Arg, Args, Authorized, Ctx, FieldResolver, Mutation, Query, Resolver } from 'type-graphql';
import { WORK_COST } from '../../complexity.ts';
import type { Context } from '../../context.ts';
import { GraphOnly } from '../../graph-only.ts';
import { UuidScalar } from '../../scalars.ts';
import type { InTurns } from '../../turns.ts';
import { User } from '../users/user.entity.ts';
import { Job } from './job.entity.ts';
import { CreateJobInput, JobListArgs, UpdateJobInput } from './job.inputs.ts';
import * as jobs from './job.service.ts';

@Resolver(() => Job)
export class JobResolver {
  @Authorized()
  @Query(() => [Job], { description: 'The jobs of the signed-in user, newest first.' })
  jobs(@Ctx() ctx: Context, @Args(() => JobListArgs) list: JobListArgs): Promise<InTurns<Job>> {
    return jobs.listJobs(ctx, list);
  }

  @Authorized()
  @Query(() => Job, { description: 'A job.' })
  job(@Ctx() ctx: Context, @Arg('id', () => UuidScalar, { description: 'The job.' }) id: string): Promise<Job> {
    return jobs.getJob(ctx, id);
  }

  @Authorized()
  @Mutation(() => Job, {
    complexity: WORK_COST,
    description:
      'Keeps a job and reads its ad: what it asks for, its terms and what it offers. A text that is no ad is kept ' +
      'with no requirements and says so in `warnings`.',
  })
  createJob(@Ctx() ctx: Context, @Args(() => CreateJobInput) input: CreateJobInput): Promise<Job> {
    return jobs.createJob(ctx, input);
  }

  @Authorized()
  @Mutation(() => Job, {
    complexity: WORK_COST,
    description:
      'Changes a job: absent means unchanged, null clears. Requirements are changed by id and added without one; what ' +
      'their reader says stays when the text is read again.',
  })
  updateJob(@Ctx() ctx: Context, @Args(() => UpdateJobInput) input: UpdateJobInput): Promise<Job> {
    return jobs.updateJob(ctx, input);
  }

  @Authorized()
  @Mutation(() => Boolean, { description: 'Removes a job; its reports and personas stay.' })
  deleteJob(
    @Ctx() ctx: Context,
    @Arg('id', () => UuidScalar, { description: 'The job.' }) id: string,
  ): Promise<boolean> {
    return jobs.deleteJob(ctx, id);
  }
}

@Resolver(() => User)
export class UserJobsResolver {
  @GraphOnly()
  @FieldResolver(() => [Job], { description: 'Jobs of the account, newest first.' })
  jobs(@Ctx() ctx: Context, @Args(() => JobListArgs) list: JobListArgs): Promise<InTurns<Job>> {
    return jobs.listJobs(ctx, list);
  }
}
