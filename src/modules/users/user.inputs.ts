import { Length, ValidateIf } from 'class-validator';
import { ArgsType, Field } from 'type-graphql';
import { StringMapScalar } from '../../scalars.ts';

@ArgsType()
export class UpdateMeInput {
  @Field(() => String, { nullable: true, description: 'How the person is called.' })
  @ValidateIf((input: UpdateMeInput) => input.name !== undefined)
  @Length(1, 200, { message: 'must have 1 to 200 characters' })
  name?: string;

  @Field(() => StringMapScalar, { nullable: true, description: 'Preferences to set; one with an empty string is removed, others stay.' })
  preferences?: Record<string, string> | null;
}
