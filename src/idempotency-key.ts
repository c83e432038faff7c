import type { Request, RequestHandler, Response } from 'express';
import { type ApolloServer, HeaderMap } from '@apollo/server';
import { Kind, OperationTypeNode, parse } from 'graphql';
import type { Context } from './context.ts';
import { InvalidRequestError, presentError } from './errors.ts';
import { MAX_TOKENS } from './graphql-limits.ts';
import { type Answer, once } from './modules/idempotency/idempotency.service.ts';

const HEADER = 'idempotency-key';
const MAX_LENGTH = 255;
const FORM = /^[\x21-\x7e]+$/;

/**
 * The key of a request, with or without the quotes of a structured field; null for none.
 * @throws {InvalidRequestError} for one that is empty, too long or no ASCII
 */
export function idempotencyKey(req: Request): string | null {
  const given = req.get(HEADER);
  if (given === undefined) return null;
  const key = /^"(.*)"$/.exec(given.trim())?.[1] ?? given.trim();
  if (!FORM.test(key) || key.length > MAX_LENGTH)
    throw new InvalidRequestError(
      `Invalid or missing parameter 'Idempotency-Key': it must be 1 to ${MAX_LENGTH} visible ASCII characters, such as a UUID`,
    );
  return key;
}

/** Sends an answer and says whether it was made before. */
export function sendOnce(res: Response, { status, headers, body, replayed }: Answer & { replayed: boolean }): void {
  res.status(status).set({ ...headers, 'cache-control': 'no-store' });
  if (replayed) res.set('idempotency-replayed', 'true');
  res.send(body);
}

interface GraphqlRequest {
  query?: unknown;
  variables?: unknown;
  operationName?: unknown;
}

/** Mutations with a key; everything else goes on. */
export function onceByGraphql(
  apollo: ApolloServer<Context>,
  createContext: (req: Request) => Promise<Context>,
): RequestHandler {
  return async (req, res, next) => {
    try {
      const key = idempotencyKey(req);
      const body = (req.body ?? {}) as GraphqlRequest;
      const operations = key === null ? [] : mutationsIn(body);
      if (key === null || !operations.length) return next();
      const ctx = await createContext(req);
      // a file has no text: its mutations know it again by its bytes
      const payload = ['graphql', JSON.stringify([body.query, body.variables ?? {}, body.operationName ?? null])];
      sendOnce(res, await once(ctx, { key, operations, payload }, () => executed(apollo, req, ctx)));
    } catch (error) {
      const { status, headers, error: presented } = presentError(error);
      if (status >= 500) throw error;
      const { message, ...extensions } = presented;
      res
        .status(status)
        .set(headers)
        .json({ errors: [{ message, extensions }] });
    }
  };
}

/** Root fields of the mutations of a document; [] for what is none, or cannot be read. */
function mutationsIn({ query }: GraphqlRequest): string[] {
  if (typeof query !== 'string') return [];
  try {
    return parse(query, { maxTokens: MAX_TOKENS }).definitions.flatMap((node) =>
      node.kind === Kind.OPERATION_DEFINITION && node.operation === OperationTypeNode.MUTATION
        ? node.selectionSet.selections.map((field) => (field.kind === Kind.FIELD ? field.name.value : ''))
        : [],
    );
  } catch {
    return [];
  }
}

async function executed(apollo: ApolloServer<Context>, req: Request, ctx: Context): Promise<Answer> {
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(req.headers)) if (value !== undefined) headers.set(name, String(value));
  const {
    status,
    headers: own,
    body,
  } = await apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: { method: req.method, headers, search: '', body: req.body as unknown },
    context: async () => ctx,
  });
  if (body.kind !== 'complete') throw new Error('an answer in pieces cannot be kept');
  return { status: status ?? 200, headers: Object.fromEntries(own), body: body.string };
}
