import { IsEmail, IsOptional, Length, MaxLength } from 'class-validator';
import { ArgsType, Field } from 'type-graphql';
import { PASSWORD_MAX } from './passwords.ts';

@ArgsType()
export class SignupInput {
  @Field(() => String, { description: 'E-mail address; it signs in with it.' })
  @IsEmail({}, { message: 'must be an e-mail address' })
  @MaxLength(254, { message: 'must have at most 254 characters' })
  email!: string;

  @Field(() => String, { description: 'At least 8 characters, at most 128, of any kind.' })
  password!: string;

  @Field(() => String, { description: 'How the person is called.' })
  @Length(1, 200, { message: 'must have 1 to 200 characters' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'Token of an invitation to a team, from the link in its mail.' })
  @IsOptional()
  @MaxLength(200, { message: 'is too long' })
  inviteToken?: string | null;
}

@ArgsType()
export class LoginInput {
  @Field(() => String, { description: 'E-mail address of the account.' })
  @MaxLength(254, { message: 'must have at most 254 characters' })
  email!: string;

  @Field(() => String, { description: 'Password of the account.' })
  @MaxLength(PASSWORD_MAX * 4, { message: 'is too long' })
  password!: string;
}

@ArgsType()
export class ChangePasswordInput {
  @Field(() => String, { description: 'The password as it is.' })
  @MaxLength(PASSWORD_MAX * 4, { message: 'is too long' })
  currentPassword!: string;

  @Field(() => String, { description: 'The new one: at least 8 characters, at most 128.' })
  newPassword!: string;
}

@ArgsType()
export class RequestResetInput {
  @Field(() => String, { description: 'E-mail address of the account.' })
  @IsEmail({}, { message: 'must be an e-mail address' })
  @MaxLength(254, { message: 'must have at most 254 characters' })
  email!: string;
}

@ArgsType()
export class ConfirmResetInput {
  @Field(() => String, { description: 'The token of the link in the mail.' })
  @MaxLength(200, { message: 'is too long' })
  token!: string;

  @Field(() => String, { description: 'The new password: at least 8 characters, at most 128.' })
  newPassword!: string;
}
