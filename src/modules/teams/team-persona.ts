import { Field, ObjectType } from 'type-graphql';
import { UuidScalar } from '../../scalars.ts';
import { Person } from '../users/user.entity.ts';

@ObjectType({ description: 'A persona as everyone in the team sees it.' })
export class TeamPersona {
  @Field(() => UuidScalar, { description: 'Identifier.' }) id!: string;
  @Field(() => String, { description: 'Working title.' }) title!: string;
  @Field(() => String, { nullable: true, description: 'Profile text.' }) summary!: string | null;
  @Field(() => [String], { description: 'Tags.' }) tags!: string[];
  @Field(() => Person, { description: 'Whose persona it is.' }) owner!: Person;
}
