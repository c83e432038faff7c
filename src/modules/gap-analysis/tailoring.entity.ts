import { Field, ObjectType } from 'type-graphql';
import type * as tailor from '../../analysis/tailor/tailor.ts';
import type { PersonaValue } from '../../persona-paths.ts';
import { JsonScalar, UuidScalar } from '../../scalars.ts';
import { Persona } from '../personas/persona.entity.ts';

@ObjectType({ description: 'A change of a persona that a job suggests, in the names that REST has for the fields.' })
export class Proposal implements tailor.Proposal {
  @Field(() => UuidScalar, { description: 'What accepting takes; the same for the same input.' }) id!: string;
  @Field(() => String, { description: 'What it changes: `skills`, `work_history[0].highlights`.' }) path!: string;
  @Field(() => JsonScalar, { nullable: true, description: 'The value there.' }) before!: PersonaValue;
  @Field(() => JsonScalar, { nullable: true, description: 'The value that it proposes.' }) after!: PersonaValue;
  @Field(() => String, { description: 'Why.' }) reason!: string;
  @Field(() => [String], { description: 'Words of the ad, the persona or the knowledge base that speak for it.' })
  quotes!: string[];
}

@ObjectType({ description: 'A persona in the light of one job.' })
export class Tailoring {
  @Field(() => [Proposal], { description: 'What to change.' }) proposals!: Proposal[];
  @Field(() => Persona, { nullable: true, description: 'The new persona, where proposals were accepted.' })
  persona!: Persona | null;
}
