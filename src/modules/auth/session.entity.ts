import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { OptionalProps, type Ref } from '@mikro-orm/core';
import { randomUUID } from 'node:crypto';
import { Field, ObjectType } from 'type-graphql';
import { InstantScalar, UuidScalar } from '../../scalars.ts';
import { User } from '../users/user.entity.ts';

/** Backs a token: without its row the token is worth nothing, on every node at once. */
@ObjectType({ description: 'A place where the account is signed in.' })
@Entity({ tableName: 'sessions' })
export class Session {
  [OptionalProps]?: 'id' | 'createdAt' | 'lastUsed';

  @Field(() => UuidScalar, { description: 'Identifier.' })
  @PrimaryKey({ type: 'uuid' })
  id: string = randomUUID();

  @Index()
  @ManyToOne(() => User, { ref: true, deleteRule: 'cascade' })
  user!: Ref<User>;

  @Field(() => InstantScalar, { description: 'When it was opened.' })
  @Property({ type: 'Date' })
  createdAt: Date = new Date();

  @Field(() => InstantScalar, { description: 'When it was last used, to within five minutes.' })
  @Property({ type: 'Date', defaultRaw: 'now()' })
  lastUsed: Date = new Date();

  @Field(() => InstantScalar, { description: 'When it ends by itself.' })
  @Property({ type: 'Date' })
  expiresAt!: Date;
}
