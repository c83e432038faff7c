import { OptionalProps, type Ref } from '@mikro-orm/core';
import { Entity, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { randomUUID } from 'node:crypto';
import { Field, Int, ObjectType } from 'type-graphql';
import { LARGE_TEXT_COST } from '../../complexity.ts';
import type { PersonaContent } from '../../content.ts';
import type { PersonaValue } from '../../persona-paths.ts';
import { InstantScalar, JsonObjectScalar, JsonScalar } from '../../scalars.ts';
import { Persona } from './persona.entity.ts';
import type { Change } from './version-diff.ts';

@ObjectType({ description: 'One thing that differs between two versions of a persona.' })
export class PersonaChange implements Change {
  @Field(() => String, { description: 'Where, in REST names: `work_history[0].title`, `skills[3]`.' }) path!: string;
  @Field(() => JsonScalar, { nullable: true, description: 'What stood there; null where nothing did.' })
  before!: PersonaValue;
  @Field(() => JsonScalar, { nullable: true, description: 'What stands there then; null where nothing does.' })
  after!: PersonaValue;
}

@ObjectType({ description: 'An earlier state of a persona.' })
@Entity({ tableName: 'persona_versions' })
@Unique({ properties: ['persona', 'version'] })
export class PersonaVersion {
  [OptionalProps]?: 'id' | 'createdAt';

  @PrimaryKey({ type: 'uuid' })
  id: string = randomUUID();

  @ManyToOne(() => Persona, { ref: true, deleteRule: 'cascade' })
  persona!: Ref<Persona>;

  @Field(() => Int, { description: 'The version that restoring takes.' })
  @Property({ type: 'integer' })
  version!: number;

  @Field(() => String, { description: 'Working title at that time.' })
  @Property({ type: 'text' })
  title!: string;

  @Property({ type: 'json' })
  tags: string[] = [];

  @Field(() => JsonObjectScalar, {
    complexity: LARGE_TEXT_COST,
    description: 'The content at that time, under its GraphQL names.',
  })
  @Property({ type: 'json' })
  content!: PersonaContent & Record<string, unknown>;

  @Field(() => InstantScalar, { description: 'When this state was replaced.' })
  @Property({ type: 'Date' })
  createdAt: Date = new Date();
}
