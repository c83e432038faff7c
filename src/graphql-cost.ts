import {
  type DocumentNode,
  getNullableType,
  getOperationAST,
  type GraphQLField,
  type GraphQLSchema,
  getVariableValues,
  isListType,
} from 'graphql';
import { type ComplexityEstimator, fieldExtensionsEstimator, getComplexity } from 'graphql-query-complexity';
import { InvalidRequestError } from './errors.ts';

/** fields that an answer may hold, lists counted by their limit: 100 personas with 100 fields each */
const MAX_COMPLEXITY = 20_000;
/** what a relation without a limit of its own is taken to hold */
const RELATION_SIZE = 10;

/** A list of rows costs its `limit` times its items, any other field one: the lists inside a row come with it. */
const listMultiplier: ComplexityEstimator = ({ args, childComplexity, field }) => {
  const limit = typeof args['limit'] === 'number' ? args['limit'] : isRelation(field) ? RELATION_SIZE : 1;
  return 1 + limit * childComplexity;
};

const isRelation = ({ type, extensions }: GraphQLField<unknown, unknown>) =>
  Boolean(extensions['graphOnly']) && isListType(getNullableType(type));

/** about how many of each the schema has */
const INTROSPECTION_LISTS: Record<string, number> = { types: 120, fields: 12, inputFields: 12, args: 3, enumValues: 6 };
/** fields of introspection are read from memory: this many are as much work as a field of a row */
const INTROSPECTION_DISCOUNT = 15;

const introspection: ComplexityEstimator = ({ type, field, childComplexity }) => {
  if (field.name.startsWith('__')) return childComplexity / INTROSPECTION_DISCOUNT;
  if (!type.name.startsWith('__')) return undefined;
  return 1 + (INTROSPECTION_LISTS[field.name] ?? 1) * childComplexity;
};

/**
 * Measures a valid document with its variables, which the limits of its lists may come from: about how many fields it
 * asks for.
 * @throws {InvalidRequestError} when it asks for too much, {GraphQLError} for a variable of a wrong form
 */
export function assertAffordable(
  schema: GraphQLSchema,
  query: DocumentNode,
  variables: Record<string, unknown>,
  operationName: string | null,
): number {
  const operation = getOperationAST(query, operationName);
  if (!operation) return 0;
  const { errors } = getVariableValues(schema, operation.variableDefinitions ?? [], variables, { maxErrors: 1 });
  if (errors?.[0]) throw errors[0];
  const complexity = getComplexity({
    schema,
    query,
    variables,
    ...(operation.name && { operationName: operation.name.value }),
    estimators: [introspection, fieldExtensionsEstimator(), listMultiplier],
  });
  if (complexity > MAX_COMPLEXITY)
    throw new InvalidRequestError(
      `The document asks for about ${Math.ceil(complexity)} fields; at most ${MAX_COMPLEXITY} are ` +
        'answered at once. Lower "limit" or split it.',
    );
  return complexity;
}
