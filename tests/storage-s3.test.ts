import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { check } from '../src/admin/check.ts';
import { sweepFiles } from '../src/modules/cvs/sweep.ts';
import { useApp } from './support/app.ts';
import { samplePdf } from './support/documents.ts';
import { type S3Server, startS3 } from './support/s3-server.ts';

let s3: S3Server;
beforeAll(async () => {
  s3 = await startS3();
  vi.stubEnv('AWS_ENDPOINT_URL_S3', s3.url);
  vi.stubEnv('AWS_REGION', 'us-east-1');
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'of-a-test');
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'of-a-test');
});
const app = useApp(
  {},
  { STORAGE_URL: 's3://cupboard/shelf', AWS_REGION: 'us-east-1', AWS_ENDPOINT_URL_S3: 'http://127.0.0.1' },
);
afterAll(async () => {
  vi.unstubAllEnvs();
  await s3.close();
});

let token = '';
let cvId = '';
let pdf: Uint8Array;
const key = () => `cupboard/shelf/cvs/${cvId}`;
const rest: typeof app.client.rest = (method, route, options) => app.client.rest(method, route, { token, ...options });
const file = async () => {
  const answer = await fetch(`${app.url}/cv/${cvId}/file`, { headers: { authorization: `Bearer ${token}` } });
  return { status: answer.status, bytes: new Uint8Array(await answer.arrayBuffer()) };
};

beforeAll(async () => {
  pdf = await samplePdf({ name: 'Stella Bucket', email: 'stella@example.com' });
});
beforeEach(async () => {
  s3.refusals.clear();
  s3.objects.clear();
  token = (await app.client.signup()).token;
  cvId = (await app.client.upload(pdf, 'stella.pdf', token)).body.cv_id;
});

it('gives a file back as it was sent', async () => {
  expect([...s3.objects.keys()]).toEqual([key()]);
  expect(await file()).toEqual({ status: 200, bytes: new Uint8Array(pdf) });
});

it.each([
  ['missing', () => s3.objects.delete(key())],
  ['damaged', () => s3.objects.set(key(), Buffer.from('%PDF-1.7 of someone else'))],
])('tells a %s file, lists it, and has it back after the same upload', async (state, lose) => {
  lose();
  expect((await file()).status).toBe(410);
  await expect(check.run(app.ports, [])).rejects.toThrow(new RegExp(`^${state} +cvs/${cvId}`, 'm'));
  expect((await app.client.upload(pdf, 'stella.pdf', token)).body.cv_id).toBe(cvId);
  expect(await file()).toEqual({ status: 200, bytes: new Uint8Array(pdf) });
});

it.each([
  [507, 'XMinioStorageFull', 507, 'ERR_INSUFFICIENT_STORAGE'],
  [403, 'QuotaExceeded', 507, 'ERR_INSUFFICIENT_STORAGE'],
  [403, 'AccessDenied', 503, 'ERR_UNAVAILABLE'],
  [404, 'NoSuchBucket', 503, 'ERR_UNAVAILABLE'],
  [503, 'SlowDown', 503, 'ERR_UNAVAILABLE'],
])('tells an upload that is refused with %i %s as %i, and leaves nothing', async (status, code, told, name) => {
  s3.refusals.set('PUT', { status, code });
  const other = await samplePdf({ name: 'Sven Refused', email: 'sven@example.com' });
  const answer = await app.client.upload(other, 'sven.pdf', token);
  expect(answer).toMatchObject({ status: told, body: { error: { code: name } } });
  expect((await rest('GET', '/cv/list')).body).toHaveLength(1);
  expect([...s3.objects.keys()]).toEqual([key()]);
  expect((await file()).status).toBe(200);
});

it('keeps row and file of a CV whose deletion is refused, then removes both', async () => {
  s3.refusals.set('DELETE', { status: 403, code: 'AccessDenied' });
  expect(await rest('DELETE', `/cv/${cvId}`)).toMatchObject({
    status: 503,
    body: { error: { code: 'ERR_UNAVAILABLE' } },
  });
  s3.refusals.clear();
  expect((await file()).status).toBe(200);
  await sweepFiles(app.ports);
  expect([...s3.objects.keys()]).toEqual([key()]);
  expect((await rest('DELETE', `/cv/${cvId}`)).status).toBe(200);
  expect([...s3.objects.keys()]).toEqual([]);
});

it('tells a store that is away as 503', async () => {
  s3.refusals.set('*', { status: 500, code: 'InternalError' });
  expect((await file()).status).toBe(503);
  expect((await rest('GET', '/cv/list')).body).toHaveLength(1);
});
