import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { startEntry, untilReady } from '../support/service.ts';
import { createClient } from '../support/client.ts';
import { samplePdf } from '../support/documents.ts';

/** A service of its own, whose spans a collector of ours takes. */
const traces: string[] = [];
const collector = createServer(async (req, res) => {
  const chunks: Buffer[] = [];
  for await (const chunk of req) chunks.push(chunk as Buffer);
  traces.push(`${req.url} ${Buffer.concat(chunks).toString('latin1')}`);
  res.writeHead(200, { 'content-type': 'application/x-protobuf' }).end();
});
const dataDir = mkdtempSync(path.join(tmpdir(), 'personaforge-telemetry-'));

beforeAll(async () => {
  collector.listen(0, '127.0.0.1');
  await once(collector, 'listening');
});
afterAll(() => {
  collector.closeAllConnections();
  collector.close();
  rmSync(dataDir, { recursive: true, force: true });
});

it(
  'tells requests, statements and jobs to the endpoint, and nothing that anybody said',
  { timeout: 120_000 },
  async () => {
    const { port } = collector.address() as AddressInfo;
    const own = createServer().listen(0, '127.0.0.1');
    await once(own, 'listening');
    const { port: free } = own.address() as AddressInfo;
    own.close();
    const service = startEntry('server', {
      DATA_DIR: dataDir,
      PORT: String(free),
      OCR: 'off',
      OTEL_EXPORTER_OTLP_ENDPOINT: `http://127.0.0.1:${port}`,
      OTEL_SERVICE_NAME: 'forge-under-test',
    });
    await untilReady(service);
    const client = createClient(`http://127.0.0.1:${free}`);
    const { token, email } = await client.signup();
    await client.upload(await samplePdf({ name: 'Mara Lind', email: 'mara@example.com' }), 'cv.pdf', token);
    const traceparent = '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01';
    await client.rest('GET', '/personas', { token, headers: { traceparent } });
    service.process.kill('SIGTERM');
    expect(await service.ended).toBe(0);
    await vi.waitFor(() => expect(traces.length).toBeGreaterThan(0));
    const all = traces.join('\n');
    expect(all).toMatch(/^\/v1\/traces /);
    for (const name of [
      'forge-under-test',
      'GET /personas',
      'POST /cv/upload',
      'insert cvs',
      'select personas',
      'job ',
    ])
      expect(all).toContain(name);
    expect(all).toContain(Buffer.from('4bf92f3577b34da6a3ce929d0e0e4736', 'hex').toString('latin1'));
    expect(all).not.toContain(email);
    expect(all).not.toContain('mara@example.com');
    expect(all).not.toContain(token);
  },
);
