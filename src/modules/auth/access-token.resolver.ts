import { Arg, Args, Authorized, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../../context.ts';
import { PageArgs } from '../../page.ts';
import { UuidScalar } from '../../scalars.ts';
import { AccessToken, NewAccessToken } from './access-token.entity.ts';
import { CreateAccessTokenInput } from './access-token.inputs.ts';
import * as tokens from './access-token.service.ts';

@Resolver(() => AccessToken)
export class AccessTokenResolver {
  @Authorized()
  @Query(() => [AccessToken], {
    description: 'Personal access tokens of the account that have not ended, newest first.',
  })
  accessTokens(@Ctx() ctx: Context, @Args(() => PageArgs) page: PageArgs): Promise<AccessToken[]> {
    return tokens.listAccessTokens(ctx, page);
  }

  @Authorized()
  @Mutation(() => NewAccessToken, {
    description: 'Makes a personal access token for a program; it is shown this once.',
  })
  createAccessToken(
    @Ctx() ctx: Context,
    @Args(() => CreateAccessTokenInput) input: CreateAccessTokenInput,
  ): Promise<NewAccessToken> {
    return tokens.createAccessToken(ctx, input);
  }

  @Authorized()
  @Mutation(() => Boolean, { description: 'Ends a personal access token at once, everywhere.' })
  revokeAccessToken(
    @Ctx() ctx: Context,
    @Arg('id', () => UuidScalar, { description: 'The token.' }) id: string,
  ): Promise<boolean> {
    return tokens.revokeAccessToken(ctx, id);
  }
}
