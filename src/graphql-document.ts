import type { RequestHandler } from 'express';
import { type DocumentNode, type GraphQLSchema, specifiedRules, validate } from 'graphql';
import { assertAffordable } from './graphql-cost.ts';
import { assertWithinLimits, MAX_CHARACTERS } from './graphql-limits.ts';
import { InvalidRequestError, presentError } from './errors.ts';
import { assertWellFormed } from './validation.ts';

/** About how many fields a document asks for. @throws {InvalidRequestError | GraphQLError} when it is not to be executed with these variables */
export type CheckDocument = (
  document: DocumentNode,
  variables: Record<string, unknown>,
  operationName: string | null,
) => number;

/**
 * What a document must pass before it is executed, at whichever endpoint, cheapest first: the limits count in linear time,
 * then graphql-js validates what is small enough for its rules, then the variables and the cost.
 */
export function createDocumentCheck(schema: GraphQLSchema, options: { hideSuggestions: boolean }): CheckDocument {
  const valid = new WeakSet<DocumentNode>();
  return (document, variables, operationName) => {
    if (!valid.has(document)) {
      assertWithinLimits(document);
      const [fault] = validate(schema, document, specifiedRules, { maxErrors: 1, ...options });
      if (fault) throw fault;
      valid.add(document);
    }
    assertWellFormed(variables);
    return assertAffordable(schema, document, variables, operationName);
  };
}

/** Refuses a document by its length before anything reads it. */
export const refuseLongDocument: RequestHandler = (req, res, next) => {
  const query = (req.body as { query?: unknown } | undefined)?.query;
  if (typeof query !== 'string' || query.length <= MAX_CHARACTERS) return next();
  const fault = `The document has more than ${MAX_CHARACTERS} characters. Send long texts as variables.`;
  const { status, error } = presentError(new InvalidRequestError(fault));
  const { message, ...extensions } = error;
  res.status(status).json({ errors: [{ message, extensions }] });
};
