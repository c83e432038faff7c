import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { OptionalProps, type Ref } from '@mikro-orm/core';
import { randomUUID } from 'node:crypto';
import { User } from '../users/user.entity.ts';

/** A template of a person: one of ours with another configuration and CSS over it. */
@Entity({ tableName: 'own_templates' })
@Index({ properties: ['owner', 'createdAt'] })
export class OwnTemplate {
  [OptionalProps]?: 'id' | 'description' | 'css' | 'shared' | 'createdAt';

  @PrimaryKey({ type: 'uuid' })
  id: string = randomUUID();

  @Property({ type: 'text' })
  name!: string;

  @Property({ type: 'text' })
  description: string = '';

  /** name of the template of ours */
  @Property({ type: 'text' })
  base!: string;

  /** what it changes of the configuration of its base */
  @Property({ type: 'json' })
  config!: Record<string, unknown>;

  /** checked, as it is laid over the base */
  @Property({ type: 'text' })
  css: string = '';

  /** whether the team of its owner uses it too */
  @Property({ type: 'boolean' })
  shared: boolean = false;

  @Property({ type: 'Date' })
  createdAt: Date = new Date();

  @ManyToOne(() => User, { ref: true, deleteRule: 'cascade' })
  owner!: Ref<User>;
}
