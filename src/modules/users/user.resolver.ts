import { Args, Authorized, Ctx, FieldResolver, Mutation, Query, Resolver } from 'type-graphql';
import { currentUser, type Context } from '../../context.ts';
import { UuidScalar } from '../../scalars.ts';
import { User } from './user.entity.ts';
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

  @FieldResolver(() => UuidScalar, { nullable: true, description: 'The team, if the person is in one.' })
  teamId(): string | null {
    return null;
  }
}
