import { lastOf } from '../list-item.ts';
/** The parts of an OpenAPI 3.1 document that the page shows. */
export interface Document {
  info: { title: string; version: string; description: string };
  tags: { name: string; description: string }[];
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, Schema>; responses: Record<string, Answer> };
}

export interface Operation {
  operationId: string;
  tags: string[];
  summary: string;
  description: string;
  security?: unknown[];
  parameters?: Parameter[];
  requestBody?: { content: Record<string, Media> };
  responses: Record<string, Answer | { $ref: string }>;
}

export interface Parameter {
  name: string;
  in: 'path' | 'query' | 'header';
  required: boolean;
  description: string;
  schema: Schema;
  example?: unknown;
}

export interface Schema {
  $ref?: string;
  default?: unknown;
  type?: string | string[];
  format?: string;
  enum?: unknown[];
  description?: string;
  items?: Schema;
  oneOf?: Schema[];
  properties?: Record<string, Schema>;
  required?: string[];
}

export interface Media {
  schema: Schema;
  example?: unknown;
}

export interface Answer {
  description: string;
  content?: Record<string, Media>;
}

/** An operation with where it stands. */
export interface Route extends Operation {
  method: string;
  path: string;
}

export const routesOf = (document: Document, tag: string): Route[] =>
  Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods)
      .filter(([, operation]) => operation.tags[0] === tag)
      .map(([method, operation]) => ({ ...operation, method: method.toUpperCase(), path })),
  );

function referred<T>(components: Record<string, T>, reference: string): T {
  const component = components[lastOf(reference.split('/'))];
  if (!component) throw new Error(`The document has no ${reference}.`);
  return component;
}

export function answerOf(document: Document, answer: Answer | { $ref: string }): Answer {
  return '$ref' in answer ? referred(document.components.responses, answer.$ref) : answer;
}

/** `string (uuid)`, `list of Link`, `pdf | md`, and whether it may be null. */
export function typeOf(schema: Schema): string {
  if (schema.$ref) return lastOf(schema.$ref.split('/'));
  if (schema.oneOf) return schema.oneOf.map(typeOf).join(' or ');
  if (schema.enum) return schema.enum.map(String).join(' | ');
  const types = [schema.type]
    .flat()
    .map((type) => (type === 'array' ? `list of ${typeOf(schema.items ?? {})}` : (type ?? 'any')));
  return types.join(' or ') + (schema.format ? ` (${schema.format})` : '');
}

/** Fields of a request or answer, with those of the lists and objects right below left to their own tables. */
export function fieldsOf(document: Document, schema: Schema): { name: string; required: boolean; schema: Schema }[] {
  const named = schema.$ref ? referred(document.components.schemas, schema.$ref) : schema;
  const inner = named.items ?? named;
  const object = inner.$ref ? referred(document.components.schemas, inner.$ref) : inner;
  return Object.entries(object.properties ?? {}).map(([name, property]) => ({
    name,
    required: object.required?.includes(name) ?? false,
    schema: property,
  }));
}
