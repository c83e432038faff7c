import {
  type ASTVisitor,
  type DocumentNode,
  getNullableType,
  GraphQLError,
  type GraphQLField,
  type GraphQLSchema,
  isListType,
  Kind,
  type SelectionSetNode,
  type ValidationContext,
  type ValidationRule,
} from 'graphql';
import { type ComplexityEstimator, getComplexity } from 'graphql-query-complexity';

/** for the parser; a generated client's largest document has some 600 */
export const MAX_TOKENS = 2_000;
const MAX_DEPTH = 8;
const MAX_ALIASES = 15;
const MAX_DIRECTIVES = 5;
const MAX_ROOT_FIELDS = 20;
/** fields that an answer may hold, lists counted by their limit: 100 personas with 100 fields each */
const MAX_COMPLEXITY = 20_000;

const tooMuch = (message: string) => new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });

function depthOf(selection: SelectionSetNode, context: ValidationContext, seen: Set<string>): number {
  let deepest = 0;
  for (const node of selection.selections) {
    if (node.kind === Kind.FIELD) {
      if (node.name.value.startsWith('__')) continue;
      deepest = Math.max(deepest, 1 + (node.selectionSet ? depthOf(node.selectionSet, context, seen) : 0));
    } else if (node.kind === Kind.INLINE_FRAGMENT)
      deepest = Math.max(deepest, depthOf(node.selectionSet, context, seen));
    else if (!seen.has(node.name.value)) {
      const fragment = context.getFragment(node.name.value);
      if (fragment)
        deepest = Math.max(deepest, depthOf(fragment.selectionSet, context, new Set([...seen, node.name.value])));
    }
  }
  return deepest;
}

const depthRule: ValidationRule = (context) => ({
  OperationDefinition(node) {
    if (depthOf(node.selectionSet, context, new Set()) > MAX_DEPTH)
      context.reportError(tooMuch(`The query is deeper than ${MAX_DEPTH} levels. Split it.`));
  },
});

/** Counts in the whole document, as fragments carry aliases and directives too. */
const countRule: ValidationRule = (context): ASTVisitor => {
  let aliases = 0;
  let directives = 0;
  return {
    Field(node) {
      if (node.alias) aliases++;
    },
    Directive() {
      directives++;
    },
    OperationDefinition(node) {
      if (node.selectionSet.selections.length > MAX_ROOT_FIELDS)
        context.reportError(tooMuch(`The operation has more than ${MAX_ROOT_FIELDS} fields at its root. Split it.`));
    },
    Document: {
      leave() {
        if (aliases > MAX_ALIASES)
          context.reportError(tooMuch(`The document has more than ${MAX_ALIASES} aliases. Split it.`));
        if (directives > MAX_DIRECTIVES)
          context.reportError(tooMuch(`The document has more than ${MAX_DIRECTIVES} directives. Split it.`));
      },
    },
  };
};

/** what a relation without a limit of its own is taken to hold */
const RELATION_SIZE = 10;

/** A list of rows costs its `limit` times its items, any other field one: the lists inside a row come with it. */
const listMultiplier: ComplexityEstimator = ({ args, childComplexity, field }) => {
  if (field.name.startsWith('__')) return 0;
  const limit = typeof args['limit'] === 'number' ? args['limit'] : isRelation(field) ? RELATION_SIZE : 1;
  return 1 + limit * childComplexity;
};

const isRelation = ({ type, extensions }: GraphQLField<unknown, unknown>) =>
  Boolean(extensions['graphOnly']) && isListType(getNullableType(type));

/** Measures a valid document with its variables, which the limits of its lists may come from. @throws {GraphQLError} when it asks for too much */
export function assertAffordable(
  schema: GraphQLSchema,
  query: DocumentNode,
  variables: Record<string, unknown>,
  operationName: string | null,
): void {
  const complexity = getComplexity({
    schema,
    query,
    variables,
    ...(operationName && { operationName }),
    estimators: [listMultiplier],
  });
  if (complexity > MAX_COMPLEXITY)
    throw tooMuch(
      `The query asks for about ${complexity} fields; at most ${MAX_COMPLEXITY} are answered at once. Lower "limit" or split it.`,
    );
}

export const limitRules: ValidationRule[] = [depthRule, countRule];
