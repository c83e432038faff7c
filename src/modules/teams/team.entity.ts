import { Entity, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { OptionalProps, type Ref } from '@mikro-orm/core';
import { randomUUID } from 'node:crypto';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { InstantScalar, UuidScalar } from '../../scalars.ts';
import { User } from '../users/user.entity.ts';

export const Role = { OWNER: 'owner', MANAGER: 'manager', MEMBER: 'member' } as const;
export type Role = (typeof Role)[keyof typeof Role];
registerEnumType(Role, { name: 'Role', description: 'What a person may do in a team.' });

@ObjectType({ description: 'People who work on their personas together.' })
@Entity({ tableName: 'teams' })
export class Team {
  [OptionalProps]?: 'id' | 'managersMayEdit' | 'createdAt';

  @Field(() => UuidScalar, { description: 'Identifier.' })
  @PrimaryKey({ type: 'uuid' })
  id: string = randomUUID();

  @Field(() => String, { description: 'Name.' })
  @Property({ type: 'text' })
  name!: string;

  @Field(() => Boolean, {
    description: 'Whether owners and managers may edit personas of members who allow it; false forbids it for all.',
  })
  @Property({ type: 'boolean' })
  managersMayEdit: boolean = true;

  @Field(() => InstantScalar, { description: 'When it was founded.' })
  @Property({ type: 'Date' })
  createdAt: Date = new Date();
}

/** That a person is in a team; in at most one. */
@Entity({ tableName: 'memberships' })
export class Membership {
  [OptionalProps]?: 'id' | 'managersMayEdit' | 'joinedAt';

  @PrimaryKey({ type: 'uuid' })
  id: string = randomUUID();

  @Unique()
  @ManyToOne(() => User, { ref: true, deleteRule: 'cascade' })
  user!: Ref<User>;

  @Index()
  @ManyToOne(() => Team, { ref: true, deleteRule: 'cascade' })
  team!: Ref<Team>;

  @Property({ type: 'text' })
  role!: Role;

  /** the person's own leave, which ends with the membership */
  @Property({ type: 'boolean' })
  managersMayEdit: boolean = false;

  @Property({ type: 'Date' })
  joinedAt: Date = new Date();
}

/** How a person stands to what belongs to someone. */
export interface Standing {
  own: boolean;
  /** the person's role in the team that both are in; null when they share none */
  role: Role | null;
  /** whether the other lets owners and managers edit, and the team does not forbid it */
  editingAllowed: boolean;
}

@ObjectType({ description: 'A person in a team.' })
export class Member {
  @Field(() => UuidScalar, { description: 'The person.' }) id!: string;
  @Field(() => String, { description: 'Name.' }) name!: string;
  @Field(() => String, { description: 'E-mail address.' }) email!: string;
  @Field(() => Role, { description: 'What the person may do.' }) role!: Role;
  @Field(() => Boolean, { description: 'Whether the person lets owners and managers edit its personas.' })
  managersMayEdit!: boolean;
  @Field(() => InstantScalar, { description: 'When the person joined.' }) joinedAt!: Date;
}
