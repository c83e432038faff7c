import { ArgsType, Field, Int } from 'type-graphql';
import { UuidScalar } from '../../scalars.ts';
import { CareerFields, WorkExperienceInput } from './content.inputs.ts';
import { Entries } from './content-limits.ts';

@ArgsType()
export class CorrectCvInput extends CareerFields {
  @Field(() => UuidScalar, { description: 'The CV.' })
  cvId!: string;

  @Field(() => [WorkExperienceInput], { nullable: true, description: 'Roles.' })
  @Entries()
  workExperience?: WorkExperienceInput[] | null;

  @Field(() => Int, {
    nullable: true,
    description: 'The version that the correction was made on; another one stored answers a conflict.',
  })
  version?: number | null;
}
