import { Entity, Index, ManyToOne, PrimaryKey, Property, Trigger, Unique } from '@mikro-orm/decorators/legacy';
import { OptionalProps, type Ref } from '@mikro-orm/core';
import { randomUUID } from 'node:crypto';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { InstantScalar, UuidScalar } from '../../scalars.ts';
import type { Place, Reading } from './corrections.ts';
import { User } from '../users/user.entity.ts';
import { CareerContent, Failure, ParseWarning, WorkExperience } from './content.entity.ts';

export const CvStatus = { PROCESSING: 'processing', PARSED: 'parsed', FAILED: 'failed' } as const;
export type CvStatus = (typeof CvStatus)[keyof typeof CvStatus];
registerEnumType(CvStatus, { name: 'CvStatus', description: 'How far the reading of a CV is.' });

/** What is known of a CV without its long texts. */
@ObjectType({ description: 'What was read from a CV, without its long texts.' })
export class CvPreview extends CareerContent {
  @Field(() => UuidScalar, { description: 'Identifier.' })
  @PrimaryKey({ type: 'uuid' })
  id: string = randomUUID();

  @Field(() => String, { description: 'Name of the file as it was sent, for display only.' })
  @Property({ type: 'text' })
  filename!: string;

  @Field(() => CvStatus, { description: 'How far the reading is.' })
  @Property({ type: 'text' })
  status: CvStatus = CvStatus.PROCESSING;

  @Field(() => InstantScalar, { description: 'When it was uploaded.' })
  @Property({ type: 'Date' })
  createdAt: Date = new Date();

  @Field(() => Int, { nullable: true, description: 'Number of pages.' })
  @Property({ type: 'integer', nullable: true })
  pageCount: number | null = null;

  @Field(() => String, { nullable: true, description: 'Language of the document, ISO 639-1.' })
  @Property({ type: 'text', nullable: true })
  language: string | null = null;

  @Field(() => [WorkExperience], { description: 'Roles, in the order of the document.' })
  @Property({ type: 'json' })
  workExperience: WorkExperience[] = [];

  @Field(() => [ParseWarning], { description: 'What its owner should know about the document.' })
  @Property({ type: 'json' })
  warnings: ParseWarning[] = [];

  @Field(() => Failure, { nullable: true, description: 'Why the status is failed.' })
  @Property({ type: 'json', nullable: true })
  error: Failure | null = null;
}

@ObjectType({ description: 'An uploaded CV and what was read from it.' })
@Entity({ tableName: 'cvs' })
@Trigger({
  name: 'tell_status',
  timing: 'after',
  events: ['update', 'delete'],
  forEach: 'row',
  body: `
    if tg_op = 'DELETE' or new.status is distinct from old.status then
      perform pg_notify('personaforge', 'cv:' || old.id);
    end if;
    return null
  `,
})
@Unique({ properties: ['owner', 'sha256'] })
@Index({ properties: ['owner', 'createdAt'] })
export class Cv extends CvPreview {
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
    | 'status'
    | 'createdAt'
    | 'pageCount'
    | 'language'
    | 'workExperience'
    | 'warnings'
    | 'error'
    | 'rawText'
    | 'provenance'
    | 'version'
    | 'reading';

  @ManyToOne(() => User, { ref: true, deleteRule: 'cascade' })
  owner!: Ref<User>;

  /** of the file's bytes, in hex */
  @Property({ type: 'text' })
  sha256!: string;

  @Property({ type: 'integer' })
  size!: number;

  @Property({ type: 'text' })
  mediaType!: string;

  @Property({ type: 'text' })
  storageKey!: string;

  @Property({ type: 'text', lazy: true })
  rawText: string = '';

  @Property({ type: 'json', lazy: true })
  provenance: Place[] = [];

  @Field(() => Int, { description: 'Grows by one at each correction; send it with one to be told of a conflict.' })
  @Property({ type: 'integer', default: 1 })
  version: number = 1;

  /** what the document says where its owner has corrected it; null while nothing is corrected */
  @Property({ type: 'json', nullable: true, lazy: true })
  reading: Reading | null = null;
}

@ObjectType({ description: 'A CV in a list.' })
export class CvSummary {
  @Field(() => UuidScalar, { description: 'Identifier.' }) id!: string;
  @Field(() => String, { description: 'Name of the file as it was sent.' }) filename!: string;
  @Field(() => CvStatus, { description: 'How far the reading is.' }) status!: CvStatus;
  @Field(() => InstantScalar, { description: 'When it was uploaded.' }) createdAt!: Date;
  @Field(() => Int, { nullable: true, description: 'Number of pages.' }) pageCount!: number | null;
  @Field(() => String, { nullable: true, description: 'Language, ISO 639-1.' }) language!: string | null;
  @Field(() => String, { nullable: true, description: 'Name that the CV shows.' }) name!: string | null;
  @Field(() => String, { nullable: true, description: 'Professional title that the CV shows.' }) headline!:
    | string
    | null;
}

@ObjectType({ description: 'The answer to an upload.' })
export class UploadedCv {
  @Field(() => UuidScalar, { description: 'Identifier of the CV.' }) cvId!: string;
  @Field(() => CvStatus, { description: '`processing` when the reading takes longer than the request waits.' })
  status!: CvStatus;
  @Field(() => CvPreview, { nullable: true, description: 'What was read; null while processing.' })
  extractedData!: CvPreview | null;
}
