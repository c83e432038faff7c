import { Entity, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { OptionalProps, type Ref } from '@mikro-orm/core';
import { randomUUID } from 'node:crypto';
import { User } from '../users/user.entity.ts';

/** A question that an analysis asked, and the person's answer once given. One row per person and key, so that nothing is asked twice. */
@Entity({ tableName: 'questions' })
@Unique({ properties: ['owner', 'key'] })
export class Question {
  [OptionalProps]?: 'id' | 'answer' | 'answeredAt' | 'createdAt';

  @PrimaryKey({ type: 'uuid' })
  id: string = randomUUID();

  @ManyToOne(() => User, { ref: true, deleteRule: 'cascade' })
  owner!: Ref<User>;

  @Property({ type: 'text' })
  key!: string;

  @Property({ type: 'text' })
  question!: string;

  @Property({ type: 'text' })
  field!: string;

  @Property({ type: 'text', nullable: true })
  answer: string | null = null;

  @Property({ type: 'Date', nullable: true })
  answeredAt: Date | null = null;

  @Property({ type: 'Date' })
  createdAt: Date = new Date();
}
