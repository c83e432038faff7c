import { Max, Min } from 'class-validator';
import { ArgsType, Field, Int } from 'type-graphql';

/** Which part of a list, newest first. */
@ArgsType()
export class PageArgs {
  @Field(() => Int, { defaultValue: 50, description: 'How many, 1 to 100.' })
  @Min(1, { message: 'must be 1 to 100' })
  @Max(100, { message: 'must be 1 to 100' })
  limit: number = 50;

  @Field(() => Int, { defaultValue: 0, description: 'How many to leave out from the start.' })
  @Min(0, { message: 'must not be negative' })
  @Max(1_000_000, { message: 'must be at most 1000000' })
  offset: number = 0;
}

export const NEWEST_FIRST = { createdAt: 'desc', id: 'desc' } as const;
