import { Entity, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { OptionalProps, type Ref } from '@mikro-orm/core';
import { randomUUID } from 'node:crypto';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { InstantScalar, UuidScalar } from '../../scalars.ts';
import { User } from '../users/user.entity.ts';

/** What a token may do of what its account may do. */
export const Scope = { READ: 'read', WRITE: 'write', EXPORT: 'export', TEAM: 'team', ADMIN: 'admin' } as const;
export type Scope = (typeof Scope)[keyof typeof Scope];
registerEnumType(Scope, {
  name: 'TokenScope',
  description: 'What a personal access token may do. None may make tokens, change the password or erase the account.',
  valuesConfig: {
    READ: { description: "Read what is one's own, and analyse it." },
    WRITE: { description: 'Upload, change and remove CVs, personas and answers; match with jobs.' },
    EXPORT: { description: 'Make documents, links to personas and the takeout of all data.' },
    TEAM: { description: 'All that the account may do in its team.' },
    ADMIN: { description: 'Change the account, see where it is signed in, and revoke tokens.' },
  },
});

/** A key for programs. The token itself is kept nowhere. */
@ObjectType({ description: 'A personal access token: a key to the account for a program.' })
@Entity({ tableName: 'access_tokens' })
export class AccessToken {
  [OptionalProps]?: 'id' | 'createdAt' | 'lastUsedAt';

  @Field(() => UuidScalar, { description: 'Identifier, with which it is revoked.' })
  @PrimaryKey({ type: 'uuid' })
  id: string = randomUUID();

  @Field(() => String, { description: 'What its owner calls it.' })
  @Property({ type: 'text' })
  name!: string;

  @Field(() => [Scope], { description: 'What it may do.' })
  @Property({ type: 'json' })
  scopes!: Scope[];

  @Field(() => String, { description: 'How it begins, to tell it from others.' })
  @Property({ type: 'text' })
  prefix!: string;

  /** SHA-256, in hex */
  @Unique()
  @Property({ type: 'text', hidden: true })
  tokenHash!: string;

  @Field(() => InstantScalar, { description: 'When it was made.' })
  @Property({ type: 'Date' })
  createdAt: Date = new Date();

  @Field(() => InstantScalar, { description: 'When it ends by itself.' })
  @Property({ type: 'Date' })
  expiresAt!: Date;

  @Field(() => InstantScalar, { nullable: true, description: 'When it was last used, to within five minutes.' })
  @Property({ type: 'Date', nullable: true })
  lastUsedAt: Date | null = null;

  @Index()
  @ManyToOne(() => User, { ref: true, deleteRule: 'cascade' })
  user!: Ref<User>;
}

@ObjectType({ description: 'A new token. It is shown this once.' })
export class NewAccessToken extends AccessToken {
  @Field(() => String, { description: 'Send it as `Authorization: Bearer <token>`.' })
  token!: string;
}
