import { execute, type ExecutionArgs, type GraphQLSchema } from 'graphql';
import { useSofa } from 'sofa-api';
import type { Context } from '../context.ts';
import { presentError } from '../errors.ts';
import { snakeCase } from '../name-case.ts';
import { pathOf, ROUTES, type Route } from './routes.ts';

type Variables = Record<string, unknown>;

export interface RestAnswer {
  status: number;
  headers: Record<string, string>;
  /** JSON */
  body: string;
}

/** Runs the operation of a route with what stands in its path and what its query or body says. */
export type Runner = (
  ctx: Context,
  route: Route,
  inPath: Record<string, string>,
  variables: Variables,
) => Promise<RestAnswer>;

/** query and body of the request that a context belongs to: SOFA would lose nulls and name no parameter in its errors */
const given = new WeakMap<Context, Variables>();

/** SOFA over the renamed schema. It runs `execute` itself, so that what is to hold of a request is checked before it. */
export function createRunner(schema: GraphQLSchema, report: (error: unknown) => void): Runner {
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
  return async (ctx, route, inPath, variables) => {
    given.set(ctx, variables);
    const url = new URL(pathOf(route, inPath), 'http://localhost');
    const answer = await sofa.fetch(url.href, { method: route.method }, { ctx });
    return { status: answer.status, headers: Object.fromEntries(answer.headers), body: await answer.text() };
  };
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
