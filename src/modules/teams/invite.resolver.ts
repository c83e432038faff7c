import { Arg, Args, Authorized, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.ts';
import { PageArgs } from '../../page.ts';
import { UuidScalar } from '../../scalars.ts';
import { Invite, InviteDelivery, InviteStatus } from './invite.entity.ts';
import * as invites from './invite.service.ts';
import { Team } from './team.entity.ts';
import { InviteInput } from './team.inputs.ts';

@Resolver(() => Invite)
export class InviteResolver {
  @Authorized()
  @Query(() => [Invite], {
    description:
      'Invitations that are not accepted yet, newest first; for owners and managers, [] outside of any team.',
  })
  teamInvites(@Ctx() ctx: Context, @Args(() => PageArgs) page: PageArgs): Promise<Invite[]> {
    return invites.listInvites(ctx, page);
  }

  @Authorized()
  @Mutation(() => Invite, { description: 'Invites an address by mail; whoever is in no team founds one.' })
  inviteToTeam(@Ctx() ctx: Context, @Args(() => InviteInput) { email }: InviteInput): Promise<Invite> {
    return invites.invite(ctx, email);
  }

  @Authorized()
  @Mutation(() => Invite, { description: 'Sends an invitation again; it is worth another seven days.' })
  resendInvite(
    @Ctx() ctx: Context,
    @Arg('id', () => UuidScalar, { description: 'The invitation.' }) id: string,
  ): Promise<Invite> {
    return invites.resendInvite(ctx, id);
  }

  @Authorized()
  @Mutation(() => Boolean, { description: 'Withdraws an invitation.' })
  revokeInvite(
    @Ctx() ctx: Context,
    @Arg('id', () => UuidScalar, { description: 'The invitation.' }) id: string,
  ): Promise<boolean> {
    return invites.revokeInvite(ctx, id);
  }

  @Authorized()
  @Mutation(() => Team, { description: 'Accepts an invitation to the address of the signed-in account.' })
  acceptInvite(
    @Ctx() ctx: Context,
    @Arg('token', () => String, { description: 'The token of the link in the mail.' }) token: string,
  ): Promise<Team> {
    return invites.acceptInvite(ctx, token);
  }

  @FieldResolver(() => InviteStatus, { description: 'What became of it.' })
  status(@Ctx() ctx: Context, @Root() invite: Invite): InviteStatus {
    return invites.statusOf(ctx, invite);
  }

  @FieldResolver(() => InviteDelivery, { description: 'What became of its mail.' })
  delivery(@Root() invite: Invite): Promise<InviteDelivery> {
    return invites.deliveryOf(invite);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'What to do where the mail could not be delivered, otherwise null.',
  })
  deliveryAdvice(@Root() invite: Invite): Promise<string | null> {
    return invites.deliveryAdvice(invite);
  }
}
