import { Property } from '@mikro-orm/decorators/legacy';
import { Field, Float, Int, ObjectType } from 'type-graphql';
import type * as content from '../../content.ts';

@ObjectType({ description: 'A link that the CV shows, also one behind a text.' })
export class Link implements content.Link {
  @Field(() => String, { nullable: true, description: 'What the link is called: `GitHub`, `Portfolio`.' }) label!:
    | string
    | null;
  @Field(() => String, { description: 'The address, with its scheme.' }) url!: string;
}

@ObjectType({ description: 'One role at one employer.' })
export class WorkExperience implements content.WorkExperience {
  @Field(() => String, { nullable: true, description: 'Job title, without the employer.' }) title!: string | null;
  @Field(() => String, { nullable: true, description: 'Employer.' }) company!: string | null;
  @Field(() => String, { nullable: true, description: 'Place of work.' }) location!: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Partial ISO date, as precise as the source: `2019`, `2019-04`, `2019-04-17`.',
  })
  startDate!: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Partial ISO date; null while the role goes on or where the source gives none.',
  })
  endDate!: string | null;
  @Field(() => Boolean, { description: 'Whether the source says that the role goes on.' }) isCurrent!: boolean;
  @Field(() => String, { nullable: true, description: 'A text about the role that is not a list item.' }) summary!:
    | string
    | null;
  @Field(() => [String], { description: 'What was done and achieved, one item each.' }) highlights!: string[];
}

@ObjectType({ description: 'One course of study.' })
export class Education implements content.Education {
  @Field(() => String, { nullable: true, description: 'School or university.' }) institution!: string | null;
  @Field(() => String, { nullable: true, description: 'Degree or certificate of study: `BSc`, `Abitur`.' }) degree!:
    | string
    | null;
  @Field(() => String, { nullable: true, description: 'Subject.' }) fieldOfStudy!: string | null;
  @Field(() => String, { nullable: true, description: 'Place of study.' }) location!: string | null;
  @Field(() => String, { nullable: true, description: 'Partial ISO date.' }) startDate!: string | null;
  @Field(() => String, { nullable: true, description: 'Partial ISO date.' }) endDate!: string | null;
  @Field(() => Boolean, { description: 'Whether the source says that the study goes on.' }) isCurrent!: boolean;
  @Field(() => String, { nullable: true, description: 'Grade as written: `GPA 3.8`, `1,7`.' }) grade!: string | null;
  @Field(() => [String], { description: 'Courses, theses and honours, one item each.' }) highlights!: string[];
}

@ObjectType({ description: 'A project of the person.' })
export class Project implements content.Project {
  @Field(() => String, { nullable: true, description: 'What the project is called.' }) name!: string | null;
  @Field(() => String, { nullable: true, description: "The person's part in it." }) role!: string | null;
  @Field(() => String, { nullable: true, description: 'Where to see it.' }) url!: string | null;
  @Field(() => String, { nullable: true, description: 'Partial ISO date.' }) startDate!: string | null;
  @Field(() => String, { nullable: true, description: 'Partial ISO date.' }) endDate!: string | null;
  @Field(() => String, { nullable: true, description: 'A text about the project.' }) summary!: string | null;
  @Field(() => [String], { description: 'What was done, one item each.' }) highlights!: string[];
}

@ObjectType({ description: 'A certificate or licence.' })
export class Certification implements content.Certification {
  @Field(() => String, { nullable: true, description: 'Name of the certificate.' }) name!: string | null;
  @Field(() => String, { nullable: true, description: 'Who issued it.' }) issuer!: string | null;
  @Field(() => String, { nullable: true, description: 'Partial ISO date of issue.' }) date!: string | null;
  @Field(() => String, { nullable: true, description: 'Where it can be checked.' }) url!: string | null;
}

@ObjectType({ description: 'A language that the person speaks.' })
export class LanguageSkill implements content.LanguageSkill {
  @Field(() => String, { nullable: true, description: 'The language, as the CV names it.' }) language!: string | null;
  @Field(() => String, { nullable: true, description: 'The level as written: `B2`, `native`.' }) fluency!:
    | string
    | null;
}

@ObjectType({ description: 'A prize or honour.' })
export class Award implements content.Award {
  @Field(() => String, { nullable: true, description: 'Name of the award.' }) title!: string | null;
  @Field(() => String, { nullable: true, description: 'Who gave it.' }) issuer!: string | null;
  @Field(() => String, { nullable: true, description: 'Partial ISO date.' }) date!: string | null;
  @Field(() => String, { nullable: true, description: 'What it was given for.' }) summary!: string | null;
}

@ObjectType({ description: 'A publication of the person.' })
export class Publication implements content.Publication {
  @Field(() => String, { nullable: true, description: 'Title of the work.' }) name!: string | null;
  @Field(() => String, { nullable: true, description: 'Journal, publisher or conference.' }) publisher!: string | null;
  @Field(() => String, { nullable: true, description: 'Partial ISO date.' }) date!: string | null;
  @Field(() => String, { nullable: true, description: 'Where to read it.' }) url!: string | null;
  @Field(() => String, { nullable: true, description: 'What it is about.' }) summary!: string | null;
}

@ObjectType({ description: 'Unpaid work for an organisation.' })
export class Volunteering implements content.Volunteering {
  @Field(() => String, { nullable: true, description: 'The organisation.' }) organization!: string | null;
  @Field(() => String, { nullable: true, description: "The person's part in it." }) role!: string | null;
  @Field(() => String, { nullable: true, description: 'Partial ISO date.' }) startDate!: string | null;
  @Field(() => String, { nullable: true, description: 'Partial ISO date.' }) endDate!: string | null;
  @Field(() => String, { nullable: true, description: 'A text about the work.' }) summary!: string | null;
  @Field(() => [String], { description: 'What was done, one item each.' }) highlights!: string[];
}

@ObjectType({ description: 'Where a value of a parsed CV stands, and how sure the reading is.' })
export class Provenance {
  @Field(() => String, { description: 'Path of the value: `work_experience[0].title`.' }) path!: string;
  @Field(() => Float, {
    description: '0 to 1; of the values at 0.9 or more at least 97 % are right on labelled files.',
  })
  confidence!: number;
  @Field(() => Int, { nullable: true, description: 'Page, from 1; null for a file without pages and where corrected.' })
  page!: number | null;
  @Field(() => [Float], {
    nullable: true,
    description: '[x, y, width, height] in points from the top left of the page; null where `page` is.',
  })
  bbox!: number[] | null;
  @Field(() => Boolean, {
    description: 'True where the owner set the value: it stands nowhere in the document, and its confidence is 1.',
  })
  corrected!: boolean;
}

@ObjectType({ description: 'Something about the document that its owner should know.' })
export class ParseWarning {
  @Field(() => String, { description: '`two_columns`, `scanned_page`, `hidden_text`, `unread_section`, …' })
  code!: string;
  @Field(() => String, { description: 'What was met, in a sentence.' }) message!: string;
}

@ObjectType({ description: 'Why something failed.' })
export class Failure {
  @Field(() => String, { description: 'A code of the error table: `ERR_UNPROCESSABLE`.' }) code!: string;
  @Field(() => String, { description: 'What went wrong and what to do.' }) message!: string;
}

/** The fields that a CV and a persona have in common; both are rows of them. */
@ObjectType({ description: 'What a CV says about a person.' })
export abstract class CareerContent implements Omit<content.CvContent, 'workExperience'> {
  @Field(() => String, { nullable: true, description: 'Full name.' }) @Property({ type: 'text', nullable: true }) name:
    | string
    | null = null;
  @Field(() => String, { nullable: true, description: 'Professional title under the name.' })
  @Property({ type: 'text', nullable: true })
  headline: string | null = null;
  @Field(() => String, { nullable: true, description: 'E-mail address.' })
  @Property({ type: 'text', nullable: true })
  email: string | null = null;
  @Field(() => String, { nullable: true, description: 'Phone number as written.' })
  @Property({ type: 'text', nullable: true })
  phone: string | null = null;
  @Field(() => String, { nullable: true, description: 'Where the person lives.' })
  @Property({ type: 'text', nullable: true })
  location: string | null = null;
  @Field(() => String, { nullable: true, description: 'Profile text.' })
  @Property({ type: 'text', nullable: true })
  summary: string | null = null;
  @Field(() => [Link], { description: 'Links.' }) @Property({ type: 'json' }) links: Link[] = [];
  @Field(() => [Education], { description: 'Education, in the order of the source.' })
  @Property({ type: 'json' })
  education: Education[] = [];
  @Field(() => [String], { description: 'Single skills as written, without duplicates.' })
  @Property({ type: 'json' })
  skills: string[] = [];
  @Field(() => [Project], { description: 'Projects.' }) @Property({ type: 'json' }) projects: Project[] = [];
  @Field(() => [Certification], { description: 'Certificates and licences.' })
  @Property({ type: 'json' })
  certifications: Certification[] = [];
  @Field(() => [LanguageSkill], { description: 'Languages.' }) @Property({ type: 'json' }) languages: LanguageSkill[] =
    [];
  @Field(() => [Award], { description: 'Awards.' }) @Property({ type: 'json' }) awards: Award[] = [];
  @Field(() => [Publication], { description: 'Publications.' })
  @Property({ type: 'json' })
  publications: Publication[] = [];
  @Field(() => [Volunteering], { description: 'Volunteering.' })
  @Property({ type: 'json' })
  volunteering: Volunteering[] = [];
  @Field(() => [String], { description: 'Interests.' }) @Property({ type: 'json' }) interests: string[] = [];
}

/** The names of the fields above, in the order of the contract. */
export const CAREER_FIELDS = [
  'name',
  'headline',
  'email',
  'phone',
  'location',
  'summary',
  'links',
  'education',
  'skills',
  'projects',
  'certifications',
  'languages',
  'awards',
  'publications',
  'volunteering',
  'interests',
] as const satisfies readonly (keyof CareerContent)[];

/** The lists of what is told of a career, apart from its roles. */
export const careerLists = (content: Pick<CareerContent, (typeof CAREER_FIELDS)[number]>): unknown[][] =>
  CAREER_FIELDS.map((field) => content[field]).filter((value) => Array.isArray(value));
