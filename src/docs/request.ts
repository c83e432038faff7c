import type { Parameter, Route } from './openapi.ts';

/** What the form of a route holds. */
export interface Filled {
  parameters: Record<string, string>;
  body: string;
  file: File | null;
}

export const bodyExample = (route: Route): string => {
  const example = route.requestBody?.content['application/json']?.example;
  return example === undefined ? '' : JSON.stringify(example, null, 2);
};

export const takesFile = (route: Route): boolean => Boolean(route.requestBody?.content['multipart/form-data']);

/** `/personas/{id}` and its values → `/personas/3f0b…?limit=50`; an empty query parameter is left out. */
export function pathWith(route: Route, values: Record<string, string>): string {
  const parameters = route.parameters ?? [];
  const path = parameters
    .filter(isIn('path'))
    .reduce((text, { name }) => text.replace(`{${name}}`, encodeURIComponent(values[name] ?? '')), route.path);
  const query = parameters
    .filter(isIn('query'))
    .filter(({ name }) => values[name])
    .map(({ name }) => [name, values[name] ?? '']);
  return query.length ? `${path}?${new URLSearchParams(query)}` : path;
}

const isIn = (place: Parameter['in']) => (parameter: Parameter) => parameter.in === place;

export function send(route: Route, filled: Filled, token: string): Promise<Response> {
  const headers: Record<string, string> = token ? { authorization: `Bearer ${token}` } : {};
  const form = new FormData();
  if (filled.file) form.append('file', filled.file);
  for (const { name } of (route.parameters ?? []).filter(isIn('header')))
    if (filled.parameters[name]) headers[name] = filled.parameters[name];
  if (filled.body) headers['content-type'] = 'application/json';
  return fetch(pathWith(route, filled.parameters), {
    method: route.method,
    headers,
    body: takesFile(route) ? form : filled.body || null,
  });
}

/** The example as a command line. */
export function curl(route: Route): string {
  const values = Object.fromEntries(
    (route.parameters ?? []).filter(isIn('path')).map(({ name, example }) => [name, String(example)]),
  );
  const lines = [
    `curl${route.method === 'GET' ? '' : ` -X ${route.method}`} ${location.origin}${pathWith(route, values)}`,
  ];
  if (route.security?.length !== 0) lines.push("-H 'Authorization: Bearer '$TOKEN");
  if (takesFile(route)) lines.push('-F file=@cv.pdf');
  if (bodyExample(route))
    lines.push("-H 'Content-Type: application/json'", `-d '${bodyExample(route).replaceAll("'", String.raw`'\''`)}'`);
  return lines.join(' \\\n  ');
}
