import { Args, Authorized, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.ts';
import { User } from '../users/user.entity.ts';
import { UpdateMeInput } from './account.inputs.ts';
import * as accounts from './account.service.ts';

@Resolver(() => User)
export class AccountResolver {
  @Authorized()
  @Mutation(() => User, { description: 'Changes the signed-in account.' })
  updateMe(@Ctx() ctx: Context, @Args(() => UpdateMeInput) input: UpdateMeInput): Promise<User> {
    return accounts.updateMe(ctx, input);
  }

  @FieldResolver(() => String, { nullable: true, description: 'The new address that waits to be confirmed.' })
  pendingEmail(@Ctx() ctx: Context, @Root() user: User): Promise<string | null> {
    return accounts.pendingEmail(ctx, user);
  }
}
