import {
  FilterObjectFields,
  PruneSchema,
  RenameInputObjectFields,
  RenameObjectFieldArguments,
  RenameObjectFields,
  TransformEnumValues,
  wrapSchema,
} from '@graphql-tools/wrap';
import type { GraphQLSchema } from 'graphql';

/** `workHistory` → `work_history`; paths keep their brackets. */
export const snakeCase = (name: string): string => name.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toLowerCase();

/** The same schema as REST shows it: flat objects without relations, snake_case names, lower-case enum values. */
export function restSchema(schema: GraphQLSchema): GraphQLSchema {
  return wrapSchema({
    schema,
    transforms: [
      new FilterObjectFields((_type, _name, field) => !field.extensions?.['graphOnly']),
      new PruneSchema({}),
      new RenameObjectFields((_type, name) => snakeCase(name)),
      new RenameInputObjectFields((_type, name) => snakeCase(name)),
      new RenameObjectFieldArguments((_type, _field, name) => snakeCase(name)),
      new TransformEnumValues((_type, value, config) => [value.toLowerCase(), config]),
    ],
  });
}
