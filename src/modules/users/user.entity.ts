import { OptionalProps } from '@mikro-orm/core';
import { Entity, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { randomUUID } from 'node:crypto';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { InstantScalar, StringMapScalar, UuidScalar } from '../../scalars.ts';

export const Plan = { FREE: 'free', PRO: 'pro', TEAM: 'team' } as const;
export type Plan = (typeof Plan)[keyof typeof Plan];
registerEnumType(Plan, { name: 'Plan', description: 'How much an account may store and do.' });

/** An address as it is stored and compared. */
export const emailKey = (email: string): string => email.trim().toLowerCase();

@ObjectType({ description: 'An account.' })
@Entity({ tableName: 'users' })
export class User {
  [OptionalProps]?: 'id' | 'plan' | 'preferences' | 'createdAt';

  @Field(() => UuidScalar, { description: 'Identifier.' })
  @PrimaryKey({ type: 'uuid' })
  id: string = randomUUID();

  @Field(() => String, { description: 'How the person is called.' })
  @Property({ type: 'text' })
  name!: string;

  @Field(() => String, { description: 'E-mail address, in lower case; it signs in with it.' })
  @Property({ type: 'text' })
  @Unique()
  email!: string;

  @Property({ type: 'text', hidden: true })
  passwordHash!: string;

  @Field(() => Plan, { description: 'Plan of the account.' })
  @Property({ type: 'text' })
  plan: Plan = Plan.FREE;

  @Field(() => StringMapScalar, { description: 'Preferences, an object of strings: `{ "work_mode": "remote" }`.' })
  @Property({ type: 'json' })
  preferences: Record<string, string> = {};

  @Field(() => InstantScalar, { description: 'When the account was made.' })
  @Property({ type: 'Date' })
  createdAt: Date = new Date();
}

@ObjectType({ description: 'A person as others see them.' })
export class Person {
  @Field(() => UuidScalar, { description: 'Identifier.' }) id!: string;
  @Field(() => String, { description: 'Name.' }) name!: string;
  @Field(() => String, { description: 'E-mail address.' }) email!: string;
}
