import { Arg, Args, Authorized, Ctx, FieldResolver, Mutation, Query, Resolver, Root, Subscription } from 'type-graphql';
import { WORK_COST } from '../../complexity.ts';
import type { Context } from '../../context.ts';
import { GraphOnly } from '../../graph-only.ts';
import { PageArgs } from '../../page.ts';
import { UuidScalar } from '../../scalars.ts';
import type { InTurns } from '../../turns.ts';
import { Persona } from '../personas/persona.entity.ts';
import { User } from '../users/user.entity.ts';
import { AnalysisProgressInput, RoleMatchInput, TeamMatchInput } from './gap-analysis.inputs.ts';
import * as analyses from './gap-analysis.service.ts';
import { AnalysisProgress, GapReport } from './gap-report.entity.ts';

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
    return analyses.analyseRoleMatch(ctx, input.personaId, input.jobDescription);
  }

  @Authorized()
  @Mutation(() => GapReport, { complexity: WORK_COST, description: 'What several personas together lack for a team.' })
  analyseTeam(@Ctx() ctx: Context, @Args(() => TeamMatchInput) input: TeamMatchInput): Promise<GapReport> {
    return analyses.analyseTeam(ctx, input.personaIds, input.teamDescription);
  }

  @Authorized()
  @Query(() => [GapReport], { description: 'Reports of the signed-in user, newest first.' })
  gapReports(@Ctx() ctx: Context, @Args(() => PageArgs) page: PageArgs): Promise<InTurns<GapReport>> {
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
      analyses.followAnalysis(context, args.personaId, args.jobDescription ?? null),
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
  gapReports(@Ctx() ctx: Context, @Args(() => PageArgs) page: PageArgs): Promise<InTurns<GapReport>> {
    return analyses.listReports(ctx, page);
  }
}
