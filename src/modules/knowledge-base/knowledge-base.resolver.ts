import { Args, Authorized, Ctx, FieldResolver, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../../context.ts';
import { GraphOnly } from '../../graph-only.ts';
import { User } from '../users/user.entity.ts';
import { ClarifyInput, CorrectKnowledgeInput } from './knowledge-base.inputs.ts';
import * as knowledge from './knowledge-base.service.ts';
import { KnowledgeBase } from './knowledge-base.types.ts';

@Resolver(() => User)
export class KnowledgeBaseResolver {
  @Authorized()
  @Query(() => KnowledgeBase, { description: 'What is known about the signed-in person, with its sources.' })
  knowledgeBase(@Ctx() ctx: Context): Promise<KnowledgeBase> {
    return knowledge.knowledgeBase(ctx);
  }

  @Authorized()
  @Mutation(() => KnowledgeBase, { description: 'Answers open questions; all answers are stored or none.' })
  clarify(@Ctx() ctx: Context, @Args(() => ClarifyInput) input: ClarifyInput): Promise<KnowledgeBase> {
    return knowledge.clarify(ctx, input);
  }

  @Authorized()
  @Mutation(() => KnowledgeBase, {
    description: 'Renames, merges or removes an entry; it stays so when the next CV comes in.',
  })
  correctKnowledge(
    @Ctx() ctx: Context,
    @Args(() => CorrectKnowledgeInput) input: CorrectKnowledgeInput,
  ): Promise<KnowledgeBase> {
    return knowledge.correctKnowledge(ctx, input);
  }

  @GraphOnly()
  @FieldResolver(() => KnowledgeBase, { name: 'knowledgeBase', description: 'What is known about the person.' })
  ofUser(@Ctx() ctx: Context): Promise<KnowledgeBase> {
    return knowledge.knowledgeBase(ctx);
  }
}
