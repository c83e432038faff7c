import { Arg, Args, Authorized, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { WORK_COST } from '../../complexity.ts';
import type { Context } from '../../context.ts';
import { GraphOnly } from '../../graph-only.ts';
import { PageArgs } from '../../page.ts';
import { UuidScalar } from '../../scalars.ts';
import { Persona } from '../personas/persona.entity.ts';
import { Share } from './share.entity.ts';
import { ShareInput } from './share.inputs.ts';
import * as service from './share.service.ts';

@Resolver(() => Share)
export class ShareResolver {
  @Authorized()
  @Mutation(() => Share, {
    complexity: WORK_COST,
    description: 'Makes a link that shows a persona to whoever has it, until it ends or is revoked.',
  })
  sharePersona(@Ctx() ctx: Context, @Args(() => ShareInput) input: ShareInput): Promise<Share> {
    return service.sharePersona(ctx, input);
  }

  @Authorized()
  @Query(() => [Share], { description: 'Links of the signed-in person, newest first.' })
  shares(@Ctx() ctx: Context, @Args(() => PageArgs) page: PageArgs): Promise<Share[]> {
    return service.listShares(ctx, page);
  }

  @Authorized()
  @Query(() => [Share], { description: 'Links to a persona, newest first.' })
  personaShares(
    @Ctx() ctx: Context,
    @Arg('id', () => UuidScalar, { description: 'The persona.' }) id: string,
    @Args(() => PageArgs) page: PageArgs,
  ): Promise<Share[]> {
    return service.listSharesOf(ctx, id, page);
  }

  @Authorized()
  @Mutation(() => Boolean, { description: 'Ends a link at once.' })
  revokeShare(
    @Ctx() ctx: Context,
    @Arg('id', () => UuidScalar, { description: 'The link.' }) id: string,
  ): Promise<boolean> {
    return service.revokeShare(ctx, id);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'The link; null where the secret of the service was replaced more than once since.',
  })
  url(@Ctx() ctx: Context, @Root() share: Share): string | null {
    return service.shareUrl(ctx, share);
  }

  @FieldResolver(() => Boolean, { description: 'Whether it asks for a password.' })
  hasPassword(@Root() share: Share): boolean {
    return share.passwordHash !== null;
  }

  @FieldResolver(() => UuidScalar, { description: 'The persona that it shows.' })
  personaId(@Root() share: Share): string {
    return share.persona.id;
  }

  @FieldResolver(() => String, { nullable: true, description: 'Its template; null for the usual one.' })
  templateId(@Root() share: Share): string | null {
    return (share.look['templateId'] as string | undefined) ?? null;
  }

  @GraphOnly()
  @FieldResolver(() => Persona, { description: 'The persona that it shows.' })
  persona(@Root() share: Share): Promise<Persona> {
    return share.persona.loadOrFail();
  }
}
