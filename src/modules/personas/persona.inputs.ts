import { ArrayMaxSize, IsOptional, Length, Matches, ValidateNested } from 'class-validator';
import { ArgsType, Field, InputType, Int } from 'type-graphql';
import { SECTION_KEYS } from '../../content.ts';
import { SearchArgs } from '../../page.ts';
import { UuidScalar } from '../../scalars.ts';
import { CareerFields, WorkExperienceInput } from '../cvs/content.inputs.ts';
import { Entries, Line, LINE, Text } from '../cvs/content-limits.ts';

const FIELD_KEY = new RegExp(`^(?:links|${SECTION_KEYS.join('|')}|custom:[\\p{L}\\p{N}_-]{1,80})$`, 'u');

@InputType({ description: 'A part of a persona as it shows itself.' })
export class SectionInput {
  @Field(() => String, { description: 'Name of a field (`summary`, `work_history`, …) or `custom:<slug>`.' })
  @Matches(FIELD_KEY, { message: 'must name a field (summary, work_history, education, …) or be custom:<slug>' })
  key!: string;

  @Field(() => String, { nullable: true, description: 'Heading; null takes the usual one.' })
  @Line()
  title?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether exports show it; true when left out.' })
  visible?: boolean | null;

  @Field(() => String, { nullable: true, description: 'Text of a custom section, in Markdown.' })
  @Text()
  markdown?: string | null;
}

/** Everything of a persona that its owner sets. */
@ArgsType()
@InputType()
export abstract class PersonaFields extends CareerFields {
  @Field(() => [String], { nullable: true, description: 'Tags.' })
  @IsOptional()
  @ArrayMaxSize(50, { message: 'must have at most 50 items' })
  @Length(1, 100, { each: true, message: 'must have items of 1 to 100 characters' })
  tags?: string[] | null;

  @Field(() => [WorkExperienceInput], { nullable: true, description: 'Roles.' }) @Entries() workHistory?:
    | WorkExperienceInput[]
    | null;
  @Field(() => [SectionInput], { nullable: true, description: 'Order and visibility of the sections.' })
  @Entries()
  sections?: SectionInput[] | null;
}

@InputType({ description: 'A partial persona laid over the CV that it is made from.' })
export class PersonaOverrides extends PersonaFields {}

@ArgsType()
export class CreatePersonaInput {
  @Field(() => String, { description: "The persona's working title." })
  @Length(1, LINE, { message: `must have 1 to ${LINE} characters` })
  title!: string;

  @Field(() => UuidScalar, {
    nullable: true,
    description: 'The CV to start from; without it the persona starts empty.',
  })
  baseCvId?: string | null;

  @Field(() => PersonaOverrides, { nullable: true, description: 'Fields that differ from the CV.' })
  @IsOptional()
  @ValidateNested()
  overrides?: PersonaOverrides | null;
}

@ArgsType()
export class UpdatePersonaInput extends PersonaFields {
  @Field(() => UuidScalar, { description: 'The persona.' })
  id!: string;

  @Field(() => String, { nullable: true, description: "The persona's working title." })
  @IsOptional()
  @Length(1, LINE, { message: `must have 1 to ${LINE} characters` })
  title?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True puts it away: lists leave it out unless asked; false brings it back.',
  })
  archived?: boolean | null;

  @Field(() => Int, {
    nullable: true,
    description: 'The version that the change was made on; another one stored answers a conflict.',
  })
  version?: number | null;
}

@ArgsType()
export class PersonaListArgs extends SearchArgs {
  @Field(() => Boolean, {
    defaultValue: false,
    description: 'True lists the personas that were put away instead of the others.',
  })
  archived: boolean = false;
}
