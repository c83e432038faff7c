import { Field, Float, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { JobDemand } from '../../analysis/jobs/demand.ts';
import type { Importance } from '../../analysis/report.ts';
import type { Requirement } from '../../analysis/requirements/requirement.ts';
import { UuidScalar } from '../../scalars.ts';

export const GapImportance = { MUST: 'must', NICE: 'nice' } as const;
registerEnumType(GapImportance, {
  name: 'GapImportance',
  description: 'Whether the description demands it or would like it.',
});

export const DemandKind = {
  SKILL: 'skill',
  TOOL: 'tool',
  EXPERIENCE: 'experience',
  EDUCATION: 'education',
  LICENCE: 'licence',
  LANGUAGE: 'language',
  SOFT: 'soft',
  WORK_CONDITION: 'work_condition',
  LOCATION: 'location',
  OTHER: 'other',
} as const;
export type DemandKind = (typeof DemandKind)[keyof typeof DemandKind];
registerEnumType(DemandKind, { name: 'DemandKind', description: 'What kind of thing a description asks for.' });

@ObjectType({ description: 'One thing that a job asks for, as its reader has it.' })
export class JobRequirement implements JobDemand {
  @Field(() => UuidScalar, { description: 'Identifier, which correcting takes.' }) id!: string;
  @Field(() => String, { description: 'A short name of it.' }) text!: string;
  @Field(() => String, {
    nullable: true,
    description: 'The exact words of the ad; null where line breaks part them, and for what its reader has added.',
  })
  quote!: string | null;
  @Field(() => Int, { nullable: true, description: 'The line of the ad that they stand in, from 0.' })
  line!: number | null;
  @Field(() => DemandKind, { description: 'What kind of thing it is.' }) kind!: DemandKind;
  @Field(() => GapImportance, { description: 'Demanded or welcome.' }) importance!: Importance;
  @Field(() => Boolean, { description: 'Whether one of its members is enough.' }) anyOf!: boolean;
  @Field(() => [String], { description: 'The alternatives, or the list in it.' }) members!: string[];
  @Field(() => Float, { nullable: true, description: 'Years of experience asked for.' }) years!: number | null;
  @Field(() => Boolean, { description: 'Whether its reader has put it aside: it counts for nothing.' })
  dismissed!: boolean;
  @Field(() => Boolean, { description: 'Whether its reader has corrected or added it.' }) edited!: boolean;
  /** what a persona is compared with */
  read!: Requirement[];
  /** as it was first read, by which it is known when the text is read again; null for what was added */
  origin!: { text: string; quote: string | null } | null;
}
