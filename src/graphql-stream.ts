import type { Request, RequestHandler } from 'express';
import {
  type DocumentNode,
  type ExecutionResult,
  getOperationAST,
  GraphQLError,
  type GraphQLSchema,
  OperationTypeNode,
  parse,
} from 'graphql';
import { createHandler } from 'graphql-sse/lib/use/express';
import type { Context } from './context.ts';
import { InvalidRequestError, presentError } from './errors.ts';
import type { CheckDocument } from './graphql-document.ts';
import { MAX_TOKENS } from './graphql-limits.ts';

/**
 * Subscriptions as server-sent events, one connection each (GraphQL over SSE, distinct connections mode):
 * https://github.com/enisdenjo/graphql-sse/blob/master/PROTOCOL.md. Same context and limits as `/graphql`.
 */
export function streamHandler(
  schema: GraphQLSchema,
  check: CheckDocument,
  createContext: (req: Request) => Promise<Context>,
  report: (error: unknown) => void,
): RequestHandler {
  const present = (error: unknown) => {
    const {
      status,
      headers,
      error: { code, message, details },
    } = presentError(error);
    if (status >= 500) report(error);
    return { status, headers, body: new GraphQLError(message, { extensions: { code, ...(details && { details }) } }) };
  };
  const handle = createHandler<Pick<Context, keyof Context>>({
    authenticate: () => null,
    onSubscribe: async (req, { query, operationName, variables }) => {
      try {
        const document = subscriptionIn(query, operationName);
        check(document, variables ?? {}, operationName ?? null);
        return {
          schema,
          document,
          operationName,
          variableValues: variables,
          contextValue: await createContext(req.raw),
        };
      } catch (error) {
        const { status, headers, body } = present(error);
        return [
          JSON.stringify({ errors: [body] }),
          { status, statusText: '', headers: { ...headers, 'content-type': 'application/json; charset=utf-8' } },
        ];
      }
    },
    onNext: (_ctx, _req, result) =>
      result.errors
        ? { ...(result as ExecutionResult), errors: result.errors.map((error) => present(error).body) }
        : undefined,
  });
  return (req, res) => handle(req, res);
}

function subscriptionIn(query: string, operationName: string | undefined): DocumentNode {
  const document = parse(query, { maxTokens: MAX_TOKENS });
  if (getOperationAST(document, operationName)?.operation !== OperationTypeNode.SUBSCRIPTION)
    throw new InvalidRequestError('Only subscriptions are answered here; send queries and mutations to POST /graphql.');
  return document;
}
