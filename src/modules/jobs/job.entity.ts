import { OptionalProps, type Ref } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { randomUUID } from 'node:crypto';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import type * as reading from '../../analysis/jobs/read-job.ts';
import { LARGE_TEXT_COST } from '../../complexity.ts';
import { DateScalar, InstantScalar, UuidScalar } from '../../scalars.ts';
import { ParseWarning } from '../cvs/content.entity.ts';
import { User } from '../users/user.entity.ts';
import { JobRequirement } from './demand.entity.ts';

export const JobStatus = {
  SAVED: 'saved',
  APPLIED: 'applied',
  INTERVIEW: 'interview',
  OFFER: 'offer',
  REJECTED: 'rejected',
  ARCHIVED: 'archived',
} as const;
export type JobStatus = (typeof JobStatus)[keyof typeof JobStatus];
registerEnumType(JobStatus, { name: 'JobStatus', description: 'How far one is with a job.' });

export const WorkMode = { REMOTE: 'remote', HYBRID: 'hybrid', ON_SITE: 'on_site' } as const;
export type WorkMode = (typeof WorkMode)[keyof typeof WorkMode];
registerEnumType(WorkMode, { name: 'WorkMode', description: 'Where one works.' });

@ObjectType({ description: 'What an employer offers, in the words of the ad.' })
export class JobBenefit implements reading.Benefit {
  @Field(() => String, { description: 'The words.' }) text!: string;
  @Field(() => Int, { description: 'The line of the ad that they stand in, from 0.' }) line!: number;
}

@ObjectType({ description: 'The terms of a job, in the words of its ad; null where it does not say them.' })
export class JobSummary {
  @Field(() => String, { nullable: true, description: 'Pay.' }) pay!: string | null;
  @Field(() => String, { nullable: true, description: 'Hours, and whether full or part time.' }) hours!: string | null;
  @Field(() => String, { nullable: true, description: 'Kind of contract.' }) contract!: string | null;
  @Field(() => String, { nullable: true, description: 'When it begins.' }) start!: string | null;
  @Field(() => [JobBenefit], { description: 'What is offered.' }) benefits!: JobBenefit[];
}

@ObjectType({ description: 'A job that somebody has in view: its ad, what was understood of it, and how far one is.' })
@Entity({ tableName: 'jobs' })
@Index({ properties: ['owner', 'createdAt'] })
export class Job {
  [OptionalProps]?:
    | 'id'
    | 'url'
    | 'status'
    | 'notes'
    | 'appliedAt'
    | 'followUpOn'
    | 'told'
    | 'version'
    | 'createdAt'
    | 'updatedAt';

  @Field(() => UuidScalar, { description: 'Identifier.' })
  @PrimaryKey({ type: 'uuid' })
  id: string = randomUUID();

  @Field(() => String, {
    nullable: true,
    description: 'What the job is called; null where the ad does not say it surely.',
  })
  @Property({ type: 'text', nullable: true })
  title!: string | null;

  @Field(() => String, { nullable: true, description: 'Who offers it; null where the ad does not say it surely.' })
  @Property({ type: 'text', nullable: true })
  employer!: string | null;

  @Field(() => String, { nullable: true, description: 'Where it is; null where the ad does not say it surely.' })
  @Property({ type: 'text', nullable: true })
  location!: string | null;

  @Field(() => WorkMode, { nullable: true, description: 'Where one works; null where the ad does not say it.' })
  @Property({ type: 'text', nullable: true })
  workMode!: WorkMode | null;

  @Field(() => String, { nullable: true, description: 'Language of the ad, ISO 639-1.' })
  @Property({ type: 'text', nullable: true })
  language!: string | null;

  @Field(() => String, { nullable: true, description: 'Where the ad was found; never fetched.' })
  @Property({ type: 'text', nullable: true })
  url: string | null = null;

  @Field(() => String, { complexity: LARGE_TEXT_COST, description: 'The ad as plain text, which `line`s count in.' })
  @Property({ type: 'text' })
  text!: string;

  @Field(() => JobStatus, { description: 'How far one is.' })
  @Property({ type: 'text' })
  status: JobStatus = JobStatus.SAVED;

  @Field(() => String, { nullable: true, description: 'Notes of its owner.' })
  @Property({ type: 'text', nullable: true })
  notes: string | null = null;

  @Field(() => InstantScalar, {
    nullable: true,
    description: 'When one has applied; set with the status, unless given.',
  })
  @Property({ type: 'Date', nullable: true })
  appliedAt: Date | null = null;

  @Field(() => DateScalar, { nullable: true, description: 'The day to ask again.' })
  @Property({ type: 'text', nullable: true })
  followUpOn: string | null = null;

  @Field(() => InstantScalar, { description: 'When it was kept.' })
  @Property({ type: 'Date' })
  createdAt: Date = new Date();

  @Field(() => InstantScalar, { description: 'When it was last changed.' })
  @Property({ type: 'Date' })
  updatedAt: Date = new Date();

  @Field(() => JobSummary, { description: 'The terms.' })
  @Property({ type: 'json' })
  summary!: JobSummary;

  @Field(() => [JobRequirement], { description: 'What it asks for, in the order of the ad, and then what was added.' })
  @Property({ type: 'json' })
  requirements!: JobRequirement[];

  @Field(() => [ParseWarning], { description: 'What its owner should know: `no_ad`, `no_requirements`.' })
  @Property({ type: 'json' })
  warnings!: ParseWarning[];

  /** fields that its owner has set: reading the text again leaves them */
  @Property({ type: 'json' })
  told: ReadField[] = [];

  @Property({ type: 'integer', version: true })
  version: number = 1;

  @ManyToOne(() => User, { ref: true, deleteRule: 'cascade' })
  owner!: Ref<User>;
}

/** What is read from the ad, and may be set right. */
export const READ_FIELDS = ['title', 'employer', 'location', 'workMode', 'language'] as const;
export type ReadField = (typeof READ_FIELDS)[number];
