import { Field, ObjectType } from 'type-graphql';
import { PersonaSummary } from '../personas/persona-summary.entity.ts';
import { Person } from '../users/user.entity.ts';

@ObjectType({ description: 'A persona as everyone in the team sees it.' })
export class TeamPersona extends PersonaSummary {
  @Field(() => Person, { description: 'Whose persona it is.' }) owner!: Person;
}
