import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/** Counts failed tries of one key (an account, an address) in a window; shared by all nodes. */
@Entity({ tableName: 'throttles' })
export class Throttle {
  @PrimaryKey({ type: 'text' })
  key!: string;

  @Property({ type: 'integer' })
  failures: number = 0;

  @Property({ type: 'Date' })
  windowEndsAt!: Date;
}
