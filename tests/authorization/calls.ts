import { getNamedType, type GraphQLField, type GraphQLObjectType, isLeafType } from 'graphql';
import { snakeCase } from '../../src/name-case.ts';
import { ROUTES } from '../../src/rest/routes.ts';
import { createSchema } from '../../src/schema.ts';
import type { TestApp } from '../support/app.ts';
import type { Row } from './rows.ts';

const KINDS = ['query', 'mutation', 'subscription'] as const;
type Kind = (typeof KINDS)[number];
type Args = Record<string, unknown>;

export interface Outcome {
  status: number;
  /** whether it was the scope of a token that kept it back */
  scoped: boolean;
}

const STATUS: Record<string, number> = {
  ERR_INVALID_REQUEST: 400,
  ERR_UNAUTHENTICATED: 401,
  ERR_FORBIDDEN: 403,
  ERR_NOT_FOUND: 404,
  ERR_CONFLICT: 409,
};

const isScoped = (text: string) => /needs the scope|No personal access token/.test(text);

/** Every operation of the schema, by both transports. */
export function createCalls(app: TestApp) {
  const schema = createSchema();
  const rootOf = (kind: Kind): GraphQLObjectType =>
    ({ query: schema.getQueryType(), mutation: schema.getMutationType(), subscription: schema.getSubscriptionType() })[
      kind
    ]!;
  const operations = KINDS.flatMap((kind) => Object.values(rootOf(kind).getFields()).map((field) => ({ kind, field })));

  async function graphql({ operation }: Row, args: Args, token: string | null): Promise<Outcome> {
    const { kind, field } = operations.find((one) => one.field.name === operation)!;
    const document = documentOf(kind, field, args);
    if (kind === 'subscription') return byStream(app.url, document, args, token);
    const { body } = await app.client.graphql(document, args, token);
    if (!body.errors) return { status: 200, scoped: false };
    const [{ message, extensions }] = body.errors;
    return { status: STATUS[extensions.code] ?? 500, scoped: isScoped(message) };
  }

  async function rest({ operation }: Row, args: Args, token: string | null): Promise<Outcome> {
    const route = ROUTES.find((candidate) => candidate.operation.split('.')[1] === snakeCase(operation))!;
    const named = Object.fromEntries(
      Object.entries(args).map(([name, value]) => [
        snakeCase(name),
        ENUMS.has(name) ? (value as string).toLowerCase() : value,
      ]),
    );
    let path = route.path;
    for (const [name, value] of Object.entries(named)) {
      if (!path.includes(`:${name}`)) continue;
      path = path.replace(`:${name}`, encodeURIComponent(value as string));
      delete named[name];
    }
    const options = { token, ...(route.method !== 'GET' && { body: named }) };
    const { status, body } = await app.client.rest(route.method, path, options);
    return { status, scoped: isScoped(String(body?.error?.message)) };
  }

  return { operations, graphql, rest };
}

const ENUMS = new Set(['format', 'role', 'list']);

function documentOf(kind: Kind, field: GraphQLField<unknown, unknown>, given: Args): string {
  const args = field.args.filter((arg) => arg.name in given);
  const declared = args.length ? `(${args.map((arg) => `$${arg.name}: ${String(arg.type)}`).join(', ')})` : '';
  const passed = args.length ? `(${args.map((arg) => `${arg.name}: $${arg.name}`).join(', ')})` : '';
  return (
    `${kind} ${declared} { ${field.name}${passed} ` +
    `${isLeafType(getNamedType(field.type)) ? '' : '{ __typename }'} }`
  );
}

async function byStream(url: string, query: string, variables: Args, token: string | null): Promise<Outcome> {
  const response = await fetch(`${url}/graphql/stream`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'text/event-stream',
      ...(token && { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify({ query, variables }),
  });
  const text = await response.text();
  const code = /"code":"(ERR_\w+)"/.exec(text)?.[1];
  return { status: code ? (STATUS[code] ?? 500) : response.status, scoped: isScoped(text) };
}
