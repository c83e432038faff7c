import { IsOptional, Length } from 'class-validator';
import { ArgsType, Field } from 'type-graphql';
import { InstantScalar, UuidScalar } from '../../scalars.ts';
import { DocumentLook } from '../exports/export.inputs.ts';
import { ShareFormat } from './share.entity.ts';

/** At the rate that its limit on tries allows, a million codes of six digits outlast the longest link. */
const SHORTEST_PASSWORD = 6;
const LONGEST_PASSWORD = 128;

@ArgsType()
export class ShareInput extends DocumentLook {
  @Field(() => UuidScalar, { description: 'The persona.' })
  id!: string;

  @Field(() => ShareFormat, { nullable: true, description: 'What the link shows; without it a page.' })
  format?: ShareFormat | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'True shows the persona as it is when somebody looks; else as it is now, whatever comes later.',
  })
  live: boolean = false;

  @Field(() => InstantScalar, {
    nullable: true,
    description: 'When the link ends, at most a year from now; without it in 30 days.',
  })
  expiresAt?: Date | null;

  @Field(() => String, { nullable: true, description: 'What whoever has the link must know as well.' })
  @IsOptional()
  @Length(SHORTEST_PASSWORD, LONGEST_PASSWORD, {
    message: `must have ${SHORTEST_PASSWORD} to ${LONGEST_PASSWORD} characters`,
  })
  password?: string | null;
}
