import { Field, Float, Int, ObjectType } from 'type-graphql';
import type * as role from '../../analysis/role/analyse.ts';
import { UuidScalar } from '../../scalars.ts';

@ObjectType({ description: 'How a persona stands to a job, by the rules.' })
export class Fit implements role.Fit {
  @Field(() => UuidScalar, { description: 'The persona.' }) personaId!: string;
  @Field(() => UuidScalar, { description: 'The job.' }) jobId!: string;
  @Field(() => String, { nullable: true, description: 'What the one of both is called that was ranked.' })
  title!: string | null;
  @Field(() => Float, { description: '0 to 100, as a role match would say.' }) score!: number;
  @Field(() => Int, { description: 'Requirements that are met.' }) met!: number;
  @Field(() => Int, { description: 'Requirements that are partly met.' }) partial!: number;
  @Field(() => Int, { description: 'Requirements that are not met.' }) missing!: number;
  @Field(() => Int, { description: 'Requirements of which the persona does not say enough.' }) unknown!: number;
}
