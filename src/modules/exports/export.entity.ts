import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { OptionalProps, type Ref } from '@mikro-orm/core';
import { randomUUID } from 'node:crypto';
import { Field, Float, Int, ObjectType, registerEnumType } from 'type-graphql';
import { InstantScalar, UuidScalar } from '../../scalars.ts';
import { Persona } from '../personas/persona.entity.ts';
import { User } from '../users/user.entity.ts';
import type * as readability from './readability.ts';
import { ExportFormat } from './formats/media-types.ts';

registerEnumType(ExportFormat, {
  name: 'ExportFormat',
  description:
    'Format of an exported document: `json` is JSON Resume, `tex` the source for XeLaTeX or LuaLaTeX, `europass` the ' +
    'XML that Europass takes.',
});

@ObjectType({ description: 'One value of the persona, and whether a reader of the document finds it.' })
export class FieldReading implements readability.FieldReading {
  @Field(() => String, { description: 'Path into the persona: `work_history[0].start_date`.' }) path!: string;
  @Field(() => String, { description: 'What the persona says.' }) expected!: string;
  @Field(() => String, { nullable: true, description: 'What the reader found there.' }) found!: string | null;
  @Field(() => Boolean, { description: 'Whether the two are the same.' }) ok!: boolean;
}

@ObjectType({ description: 'What of a persona a reader of its document finds again.' })
export class Readability implements readability.Readability {
  @Field(() => Float, { description: 'Share of the values, 0 to 1.' }) score!: number;
  @Field(() => [FieldReading], { description: 'Value by value.' }) fields!: FieldReading[];
}

@ObjectType({ description: 'What of the order could not be done, and what to do about it.' })
export class ExportWarning {
  @Field(() => String, { description: '`fit_pages`, `photo_missing`, `accent_darkened`, `not_for_format`.' })
  code!: string;
  @Field(() => String, { description: 'In words.' }) message!: string;
}

@ObjectType({ description: 'A document made from a persona.' })
@Entity({ tableName: 'exports' })
@Index({ properties: ['owner', 'createdAt'] })
@Index({ properties: ['owner', 'inputHash'] })
export class Export {
  [OptionalProps]?: 'id' | 'createdAt' | 'readability' | 'fallback' | 'sha256' | 'pages' | 'warnings';

  @Field(() => UuidScalar, { description: 'Identifier.' })
  @PrimaryKey({ type: 'uuid' })
  id: string = randomUUID();

  @Field(() => ExportFormat, { description: 'Format of the file.' })
  @Property({ type: 'text' })
  format!: ExportFormat;

  @Field(() => String, {
    nullable: true,
    description: 'Template that it was made with; null for a format that has none (`json`).',
  })
  @Property({ type: 'text', nullable: true })
  templateId!: string | null;

  @Field(() => String, { description: 'Name under which it downloads.' })
  @Property({ type: 'text' })
  filename!: string;

  @Field(() => Int, { description: 'Size of the file in bytes.' })
  @Property({ type: 'integer' })
  size!: number;

  @Field(() => InstantScalar, { description: 'When it was made.' })
  @Property({ type: 'Date' })
  createdAt: Date = new Date();

  @Field(() => Readability, {
    nullable: true,
    description: 'What our own reader finds again in it, where that was asked for.',
  })
  @Property({ type: 'json', nullable: true })
  readability: Readability | null = null;

  @Field(() => Int, { nullable: true, description: 'Pages of a PDF; null for other formats.' })
  @Property({ type: 'integer', nullable: true })
  pages: number | null = null;

  @Field(() => [ExportWarning], { description: 'What of the order could not be done.' })
  @Property({ type: 'json', default: '[]' })
  warnings: ExportWarning[] = [];

  @Property({ type: 'text' })
  storageKey!: string;

  /** of the file's bytes, in hex; null for what was made before it was kept */
  @Property({ type: 'text', nullable: true })
  sha256: string | null = null;

  /** its letter was written by the rules as the model was away: it is made anew when the model is back */
  @Property({ type: 'boolean', default: false })
  fallback: boolean = false;

  /** of everything that the document is made of: the same hash is answered from this row */
  @Property({ type: 'text' })
  inputHash!: string;

  @Index()
  @ManyToOne(() => Persona, { ref: true, deleteRule: 'cascade' })
  persona!: Ref<Persona>;

  @ManyToOne(() => User, { ref: true, deleteRule: 'cascade' })
  owner!: Ref<User>;
}
