import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { receiveFile } from '../src/modules/cvs/upload.ts';
import { useApp } from './support/app.ts';
import { samplePdf } from './support/documents.ts';

/** A disk of its own for the stored files, which can be full or read-only: that needs root and Linux. */
const mount = mkdtempSync(path.join(tmpdir(), 'personaforge-disk-'));
const mounts = (...options: string[]) => execFileSync('mount', ['-t', 'tmpfs', ...options, mount], { stdio: 'pipe' });
const possible = (() => {
  try {
    mounts('-o', 'size=1m', 'tmpfs');
    return true;
  } catch {
    console.warn('SKIPPED: full and read-only disks, as this user may not mount one');
    return false;
  }
})();

afterAll(() => {
  if (possible) execFileSync('umount', ['-l', mount]);
  rmSync(mount, { recursive: true, force: true });
});

it('a temporary folder that fills up while a file comes in is told as 507', async () => {
  const broken = Readable.from(
    (async function* () {
      yield Buffer.from('%PDF-1.7');
      throw Object.assign(new Error('no space left on device, write'), { code: 'ENOSPC' });
    })(),
  );
  await expect(receiveFile(broken, 'orla.pdf', 1_000)).rejects.toMatchObject({ status: 507 });
});

describe.runIf(possible)('a disk', () => {
  const app = useApp({}, { STORAGE_URL: `file://${mount}` });
  const stored = async () => (await readdir(mount, { recursive: true })).filter((name) => name.includes('/'));
  const remount = (options: string) => mounts('-o', `remount,${options}`);
  let token = '';
  let first: Uint8Array;
  let second: Uint8Array;
  let cvId = '';

  beforeAll(async () => {
    token = (await app.client.signup()).token;
    first = await samplePdf({ name: 'Fay First', email: 'fay@example.com' });
    second = await samplePdf({ name: 'Sid Second', email: 'sid@example.com' });
    cvId = (await app.client.upload(first, 'fay.pdf', token)).body.cv_id;
  });

  it('that is full is told as 507, nothing half-done, and reads go on', async () => {
    // one page is in use by the first CV, which is smaller: there is room for the name of a second one alone
    remount('size=4k');
    const before = await stored();
    const answer = await app.client.upload(second, 'sid.pdf', token);
    expect(answer).toMatchObject({ status: 507, body: { error: { code: 'ERR_INSUFFICIENT_STORAGE' } } });
    expect(answer.body.error.message).toContain('Delete what you no longer need');
    const graphql = await app.client.graphql('query { cvs { id } }', {}, token);
    expect(graphql.body.data.cvs).toEqual([{ id: cvId }]);
    expect(await stored()).toEqual(before);
    expect((await app.client.rest('GET', `/cv/${cvId}/file`, { token })).status).toBe(200);
  });

  it('that is read-only is told as 503, nothing half-done, and reads go on', async () => {
    remount('size=1m,ro');
    const before = await stored();
    for (const answer of [
      await app.client.upload(second, 'sid.pdf', token),
      await app.client.rest('DELETE', `/cv/${cvId}`, { token }),
    ]) {
      expect(answer).toMatchObject({ status: 503, body: { error: { code: 'ERR_UNAVAILABLE' } } });
      expect(answer.headers.get('retry-after')).toBe('30');
    }
    expect(await stored()).toEqual(before);
    expect((await app.client.rest('GET', `/cv/${cvId}/file`, { token })).status).toBe(200);
    expect((await app.client.rest('GET', '/cv/list', { token })).body).toHaveLength(1);
  });

  it('that has room again takes files without a restart', async () => {
    remount('size=1m,rw');
    expect((await app.client.upload(second, 'sid.pdf', token)).status).toBe(200);
    expect((await app.client.rest('DELETE', `/cv/${cvId}`, { token })).status).toBe(200);
    expect(await stored()).toHaveLength(1);
  });
});
