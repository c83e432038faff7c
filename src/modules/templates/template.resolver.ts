import { Arg, Authorized, Ctx, Query, Resolver } from 'type-graphql';
import type { Context } from '../../context.ts';
import { Template, TemplateSummary } from './template.entity.ts';
import * as service from './template.service.ts';

@Resolver()
export class TemplateResolver {
  @Authorized()
  @Query(() => [TemplateSummary], { description: 'The templates for CVs and cover letters.' })
  templates(@Ctx() ctx: Context): TemplateSummary[] {
    return service.templates(ctx);
  }

  @Authorized()
  @Query(() => Template, { description: 'A template and its configuration.' })
  template(
    @Ctx() ctx: Context,
    @Arg('id', () => String, { description: 'Name of the template.' }) id: string,
  ): Template {
    return service.template(ctx, id);
  }
}
