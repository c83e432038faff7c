import { Arg, Args, Authorized, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { WORK_COST } from '../../complexity.ts';
import type { Context } from '../../context.ts';
import { GraphOnly } from '../../graph-only.ts';
import { PageArgs } from '../../page.ts';
import { UuidScalar } from '../../scalars.ts';
import { Persona } from '../personas/persona.entity.ts';
import { User } from '../users/user.entity.ts';
import { Export } from './export.entity.ts';
import { ExportInput, PreviewInput } from './export.inputs.ts';
import * as service from './export.service.ts';
import { Preview } from './preview.entity.ts';
import { previewPersona } from './preview.service.ts';

@Resolver(() => Export)
export class ExportResolver {
  @Authorized()
  @Mutation(() => Export, {
    complexity: WORK_COST,
    description: 'Makes a document of a persona: a CV, or with a cover-letter template a letter.',
  })
  exportPersona(@Ctx() ctx: Context, @Args(() => ExportInput) input: ExportInput): Promise<Export> {
    return service.exportPersona(ctx, input);
  }

  @Authorized()
  @Query(() => Preview, {
    complexity: WORK_COST,
    description: 'A persona as its PDF would print now, page by page, with the place of each value. Nothing is stored.',
  })
  personaPreview(@Ctx() ctx: Context, @Args(() => PreviewInput) input: PreviewInput): Promise<Preview> {
    return previewPersona(ctx, input);
  }

  @Authorized()
  @Query(() => [Export], { description: 'Documents of the signed-in user, newest first.' })
  exports(@Ctx() ctx: Context, @Args(() => PageArgs) page: PageArgs): Promise<Export[]> {
    return service.listExports(ctx, page);
  }

  @Authorized()
  @Query(() => Export, { description: 'A document, with a fresh link.' })
  export(
    @Ctx() ctx: Context,
    @Arg('id', () => UuidScalar, { description: 'The document.' }) id: string,
  ): Promise<Export> {
    return service.getExport(ctx, id);
  }

  @FieldResolver(() => String, { description: 'Where to download it, for five minutes, without a token.' })
  fileUrl(@Ctx() ctx: Context, @Root() row: Export): string {
    return service.fileUrl(ctx, row);
  }

  @FieldResolver(() => UuidScalar, { description: 'The persona that it shows.' })
  personaId(@Root() row: Export): string {
    return row.persona.id;
  }

  @GraphOnly()
  @FieldResolver(() => Persona, { description: 'The persona that it shows.' })
  persona(@Ctx() ctx: Context, @Root() row: Export): Promise<Persona> {
    return service.personaOf(ctx, row);
  }
}

@Resolver(() => User)
export class UserExportsResolver {
  @GraphOnly()
  @FieldResolver(() => [Export], { description: 'Documents of the account, newest first.' })
  exports(@Ctx() ctx: Context, @Args(() => PageArgs) page: PageArgs): Promise<Export[]> {
    return service.listExports(ctx, page);
  }
}
