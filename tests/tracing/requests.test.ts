import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { createLog } from '../../src/log.ts';
import { useApp } from '../support/app.ts';
import { rawRequest } from '../support/raw.ts';

/** The ids of requests, their log lines, and what they ask of others. */
const model: NodeJS.ProcessEnv = {};
const asked: Record<string, unknown>[] = [];
const endpoint = createServer((req, res) => {
  asked.push({ ...req.headers });
  req.resume();
  req.once('end', () => res.writeHead(400, { 'content-type': 'application/json' }).end('{}'));
});
beforeAll(async () => {
  endpoint.listen(0, '127.0.0.1');
  await once(endpoint, 'listening');
  model['OPENAI_BASE_URL'] = `http://127.0.0.1:${(endpoint.address() as AddressInfo).port}/v1`;
  return () => {
    endpoint.closeAllConnections();
    endpoint.close();
  };
});

const lines: Record<string, unknown>[] = [];
const app = useApp(
  { log: createLog('info', { write: (line) => void lines.push(JSON.parse(line) as Record<string, unknown>) }) },
  model,
);
let token = '';
beforeAll(async () => {
  token = (await app.client.signup()).token;
});
beforeEach(() => {
  lines.length = 0;
  asked.length = 0;
});

const lineOf = (id: string) =>
  vi.waitFor(() => {
    const line = lines.find(({ msg, request_id: own }) => msg === 'request' && own === id);
    if (!line) throw new Error('not yet');
    return line;
  });

describe('the id of a request', () => {
  it('is made where none is given, another one each time', async () => {
    const ids = await Promise.all(
      [1, 2].map(async () => (await app.client.rest('GET', '/healthz')).headers.get('x-request-id')),
    );
    expect(ids[0]).toMatch(/^[\da-f-]{36}$/);
    expect(ids[0]).not.toBe(ids[1]);
  });

  it.each(['a-1', '01JX:web/7+x=', 'x'.repeat(128)])('is taken over: %s', async (id) => {
    const { headers } = await app.client.rest('GET', '/users/me', { token, headers: { 'x-request-id': id } });
    expect(headers.get('x-request-id')).toBe(id);
  });

  it.each(['', 'x'.repeat(129), 'a b', '{"level":60}', 'é'])(
    'is not taken over when it could be anything: %j',
    async (id) => {
      const { headers } = await rawHeaders(id);
      expect(headers['x-request-id']).toMatch(/^[\da-f-]{36}$/);
    },
  );

  const rawHeaders = (id: string) =>
    rawRequest(app.url, {
      method: 'GET',
      path: '/healthz',
      headers: { 'x-request-id': Buffer.from(id).toString('latin1') },
    });

  const bad: [string, string, Parameters<typeof app.client.rest>[2], number][] = [
    ['GET', '/users/me', {}, 401],
    ['GET', '/nothing', {}, 404],
    ['PUT', '/personas', {}, 405],
    ['POST', '/personas', { body: '{"title":' }, 400],
    ['POST', '/personas', { body: {} }, 400],
    ['POST', '/personas', { body: JSON.stringify({ title: 'x'.repeat(2_000_000) }) }, 413],
    ['POST', '/cv/upload', { body: {} }, 415],
    ['POST', '/cv/upload', { body: 'x', headers: { 'content-type': 'multipart/form-data; boundary=e' } }, 400],
    ['GET', '/files/3f0b8f2e-5f0c-4a53-9a55-0d6d0f0c9d3e', {}, 404],
  ];
  it.each(bad)('stands in the error of %s %s %j', async (method, path, options, status) => {
    const signedIn = status === 401 ? {} : { token };
    const answer = await app.client.rest(method, path, { ...signedIn, ...options });
    expect(answer.status, JSON.stringify(answer.body)).toBe(status);
    expect(answer.body.error.request_id).toBe(answer.headers.get('x-request-id'));
  });

  it.each([
    ['/graphql', '{"query":"{ me { id } }"}'],
    ['/graphql', '{"query":"{ nothing }"}'],
    ['/graphql', '{"query":"{"}'],
    ['/graphql', JSON.stringify({ query: `{ ${'a '.repeat(200_000)} }` })],
    ['/graphql/stream', '{"query":"{ me { id } }"}'],
  ])('stands in the error of %s %.40s', async (path, body) => {
    const headers = {
      'x-request-id': 'own-id',
      accept: path === '/graphql' ? 'application/json' : 'text/event-stream',
    };
    const answer = await app.client.rest('POST', path, { body, headers });
    const { errors } = typeof answer.body === 'string' ? JSON.parse(answer.body) : answer.body;
    expect(errors[0].extensions).toEqual({ code: expect.stringMatching(/^ERR_/), request_id: 'own-id' });
  });
});

describe('the log', () => {
  it('has a line a request: route, status, time and account, and nothing of what was said', async () => {
    const id = (await app.client.rest('GET', '/users/me', { token })).body.id;
    const secret = 'canary-7f3a';
    await app.client.rest('PATCH', '/users/me', {
      token,
      body: { name: secret },
      headers: { 'x-request-id': 'patched' },
    });
    const line = await lineOf('patched');
    expect(line).toMatchObject({ method: 'PATCH', route: '/users/me', status: 200, user: id });
    expect(line['ms']).toBeGreaterThanOrEqual(0);
    await app.client.rest('POST', `/team/invites/${secret}/accept`, {
      token,
      headers: { 'x-request-id': 'accepting' },
    });
    await app.client.rest('GET', `/nothing/${secret}?q=${secret}`, { headers: { 'x-request-id': 'nowhere' } });
    expect(await lineOf('accepting')).toMatchObject({ route: '/team/invites/:token/accept', status: 404 });
    expect(await lineOf('nowhere')).toMatchObject({ route: 'none', status: 404 });
    await app.client.graphql(`query ${secret.replace('-', '_')} { me { ${'id'} name } }`, {}, token);
    await vi.waitFor(() => expect(lines.some(({ operations }) => String(operations) === 'me')).toBe(true));
    expect(JSON.stringify(lines)).not.toMatch(/canary/);
    expect(JSON.stringify(lines)).not.toContain(token);
  });

  it('tells of a fault by the id that its client was told', async () => {
    const { id } = (await app.client.rest('POST', '/personas', { token, body: { title: 'Broken' } })).body;
    const general = vi.spyOn(app.ports.analyst, 'general').mockRejectedValue(new Error('inside'));
    const { body } = await app.client.rest('GET', `/gap_analysis/${id}`, { token });
    general.mockRestore();
    const fault = lines.find(({ msg }) => msg === 'a request failed');
    expect(body.error).toMatchObject({ code: 'ERR_INTERNAL', request_id: fault?.['request_id'] });
  });
});

describe('a trace that a request came with', () => {
  const traceparent = '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01';
  const analyse = async (headers: Record<string, string>) => {
    const { id } = (await app.client.rest('POST', '/personas', { token, body: { title: 'Traced' } })).body;
    await app.client.rest('GET', `/gap_analysis/${id}`, { token, headers });
  };

  it('goes on to the model', async () => {
    await analyse({ traceparent, tracestate: 'a=b', 'x-request-id': 'traced' });
    expect(asked[0]).toMatchObject({ traceparent, tracestate: 'a=b' });
    expect(await lineOf('traced')).toMatchObject({ trace_id: '4bf92f3577b34da6a3ce929d0e0e4736' });
  });

  it.each(['', 'x', traceparent.replace('00-', 'ff-'), traceparent.replace(/-\w{16}-/, '-0000000000000000-')])(
    'and not when it is none: %j',
    async (given) => {
      await analyse({ traceparent: given });
      expect(asked.length).toBeGreaterThan(0);
      expect(asked[0]).not.toHaveProperty('traceparent');
    },
  );
});
