import { OptionalProps, type Ref } from '@mikro-orm/core';
import { Entity, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { randomUUID } from 'node:crypto';
import type { KnowledgeList } from '../../analysis/knowledge/findings.ts';
import { User } from '../users/user.entity.ts';

/** What a person set right in the knowledge base; it stays so when the next CV comes in. */
@Entity({ tableName: 'knowledge_corrections' })
@Unique({ properties: ['owner', 'list', 'name'] })
export class Correction {
  [OptionalProps]?: 'id';

  @PrimaryKey({ type: 'uuid' })
  id: string = randomUUID();

  @ManyToOne(() => User, { ref: true, deleteRule: 'cascade' })
  owner!: Ref<User>;

  @Property({ type: 'text' })
  list!: KnowledgeList;

  @Property({ type: 'text' })
  name!: string;

  /** null removes the entry */
  @Property({ type: 'text', nullable: true })
  to!: string | null;
}
