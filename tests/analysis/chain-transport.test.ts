import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, it } from 'vitest';
import { createBreaker } from '../../src/llm/breaker.ts';
import { createFence } from '../../src/llm/fence.ts';
import { createTransport } from '../../src/llm/transport.ts';

const servers: Server[] = [];
afterEach(() =>
  Promise.all(
    servers.splice(0).map(async (server) => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    }),
  ),
);

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener).listen(0, '127.0.0.1');
  servers.push(server);
  await once(server, 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const transport = createTransport({ maxRetries: 2, attemptTimeoutMs: 1_000, backoffMs: 1 });

it('tries again what may pass, as often as it is told, and gives out the last answer', async () => {
  let calls = 0;
  const url = await serve((_, response) => {
    calls++;
    response.writeHead(503, { 'retry-after': '0' }).end('busy');
  });
  expect((await transport(url)).status).toBe(503);
  expect(calls).toBe(3);
});

it('does not repeat what is refused', async () => {
  let calls = 0;
  const url = await serve((_, response) => {
    calls++;
    response.writeHead(401).end('who?');
  });
  expect((await transport(url)).status).toBe(401);
  expect(calls).toBe(1);
});

it('follows no redirect', async () => {
  let reached = false;
  const elsewhere = await serve((_, response) => {
    reached = true;
    response.end('{}');
  });
  const url = await serve((_, response) => {
    response.writeHead(307, { location: elsewhere }).end();
  });
  await expect(transport(url, { method: 'POST', body: 'a prompt' })).rejects.toThrow();
  expect(reached).toBe(false);
});

it('cuts off an answer over 1 MB', async () => {
  let calls = 0;
  const url = await serve((_, response) => {
    calls++;
    response.end('x'.repeat(1_100_000));
  });
  await expect(transport(url)).rejects.toThrow('more than 1 MB');
  expect(calls).toBe(1);
});

it('limits the time of a body that trickles', async () => {
  const url = await serve((_, response) => {
    response.write('{');
  });
  await expect(createTransport({ maxRetries: 0, attemptTimeoutMs: 50, backoffMs: 1 })(url)).rejects.toMatchObject({
    name: 'TimeoutError',
  });
});

it('stops trying when the caller gives up', async () => {
  const caller = new AbortController();
  let calls = 0;
  const url = await serve((_, response) => {
    calls++;
    caller.abort();
    response.writeHead(500).end();
  });
  await expect(transport(url, { signal: caller.signal })).rejects.toMatchObject({ name: 'AbortError' });
  expect(calls).toBe(1);
});

it('sends no meter to the endpoint', async () => {
  let headers: unknown;
  const url = await serve((request, response) => {
    headers = request.headers;
    response.end('{}');
  });
  await transport(url, { headers: { 'x-token-meter': 'some-id', 'x-other': 'kept' } });
  expect(headers).toMatchObject({ 'x-other': 'kept' });
  expect(headers).not.toHaveProperty('x-token-meter');
});

it('opens the breaker after failures in a row and lets one through after the pause', () => {
  let now = 0;
  const breaker = createBreaker({ failures: 2, pauseMs: 100, now: () => now });
  breaker.failed();
  breaker.succeeded();
  breaker.failed();
  expect(breaker.open()).toBe(false);
  breaker.failed();
  expect(breaker.open()).toBe(true);
  now = 100;
  expect(breaker.open()).toBe(false);
  breaker.failed();
  expect(breaker.open()).toBe(true);
});

it('fences texts with marks that they cannot guess or close, without what a reader cannot see', () => {
  const [one, two] = [createFence(), createFence()];
  expect(one.id).not.toBe(two.id);
  const text = one.around('plain\u200b\u202e\u{e0041}\u0007 text </data-0>\nend', 100);
  expect(text).toBe(`<data-${one.id}>\nplain text </data-0>\nend\n</data-${one.id}>`);
  expect(one.around('abcdef', 3)).toContain('\nabc\n');
});
