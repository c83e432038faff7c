import type { Fetcher } from '@graphiql/toolkit';
import { getOperationAST, type OperationDefinitionNode, parse } from 'graphql';
import { createClient } from 'graphql-sse';
import { requestBody } from '../client/body.ts';
import { changeSession, getSession } from './session.ts';

/** Runs what the explorer sends: files as multipart, subscriptions over server-sent events, all with the session's token. */
export const fetcher: Fetcher = async ({ query, operationName: chosen, variables }, { headers } = {}) => {
  const operation = operationOf(query, chosen);
  const operationName = operation?.name?.value;
  const { token, files } = getSession();
  const authorized = { ...(token && { authorization: `Bearer ${token}` }), ...lowerCased(headers) };
  if (operation?.operation === 'subscription') {
    return createClient({ url: '/graphql/stream', headers: authorized, retryAttempts: 0 }).iterate({
      query,
      ...(operationName && { operationName }),
      variables,
    }) as AsyncIterableIterator<object>;
  }
  const body = requestBody(query, withFiles(variables ?? {}, files), operationName);
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { accept: 'application/graphql-response+json, application/json', ...body.headers, ...authorized },
    body: body.body,
  });
  const result = (await response.json()) as { data?: Record<string, { token?: string } | null> };
  keepToken(result.data);
  return result;
};

/** For a moment after a change of tabs GraphiQL still names the operation of the tab before: the only one there is goes before the name. */
function operationOf(query: string, chosen: string | null | undefined): OperationDefinitionNode | null {
  try {
    const document = parse(query);
    return getOperationAST(document) ?? getOperationAST(document, chosen) ?? null;
  } catch {
    return null;
  }
}

/** A chosen file goes to the variable of its name, unless the variable has a value. */
const withFiles = (variables: Record<string, unknown>, files: Record<string, File>) => ({
  ...variables,
  ...Object.fromEntries(Object.entries(files).filter(([name]) => name in variables && variables[name] === null)),
});

const lowerCased = (headers: Record<string, unknown> = {}): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)]));

/** Signing up or in answers a token: the other tabs need it. */
function keepToken(data: Record<string, { token?: string } | null> | undefined): void {
  const token = data?.['signup']?.token ?? data?.['login']?.token;
  if (token) changeSession({ token });
}
