import type { GraphQLField, GraphQLSchema } from 'graphql';

/**
 * What a route of the table runs.
 * @param operation `Query.personas`
 * @throws {Error} for one that the schema does not have: the table is wrong
 */
export function rootField(schema: GraphQLSchema, operation: string): GraphQLField<unknown, unknown> {
  const [kind, name = ''] = operation.split('.');
  const type = kind === 'Query' ? schema.getQueryType() : schema.getMutationType();
  const field = type?.getFields()[name];
  if (!field) throw new Error(`The schema has no ${operation}.`);
  return field;
}
