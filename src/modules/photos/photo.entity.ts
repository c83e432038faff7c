import { Entity, OneToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { OptionalProps, type Ref } from '@mikro-orm/core';
import { randomUUID } from 'node:crypto';
import { Field, Int, ObjectType } from 'type-graphql';
import { InstantScalar } from '../../scalars.ts';
import { User } from '../users/user.entity.ts';

@ObjectType({ description: 'The photo of an account, for documents that are to bear one.' })
@Entity({ tableName: 'photos' })
export class Photo {
  [OptionalProps]?: 'id' | 'createdAt';

  @PrimaryKey({ type: 'uuid' })
  id: string = randomUUID();

  @Field(() => Int, { description: 'In pixels.' })
  @Property({ type: 'integer' })
  width!: number;

  @Field(() => Int, { description: 'In pixels.' })
  @Property({ type: 'integer' })
  height!: number;

  @Field(() => Int, { description: 'Size of the picture in bytes.' })
  @Property({ type: 'integer' })
  size!: number;

  @Field(() => InstantScalar, { description: 'When it was sent.' })
  @Property({ type: 'Date' })
  createdAt: Date = new Date();

  /** JPEG in base64: small enough for the row, so that it goes with the account and is in its data like all else */
  @Property({ type: 'text' })
  jpeg!: string;

  @OneToOne(() => User, { ref: true, owner: true, deleteRule: 'cascade' })
  owner!: Ref<User>;
}
