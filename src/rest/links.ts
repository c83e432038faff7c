import type { Request } from 'express';
import { getNullableType, type GraphQLSchema, isListType } from 'graphql';
import { cursorOf } from '../page.ts';
import { rootField } from './root-field.ts';
import type { Route } from './routes.ts';

type Item = { id?: unknown; created_at?: unknown };

/**
 * Where the parts of a list stand (RFC 8288): the first, and the next one while there may be one. What has a date leads on
 * by a cursor, which stays right whatever is added or removed meanwhile; the rest by how many to leave out.
 * @param body the answer; null for what is no list in parts
 */
export function linksOf(schema: GraphQLSchema, req: Request, route: Route, body: string): string | null {
  const { type, args } = rootField(schema, route.operation);
  if (!isListType(getNullableType(type)) || !args.some(({ name }) => name === 'after')) return null;
  const items = JSON.parse(body) as Item[];
  const given = new URLSearchParams(req.url.split('?')[1] ?? '');
  const limit = Number(given.get('limit') ?? DEFAULT_LIMIT);
  const first = linkTo(req, given, {}, 'first');
  const last = items.at(-1);
  if (!last || items.length < limit) return first;
  const onwards: Record<string, string> =
    typeof last.id === 'string' && typeof last.created_at === 'string'
      ? { after: cursorOf({ id: last.id, createdAt: new Date(last.created_at) }) }
      : { offset: String(Number(given.get('offset') ?? 0) + items.length) };
  return `${linkTo(req, given, onwards, 'next')}, ${first}`;
}

const DEFAULT_LIMIT = 50;

function linkTo(req: Request, given: URLSearchParams, place: Record<string, string>, rel: string): string {
  const query = new URLSearchParams(given);
  query.delete('after');
  query.delete('offset');
  for (const [name, value] of Object.entries(place)) query.set(name, value);
  return `<${req.path}${query.size ? `?${query}` : ''}>; rel="${rel}"`;
}
