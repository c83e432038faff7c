import { Entity, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { OptionalProps, type Ref } from '@mikro-orm/core';
import { randomUUID } from 'node:crypto';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { InstantScalar, UuidScalar } from '../../scalars.ts';
import { QueuedMail } from '../mails/mail.entity.ts';
import { User } from '../users/user.entity.ts';
import { Team } from './team.entity.ts';

export const InviteStatus = { PENDING: 'pending', ACCEPTED: 'accepted', EXPIRED: 'expired' } as const;
export type InviteStatus = (typeof InviteStatus)[keyof typeof InviteStatus];
registerEnumType(InviteStatus, { name: 'InviteStatus', description: 'What became of an invitation.' });

/** How long an invitation can be accepted, from the sending of its mail on. */
export const INVITE_DAYS = 7;

export const InviteDelivery = { WAITING: 'waiting', SENT: 'sent', FAILED: 'failed' } as const;
export type InviteDelivery = (typeof InviteDelivery)[keyof typeof InviteDelivery];
registerEnumType(InviteDelivery, {
  name: 'InviteDelivery',
  description: 'What became of the mail of an invitation.',
});

/** One row per team and address, so that two who invite the same person make one invitation. */
@ObjectType({ description: 'An invitation to a team.' })
@Entity({ tableName: 'invites' })
@Unique({ properties: ['team', 'email'] })
export class Invite {
  [OptionalProps]?: 'id' | 'acceptedAt' | 'createdAt' | 'mail';

  @Field(() => UuidScalar, { description: 'Identifier.' })
  @PrimaryKey({ type: 'uuid' })
  id: string = randomUUID();

  @ManyToOne(() => Team, { ref: true, deleteRule: 'cascade' })
  team!: Ref<Team>;

  @Field(() => String, { description: 'Address of the invited person.' })
  @Index()
  @Property({ type: 'text' })
  email!: string;

  /** SHA-256 of the token, in hex */
  @Unique()
  @Property({ type: 'text', hidden: true })
  tokenHash!: string;

  @Index()
  @ManyToOne(() => User, { ref: true, nullable: true, deleteRule: 'set null' })
  invitedBy!: Ref<User> | null;

  /** the mail that waits or has failed; null once it is sent */
  @Index()
  @ManyToOne(() => QueuedMail, { ref: true, nullable: true, deleteRule: 'set null' })
  mail: Ref<QueuedMail> | null = null;

  @Field(() => InstantScalar, { description: 'Until when it can be accepted.' })
  @Property({ type: 'Date' })
  expiresAt!: Date;

  @Property({ type: 'Date', nullable: true })
  acceptedAt: Date | null = null;

  @Field(() => InstantScalar, { description: 'When it was made.' })
  @Property({ type: 'Date' })
  createdAt: Date = new Date();
}
