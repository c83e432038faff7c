import express, { type Request, type RequestHandler, type Response as Reply, Router } from 'express';
import { execute, type ExecutionArgs, getNamedType, type GraphQLArgument, type GraphQLSchema } from 'graphql';
import { useSofa } from 'sofa-api';
import { rootField } from './root-field.ts';
import type { Context } from '../context.ts';
import { InvalidRequestError, presentError, UnsupportedMediaTypeError } from '../errors.ts';
import { assertWellFormed } from '../validation.ts';
import { assertRestArguments } from './arguments.ts';
import { snakeCase } from './naming.ts';
import { findRoute, pathOf, pathVariables, ROUTES, type Route } from './routes.ts';

/** largest JSON body; a persona of a whole career has some 100 kB */
const BODY_LIMIT = '1mb';

type Variables = Record<string, unknown>;
/** query and body of the request that a context belongs to: SOFA would lose nulls and name no parameter in its errors */
const given = new WeakMap<Context, Variables>();

/** The REST facade: SOFA runs the operations of the renamed schema; what comes before and after it is checked here. */
export function restRouter(
  schema: GraphQLSchema,
  createContext: (req: Request) => Promise<Context>,
  report: (error: unknown) => void,
): Router {
  const sofa = useSofa({
    basePath: '',
    schema,
    depthLimit: 2,
    routes: Object.fromEntries(ROUTES.map(({ operation, method, path }) => [operation, { method, path }])),
    context: ({ ctx }: { ctx: Context }) => ctx,
    execute: ((args: ExecutionArgs) =>
      execute({
        ...args,
        variableValues: { ...given.get(args.contextValue as Context), ...args.variableValues },
      })) as typeof execute,
    errorHandler: (errors) => errorResponse(errors[0], report),
  });
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
    given.set(ctx, variables);
    const url = new URL(pathOf(route, inPath), 'http://localhost');
    const answer = await sofa.fetch(url.href, { method: req.method }, { ctx });
    for (const [name, value] of answer.headers) res.setHeader(name, value);
    res.setHeader('cache-control', 'no-store');
    res.status(answer.status).send(await answer.text());
  });
  return router;
}

type SofaResponse = ReturnType<NonNullable<Parameters<typeof useSofa>[0]['errorHandler']>>;

function errorResponse(error: unknown, report: (error: unknown) => void): SofaResponse {
  const { status, headers, error: body } = presentError(error);
  if (status >= 500) report(error);
  return new Response(JSON.stringify({ error: inSnakeCase(body) }), {
    status,
    headers: { ...headers, 'content-type': 'application/json; charset=utf-8' },
  }) as SofaResponse;
}

/** Parameters are named as the REST client wrote them. */
function inSnakeCase<T extends { message: string; details?: { field: string; message: string }[] }>(error: T): T {
  return {
    ...error,
    message: error.message.replace(/parameter '([^']+)'/, (_match, name: string) => `parameter '${snakeCase(name)}'`),
    ...(error.details && {
      details: error.details.map(({ field, message }) => ({ field: snakeCase(field), message })),
    }),
  };
}

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

export const notFound: RequestHandler = (req, res) => {
  res.status(404).json({
    error: {
      code: 'ERR_NOT_FOUND',
      message: `There is no ${req.path.slice(0, SHOWN_PATH)}. GET /openapi.json lists what there is.`,
    },
  });
};
