import { Entity, Index, ManyToOne, PrimaryKey, Property, Trigger } from '@mikro-orm/decorators/legacy';
import { OptionalProps, type Ref } from '@mikro-orm/core';
import { randomUUID } from 'node:crypto';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { InstantScalar, UuidScalar } from '../../scalars.ts';
import { User } from '../users/user.entity.ts';

export const AuditAction = {
  PERSONA_READ: 'persona_read',
  PERSONA_ANALYSED: 'persona_analysed',
  PERSONA_EXPORTED: 'persona_exported',
  PERSONA_EDITED: 'persona_edited',
  PERSONA_SHARED: 'persona_shared',
  SHARE_REVOKED: 'share_revoked',
  MEMBER_REMOVED: 'member_removed',
  ROLE_CHANGED: 'role_changed',
} as const;
export type AuditAction = (typeof AuditAction)[keyof typeof AuditAction];
registerEnumType(AuditAction, { name: 'AuditAction', description: 'What was done to something of a person.' });

/**
 * What one person did to something of another, and what was shown to the world. Rows are never changed, and removed by retention alone (the database refuses
 * anything else); they hold ids alone: after an erasure the id leads nowhere, which makes it a pseudonym.
 */
@ObjectType({ description: 'What someone did to something of yours.' })
@Entity({ tableName: 'audit_entries' })
@Index({ properties: ['subject', 'createdAt'] })
@Trigger({
  name: 'append_only',
  timing: 'before',
  events: ['delete', 'update'],
  forEach: 'statement',
  body: `
    if tg_op = 'DELETE' and current_setting('personaforge.retention', true) = 'on' then return null; end if;
    raise exception 'audit_entries is append-only'
  `,
})
export class AuditEntry {
  [OptionalProps]?: 'id' | 'personaId' | 'createdAt';

  @Field(() => UuidScalar, { description: 'Identifier.' })
  @PrimaryKey({ type: 'uuid' })
  id: string = randomUUID();

  @Field(() => AuditAction, { description: 'What was done.' })
  @Property({ type: 'text' })
  action!: AuditAction;

  @ManyToOne(() => User, { ref: true, createForeignKeyConstraint: false })
  actor!: Ref<User>;

  @ManyToOne(() => User, { ref: true, createForeignKeyConstraint: false })
  subject!: Ref<User>;

  @Field(() => UuidScalar, { nullable: true, description: 'The persona that it was done to.' })
  @Property({ type: 'uuid', nullable: true })
  personaId: string | null = null;

  @Field(() => InstantScalar, { description: 'When.' })
  @Property({ type: 'Date' })
  createdAt: Date = new Date();
}
