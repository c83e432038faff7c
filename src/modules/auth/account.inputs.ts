import { IsEmail, IsOptional, Length, MaxLength, ValidateIf } from 'class-validator';
import { ArgsType, Field } from 'type-graphql';
import { StringMapScalar } from '../../scalars.ts';

@ArgsType()
export class UpdateMeInput {
  @Field(() => String, { nullable: true, description: 'How the person is called.' })
  @ValidateIf((input: UpdateMeInput) => input.name !== undefined)
  @Length(1, 200, { message: 'must have 1 to 200 characters' })
  name?: string;

  @Field(() => StringMapScalar, {
    nullable: true,
    description: 'Preferences to set; one with an empty string is removed, others stay.',
  })
  preferences?: Record<string, string> | null;

  @Field(() => String, {
    nullable: true,
    description: 'New e-mail address; it counts once the link in the mail to it is used. Needs `currentPassword`.',
  })
  @IsOptional()
  @IsEmail({}, { message: 'must be an e-mail address' })
  @MaxLength(254, { message: 'must have at most 254 characters' })
  email?: string | null;

  @Field(() => String, { nullable: true, description: 'The password, for a change of the address.' })
  @IsOptional()
  @MaxLength(512, { message: 'is too long' })
  currentPassword?: string | null;
}
