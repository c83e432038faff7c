import { readdir, readFile, rename, rm, stat, truncate, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { check } from '../src/admin/check.ts';
import { OperatorError } from '../src/operator-error.ts';
import { Cv } from '../src/modules/cvs/cv.entity.ts';
import { sweepFiles } from '../src/modules/cvs/sweep.ts';
import { Export } from '../src/modules/exports/export.entity.ts';
import { useApp } from './support/app.ts';
import { samplePdf } from './support/documents.ts';
import { unzip } from './support/zip.ts';

const app = useApp();
let me: { token: string; password: string };
let pdf: Uint8Array;
let cvId = '';
let personaId = '';
let exported: { id: string; file_url: string };

const at = (key: string) => path.join(app.dataDir, 'files', key);
const error = (status: number, code: string) =>
  expect.objectContaining({ status, body: { error: expect.objectContaining({ code }) } });
const rest: typeof app.client.rest = (method, route, options) =>
  app.client.rest(method, route, { token: me.token, ...options });
const makeExport = async () => (await rest('POST', `/export/${personaId}`, { body: { format: 'md' } })).body;
const keyOfCv = async () => (await app.ports.orm.em.fork().findOneOrFail(Cv, { id: cvId })).storageKey;
const keyOfExport = async () => (await app.ports.orm.em.fork().findOneOrFail(Export, { id: exported.id })).storageKey;
const bytesOf = async (url: string, token = '') => {
  const answer = await fetch(url, { headers: token ? { authorization: `Bearer ${token}` } : {} });
  return { status: answer.status, bytes: new Uint8Array(await answer.arrayBuffer()) };
};
const files = async () => (await readdir(at(''), { recursive: true })).filter((name) => name.includes('/')).toSorted();

/** Flips a byte: the size stays. */
async function damage(key: string): Promise<void> {
  const bytes = await readFile(at(key));
  bytes[10]! ^= 1;
  await writeFile(at(key), bytes);
}

beforeAll(async () => {
  pdf = await samplePdf({ name: 'Ines Keeper', email: 'ines@example.com' });
});

beforeEach(async () => {
  me = await app.client.signup();
  cvId = (await app.client.upload(pdf, 'ines.pdf', me.token)).body.cv_id;
  personaId = (await rest('POST', '/personas', { body: { title: 'Stage', base_cv_id: cvId } })).body.id;
  exported = await makeExport();
});

describe('a lost file', () => {
  it.each([
    ['missing', (key: string) => rm(at(key))],
    ['damaged', damage],
    ['damaged', (key: string) => truncate(at(key), 5)],
  ])('of a CV that is %s is told, and is back after the same upload', async (state, lose) => {
    await lose(await keyOfCv());
    const gone = await rest('GET', `/cv/${cvId}/file`);
    expect(gone).toEqual(error(410, 'ERR_GONE'));
    expect(gone.body.error.message).toMatch(new RegExp(`${state}.*Upload the same file again`));
    expect(
      (await fetch(`${app.url}/cv/${cvId}/file`, { method: 'HEAD', headers: { authorization: `Bearer ${me.token}` } }))
        .status,
    ).toBe(410);

    expect((await app.client.upload(pdf, 'ines.pdf', me.token)).body).toMatchObject({ cv_id: cvId, status: 'parsed' });
    expect(await bytesOf(`${app.url}/cv/${cvId}/file`, me.token)).toEqual({ status: 200, bytes: new Uint8Array(pdf) });
  });

  it.each([
    ['missing', (key: string) => rm(at(key))],
    ['damaged', damage],
  ])('of an export that is %s is told, and is back after the same export', async (_state, lose) => {
    const whole = await bytesOf(exported.file_url);
    const before = await keyOfExport();
    await lose(before);
    expect(await app.client.rest('GET', exported.file_url.slice(app.url.length))).toEqual(error(410, 'ERR_GONE'));

    const again = await makeExport();
    expect(again.id).toBe(exported.id);
    expect(await bytesOf(again.file_url)).toEqual(whole);
    expect(await files()).not.toContain(before);
  });

  it('is named by the takeout, which goes on with the rest', async () => {
    await rm(at(await keyOfCv()));
    const { status, bytes } = await bytesOf(`${app.url}/users/me/export`, me.token);
    expect(status).toBe(200);
    const zip = await unzip(Buffer.from(bytes));
    const manifest: { path: string; state: string }[] = JSON.parse(zip.get('files/manifest.json') ?? '[]');
    expect(Object.fromEntries(manifest.map(({ path: name, state }) => [name, state]))).toEqual({
      [`files/cvs/${cvId}-ines.pdf`]: 'missing',
      [`files/exports/${exported.id}-Ines Keeper - CV.md`]: 'intact',
    });
    expect([...zip.keys()].filter((name) => name.startsWith('files/exports/'))).toHaveLength(1);
    expect([...zip.keys()].filter((name) => name.startsWith('files/cvs/'))).toHaveLength(0);
  });

  it('is listed by the command check, with what no row knows', async () => {
    const [lost, broken] = [await keyOfCv(), await keyOfExport()];
    await rm(at(lost));
    await damage(broken);
    await writeFile(at('cvs/of-nobody'), 'x');
    const fault = await check.run(app.ports, []).then(
      () => null,
      (error: unknown) => error,
    );
    expect(fault).toBeInstanceOf(OperatorError);
    const said = (fault as OperatorError).message;
    expect(said).toMatch(new RegExp(`^missing +${lost}`, 'm'));
    expect(said).toMatch(new RegExp(`^damaged +${broken}`, 'm'));
    expect(said).toMatch(/^orphaned +cvs\/of-nobody/m);
    await rm(at('cvs/of-nobody'));
    await app.client.upload(pdf, 'ines.pdf', me.token);
    await makeExport();
    const later = await check.run(app.ports, []).catch(({ message }: OperatorError) => message);
    expect(later).not.toMatch(new RegExp(`${lost}|${broken}|of-nobody`));
  });
});

/** A folder of the store is a file for as long as `work` runs: whatever is asked of it there fails, for root as well. */
async function refusing<T>(folder: 'cvs' | 'exports', work: () => Promise<T>): Promise<T> {
  await rename(at(folder), at(`${folder}-away`));
  await writeFile(at(folder), '');
  try {
    return await work();
  } finally {
    await rm(at(folder));
    await rename(at(`${folder}-away`), at(folder));
  }
}

describe('a store that refuses', () => {
  const unavailable = (answer: Awaited<ReturnType<typeof rest>>) => {
    expect(answer).toEqual(error(503, 'ERR_UNAVAILABLE'));
    expect(answer.headers.get('retry-after')).toBe('30');
  };
  const erase = () => rest('DELETE', '/users/me', { body: { password: me.password } });

  it('keeps a CV that is deleted, row and file', async () => {
    unavailable(await refusing('cvs', () => rest('DELETE', `/cv/${cvId}`)));
    expect((await rest('GET', `/cv/${cvId}`)).status).toBe(200);
    expect((await bytesOf(`${app.url}/cv/${cvId}/file`, me.token)).bytes).toEqual(new Uint8Array(pdf));
    const key = await keyOfCv();
    expect((await rest('DELETE', `/cv/${cvId}`)).status).toBe(200);
    expect((await files()).filter((name) => name.startsWith(key))).toEqual([]);
  });

  it('keeps a persona with its exports', async () => {
    unavailable(await refusing('exports', () => rest('DELETE', `/personas/${personaId}`)));
    expect((await bytesOf((await rest('GET', `/exports/${exported.id}`)).body.file_url)).status).toBe(200);
    const key = await keyOfExport();
    expect((await rest('DELETE', `/personas/${personaId}`)).status).toBe(200);
    expect((await files()).filter((name) => name.startsWith(key))).toEqual([]);
  });

  it('keeps an account whole, also where it refuses some of its files alone', async () => {
    unavailable(await refusing('exports', erase));
    expect((await bytesOf(`${app.url}/cv/${cvId}/file`, me.token)).status).toBe(200);
    expect((await bytesOf((await rest('GET', `/exports/${exported.id}`)).body.file_url)).status).toBe(200);
    const keys = [await keyOfCv(), await keyOfExport()];
    expect((await erase()).status).toBe(200);
    expect((await files()).filter((name) => keys.some((key) => name.startsWith(key)))).toEqual([]);
  });

  it('takes no file and leaves no row, and what needs no file goes on', async () => {
    const other = await samplePdf({ name: 'Otto Second', email: 'otto@example.com' });
    await refusing('cvs', async () => {
      unavailable(await app.client.upload(other, 'otto.pdf', me.token));
      unavailable(await rest('GET', `/cv/${cvId}/file`));
      expect((await rest('GET', '/cv/list')).body).toHaveLength(1);
      expect((await rest('PATCH', `/personas/${personaId}`, { body: { headline: 'Caller' } })).status).toBe(200);
    });
    await refusing('exports', async () => {
      unavailable(await rest('POST', `/export/${personaId}`, { body: { format: 'txt' } }));
      expect((await rest('GET', '/exports')).body).toHaveLength(1);
    });
    expect((await app.client.upload(other, 'otto.pdf', me.token)).status).toBe(200);
  });
});

describe('a deletion that a crash has ended', () => {
  it('is undone by the sweep where the row is still there', async () => {
    const key = await keyOfCv();
    await app.ports.storage.setAside(key);
    expect((await rest('GET', `/cv/${cvId}/file`)).status).toBe(410);
    await sweepFiles(app.ports);
    expect((await bytesOf(`${app.url}/cv/${cvId}/file`, me.token)).bytes).toEqual(new Uint8Array(pdf));
  });

  it('is ended by the sweep where the row is gone', async () => {
    const key = await keyOfCv();
    await app.ports.storage.setAside(key);
    await app.ports.orm.em.fork().nativeDelete(Cv, { id: cvId });
    await sweepFiles({ ...app.ports, now: () => new Date(Date.now() + 16 * 60_000) });
    await expect(stat(at(`${key}.removed`))).rejects.toThrow('ENOENT');
    await expect(stat(at(key))).rejects.toThrow('ENOENT');
  });
});
