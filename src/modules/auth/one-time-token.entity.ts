import { Entity, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { OptionalProps, type Ref } from '@mikro-orm/core';
import { randomUUID } from 'node:crypto';
import { User } from '../users/user.entity.ts';

export type TokenPurpose = 'reset' | 'email';

/** How long a token works from the sending of its mail on. */
export const TOKEN_MINUTES = 60;
/** Until it is sent it is known to nobody; it stays as long as its mail may wait. */
export const UNSENT_DAYS = 7;

/** A token that went out by mail, as its hash: worth one use, for one address, until it expires. */
@Entity({ tableName: 'one_time_tokens' })
export class OneTimeToken {
  [OptionalProps]?: 'id' | 'user' | 'createdAt';

  @PrimaryKey({ type: 'uuid' })
  id: string = randomUUID();

  @Property({ type: 'text' })
  purpose!: TokenPurpose;

  /** SHA-256, in hex */
  @Unique()
  @Property({ type: 'text', hidden: true })
  tokenHash!: string;

  /** where it was sent */
  @Property({ type: 'text' })
  address!: string;

  /** null where a reset was asked for an address without an account */
  @Index()
  @ManyToOne(() => User, { ref: true, nullable: true, deleteRule: 'cascade' })
  user: Ref<User> | null = null;

  /** counted anew when the mail is sent */
  @Property({ type: 'Date' })
  expiresAt!: Date;

  @Property({ type: 'Date' })
  createdAt: Date = new Date();
}
