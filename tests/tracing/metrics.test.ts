import { describe, expect, it } from 'vitest';
import { readConfig } from '../../src/config.ts';
import type { HttpServer } from '../../src/http-server.ts';
import { serveMetrics } from '../../src/metrics-endpoint.ts';
import type { AddressInfo } from 'node:net';
import { useApp } from '../support/app.ts';
import { samplePdf } from '../support/documents.ts';

const METRICS_TOKEN = 'a token of the operator';

describe('with a token', () => {
  const app = useApp({}, { METRICS_TOKEN });
  const read = (token: string | null) => app.client.rest('GET', '/metrics', { token });

  it('tells requests by route, jobs by kind, and the process', async () => {
    const { token } = await app.client.signup();
    await app.client.upload(await samplePdf({ name: 'Mara Lind', email: 'mara@example.com' }), 'cv.pdf', token);
    await app.client.rest('GET', `/personas/${crypto.randomUUID()}`, { token });
    const { status, headers, body } = await read(METRICS_TOKEN);
    expect([status, headers.get('content-type')]).toEqual([200, expect.stringContaining('text/plain')]);
    const text = body as string;
    expect(text).toMatch(
      /http_server_request_duration_seconds_count\{method="POST",route="\/cv\/upload",status="200"\} 1/,
    );
    expect(text).toMatch(
      /http_server_request_duration_seconds_count\{method="GET",route="\/personas\/:id",status="404"\} 1/,
    );
    expect(text).toMatch(/personaforge_job_duration_seconds_count\{kind="[\w.-]+",outcome="done"\} \d/);
    expect(text).toMatch(/personaforge_jobs_waiting\{kind="[\w.-]+"\} 0/);
    expect(text).toContain('nodejs_eventloop_lag_seconds');
    expect(text).not.toContain('mara');
  });

  it('to nobody else', async () => {
    const { token } = await app.client.signup();
    for (const given of [null, token, `${METRICS_TOKEN}x`, METRICS_TOKEN.slice(1)]) {
      const answer = await read(given);
      expect([answer.status, answer.body.error.code]).toEqual([401, 'ERR_UNAUTHENTICATED']);
    }
  });
});

describe('with a port', () => {
  const app = useApp({}, { METRICS_PORT: '0' });

  it('they are there and not here', async () => {
    expect((await app.client.rest('GET', '/metrics')).status).toBe(404);
    const http = await serveMetrics(app.ports);
    const { port } = (http as HttpServer).server.address() as AddressInfo;
    const answer = await fetch(`http://127.0.0.1:${port}/metrics`);
    expect([answer.status, await answer.text()]).toEqual([200, expect.stringContaining('process_cpu_seconds_total')]);
    expect((await fetch(`http://127.0.0.1:${port}/users/me`)).status).toBe(404);
    await http?.drain();
  });
});

describe('with neither', () => {
  const app = useApp();

  it('there are none', async () => {
    expect((await app.client.rest('GET', '/metrics')).status).toBe(404);
    expect(await serveMetrics(app.ports)).toBeNull();
  });

  it.each([{ METRICS_TOKEN: 'short' }, { METRICS_PORT: 'x' }])('%j stops the start', (environment) => {
    expect(() => readConfig({ JWT_SECRET: 'one secret for tests, long enough by far', ...environment })).toThrow(
      /METRICS_(TOKEN|PORT) must/,
    );
  });
});
