import express, { type Request, type RequestHandler, type Response as Reply, Router } from 'express';
import { getNamedType, type GraphQLArgument, type GraphQLSchema } from 'graphql';
import { rootField } from './root-field.ts';
import type { Context } from '../context.ts';
import { InvalidRequestError, NotFoundError, presentError, UnsupportedMediaTypeError } from '../errors.ts';
import { idempotencyKey } from '../idempotency-key.ts';
import { once } from '../modules/idempotency/idempotency.service.ts';
import { assertWellFormed } from '../validation.ts';
import { assertRestArguments } from './arguments.ts';
import { entityTag, ifUnchanged, isKnown, isVersioned } from './conditions.ts';
import { camelCase } from '../name-case.ts';
import { linksOf } from './links.ts';
import { findRoute, pathOf, pathVariables, type Route } from './routes.ts';
import { createRunner, type RestAnswer } from './runner.ts';

/** largest JSON body; a persona of a whole career has some 100 kB */
const BODY_LIMIT = '1mb';

type Variables = Record<string, unknown>;

/** The REST facade: SOFA runs the operations of the renamed schema; what comes before and after it is checked here. */
export function restRouter(
  schema: GraphQLSchema,
  createContext: (req: Request) => Promise<Context>,
  report: (error: unknown) => void,
): Router {
  const run = createRunner(schema, report);
  const router = Router();
  router.use(async (req, res, next) => {
    const route = findRoute(req.method, req.path);
    if (!route) return next();
    const inPath = pathVariables(route, req.path);
    const args = argumentsOf(schema, route);
    const variables = route.method === 'GET' ? queryVariables(req, args) : await jsonBody(req, res);
    assertRestArguments(args, variables);
    assertWellFormed({ ...variables, ...inPath });
    const ctx = await createContext(req);
    const key = route.method === 'GET' ? null : idempotencyKey(req);
    const answer = () => changed(req, ctx, route, inPath, variables);
    if (key === null) return void send(req, res, route, await answer());
    const payload = [req.method, pathOf(route, inPath), JSON.stringify(variables), req.get('if-match') ?? ''];
    const { replayed, ...kept } = await once(ctx, { key, operations: [operationOf(route)], payload }, answer);
    if (replayed) res.set('idempotency-replayed', 'true');
    send(req, res, route, kept);
  });

  /** Runs the operation, with the header `If-Match` only on what is as it was. */
  async function changed(
    req: Request,
    ctx: Context,
    route: Route,
    inPath: Record<string, string>,
    variables: Variables,
  ): Promise<RestAnswer> {
    if (!req.get('if-match') || !CHANGING.has(route.method)) return run(ctx, route, inPath, variables);
    const now = await ifUnchanged(schema, req, (read, at) => run(ctx, read, at, {}));
    if ('refusal' in now) return now.refusal;
    // once more inside of the change, for what happens until then
    const isVersioned = now.version !== null && argumentsOf(schema, route).some(({ name }) => name === 'version');
    return run(ctx, route, inPath, isVersioned ? { version: now.version, ...variables } : variables);
  }

  function send(req: Request, res: Reply, route: Route, { status, headers, body }: RestAnswer): void {
    res.status(status).set({ ...headers, 'cache-control': 'no-store' });
    if (status === 200 && (TAGGED.has(route.method) || isVersioned(schema, route))) {
      const etag = entityTag(schema, route, body);
      res.set({ etag });
      const links = route.method === 'GET' ? linksOf(schema, req, route, body) : null;
      if (links) res.set({ link: links });
      if (route.method === 'GET' && isKnown(req, etag)) return void res.status(304).end();
    }
    res.send(body);
  }

  return router;
}

/** As GraphQL names it. */
const operationOf = ({ operation }: Route): string => camelCase(operation.slice(operation.indexOf('.') + 1));

const CHANGING = new Set<Route['method']>(['PATCH', 'DELETE']);
/** whose answer is the thing at this address as it is now; what a POST makes has a tag where it has a version */
const TAGGED = new Set<Route['method']>(['GET', 'PATCH']);

const readBody = express.raw({ type: () => true, limit: BODY_LIMIT });

/** No body is as good as an empty object, with or without the header that says JSON. */
async function jsonBody(req: Request, res: Reply): Promise<Variables> {
  await new Promise<void>((resolve, reject) =>
    readBody(req, res, (error?: unknown) => (error ? reject(error as Error) : resolve())),
  );
  const bytes: Buffer = Buffer.isBuffer(req.body) ? req.body : Buffer.alloc(0);
  const contentType = req.headers['content-type'];
  if (!bytes.length && !contentType) return {};
  if (contentType?.split(';', 1)[0]?.trim().toLowerCase() !== 'application/json')
    throw new UnsupportedMediaTypeError('Send the body as JSON, with the header "Content-Type: application/json".');
  if (!bytes.length) return {};
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw new InvalidRequestError('The body is not valid JSON.');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new InvalidRequestError('The body must be a JSON object.');
  return value as Variables;
}

/** The arguments of a route that do not stand in its path. */
function argumentsOf(schema: GraphQLSchema, { operation, path }: Route): GraphQLArgument[] {
  return rootField(schema, operation).args.filter((arg) => !path.includes(`:${arg.name}`));
}

/** Numbers and booleans of a query string; what is neither goes on as it is, for GraphQL to refuse by its name. */
function queryVariables(req: Request, args: GraphQLArgument[]): Variables {
  return Object.fromEntries(
    args
      .filter(({ name }) => req.query[name] !== undefined)
      .map(({ name, type }) => {
        const value = req.query[name];
        const scalar = getNamedType(type).name;
        if (scalar === 'Int' && typeof value === 'string' && /^-?\d{1,9}$/.test(value)) return [name, Number(value)];
        if (scalar === 'Boolean' && (value === 'true' || value === 'false')) return [name, value === 'true'];
        return [name, value];
      }),
  );
}

/** The last handler of the service: every error of every layer in one form. */
export const errorHandler =
  (report: (error: unknown) => void): express.ErrorRequestHandler =>
  (error, _req, res, next) => {
    if (res.headersSent) return next(error);
    const { status, headers, error: body } = presentError(error);
    if (status >= 500) report(error);
    res.status(status).set(headers).json({ error: body });
  };

/** how much of an unknown path its answer repeats */
const SHOWN_PATH = 200;

export const notFound: RequestHandler = (req) => {
  throw new NotFoundError(`There is no ${req.path.slice(0, SHOWN_PATH)}. GET /openapi.json lists what there is.`);
};
