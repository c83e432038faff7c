import { IsEmail, IsOptional, Length, MaxLength } from 'class-validator';
import { ArgsType, Field } from 'type-graphql';
import { UuidScalar } from '../../scalars.ts';
import { Role } from './team.entity.ts';

@ArgsType()
export class InviteInput {
  @Field(() => String, { description: 'Address of the person.' })
  @IsEmail({}, { message: 'must be an e-mail address' })
  @MaxLength(254, { message: 'must have at most 254 characters' })
  email!: string;
}

@ArgsType()
export class UpdateTeamInput {
  @Field(() => String, { nullable: true, description: 'Name.' })
  @IsOptional()
  @Length(1, 100, { message: 'must have 1 to 100 characters' })
  name?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether owners and managers may edit personas of members who allow it.',
  })
  managersMayEdit?: boolean | null;
}

@ArgsType()
export class UpdateMemberInput {
  @Field(() => UuidScalar, { description: 'The person.' })
  userId!: string;

  @Field(() => Role, { nullable: true, description: 'What the person may do; owners set it.' })
  role?: Role | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether owners and managers may edit the personas of the person; it alone sets that.',
  })
  managersMayEdit?: boolean | null;
}
