import { Arg, Args, Authorized, Ctx, FieldResolver, Mutation, Query, Resolver, Root, Subscription } from 'type-graphql';
import { listOf, WORK_COST } from '../../complexity.ts';
import type { Context } from '../../context.ts';
import { GraphOnly } from '../../graph-only.ts';
import { SearchArgs } from '../../page.ts';
import { UuidScalar } from '../../scalars.ts';
import type { InTurns } from '../../turns.ts';
import { Job } from '../jobs/job.entity.ts';
import { Persona } from '../personas/persona.entity.ts';
import { User } from '../users/user.entity.ts';
import { applyIssues } from './apply.service.ts';
import { dismissIssues, issuesTold } from './dismissal.service.ts';
import { Fit } from './fit.entity.ts';
import {
  AnalysisProgressInput,
  ApplyInput,
  DismissIssuesInput,
  RankJobsInput,
  RankPersonasInput,
  RoleMatchInput,
  TailorInput,
  TeamMatchInput,
} from './gap-analysis.inputs.ts';
import * as analyses from './gap-analysis.service.ts';
import { AnalysisProgress, GapIssue, GapReport } from './gap-report.entity.ts';
import { MOST_REPORTS, reportsOf } from './job-reports.service.ts';
import * as ranking from './rank.service.ts';
import { tailorPersona } from './tailor.service.ts';
import { Tailoring } from './tailoring.entity.ts';

/** up to fifty comparisons, which run one by one */
const RANKING_COST = 2 * WORK_COST;

@Resolver(() => GapReport)
export class GapAnalysisResolver {
  @Authorized()
  @Query(() => GapReport, {
    complexity: WORK_COST,
    description: 'Where a persona falls short in general; from the stored report while nothing changed.',
  })
  gapAnalysis(
    @Ctx() ctx: Context,
    @Arg('personaId', () => UuidScalar, { description: 'The persona.' }) personaId: string,
  ): Promise<GapReport> {
    return analyses.analyse(ctx, personaId);
  }

  @Authorized()
  @Mutation(() => GapReport, { complexity: WORK_COST, description: 'Where a persona falls short for a job.' })
  analyseRoleMatch(@Ctx() ctx: Context, @Args(() => RoleMatchInput) input: RoleMatchInput): Promise<GapReport> {
    return analyses.analyseRoleMatch(ctx, input.personaId, input);
  }

  @Authorized()
  @Mutation(() => GapReport, { complexity: WORK_COST, description: 'What several personas together lack for a team.' })
  analyseTeam(@Ctx() ctx: Context, @Args(() => TeamMatchInput) input: TeamMatchInput): Promise<GapReport> {
    return analyses.analyseTeam(ctx, input.personaIds, input.teamDescription);
  }

  @Authorized()
  @Mutation(() => Persona, {
    description: 'Applies the fixes of issues to the persona, all or none, as one version that restoring undoes.',
  })
  applyIssues(@Ctx() ctx: Context, @Args(() => ApplyInput) input: ApplyInput): Promise<Persona> {
    return applyIssues(ctx, input);
  }

  @Authorized()
  @Mutation(() => Tailoring, {
    complexity: WORK_COST,
    description:
      'Proposes changes of a persona for a job, each with its reason; with `accept` makes the new persona that has ' +
      'those, linked to both.',
  })
  tailorPersona(@Ctx() ctx: Context, @Args(() => TailorInput) input: TailorInput): Promise<Tailoring> {
    return tailorPersona(ctx, input);
  }

  @Authorized()
  @Mutation(() => GapReport, {
    description:
      'Puts issues aside, so that they do not come back for the same words, or takes them up again. The score stays.',
  })
  dismissIssues(@Ctx() ctx: Context, @Args(() => DismissIssuesInput) input: DismissIssuesInput): Promise<GapReport> {
    return dismissIssues(ctx, input);
  }

  @Authorized()
  @Mutation(() => [Fit], {
    complexity: RANKING_COST,
    description: 'Personas by how they stand to a job, the best first. Nothing is stored.',
  })
  rankPersonas(@Ctx() ctx: Context, @Args(() => RankPersonasInput) input: RankPersonasInput): Promise<Fit[]> {
    return ranking.rankPersonas(ctx, input);
  }

  @Authorized()
  @Mutation(() => [Fit], {
    complexity: RANKING_COST,
    description: 'Jobs by how a persona stands to them, the best first. Nothing is stored.',
  })
  rankJobs(@Ctx() ctx: Context, @Args(() => RankJobsInput) input: RankJobsInput): Promise<Fit[]> {
    return ranking.rankJobs(ctx, input);
  }

  @Authorized()
  @Query(() => [GapReport], { description: 'Reports of the signed-in user, newest first.' })
  gapReports(@Ctx() ctx: Context, @Args(() => SearchArgs) page: SearchArgs): Promise<InTurns<GapReport>> {
    return analyses.listReports(ctx, page);
  }

  @Authorized()
  @Query(() => GapReport, { description: 'A stored report.' })
  gapReport(
    @Ctx() ctx: Context,
    @Arg('id', () => UuidScalar, { description: 'The report.' }) id: string,
  ): Promise<GapReport> {
    return analyses.getReport(ctx, id);
  }

  @Authorized()
  @Subscription(() => AnalysisProgress, {
    complexity: WORK_COST,
    subscribe: ({ args, context }: { args: AnalysisProgressInput; context: Context }) =>
      analyses.followAnalysis(context, args.personaId, args),
    description: 'Runs an analysis and tells how far it is.',
  })
  analysisProgress(
    @Root() progress: AnalysisProgress | Error,
    @Args(() => AnalysisProgressInput) _input: AnalysisProgressInput,
  ): AnalysisProgress {
    if (progress instanceof Error) throw progress;
    return progress;
  }

  @FieldResolver(() => [UuidScalar], { description: 'The personas that were analysed.' })
  async personaIds(@Root() report: GapReport): Promise<string[]> {
    return (await report.personas.loadItems()).map(({ id }) => id);
  }

  @FieldResolver(() => [GapIssue], { description: 'What falls short, most severe first; without what was dismissed.' })
  issues(@Ctx() ctx: Context, @Root() report: GapReport): Promise<GapIssue[]> {
    return issuesTold(ctx, report, false);
  }

  @FieldResolver(() => [GapIssue], {
    description: 'What falls short and was dismissed, here or in an earlier report of the same words.',
  })
  dismissedIssues(@Ctx() ctx: Context, @Root() report: GapReport): Promise<GapIssue[]> {
    return issuesTold(ctx, report, true);
  }

  @FieldResolver(() => UuidScalar, { nullable: true, description: 'The stored job that it was made for.' })
  jobId(@Root() report: GapReport): string | null {
    return report.job?.id ?? null;
  }

  @GraphOnly()
  @FieldResolver(() => Job, { nullable: true, description: 'The stored job that it was made for.' })
  job(@Root() report: GapReport): Promise<Job | null> {
    return report.job ? report.job.load() : Promise.resolve(null);
  }

  @FieldResolver(() => [String], { description: 'The open questions as plain texts.' })
  questions(@Root() report: GapReport): string[] {
    return report.openQuestions.map(({ question }) => question);
  }

  @GraphOnly()
  @FieldResolver(() => [Persona], { description: 'The personas that were analysed.' })
  personas(@Ctx() ctx: Context, @Root() report: GapReport): Promise<Persona[]> {
    return analyses.personasOf(ctx, report);
  }
}

@Resolver(() => User)
export class UserGapReportsResolver {
  @GraphOnly()
  @FieldResolver(() => [GapReport], { description: 'Reports of the account, newest first.' })
  gapReports(@Ctx() ctx: Context, @Args(() => SearchArgs) page: SearchArgs): Promise<InTurns<GapReport>> {
    return analyses.listReports(ctx, page);
  }
}

@Resolver(() => Job)
export class JobReportsResolver {
  @GraphOnly()
  @FieldResolver(() => [GapReport], {
    complexity: listOf(MOST_REPORTS),
    description: `Reports that were made for it, newest first, at most ${MOST_REPORTS}.`,
  })
  reports(@Ctx() ctx: Context, @Root() job: Job): Promise<InTurns<GapReport>> {
    return reportsOf(ctx, job);
  }
}
