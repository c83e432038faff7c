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
import { InvalidRequestError, presentError, RateLimitedError } from './errors.ts';
import type { CheckDocument } from './graphql-document.ts';
import { MAX_TOKENS } from './graphql-limits.ts';

/** of one account in one process */
export const MOST_STREAMS = 10;
const RETRY_SECONDS = 10;

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
    const { status, headers, error: presented } = presentError(error);
    const { message, ...extensions } = presented;
    if (status >= 500) report(error);
    return { status, headers, body: new GraphQLError(message, { extensions: { ...extensions } }) };
  };
  const open = new Map<string, number>();
  /** Counts a stream of an account until its response ends. @throws {RateLimitedError} when too many are open */
  const admit = ({ user }: Context, { res }: Request) => {
    if (!user || !res) return;
    const count = open.get(user.id) ?? 0;
    if (count >= MOST_STREAMS)
      throw new RateLimitedError(
        `At most ${MOST_STREAMS} subscriptions of one account are open at a time. End one, or ask by a ` +
          'query now and then.',
        RETRY_SECONDS,
      );
    open.set(user.id, count + 1);
    res.once('close', () => {
      const left = (open.get(user.id) ?? 1) - 1;
      if (left) open.set(user.id, left);
      else open.delete(user.id);
    });
  };
  const handle = createHandler<Pick<Context, keyof Context>>({
    authenticate: () => null,
    onSubscribe: async (req, { query, operationName, variables }) => {
      try {
        const document = subscriptionIn(query, operationName);
        const fields = check(document, variables ?? {}, operationName ?? null);
        const context = await createContext(req.raw);
        context.charge(fields);
        admit(context, req.raw);
        return {
          schema,
          document,
          operationName,
          variableValues: variables,
          contextValue: context,
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
