import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { DeferMode, OptionalProps, type Ref } from '@mikro-orm/core';
import { randomUUID } from 'node:crypto';
import { Field, Int, ObjectType } from 'type-graphql';
import type * as content from '../../content.ts';
import type { ImportWarning } from '../../json-resume/imported.ts';
import type { ResumeOrigin } from '../../json-resume/origin.ts';
import { InstantScalar, UuidScalar } from '../../scalars.ts';
import { CareerContent, WorkExperience } from '../cvs/content.entity.ts';
import { Cv } from '../cvs/cv.entity.ts';
import { Job } from '../jobs/job.entity.ts';
import { User } from '../users/user.entity.ts';

@ObjectType({ description: 'A part of a persona as it shows itself.' })
export class Section implements content.Section {
  @Field(() => String, { description: 'Name of a field (`summary`, `work_history`, …) or `custom:<slug>`.' })
  key!: string;
  @Field(() => String, { nullable: true, description: 'Heading; null takes the usual one of the language.' }) title!:
    | string
    | null;
  @Field(() => Boolean, { description: 'Whether exports show it.' }) visible!: boolean;
  @Field(() => String, { nullable: true, description: 'Text of a custom section, in Markdown.' }) markdown!:
    | string
    | null;
}

@ObjectType({ description: 'One way in which a person presents itself.' })
@Entity({ tableName: 'personas' })
@Index({ properties: ['owner', 'createdAt'] })
export class Persona extends CareerContent implements content.PersonaContent {
  [OptionalProps]?:
    | 'id'
    | 'name'
    | 'headline'
    | 'email'
    | 'phone'
    | 'location'
    | 'summary'
    | 'links'
    | 'education'
    | 'skills'
    | 'projects'
    | 'certifications'
    | 'languages'
    | 'awards'
    | 'publications'
    | 'volunteering'
    | 'interests'
    | 'tags'
    | 'workHistory'
    | 'sections'
    | 'version'
    | 'createdAt'
    | 'updatedAt'
    | 'baseCv'
    | 'job'
    | 'basePersona'
    | 'archivedAt'
    | 'origin';

  @Field(() => UuidScalar, { description: 'Identifier.' })
  @PrimaryKey({ type: 'uuid' })
  id: string = randomUUID();

  @Field(() => String, { description: "The persona's working title, for its owner." })
  @Property({ type: 'text' })
  title!: string;

  @Field(() => [String], { description: 'Tags.' })
  @Property({ type: 'json' })
  tags: string[] = [];

  @Field(() => [WorkExperience], { description: 'Roles, newest first as a rule.' })
  @Property({ type: 'json' })
  workHistory: WorkExperience[] = [];

  @Field(() => [Section], { description: 'The order in which the persona shows itself.' })
  @Property({ type: 'json' })
  sections: Section[] = [];

  @Field(() => Int, { description: 'Grows by one at each change; send it with a change to be told of a conflict.' })
  @Property({ type: 'integer', version: true })
  version: number = 1;

  @Field(() => InstantScalar, { description: 'When it was made.' })
  @Property({ type: 'Date' })
  createdAt: Date = new Date();

  @Field(() => InstantScalar, { description: 'When it was last changed.' })
  @Property({ type: 'Date' })
  updatedAt: Date = new Date();

  @Field(() => InstantScalar, { nullable: true, description: 'When it was put away; null while it is in use.' })
  @Property({ type: 'Date', nullable: true })
  archivedAt: Date | null = null;

  /** of an imported persona: what its document told in more parts than a persona has */
  @Property({ type: 'json', nullable: true, lazy: true })
  origin: ResumeOrigin | null = null;

  /** told once, by the import that made it */
  importWarnings?: ImportWarning[];

  @ManyToOne(() => User, { ref: true, deleteRule: 'cascade' })
  owner!: Ref<User>;

  @ManyToOne(() => Cv, { ref: true, nullable: true, deleteRule: 'set null' })
  baseCv: Ref<Cv> | null = null;

  /** it was tailored for */
  @ManyToOne(() => Job, { ref: true, nullable: true, deleteRule: 'set null' })
  job: Ref<Job> | null = null;

  /** it was tailored from; checked at the end of a transaction, so that an archive may hold the rows in any order */
  @ManyToOne(() => Persona, {
    ref: true,
    nullable: true,
    deleteRule: 'set null',
    deferMode: DeferMode.INITIALLY_DEFERRED,
  })
  basePersona: Ref<Persona> | null = null;
}
