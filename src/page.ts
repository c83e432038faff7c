import type { FilterQuery } from '@mikro-orm/core';
import { raw } from '@mikro-orm/core';
import { IsOptional, Length, Max, MaxLength, Min } from 'class-validator';
import { ArgsType, Field, Int } from 'type-graphql';
import { InvalidRequestError } from './errors.ts';

const MAX_CURSOR = 200;
const MAX_QUERY = 200;

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

  @Field(() => String, {
    nullable: true,
    description:
      'The cursor of the last item that you have; the list goes on after it, whatever was added or removed meanwhile.',
  })
  @IsOptional()
  @MaxLength(MAX_CURSOR, { message: 'is no cursor' })
  after?: string | null;
}

/** A part of a list whose items hold a text. */
@ArgsType()
export class SearchArgs extends PageArgs {
  @Field(() => String, { nullable: true, description: 'Only those that hold this text, in whatever case.' })
  @IsOptional()
  @Length(1, MAX_QUERY, { message: `must have 1 to ${MAX_QUERY} characters` })
  query?: string | null;
}

export const NEWEST_FIRST = { createdAt: 'desc', id: 'desc' } as const;

interface Dated {
  id: string;
  createdAt: Date;
}

/** Where an item stands in a list that begins with the newest; clients hand it back as it is. */
export const cursorOf = ({ id, createdAt }: Dated): string =>
  Buffer.from(`${createdAt.toISOString()} ${id}`).toString('base64url');

const CURSOR = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z) ([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})$/;

/** @throws {InvalidRequestError} for what is no cursor of ours */
function placeOf(cursor: string): Dated {
  const [, createdAt = '', id = ''] = CURSOR.exec(Buffer.from(cursor, 'base64url').toString()) ?? [];
  const date = new Date(createdAt);
  if (Number.isNaN(date.getTime()))
    throw new InvalidRequestError("Invalid or missing parameter 'after': it is no cursor of a list");
  return { id, createdAt: date };
}

type Slice = Pick<PageArgs, 'limit' | 'offset'> & { orderBy: typeof NEWEST_FIRST };

/** Condition and options of a search for a part of a list, newest first. */
export function newest<T extends object>(
  where: object,
  { limit, offset, after }: PageArgs,
): [where: FilterQuery<T>, slice: Slice] {
  const slice = { limit, offset, orderBy: NEWEST_FIRST };
  if (after == null) return [where as FilterQuery<T>, slice];
  const { id, createdAt } = placeOf(after);
  const older = { $or: [{ createdAt: { $lt: createdAt } }, { createdAt, id: { $lt: id } }] };
  return [{ $and: [where, older] } as FilterQuery<T>, slice];
}

/**
 * A condition that one of these columns holds the text.
 * @param texts names of properties
 * @param lists names of columns of JSON
 */
export function holding(query: string | null | undefined, texts: string[], lists: string[] = []): object {
  if (query == null) return {};
  const $ilike = `%${query.replace(/[\\%_]/g, String.raw`\$&`)}%`;
  const json = lists.map((column) => ({ [raw((alias) => `"${alias}"."${column}"::text`)]: { $ilike } }));
  return { $or: [...texts.map((name) => ({ [name]: { $ilike } })), ...json] };
}
