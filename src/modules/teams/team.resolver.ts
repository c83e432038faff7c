import { Arg, Args, Authorized, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { currentUser, type Context } from '../../context.ts';
import { GraphOnly } from '../../graph-only.ts';
import { PageArgs } from '../../page.ts';
import { UuidScalar } from '../../scalars.ts';
import { User } from '../users/user.entity.ts';
import { Invite } from './invite.entity.ts';
import * as invites from './invite.service.ts';
import { membershipOf } from './membership.service.ts';
import { Member, Role, Team } from './team.entity.ts';
import { UpdateMemberInput, UpdateTeamInput } from './team.inputs.ts';
import { TeamPersona } from './team-persona.ts';
import * as teams from './team.service.ts';

@Resolver(() => Team)
export class TeamResolver {
  @Authorized()
  @Query(() => Team, { description: 'The team of the signed-in person.' })
  team(@Ctx() ctx: Context): Promise<Team> {
    return teams.getTeam(ctx);
  }

  @Authorized()
  @Query(() => [Member], { description: 'Who is in the team, latest first; [] outside of any team.' })
  teamMembers(@Ctx() ctx: Context, @Args(() => PageArgs) page: PageArgs): Promise<Member[]> {
    return teams.listMembers(ctx, page);
  }

  @Authorized()
  @Query(() => [TeamPersona], {
    description: 'The personas of everyone in the team, newest first; [] outside of any team.',
  })
  teamPersonas(@Ctx() ctx: Context, @Args(() => PageArgs) page: PageArgs): Promise<TeamPersona[]> {
    return teams.listTeamPersonas(ctx, page);
  }

  @Authorized()
  @Mutation(() => Team, { description: 'Changes the team; owners only.' })
  updateTeam(@Ctx() ctx: Context, @Args(() => UpdateTeamInput) input: UpdateTeamInput): Promise<Team> {
    return teams.updateTeam(ctx, input);
  }

  @Authorized()
  @Mutation(() => Member, {
    description: "Changes the role of a person (owners), or whether others may edit one's own personas.",
  })
  updateMember(@Ctx() ctx: Context, @Args(() => UpdateMemberInput) input: UpdateMemberInput): Promise<Member> {
    return teams.updateMember(ctx, input);
  }

  @Authorized()
  @Mutation(() => Boolean, { description: 'Removes a person from the team; its personas leave with it.' })
  removeMember(
    @Ctx() ctx: Context,
    @Arg('userId', () => UuidScalar, { description: 'The person.' }) userId: string,
  ): Promise<boolean> {
    return teams.removeMember(ctx, userId);
  }

  @Authorized()
  @Mutation(() => Boolean, { description: "Leaves the team; one's personas leave with one." })
  leaveTeam(@Ctx() ctx: Context): Promise<boolean> {
    return teams.leaveTeam(ctx);
  }

  @FieldResolver(() => Role, { nullable: true, description: 'What the signed-in person may do in it.' })
  async role(@Ctx() ctx: Context): Promise<Role | null> {
    return (await membershipOf(ctx.em, currentUser(ctx).id))?.role ?? null;
  }

  @GraphOnly()
  @FieldResolver(() => [Member], { description: 'Who is in it, latest first.' })
  members(@Ctx() ctx: Context, @Args(() => PageArgs) page: PageArgs): Promise<Member[]> {
    return teams.listMembers(ctx, page);
  }

  @GraphOnly()
  @FieldResolver(() => [TeamPersona], { description: 'The personas of everyone in it, newest first.' })
  personas(@Ctx() ctx: Context, @Args(() => PageArgs) page: PageArgs): Promise<TeamPersona[]> {
    return teams.listTeamPersonas(ctx, page);
  }

  @GraphOnly()
  @FieldResolver(() => [Invite], {
    nullable: true,
    description: 'Invitations that are not accepted yet; for owners and managers.',
  })
  invites(@Ctx() ctx: Context, @Args(() => PageArgs) page: PageArgs): Promise<Invite[]> {
    return invites.listInvites(ctx, page);
  }
}

@Resolver(() => User)
export class UserTeamResolver {
  @FieldResolver(() => UuidScalar, { nullable: true, description: 'The team, if the person is in one.' })
  async teamId(@Ctx() ctx: Context, @Root() user: User): Promise<string | null> {
    return (await membershipOf(ctx.em, user.id))?.team.id ?? null;
  }

  @GraphOnly()
  @FieldResolver(() => Team, { nullable: true, description: 'The team, if the person is in one.' })
  team(@Ctx() ctx: Context): Promise<Team | null> {
    return teams.teamOf(ctx);
  }
}
