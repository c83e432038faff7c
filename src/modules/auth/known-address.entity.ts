import { Entity, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { OptionalProps, type Ref } from '@mikro-orm/core';
import { randomUUID } from 'node:crypto';
import { User } from '../users/user.entity.ts';

/** A network address from which a person has signed in: others' guessing does not slow it down. */
@Entity({ tableName: 'known_addresses' })
@Unique({ properties: ['user', 'addressHash'] })
export class KnownAddress {
  [OptionalProps]?: 'id';

  @PrimaryKey({ type: 'uuid' })
  id: string = randomUUID();

  @ManyToOne(() => User, { ref: true, deleteRule: 'cascade' })
  user!: Ref<User>;

  /** keyed, so that the row does not tell the address */
  @Property({ type: 'text', hidden: true })
  addressHash!: string;

  @Property({ type: 'Date' })
  lastUsedAt!: Date;
}
