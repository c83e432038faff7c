import type { Fetcher } from '@graphiql/toolkit';
import { getOperationAST, parse } from 'graphql';
import { createClient } from 'graphql-sse';
import { requestBody } from '../client/body.ts';
import { changeSession, getSession } from './session.ts';

/** Runs what the explorer sends: files as multipart, subscriptions over server-sent events, all with the session's token. */
export const fetcher: Fetcher = async ({ query, operationName, variables }, { headers } = {}) => {
  const { token, files } = getSession();
  const authorized = { ...(token && { authorization: `Bearer ${token}` }), ...lowerCased(headers) };
  if (isSubscription(query, operationName)) {
    return createClient({ url: '/graphql/stream', headers: authorized, retryAttempts: 0 }).iterate({ query, ...(operationName && { operationName }), variables }) as AsyncIterableIterator<object>;
  }
  const body = requestBody(query, withFiles(variables ?? {}, files), operationName);
  const response = await fetch('/graphql', { method: 'POST', headers: { accept: 'application/graphql-response+json, application/json', ...body.headers, ...authorized }, body: body.body });
  const result = (await response.json()) as { data?: Record<string, { token?: string } | null> };
  keepToken(result.data);
  return result;
};

function isSubscription(query: string, operationName: string | null | undefined): boolean {
  try {
    return getOperationAST(parse(query), operationName)?.operation === 'subscription';
  } catch {
    return false;
  }
}

/** A chosen file goes to the variable of its name, unless the variable has a value. */
const withFiles = (variables: Record<string, unknown>, files: Record<string, File>) => ({ ...variables, ...Object.fromEntries(Object.entries(files).filter(([name]) => name in variables && variables[name] === null)) });

const lowerCased = (headers: Record<string, unknown> = {}): Record<string, string> => Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)]));

/** Signing up or in answers a token: the other tabs need it. */
function keepToken(data: Record<string, { token?: string } | null> | undefined): void {
  const token = data?.['signup']?.token ?? data?.['login']?.token;
  if (token) changeSession({ token });
}
