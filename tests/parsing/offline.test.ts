import { execFile } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

const TRIES = `
const port = Number(process.argv[1]);
if (process.argv[2] === 'offline') (await import('./src/pool/offline.ts')).goOffline();
const http = await import('node:http'); const net = await import('node:net'); const dgram = await import('node:dgram');
const ways = {
  fetch: () => fetch('http://127.0.0.1:' + port),
  http: () => new Promise((resolve, reject) => http.get({ port, host: '127.0.0.1' }, resolve).on('error', reject)),
  net: () => new Promise((resolve, reject) => net.connect(port, '127.0.0.1', resolve).on('error', reject)),
  udp: () => new Promise((resolve, reject) => dgram.createSocket('udp4').send('x', port, '127.0.0.1', (error) => (error ? reject(error) : resolve()))),
};
const through = [];
for (const [name, way] of Object.entries(ways)) { try { await way(); through.push(name); } catch {} }
console.log(JSON.stringify(through));
process.exit(0);
`;

it('a process that went offline reaches nobody, where an open one reaches all', async () => {
  let hits = 0;
  const server = createServer((_request, response) => void (hits++, response.end()));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const run = async (mode: string) =>
    JSON.parse(
      (
        await promisify(execFile)(process.execPath, [
          '--import',
          'tsx',
          '--input-type=module',
          '-e',
          TRIES,
          String(port),
          mode,
        ])
      ).stdout,
    );
  expect(await run('open')).toEqual(['fetch', 'http', 'net', 'udp']);
  const before = hits;
  expect(await run('offline')).toEqual([]);
  expect(hits).toBe(before);
  server.close();
});
