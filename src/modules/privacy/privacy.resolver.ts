import { Arg, Authorized, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../context.ts';
import { eraseMe } from './erasure.service.ts';

@Resolver()
export class PrivacyResolver {
  @Authorized()
  @Mutation(() => Boolean, { description: 'Erases the account and everything of it, for good.' })
  deleteMe(
    @Ctx() ctx: Context,
    @Arg('password', () => String, { description: 'The password of the account.' }) password: string,
  ): Promise<boolean> {
    return eraseMe(ctx, password);
  }
}
