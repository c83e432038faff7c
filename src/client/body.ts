type Variables = Record<string, unknown>;

/**
 * The body of a GraphQL request: JSON, or with a file among the variables the form of the GraphQL multipart request
 * specification (https://github.com/jaydenseric/graphql-multipart-request-spec).
 */
export function requestBody(
  query: string,
  variables: Variables,
  operationName?: string | null,
): { headers: Record<string, string>; body: string | FormData } {
  const files: [path: string, file: Blob][] = [];
  const named = operationName ? { operationName } : {};
  const plain = withoutFiles(variables, 'variables', files);
  if (!files.length)
    return { headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query, variables, ...named }) };
  const form = new FormData();
  form.append('operations', JSON.stringify({ query, variables: plain, ...named }));
  form.append('map', JSON.stringify(Object.fromEntries(files.map(([path], i) => [i, [path]]))));
  files.forEach(([, file], i) => form.append(String(i), file, file instanceof File ? file.name : 'file'));
  // a form alone could come from any web page: this header says that it does not
  return { headers: { 'apollo-require-preflight': 'true' }, body: form };
}

function withoutFiles(value: unknown, path: string, files: [string, Blob][]): unknown {
  if (value instanceof Blob) {
    files.push([path, value]);
    return null;
  }
  if (Array.isArray(value)) return value.map((item, i) => withoutFiles(item, `${path}.${i}`, files));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, withoutFiles(item, `${path}.${key}`, files)]),
  );
}
