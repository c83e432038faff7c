import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { OptionalProps, type Ref } from '@mikro-orm/core';
import { randomUUID } from 'node:crypto';
import { User } from '../users/user.entity.ts';
import type { MailTemplate } from './texts.ts';

/** A mail that waits to be sent, or could not be; the row goes once it is. Its text, and any token in it, is made only then. */
@Entity({ tableName: 'mails' })
export class QueuedMail {
  [OptionalProps]?:
    | 'id'
    | 'recipient'
    | 'sender'
    | 'linkId'
    | 'team'
    | 'handedOverAt'
    | 'createdAt'
    | 'failedAt'
    | 'failure';

  @PrimaryKey({ type: 'uuid' })
  id: string = randomUUID();

  @Property({ type: 'text' })
  template!: MailTemplate;

  /** the address */
  @Property({ type: 'text' })
  @Index()
  to!: string;

  /** null where the address has no account */
  @Index()
  @ManyToOne(() => User, { ref: true, nullable: true, deleteRule: 'cascade' })
  recipient: Ref<User> | null = null;

  /** the person whom the text names as the one who wrote */
  @Index()
  @ManyToOne(() => User, { ref: true, nullable: true, deleteRule: 'set null' })
  sender: Ref<User> | null = null;

  /** the row that the mail's link stands for */
  @Property({ type: 'uuid', nullable: true })
  linkId: string | null = null;

  /** name of the team that the text is about */
  @Property({ type: 'text', nullable: true })
  team: string | null = null;

  /** when a try began to hand it to the mail server and has not told since how that went */
  @Property({ type: 'Date', nullable: true })
  handedOverAt: Date | null = null;

  @Property({ type: 'Date' })
  createdAt: Date = new Date();

  /** when it was given up; null while it waits */
  @Property({ type: 'Date', nullable: true })
  failedAt: Date | null = null;

  /** what the mail server or the disk said */
  @Property({ type: 'text', nullable: true })
  failure: string | null = null;
}
