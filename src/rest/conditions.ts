import { createHash } from 'node:crypto';
import type { Request } from 'express';
import { getNullableType, type GraphQLSchema, isObjectType } from 'graphql';
import { PreconditionFailedError } from '../errors.ts';
import { rootField } from './root-field.ts';
import { findRoute, pathVariables, type Route } from './routes.ts';
import type { RestAnswer } from './runner.ts';

/** The tag of an answer: of a thing that counts its changes its version, which a client may also write by itself. */
export function entityTag(schema: GraphQLSchema, route: Route, body: string): string {
  const version = versionOf(schema, route, body);
  return `"${version ?? createHash('sha256').update(body).digest('base64url')}"`;
}

/** Whether an answer is a thing that counts its changes. */
export function isVersioned(schema: GraphQLSchema, { operation }: Route): boolean {
  const type = getNullableType(rootField(schema, operation).type);
  return isObjectType(type) && type.getFields()['version'] !== undefined;
}

const versionOf = (schema: GraphQLSchema, route: Route, body: string): number | null =>
  isVersioned(schema, route) ? (JSON.parse(body) as { version: number }).version : null;

/** RFC 9110, 13.1.2. Express also asks `Cache-Control`, which is for caches: clients that send both would never be told. */
export function isKnown(req: Request, etag: string): boolean {
  const known = tagsOf(req.get('if-none-match')).map((tag) => tag.replace(/^W\//, ''));
  return known.includes('*') || known.includes(etag.replace(/^W\//, ''));
}

/**
 * RFC 9110, 13.1.1: whether what GET answers at this path is still what the header `If-Match` names.
 * @param read runs the route of that GET
 * @returns its answer where it is an error; else its version, null where it has none
 * @throws {PreconditionFailedError} when it is not, or when there is nothing to read
 */
export async function ifUnchanged(
  schema: GraphQLSchema,
  req: Request,
  read: (route: Route, inPath: Record<string, string>) => Promise<RestAnswer>,
): Promise<{ refusal: RestAnswer } | { version: number | null }> {
  const route = findRoute('GET', req.path);
  if (!route) throw new PreconditionFailedError();
  const now = await read(route, pathVariables(route, req.path));
  if (now.status !== 200) return { refusal: now };
  const expected = tagsOf(req.get('if-match'));
  if (!expected.includes('*') && !expected.includes(entityTag(schema, route, now.body)))
    throw new PreconditionFailedError();
  return { version: versionOf(schema, route, now.body) };
}

const tagsOf = (header = ''): string[] => header.split(',').map((tag) => tag.trim());
