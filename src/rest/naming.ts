import { MapperKind, mapSchema, pruneSchema } from '@graphql-tools/utils';
import {
  getNamedType,
  type GraphQLFieldConfig,
  type GraphQLInputType,
  type GraphQLSchema,
  isInputObjectType,
} from 'graphql';
import { snakeCase } from '../name-case.ts';

type Field = GraphQLFieldConfig<unknown, unknown>;
type Values = Record<string, unknown>;
type Rename = (value: unknown) => unknown;

/**
 * The same schema as REST shows it: flat objects without relations, snake_case names, lower-case enum values. Its fields
 * are resolved as those of the original are, so that an operation runs once.
 */
export function restSchema(schema: GraphQLSchema): GraphQLSchema {
  const original = originalNames(schema);
  const renamed = mapSchema(schema, {
    [MapperKind.ENUM_VALUE]: (config, _type, _schema, value) => [value.toLowerCase(), config],
    [MapperKind.INPUT_OBJECT_FIELD]: (config, name) => [snakeCase(name), config],
    [MapperKind.OBJECT_FIELD]: (config, name) =>
      config.extensions?.['graphOnly'] ? null : [snakeCase(name), renamedField(name, config, original)],
  });
  return pruneSchema(renamed);
}

function renamedField(name: string, field: Field, original: (type: GraphQLInputType) => Rename): Field {
  const { args = {}, resolve = (source) => (source as Values)[name] } = field;
  const given = Object.entries(args);
  if (!given.length) return { ...field, resolve };
  const renames = given.map(([arg, { type }]) => [arg, snakeCase(arg), original(type)] as const);
  const originalArgs = (values: Values): Values =>
    Object.fromEntries(
      renames.flatMap(([arg, shown, rename]) => (Object.hasOwn(values, shown) ? [[arg, rename(values[shown])]] : [])),
    );
  return {
    ...field,
    args: Object.fromEntries(given.map(([arg, config]) => [snakeCase(arg), config])),
    resolve: (source, values, context, info) => resolve(source, originalArgs(values), context, info),
  };
}

/** Gives what a client sent for a type of the schema the names that the schema knows it by. */
function originalNames(schema: GraphQLSchema): (type: GraphQLInputType) => Rename {
  const known = new Map<string, Rename>();
  const renameOf = (type: GraphQLInputType): Rename => {
    const { name } = getNamedType(type);
    return (value) => {
      const rename = known.get(name) ?? inside(name);
      known.set(name, rename);
      return rename(value);
    };
  };
  const inside = (name: string): Rename => {
    const type = schema.getType(name);
    if (!isInputObjectType(type)) return (value) => value;
    const renames = Object.values(type.getFields()).map((field) => [field.name, renameOf(field.type)] as const);
    const byShown = new Map(renames.map(([field, rename]) => [snakeCase(field), { field, rename }]));
    const rename: Rename = (value) => {
      if (Array.isArray(value)) return value.map(rename);
      if (typeof value !== 'object' || value === null) return value;
      return Object.fromEntries(
        Object.entries(value).map(([shown, item]) => {
          const { field, rename: deeper } = byShown.get(shown)!;
          return [field, deeper(item)];
        }),
      );
    };
    return rename;
  };
  return renameOf;
}
