import { ArrayMaxSize, IsOptional, Length, Matches, ValidateNested } from 'class-validator';
import { ArgsType, Field, InputType, Int } from 'type-graphql';
import { SECTION_KEYS } from '../../content.ts';
import { PageArgs } from '../../page.ts';
import { UuidScalar } from '../../scalars.ts';
import {
  AwardInput,
  CertificationInput,
  EducationInput,
  LanguageSkillInput,
  LinkInput,
  ProjectInput,
  PublicationInput,
  VolunteeringInput,
  WorkExperienceInput,
} from './content.inputs.ts';
import { Entries, Line, LINE, Lines, Text } from './limits.ts';

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

/** Everything of a persona that its owner sets: absent means unchanged, null clears, a list replaces the list. */
@ArgsType()
@InputType()
export abstract class PersonaFields {
  @Field(() => [String], { nullable: true, description: 'Tags.' })
  @IsOptional()
  @ArrayMaxSize(50, { message: 'must have at most 50 items' })
  @Length(1, 100, { each: true, message: 'must have items of 1 to 100 characters' })
  tags?: string[] | null;

  @Field(() => String, { nullable: true, description: 'Full name.' }) @Line() name?: string | null;
  @Field(() => String, { nullable: true, description: 'Professional title.' }) @Line() headline?: string | null;
  @Field(() => String, { nullable: true, description: 'E-mail address that the persona shows.' }) @Line() email?:
    | string
    | null;
  @Field(() => String, { nullable: true, description: 'Phone number.' }) @Line() phone?: string | null;
  @Field(() => String, { nullable: true, description: 'Place.' }) @Line() location?: string | null;
  @Field(() => String, { nullable: true, description: 'Profile text.' }) @Text() summary?: string | null;
  @Field(() => [LinkInput], { nullable: true, description: 'Links.' }) @Entries() links?: LinkInput[] | null;
  @Field(() => [WorkExperienceInput], { nullable: true, description: 'Roles.' }) @Entries() workHistory?:
    | WorkExperienceInput[]
    | null;
  @Field(() => [EducationInput], { nullable: true, description: 'Education.' }) @Entries() education?:
    | EducationInput[]
    | null;
  @Field(() => [String], { nullable: true, description: 'Skills.' }) @Lines() skills?: string[] | null;
  @Field(() => [ProjectInput], { nullable: true, description: 'Projects.' }) @Entries() projects?:
    | ProjectInput[]
    | null;
  @Field(() => [CertificationInput], { nullable: true, description: 'Certificates.' }) @Entries() certifications?:
    | CertificationInput[]
    | null;
  @Field(() => [LanguageSkillInput], { nullable: true, description: 'Languages.' }) @Entries() languages?:
    | LanguageSkillInput[]
    | null;
  @Field(() => [AwardInput], { nullable: true, description: 'Awards.' }) @Entries() awards?: AwardInput[] | null;
  @Field(() => [PublicationInput], { nullable: true, description: 'Publications.' }) @Entries() publications?:
    | PublicationInput[]
    | null;
  @Field(() => [VolunteeringInput], { nullable: true, description: 'Volunteering.' }) @Entries() volunteering?:
    | VolunteeringInput[]
    | null;
  @Field(() => [String], { nullable: true, description: 'Interests.' }) @Lines() interests?: string[] | null;
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
export class PersonaListArgs extends PageArgs {
  @Field(() => Boolean, {
    defaultValue: false,
    description: 'True lists the personas that were put away instead of the others.',
  })
  archived: boolean = false;
}
