import { ArrayMinSize, IsOptional, Length, Max, Min } from 'class-validator';
import { ArgsType, Field, Int } from 'type-graphql';
import { Scope } from './access-token.entity.ts';

@ArgsType()
export class CreateAccessTokenInput {
  @Field(() => String, { description: 'What it is for: `nightly backup`.' })
  @Length(1, 100, { message: 'must have 1 to 100 characters' })
  name!: string;

  @Field(() => [Scope], { nullable: true, description: 'What it may do; reading alone unless more is named.' })
  @IsOptional()
  @ArrayMinSize(1, { message: 'must name at least one scope' })
  scopes?: Scope[] | null;

  @Field(() => Int, { defaultValue: 90, description: 'In how many days it ends, 1 to 366.' })
  @Min(1, { message: 'must be 1 to 366' })
  @Max(366, { message: 'must be 1 to 366' })
  expiresInDays: number = 90;
}
