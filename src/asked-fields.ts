import { collectFields } from '@graphql-tools/utils';
import { getNamedType, type GraphQLResolveInfo, isObjectType } from 'graphql';

/** Names of the fields that an operation asks of what a resolver answers with, fragments and directives resolved. */
export function askedFields({ schema, fragments, variableValues, returnType, fieldNodes }: GraphQLResolveInfo) {
  const type = getNamedType(returnType);
  if (!isObjectType(type)) return new Set<string>();
  // typed for graphql 17, and handed on as they are
  const variables = variableValues as never;
  return new Set(
    fieldNodes
      .flatMap(({ selectionSet }) => selectionSet ?? [])
      .map((set) => collectFields(schema, fragments, variables, type, set).fields)
      .flatMap((fields) => [...fields.values()].flat())
      .map(({ name }) => name.value),
  );
}
