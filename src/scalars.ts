import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import GraphQLUpload from 'graphql-upload/GraphQLUpload.mjs';
import type { Readable } from 'node:stream';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const PARTIAL_DATE = /^(\d{4})(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

/** A string scalar that lets through what `parse` returns; a bad value is 400 in both transports and never reaches a resolver. */
const stringScalar = (
  name: string,
  description: string,
  jsonSchema: object,
  parse: (value: string) => string,
): GraphQLScalarType<string, unknown> => {
  const parseAny = (value: unknown) => {
    if (typeof value !== 'string') throw new GraphQLError(`${name} must be a string`);
    return parse(value);
  };
  return new GraphQLScalarType<string, unknown>({
    name,
    description,
    extensions: { jsonSchema },
    serialize: (value) => value,
    parseValue: parseAny,
    parseLiteral: (node) => parseAny(node.kind === Kind.STRING ? node.value : null),
  });
};

export const UuidScalar = stringScalar(
  'UUID',
  'A UUID: `3f0b8f2e-5f0c-4a53-9a55-0d6d0f0c9d3e`.',
  { type: 'string', format: 'uuid' },
  (value) => {
    if (!UUID.test(value)) throw new GraphQLError('must be a UUID, such as 3f0b8f2e-5f0c-4a53-9a55-0d6d0f0c9d3e');
    return value.toLowerCase();
  },
);

export const PartialDateScalar = stringScalar(
  'PartialDate',
  'A date as precise as it is known: `2019`, `2019-04` or `2019-04-17`.',
  { type: 'string', pattern: PARTIAL_DATE.source, examples: ['2019-04'] },
  (value) => {
    if (!PARTIAL_DATE.test(value)) throw new GraphQLError('must be a date such as 2019, 2019-04 or 2019-04-17');
    return value;
  },
);

export const DateScalar = stringScalar('Date', 'A day: `2026-03-01`.', { type: 'string', format: 'date' }, (value) => {
  const day = /^\d{4}-\d\d-\d\d$/.test(value) ? new Date(`${value}T00:00:00Z`) : null;
  if (!day || Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== value)
    throw new GraphQLError('must be a day such as 2026-03-01');
  return value;
});

export const InstantScalar = new GraphQLScalarType<Date, string>({
  name: 'Instant',
  description: 'A moment in UTC, ISO 8601: `2026-03-01T09:30:00.000Z`.',
  extensions: { jsonSchema: { type: 'string', format: 'date-time' } },
  serialize: (value) => (value instanceof Date ? value : new Date(value as string)).toISOString(),
  parseValue: (value) => {
    const date = new Date(value as string);
    if (Number.isNaN(date.getTime()))
      throw new GraphQLError('must be an ISO 8601 instant such as 2026-03-01T09:30:00.000Z');
    return date;
  },
});

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** An object whose values are strings: preferences, answers. */
export const StringMapScalar = new GraphQLScalarType<Record<string, string>, Record<string, string>>({
  name: 'StringMap',
  description: 'An object whose values are strings: `{ "work_mode": "remote" }`.',
  extensions: { jsonSchema: { type: 'object', additionalProperties: { type: 'string' } } },
  serialize: (value) => value as Record<string, string>,
  parseValue: (value) => stringMap(value),
  parseLiteral: (node) => {
    if (node.kind !== Kind.OBJECT) throw new GraphQLError('must be an object of strings');
    return stringMap(
      Object.fromEntries(node.fields.map((f) => [f.name.value, f.value.kind === Kind.STRING ? f.value.value : null])),
    );
  },
});

function stringMap(value: unknown): Record<string, string> {
  if (!isObject(value) || Object.values(value).some((v) => typeof v !== 'string'))
    throw new GraphQLError('must be an object whose values are strings');
  return Object.fromEntries(Object.entries(value)) as Record<string, string>;
}

/** Any JSON object; the operation that takes one says which form it must have. */
export const JsonObjectScalar = new GraphQLScalarType<Record<string, unknown>, Record<string, unknown>>({
  name: 'JSONObject',
  description: 'A JSON object.',
  extensions: { jsonSchema: { type: 'object', additionalProperties: true } },
  serialize: (value) => value as Record<string, unknown>,
  parseValue: (value) => {
    if (!isObject(value)) throw new GraphQLError('must be an object');
    return value;
  },
});

/** Any JSON value, such as a part of a persona. */
export const JsonScalar = new GraphQLScalarType<unknown, unknown>({
  name: 'JSON',
  description: 'Any JSON value.',
  extensions: { jsonSchema: { type: ['string', 'number', 'boolean', 'object', 'array'], items: {} } },
  serialize: (value) => value,
  parseValue: (value) => value,
});

/** A file on its way in, whichever transport carries it. */
export interface FileUpload {
  filename: string;
  createReadStream(): Readable;
}

/** The GraphQL multipart scalar, which also takes the file of a REST upload as it is. */
export const UploadScalar = new GraphQLScalarType<Promise<FileUpload>, unknown>({
  name: 'Upload',
  description: 'A file, sent by the GraphQL multipart request specification.',
  extensions: { jsonSchema: { type: 'string', format: 'binary' } },
  serialize: (value) => value,
  parseValue: (value) => {
    if (value instanceof Promise) return value as Promise<FileUpload>;
    try {
      return GraphQLUpload.parseValue(value) as unknown as Promise<FileUpload>;
    } catch {
      throw new GraphQLError(
        'must be a file, sent as multipart/form-data by the GraphQL multipart request specification',
      );
    }
  },
});
