import { ArgsType, Field, InputType } from 'type-graphql';
import { PartialDateScalar } from '../../scalars.ts';
import { Entries, Line, Lines, Text, Texts } from './content-limits.ts';

@InputType({ description: 'A link.' })
export class LinkInput {
  @Line() @Field(() => String, { nullable: true, description: 'What it is called.' }) label?: string | null;
  @Line() @Field(() => String, { description: 'The address.' }) url!: string;
}

@InputType({ description: 'A role at an employer.' })
export class WorkExperienceInput {
  @Line() @Field(() => String, { nullable: true, description: 'Job title.' }) title?: string | null;
  @Line() @Field(() => String, { nullable: true, description: 'Employer.' }) company?: string | null;
  @Line() @Field(() => String, { nullable: true, description: 'Place.' }) location?: string | null;
  @Field(() => PartialDateScalar, { nullable: true, description: 'Partial ISO date.' }) startDate?: string | null;
  @Field(() => PartialDateScalar, { nullable: true, description: 'Partial ISO date.' }) endDate?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether it goes on.' }) isCurrent?: boolean | null;
  @Text() @Field(() => String, { nullable: true, description: 'A text about the role.' }) summary?: string | null;
  @Texts() @Field(() => [String], { nullable: true, description: 'What was done, one item each.' }) highlights?:
    | string[]
    | null;
}

@InputType({ description: 'A course of study.' })
export class EducationInput {
  @Line() @Field(() => String, { nullable: true, description: 'School or university.' }) institution?: string | null;
  @Line() @Field(() => String, { nullable: true, description: 'Degree.' }) degree?: string | null;
  @Line() @Field(() => String, { nullable: true, description: 'Subject.' }) fieldOfStudy?: string | null;
  @Line() @Field(() => String, { nullable: true, description: 'Place.' }) location?: string | null;
  @Field(() => PartialDateScalar, { nullable: true, description: 'Partial ISO date.' }) startDate?: string | null;
  @Field(() => PartialDateScalar, { nullable: true, description: 'Partial ISO date.' }) endDate?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether it goes on.' }) isCurrent?: boolean | null;
  @Line() @Field(() => String, { nullable: true, description: 'Grade as written.' }) grade?: string | null;
  @Texts() @Field(() => [String], { nullable: true, description: 'Courses and honours, one item each.' }) highlights?:
    | string[]
    | null;
}

@InputType({ description: 'A project.' })
export class ProjectInput {
  @Line() @Field(() => String, { nullable: true, description: 'Name.' }) name?: string | null;
  @Line() @Field(() => String, { nullable: true, description: 'Part in it.' }) role?: string | null;
  @Line() @Field(() => String, { nullable: true, description: 'Where to see it.' }) url?: string | null;
  @Field(() => PartialDateScalar, { nullable: true, description: 'Partial ISO date.' }) startDate?: string | null;
  @Field(() => PartialDateScalar, { nullable: true, description: 'Partial ISO date.' }) endDate?: string | null;
  @Text() @Field(() => String, { nullable: true, description: 'A text about it.' }) summary?: string | null;
  @Texts() @Field(() => [String], { nullable: true, description: 'What was done, one item each.' }) highlights?:
    | string[]
    | null;
}

@InputType({ description: 'A certificate or licence.' })
export class CertificationInput {
  @Line() @Field(() => String, { nullable: true, description: 'Name.' }) name?: string | null;
  @Line() @Field(() => String, { nullable: true, description: 'Who issued it.' }) issuer?: string | null;
  @Field(() => PartialDateScalar, { nullable: true, description: 'Partial ISO date.' }) date?: string | null;
  @Line() @Field(() => String, { nullable: true, description: 'Where it can be checked.' }) url?: string | null;
}

@InputType({ description: 'A language.' })
export class LanguageSkillInput {
  @Line() @Field(() => String, { nullable: true, description: 'The language.' }) language?: string | null;
  @Line() @Field(() => String, { nullable: true, description: 'The level as written.' }) fluency?: string | null;
}

@InputType({ description: 'A prize or honour.' })
export class AwardInput {
  @Line() @Field(() => String, { nullable: true, description: 'Name.' }) title?: string | null;
  @Line() @Field(() => String, { nullable: true, description: 'Who gave it.' }) issuer?: string | null;
  @Field(() => PartialDateScalar, { nullable: true, description: 'Partial ISO date.' }) date?: string | null;
  @Text() @Field(() => String, { nullable: true, description: 'What for.' }) summary?: string | null;
}

@InputType({ description: 'A publication.' })
export class PublicationInput {
  @Line() @Field(() => String, { nullable: true, description: 'Title.' }) name?: string | null;
  @Line() @Field(() => String, { nullable: true, description: 'Journal or publisher.' }) publisher?: string | null;
  @Field(() => PartialDateScalar, { nullable: true, description: 'Partial ISO date.' }) date?: string | null;
  @Line() @Field(() => String, { nullable: true, description: 'Where to read it.' }) url?: string | null;
  @Text() @Field(() => String, { nullable: true, description: 'What it is about.' }) summary?: string | null;
}

@InputType({ description: 'Unpaid work.' })
export class VolunteeringInput {
  @Line() @Field(() => String, { nullable: true, description: 'The organisation.' }) organization?: string | null;
  @Line() @Field(() => String, { nullable: true, description: 'Part in it.' }) role?: string | null;
  @Field(() => PartialDateScalar, { nullable: true, description: 'Partial ISO date.' }) startDate?: string | null;
  @Field(() => PartialDateScalar, { nullable: true, description: 'Partial ISO date.' }) endDate?: string | null;
  @Text() @Field(() => String, { nullable: true, description: 'A text about it.' }) summary?: string | null;
  @Texts() @Field(() => [String], { nullable: true, description: 'What was done, one item each.' }) highlights?:
    | string[]
    | null;
}

/** What a CV and a persona have in common, as their owner sets it: absent means unchanged, null clears, a list replaces the list. */
@ArgsType()
@InputType()
export abstract class CareerFields {
  @Field(() => String, { nullable: true, description: 'Full name.' }) @Line() name?: string | null;
  @Field(() => String, { nullable: true, description: 'Professional title.' }) @Line() headline?: string | null;
  @Field(() => String, { nullable: true, description: 'E-mail address that the persona shows.' }) @Line() email?:
    | string
    | null;
  @Field(() => String, { nullable: true, description: 'Phone number.' }) @Line() phone?: string | null;
  @Field(() => String, { nullable: true, description: 'Place.' }) @Line() location?: string | null;
  @Field(() => String, { nullable: true, description: 'Profile text.' }) @Text() summary?: string | null;
  @Field(() => [LinkInput], { nullable: true, description: 'Links.' }) @Entries() links?: LinkInput[] | null;
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
}
