import { Authorized, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { currentUser, type Context } from '../../context.ts';
import { User } from './user.entity.ts';
import { Limits, limitsOf } from './usage.ts';

@Resolver(() => User)
export class UserResolver {
  @Authorized()
  @Query(() => User, { description: 'The signed-in account.' })
  me(@Ctx() ctx: Context): User {
    return currentUser(ctx);
  }

  @FieldResolver(() => Limits, { description: 'What the plan allows, and how much of it is used.' })
  limits(@Ctx() ctx: Context, @Root() user: User): Promise<Limits> {
    return limitsOf(ctx, user);
  }
}
