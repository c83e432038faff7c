import {
  ArrayMaxSize,
  IsIn,
  IsNotEmpty,
  IsOptional,
  IsUrl,
  Length,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { ArgsType, Field, Float, InputType } from 'type-graphql';
import { SearchArgs } from '../../page.ts';
import { DateScalar, InstantScalar, UuidScalar } from '../../scalars.ts';
import { DemandKind, GapImportance } from './demand.entity.ts';
import { JobStatus, WorkMode } from './job.entity.ts';

const LINE = 500;
const NOTES = 20_000;
const URL = 2_000;
/** more than any ad asks for */
export const MOST_REQUIREMENTS = 300;
const MOST_MEMBERS = 50;
const MOST_YEARS = 60;

const line = { message: `must have at most ${LINE} characters` };
const url = { message: 'must be the address of a page, beginning with http:// or https://' };
const URL_RULES = { protocols: ['http', 'https'], require_protocol: true, require_tld: false, disallow_auth: true };

@ArgsType()
export class CreateJobInput {
  @Field(() => String, { description: 'The ad, as text or HTML; at most 30,000 characters of text.' })
  @Length(1, undefined, { message: 'must hold the text of the ad' })
  text!: string;

  @Field(() => String, { nullable: true, description: 'What the job is called; without it the ad says it.' })
  @IsOptional()
  @MaxLength(LINE, line)
  title?: string | null;

  @Field(() => String, { nullable: true, description: 'Where the ad was found. It is kept and never fetched.' })
  @IsOptional()
  @MaxLength(URL, { message: `must have at most ${URL} characters` })
  @IsUrl(URL_RULES, url)
  url?: string | null;
}

@InputType({
  description: 'A requirement to change (with its `id`) or to add (with its `text`); absent means unchanged.',
})
export class JobRequirementInput {
  @Field(() => UuidScalar, { nullable: true, description: 'The requirement; without it one is added.' })
  id?: string | null;

  @Field(() => String, { nullable: true, description: 'A short name of it.' })
  @IsOptional()
  @IsNotEmpty({ message: 'must not be empty' })
  @MaxLength(LINE, line)
  text?: string | null;

  @Field(() => DemandKind, { nullable: true, description: 'What kind of thing it is.' }) kind?: DemandKind | null;

  @Field(() => GapImportance, { nullable: true, description: 'Demanded or welcome.' })
  importance?: 'must' | 'nice' | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether one of its members is enough.' })
  anyOf?: boolean | null;

  @Field(() => [String], { nullable: true, description: 'The alternatives, or the list in it; null for none.' })
  @IsOptional()
  @ArrayMaxSize(MOST_MEMBERS, { message: `must have at most ${MOST_MEMBERS} items` })
  @Length(1, LINE, { each: true, message: `must have items of 1 to ${LINE} characters` })
  members?: string[] | null;

  @Field(() => Float, { nullable: true, description: 'Years of experience asked for; null for none.' })
  @IsOptional()
  @Min(0, { message: `must be 0 to ${MOST_YEARS}` })
  @Max(MOST_YEARS, { message: `must be 0 to ${MOST_YEARS}` })
  years?: number | null;

  @Field(() => Boolean, { nullable: true, description: 'True puts it aside, false takes it up again.' })
  dismissed?: boolean | null;
}

@ArgsType()
export class UpdateJobInput {
  @Field(() => UuidScalar, { description: 'The job.' })
  id!: string;

  @Field(() => String, { nullable: true, description: 'The ad, as text or HTML: it is read again.' })
  @IsOptional()
  @Length(1, undefined, { message: 'must hold the text of the ad' })
  text?: string | null;

  @Field(() => String, { nullable: true, description: 'What the job is called.' })
  @IsOptional()
  @MaxLength(LINE, line)
  title?: string | null;

  @Field(() => String, { nullable: true, description: 'Who offers it.' })
  @IsOptional()
  @MaxLength(LINE, line)
  employer?: string | null;

  @Field(() => String, { nullable: true, description: 'Where it is.' })
  @IsOptional()
  @MaxLength(LINE, line)
  location?: string | null;

  @Field(() => WorkMode, { nullable: true, description: 'Where one works.' })
  workMode?: WorkMode | null;

  @Field(() => String, { nullable: true, description: 'Language of the ad, ISO 639-1.' })
  @IsOptional()
  @Length(2, 2, { message: 'must be two letters, such as en' })
  language?: string | null;

  @Field(() => String, { nullable: true, description: 'Where the ad was found.' })
  @IsOptional()
  @MaxLength(URL, { message: `must have at most ${URL} characters` })
  @IsUrl(URL_RULES, url)
  url?: string | null;

  @Field(() => JobStatus, { nullable: true, description: 'How far one is.' })
  @IsOptional()
  @IsIn(Object.values(JobStatus))
  status?: JobStatus | null;

  @Field(() => String, { nullable: true, description: 'Notes.' })
  @IsOptional()
  @MaxLength(NOTES, { message: `must have at most ${NOTES} characters` })
  notes?: string | null;

  @Field(() => InstantScalar, { nullable: true, description: 'When one has applied.' })
  appliedAt?: Date | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day to ask again.' })
  followUpOn?: string | null;

  @Field(() => [JobRequirementInput], { nullable: true, description: 'Requirements to change, by id, or to add.' })
  @IsOptional()
  @ValidateNested({ each: true })
  @ArrayMaxSize(MOST_REQUIREMENTS, { message: `must have at most ${MOST_REQUIREMENTS} items` })
  requirements?: JobRequirementInput[] | null;
}

@ArgsType()
export class JobListArgs extends SearchArgs {
  @Field(() => JobStatus, { nullable: true, description: 'Only jobs of this status.' })
  status?: JobStatus | null;
}
