import { readdirSync, readlinkSync } from 'node:fs';
import { createHash, randomBytes } from 'node:crypto';
import net from 'node:net';
import path from 'node:path';
import { promisify } from 'node:util';
import { PDFDocument } from 'pdf-lib';
import { beforeAll, describe, expect, it } from 'vitest';
import { Export } from '../src/modules/exports/export.entity.ts';
import { useApp } from './support/app.ts';
import { samplePdf } from './support/documents.ts';

/** more than the buffers of both ends of a connection hold */
const BIG = 6 * 1024 * 1024;
const DROPS = 104;
/** fewer than the connections of the database, of which one holds a lock */
const AT_ONCE = 8;

const app = useApp();
let token = '';
let cvId = '';
let fileUrl = '';

beforeAll(async () => {
  token = (await app.client.signup()).token;
  const document = await PDFDocument.load(await samplePdf({ name: 'Wanda Heavy', email: 'wanda@example.com' }));
  await document.attach(randomBytes(BIG), 'weight.bin');
  cvId = (await app.client.upload(await document.save(), 'wanda.pdf', token)).body.cv_id;
  const { body: persona } = await app.client.rest('POST', '/personas', { token, body: { title: 'Stage' } });
  const { body: exported } = await app.client.rest('POST', `/export/${persona.id}`, { token, body: { format: 'md' } });
  const bytes = randomBytes(BIG);
  const em = app.ports.orm.em.fork();
  const row = await em.findOneOrFail(Export, { id: exported.id });
  await app.ports.storage.put(row.storageKey, bytes, 'text/markdown');
  Object.assign(row, { size: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') });
  await em.flush();
  fileUrl = exported.file_url;
});

/** Descriptors of this process that lead to stored files. */
function openFiles(): number {
  const root = path.join(app.dataDir, 'files');
  return readdirSync('/proc/self/fd').filter((fd) => {
    try {
      return readlinkSync(`/proc/self/fd/${fd}`).startsWith(root);
    } catch {
      return false;
    }
  }).length;
}

type Drop = 'at the first byte' | 'before the first byte';

/** Asks, and hangs up. */
function drop(method: string, target: string, when: Drop): Promise<void> {
  const { hostname, port } = new URL(app.url);
  return new Promise((resolve) => {
    const socket = net.connect(Number(port), hostname, () => {
      const request = `${method} ${target} HTTP/1.1\r\nHost: ${hostname}\r\nAuthorization: Bearer ${token}\r\n\r\n`;
      socket.write(request, () => {
        if (when === 'before the first byte') socket.destroy();
      });
    });
    socket.once('data', () => socket.destroy());
    socket.on('error', () => {});
    socket.once('close', () => resolve());
  });
}

const connections = () => promisify(app.server.getConnections.bind(app.server))();

/** Clients that are gone while the service is still at work for them: it waits for a table until it has noticed. */
async function dropWhileItWorks(method: string, target: string): Promise<void> {
  const others = await connections();
  await app.ports.orm.em.fork().transactional(async (em) => {
    await em.execute('lock table sessions in access exclusive mode');
    await Promise.all(Array.from({ length: AT_ONCE }, () => drop(method, target, 'before the first byte')));
    await expect.poll(connections, { timeout: 20_000 }).toBeLessThanOrEqual(others);
  });
}

const targets: Record<string, () => string> = {
  '/cv/{id}/file': () => `/cv/${cvId}/file`,
  '/files/{id}': () => fileUrl.slice(app.url.length),
  '/users/me/export': () => '/users/me/export',
};

describe.runIf(process.platform === 'linux').each(Object.keys(targets))('a client that drops %s', (name) => {
  it.each(['GET', 'HEAD'])(
    'at the first byte of a %s leaves no descriptor open',
    async (method) => {
      for (let i = 0; i < DROPS; i += AT_ONCE)
        await Promise.all(Array.from({ length: AT_ONCE }, () => drop(method, targets[name]!(), 'at the first byte')));
      await expect.poll(openFiles, { timeout: 20_000 }).toBe(0);
    },
    180_000,
  );

  it.each(['GET', 'HEAD'])('before the first byte of a %s leaves no descriptor open', async (method) => {
    for (let i = 0; i < DROPS; i += AT_ONCE) await dropWhileItWorks(method, targets[name]!());
    await expect.poll(openFiles, { timeout: 20_000 }).toBe(0);
  });
});
