import { IsOptional, Length } from 'class-validator';
import { ArgsType, Field } from 'type-graphql';
import type { KnowledgeList } from '../../analysis/knowledge/findings.ts';
import { StringMapScalar } from '../../scalars.ts';
import { KnowledgeListName } from './knowledge-base.types.ts';

@ArgsType()
export class ClarifyInput {
  @Field(() => StringMapScalar, { description: 'Answers by the id of their question.' })
  answers!: Record<string, string>;
}

@ArgsType()
export class CorrectKnowledgeInput {
  @Field(() => KnowledgeListName, { description: 'The list that the entry is in.' })
  list!: KnowledgeList;

  @Field(() => String, { description: 'The entry as it is called now.' })
  @Length(1, 500, { message: 'must have 1 to 500 characters' })
  name!: string;

  @Field(() => String, {
    nullable: true,
    description: 'What it shall be called; the name of another entry merges the two; null removes it.',
  })
  @IsOptional()
  @Length(1, 500, { message: 'must have 1 to 500 characters' })
  renameTo?: string | null;
}
