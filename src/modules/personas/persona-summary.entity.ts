import { Field, Int, ObjectType } from 'type-graphql';
import { InstantScalar, UuidScalar } from '../../scalars.ts';
import type { Persona } from './persona.entity.ts';

/** What lists hold of a persona: twenty whole ones are 75 kB. */
export const SUMMARY_FIELDS = [
  'id',
  'title',
  'summary',
  'tags',
  'headline',
  'version',
  'createdAt',
  'updatedAt',
  'archivedAt',
  'baseCv',
] as const;

@ObjectType({ description: 'A persona without its content, as lists show it.' })
export class PersonaSummary {
  @Field(() => UuidScalar, { description: 'Identifier.' }) id!: string;
  @Field(() => String, { description: 'Working title.' }) title!: string;
  @Field(() => String, { nullable: true, description: 'Profile text.' }) summary!: string | null;
  @Field(() => [String], { description: 'Tags.' }) tags!: string[];
  @Field(() => String, { nullable: true, description: 'Professional title.' }) headline!: string | null;
  @Field(() => Int, { description: 'Grows by one at each change.' }) version!: number;
  @Field(() => InstantScalar, { description: 'When it was made.' }) createdAt!: Date;
  @Field(() => InstantScalar, { description: 'When it was last changed.' }) updatedAt!: Date;
  @Field(() => InstantScalar, { nullable: true, description: 'When it was put away; null while it is in use.' })
  archivedAt!: Date | null;
  @Field(() => UuidScalar, { nullable: true, description: 'The CV that it was made from.' })
  baseCvId!: string | null;
}

export function summaryOf(persona: Pick<Persona, (typeof SUMMARY_FIELDS)[number]>): PersonaSummary {
  const { id, title, summary, tags, headline, version, createdAt, updatedAt, archivedAt, baseCv } = persona;
  return {
    id,
    title,
    summary,
    tags,
    headline,
    version,
    createdAt,
    updatedAt,
    archivedAt,
    baseCvId: baseCv?.id ?? null,
  };
}
