import { Entity, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { OptionalProps, type Ref } from '@mikro-orm/core';
import { randomUUID } from 'node:crypto';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { PersonaContent } from '../../content.ts';
import { InstantScalar, UuidScalar } from '../../scalars.ts';
import { Persona } from '../personas/persona.entity.ts';
import { User } from '../users/user.entity.ts';

export const ShareFormat = { HTML: 'html', PDF: 'pdf' } as const;
export type ShareFormat = (typeof ShareFormat)[keyof typeof ShareFormat];
registerEnumType(ShareFormat, { name: 'ShareFormat', description: 'What a link shows: a page or a PDF.' });

@ObjectType({ description: 'A link that shows a persona to whoever has it, without an account.' })
@Entity({ tableName: 'shares' })
@Index({ properties: ['owner', 'createdAt'] })
export class Share {
  [OptionalProps]?: 'id' | 'createdAt' | 'views' | 'lastViewedAt' | 'passwordHash' | 'content';

  @Field(() => UuidScalar, { description: 'Identifier, with which it is revoked.' })
  @PrimaryKey({ type: 'uuid' })
  id: string = randomUUID();

  @Field(() => ShareFormat, { description: 'What it shows.' })
  @Property({ type: 'text' })
  format!: ShareFormat;

  @Field(() => Boolean, {
    description: 'Whether it shows the persona as it is when it is looked at; else as it was when it was shared.',
  })
  @Property({ type: 'boolean' })
  live!: boolean;

  @Field(() => Int, { description: 'Version of the persona at the time of sharing.' })
  @Property({ type: 'integer' })
  version!: number;

  @Field(() => Int, { description: 'How often it was shown.' })
  @Property({ type: 'integer' })
  views: number = 0;

  @Field(() => InstantScalar, { nullable: true, description: 'When it was last shown; null for never.' })
  @Property({ type: 'Date', nullable: true })
  lastViewedAt: Date | null = null;

  @Field(() => InstantScalar, { description: 'When it ends.' })
  @Property({ type: 'Date' })
  expiresAt!: Date;

  @Field(() => InstantScalar, { description: 'When it was made.' })
  @Property({ type: 'Date' })
  createdAt: Date = new Date();

  /** template, language, sheet and the like, as an export takes them */
  @Property({ type: 'json' })
  look!: Record<string, unknown>;

  /** what it shows; null for one that is live */
  @Property({ type: 'json', nullable: true, lazy: true })
  content: PersonaContent | null = null;

  @Unique()
  @Property({ type: 'text', hidden: true })
  tokenHash!: string;

  @Property({ type: 'text', nullable: true, hidden: true })
  passwordHash: string | null = null;

  @Index()
  @ManyToOne(() => Persona, { ref: true, deleteRule: 'cascade' })
  persona!: Ref<Persona>;

  @ManyToOne(() => User, { ref: true, deleteRule: 'cascade' })
  owner!: Ref<User>;
}
