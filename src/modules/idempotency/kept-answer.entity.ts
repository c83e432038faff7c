import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { Ref } from '@mikro-orm/core';
import { User } from '../users/user.entity.ts';

/** how long a repeat is answered as the first was */
export const KEPT_MS = 24 * 3_600_000;

/** What a request with an `Idempotency-Key` was answered, for those that repeat it. */
@Entity({ tableName: 'kept_answers' })
export class KeptAnswer {
  /** SHA-256 of account and key, in hex */
  @PrimaryKey({ type: 'text' })
  id!: string;

  /** keyed hash of what was asked */
  @Property({ type: 'text' })
  payload!: string;

  /** sealed, as it may hold a token */
  @Property({ type: 'text', hidden: true })
  answer!: string;

  @Index()
  @Property({ type: 'Date' })
  createdAt!: Date;

  /** null for what needs no account */
  @Index()
  @ManyToOne(() => User, { ref: true, nullable: true, deleteRule: 'cascade' })
  user: Ref<User> | null = null;
}
