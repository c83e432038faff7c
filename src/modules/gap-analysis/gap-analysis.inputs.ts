import { ArrayMaxSize, ArrayMinSize, IsOptional, Length } from 'class-validator';
import { ArgsType, Field } from 'type-graphql';
import { UuidScalar } from '../../scalars.ts';

/** longer than any job advertisement; keeps what a model is asked, and its cost, bounded */
const DESCRIPTION = 30_000;
const length = { message: `must have 1 to ${DESCRIPTION} characters` };

@ArgsType()
export class RoleMatchInput {
  @Field(() => UuidScalar, { description: 'The persona.' })
  personaId!: string;

  @Field(() => String, { description: 'The job description, as text.' })
  @Length(1, DESCRIPTION, length)
  jobDescription!: string;
}

@ArgsType()
export class TeamMatchInput {
  @Field(() => [UuidScalar], { description: 'The personas, at most 50.' })
  @ArrayMinSize(1, { message: 'must name at least one persona' })
  @ArrayMaxSize(50, { message: 'must name at most 50 personas' })
  personaIds!: string[];

  @Field(() => String, { description: 'What the team is for and must be able to do, as text.' })
  @Length(1, DESCRIPTION, length)
  teamDescription!: string;
}

@ArgsType()
export class AnalysisProgressInput {
  @Field(() => UuidScalar, { description: 'The persona.' })
  personaId!: string;

  @Field(() => String, {
    nullable: true,
    description: 'A job description, as text, for a role match; without it the analysis is general.',
  })
  @IsOptional()
  @Length(1, DESCRIPTION, length)
  jobDescription?: string | null;
}
