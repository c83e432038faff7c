import { Arg, Args, Authorized, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../../context.ts';
import { UuidScalar } from '../../scalars.ts';
import { CreateTemplateInput, UpdateTemplateInput } from './template.inputs.ts';
import { Template, TemplateSummary } from './template.entity.ts';
import * as service from './template.service.ts';

@Resolver()
export class TemplateResolver {
  @Authorized()
  @Query(() => [TemplateSummary], {
    description: 'The templates for CVs and cover letters: ours, your own, and what your team shares.',
  })
  templates(@Ctx() ctx: Context): Promise<TemplateSummary[]> {
    return service.templates(ctx);
  }

  @Authorized()
  @Query(() => Template, { description: 'A template and its configuration.' })
  template(
    @Ctx() ctx: Context,
    @Arg('id', () => String, { description: 'Name of the template.' }) id: string,
  ): Promise<Template> {
    return service.template(ctx, id);
  }

  @Authorized()
  @Mutation(() => Template, {
    description: 'Makes a template of your own: one of ours with another configuration and CSS over it.',
  })
  createTemplate(@Ctx() ctx: Context, @Args(() => CreateTemplateInput) input: CreateTemplateInput): Promise<Template> {
    return service.createTemplate(ctx, input);
  }

  @Authorized()
  @Mutation(() => Template, { description: 'Changes a template of your own; what is left out stays.' })
  updateTemplate(@Ctx() ctx: Context, @Args(() => UpdateTemplateInput) input: UpdateTemplateInput): Promise<Template> {
    return service.updateTemplate(ctx, input);
  }

  @Authorized()
  @Mutation(() => Boolean, { description: 'Removes a template of your own; documents made with it stay.' })
  deleteTemplate(
    @Ctx() ctx: Context,
    @Arg('id', () => UuidScalar, { description: 'The template.' }) id: string,
  ): Promise<boolean> {
    return service.deleteTemplate(ctx, id);
  }
}
