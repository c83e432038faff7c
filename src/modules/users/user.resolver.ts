import { Args, Authorized, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { currentUser, type Context } from '../../context.ts';
import { pendingEmail } from '../auth/email-change.service.ts';
import { User } from './user.entity.ts';
import { Limits, limitsOf } from './usage.ts';
import { UpdateMeInput } from './user.inputs.ts';
import * as users from './user.service.ts';

@Resolver(() => User)
export class UserResolver {
  @Authorized()
  @Query(() => User, { description: 'The signed-in account.' })
  me(@Ctx() ctx: Context): User {
    return currentUser(ctx);
  }

  @Authorized()
  @Mutation(() => User, { description: 'Changes the signed-in account.' })
  updateMe(@Ctx() ctx: Context, @Args(() => UpdateMeInput) input: UpdateMeInput): Promise<User> {
    return users.updateMe(ctx, input);
  }

  @FieldResolver(() => String, { nullable: true, description: 'The new address that waits to be confirmed.' })
  pendingEmail(@Ctx() ctx: Context, @Root() user: User): Promise<string | null> {
    return pendingEmail(ctx, user);
  }

  @FieldResolver(() => Limits, { description: 'What the plan allows, and how much of it is used.' })
  limits(@Ctx() ctx: Context, @Root() user: User): Promise<Limits> {
    return limitsOf(ctx, user);
  }
}
