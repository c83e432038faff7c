import { Entity, PrimaryKey, Property, Trigger } from '@mikro-orm/decorators/legacy';

/** Someone is making what `key` names. The row goes when it is made; that of a process which died runs out. */
@Entity({ tableName: 'claims' })
@Trigger({
  name: 'tell_end',
  timing: 'after',
  events: ['delete'],
  forEach: 'row',
  body: "perform pg_notify('personaforge', 'claim:' || old.key); return null",
})
export class Claim {
  @PrimaryKey({ type: 'text' })
  key!: string;

  /** which request of which process */
  @Property({ type: 'uuid' })
  holder!: string;

  @Property({ type: 'Date' })
  expiresAt!: Date;
}
