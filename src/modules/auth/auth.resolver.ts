import { Arg, Args, Authorized, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.ts';
import { AuthToken } from './auth-token.ts';
import { PageArgs } from '../../page.ts';
import { UuidScalar } from '../../scalars.ts';
import { ChangePasswordInput, ConfirmResetInput, LoginInput, RequestResetInput, SignupInput } from './auth.inputs.ts';
import * as auth from './auth.service.ts';
import { confirmEmail } from './email-change.service.ts';
import { confirmReset, requestReset } from './reset.service.ts';
import { Session } from './session.entity.ts';
import * as sessions from './session.service.ts';

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

  @Mutation(() => Boolean, {
    description: 'Sends a link that sets a new password; answers alike whether the account exists.',
  })
  requestPasswordReset(
    @Ctx() ctx: Context,
    @Args(() => RequestResetInput) { email }: RequestResetInput,
  ): Promise<boolean> {
    return requestReset(ctx, email);
  }

  @Mutation(() => AuthToken, {
    description: 'Sets a new password with the token of the mail, ends every session and answers with a new token.',
  })
  confirmPasswordReset(
    @Ctx() ctx: Context,
    @Args(() => ConfirmResetInput) input: ConfirmResetInput,
  ): Promise<AuthToken> {
    return confirmReset(ctx, input);
  }

  @Mutation(() => Boolean, { description: 'Confirms a new address of the account with the token of the mail.' })
  confirmEmail(
    @Ctx() ctx: Context,
    @Arg('token', () => String, { description: 'The token of the link in the mail.' }) token: string,
  ): Promise<boolean> {
    return confirmEmail(ctx, token);
  }
}

@Resolver(() => Session)
export class SessionResolver {
  @Authorized()
  @Query(() => [Session], { description: 'Where the account is signed in, newest first.' })
  sessions(@Ctx() ctx: Context, @Args(() => PageArgs) page: PageArgs): Promise<Session[]> {
    return sessions.listSessions(ctx, page);
  }

  @Authorized()
  @Mutation(() => Boolean, { description: 'Ends a session of the account at once, everywhere.' })
  revokeSession(
    @Ctx() ctx: Context,
    @Arg('id', () => UuidScalar, { description: 'The session.' }) id: string,
  ): Promise<boolean> {
    return sessions.revokeSession(ctx, id);
  }

  @FieldResolver(() => Boolean, { description: 'Whether this request came by it.' })
  current(@Ctx() ctx: Context, @Root() session: Session): boolean {
    return session.id === ctx.session?.id;
  }
}
