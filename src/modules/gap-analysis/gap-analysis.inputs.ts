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

  @Field(() => String, { nullable: true, description: 'The job description, as text; or give `jobId`.' })
  @IsOptional()
  @Length(1, DESCRIPTION, length)
  jobDescription?: string | null;

  @Field(() => UuidScalar, { nullable: true, description: 'A stored job, in place of a description.' })
  jobId?: string | null;
}

/** most that are ranked at once */
export const MOST_RANKED = 50;
const ranked = { message: `must have 1 to ${MOST_RANKED} items` };

@ArgsType()
export class RankPersonasInput {
  @Field(() => UuidScalar, { description: 'The job.' })
  id!: string;

  @Field(() => [UuidScalar], {
    nullable: true,
    description: `The personas, at most ${MOST_RANKED}; without them the newest of the account that are in use.`,
  })
  @IsOptional()
  @ArrayMinSize(1, ranked)
  @ArrayMaxSize(MOST_RANKED, ranked)
  personaIds?: string[] | null;
}

@ArgsType()
export class RankJobsInput {
  @Field(() => UuidScalar, { description: 'The persona.' })
  id!: string;

  @Field(() => [UuidScalar], {
    nullable: true,
    description: `The jobs, at most ${MOST_RANKED}; without them the newest of the account that are not archived.`,
  })
  @IsOptional()
  @ArrayMinSize(1, ranked)
  @ArrayMaxSize(MOST_RANKED, ranked)
  jobIds?: string[] | null;
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

  @Field(() => UuidScalar, { nullable: true, description: 'A stored job, in place of a description.' })
  jobId?: string | null;
}

/** as many as a report has */
const MOST_ISSUES = 300;
const issues = { message: `must name 1 to ${MOST_ISSUES} issues` };

@ArgsType()
export class ApplyInput {
  @Field(() => UuidScalar, { description: 'The persona.' })
  id!: string;

  @Field(() => UuidScalar, { description: 'The report that the issues are of.' })
  reportId!: string;

  @Field(() => [UuidScalar], { description: 'The issues whose fixes are applied.' })
  @ArrayMinSize(1, issues)
  @ArrayMaxSize(MOST_ISSUES, issues)
  issueIds!: string[];
}

@ArgsType()
export class DismissIssuesInput {
  @Field(() => UuidScalar, { description: 'The report.' })
  id!: string;

  @Field(() => [UuidScalar], { description: 'The issues.' })
  @ArrayMinSize(1, issues)
  @ArrayMaxSize(MOST_ISSUES, issues)
  issueIds!: string[];

  @Field(() => Boolean, { defaultValue: true, description: 'False takes them up again.' })
  dismissed: boolean = true;
}

/** more than are ever proposed */
const MOST_PROPOSALS = 500;

@ArgsType()
export class TailorInput {
  @Field(() => UuidScalar, { description: 'The persona.' })
  id!: string;

  @Field(() => UuidScalar, { description: 'The job.' })
  jobId!: string;

  @Field(() => [UuidScalar], {
    nullable: true,
    description: 'The proposals that the new persona is made with; without it none is made.',
  })
  @IsOptional()
  @ArrayMaxSize(MOST_PROPOSALS, { message: `must have at most ${MOST_PROPOSALS} items` })
  accept?: string[] | null;
}
