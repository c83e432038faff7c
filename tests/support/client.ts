import { randomUUID } from 'node:crypto';

export interface Answer<T = any> {
  status: number;
  headers: Headers;
  body: T;
}

export interface RestOptions {
  token?: string | null;
  body?: unknown;
  headers?: Record<string, string>;
}

/** A user of the API, over the wire. */
export interface Client {
  url: string;
  rest(method: string, path: string, options?: RestOptions): Promise<Answer>;
  upload(bytes: Uint8Array, filename: string, token?: string | null, path?: string): Promise<Answer>;
  graphql(query: string, variables?: Record<string, unknown>, token?: string | null): Promise<Answer>;
  /** a new account */
  signup(): Promise<{ token: string; email: string; password: string }>;
}

export function createClient(url: string): Client {
  const call = async (path: string, init: RequestInit): Promise<Answer> => {
    const response = await fetch(url + path, init);
    const text = await response.text();
    const json = text !== '' && response.headers.get('content-type')?.includes('json');
    return { status: response.status, headers: response.headers, body: json ? JSON.parse(text) : text };
  };
  const bearer = (token?: string | null): Record<string, string> => (token ? { authorization: `Bearer ${token}` } : {});
  const rest: Client['rest'] = (method, path, { token, body, headers } = {}) =>
    call(path, {
      method,
      headers: { ...bearer(token), ...(body !== undefined && { 'content-type': 'application/json' }), ...headers },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
  return {
    url,
    rest,
    upload: (bytes, filename, token, path = '/cv/upload') => {
      const form = new FormData();
      form.append('file', new Blob([Buffer.from(bytes)]), filename);
      return call(path, { method: 'POST', headers: bearer(token), body: form });
    },
    graphql: (query, variables, token) =>
      call('/graphql', {
        method: 'POST',
        headers: { ...bearer(token), 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables }),
      }),
    async signup() {
      const email = `user-${randomUUID()}@example.com`;
      const password = `pw ${randomUUID()}`;
      const { body } = await rest('POST', '/auth/signup', { body: { email, password, name: 'Robin Example' } });
      return { token: body.token as string, email, password };
    },
  };
}
