import { Args, Authorized, Ctx, Field, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Context } from '../../context.ts';
import { ChangePasswordInput, LoginInput, SignupInput } from './auth.inputs.ts';
import * as auth from './auth.service.ts';

@ObjectType({ description: 'A key to the API, worth 12 hours unless it is ended before.' })
export class AuthToken {
  @Field(() => String, { description: 'Send it as `Authorization: Bearer <token>`.' })
  token!: string;
}

@Resolver()
export class AuthResolver {
  @Mutation(() => AuthToken, { description: 'Registers an account.' })
  signup(@Ctx() ctx: Context, @Args(() => SignupInput) input: SignupInput): Promise<AuthToken> {
    return auth.signup(ctx, input);
  }

  @Mutation(() => AuthToken, { description: 'Signs in.' })
  login(@Ctx() ctx: Context, @Args(() => LoginInput) input: LoginInput): Promise<AuthToken> {
    return auth.login(ctx, input);
  }

  @Authorized()
  @Mutation(() => Boolean, { description: 'Ends the token at once, everywhere.' })
  logout(@Ctx() ctx: Context): Promise<boolean> {
    return auth.logout(ctx);
  }

  @Authorized()
  @Mutation(() => AuthToken, { description: 'Changes the password, ends every session and answers with a new token.' })
  changePassword(@Ctx() ctx: Context, @Args(() => ChangePasswordInput) input: ChangePasswordInput): Promise<AuthToken> {
    return auth.changePassword(ctx, input);
  }
}
