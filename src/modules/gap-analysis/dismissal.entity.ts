import { OptionalProps, type Ref } from '@mikro-orm/core';
import { Entity, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { randomUUID } from 'node:crypto';
import { Persona } from '../personas/persona.entity.ts';
import { User } from '../users/user.entity.ts';

/** A finding that somebody has put aside: of the same persona, rule and words it is not told again. */
@Entity({ tableName: 'dismissals' })
@Unique({ properties: ['owner', 'persona', 'key'] })
export class Dismissal {
  [OptionalProps]?: 'id' | 'createdAt';

  @PrimaryKey({ type: 'uuid' })
  id: string = randomUUID();

  @ManyToOne(() => User, { ref: true, deleteRule: 'cascade' })
  owner!: Ref<User>;

  @ManyToOne(() => Persona, { ref: true, deleteRule: 'cascade' })
  persona!: Ref<Persona>;

  /** of the rule and the words */
  @Property({ type: 'text' })
  key!: string;

  @Property({ type: 'text' })
  rule!: string;

  @Property({ type: 'Date' })
  createdAt: Date = new Date();
}
