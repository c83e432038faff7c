import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { useApp } from './support/app.ts';
import { sampleDocx, samplePdf } from './support/documents.ts';

const app = useApp();
const SAMPLE = { name: 'Mara Lindqvist', email: 'mara@example.com' };
let token: string;
let cvId: string;
beforeAll(async () => {
  token = (await app.client.signup()).token;
  cvId = (await app.client.upload(await samplePdf(SAMPLE), 'mara.pdf', token)).body.cv_id;
});

const get = (id: string, page: string | number, as: string | null = token, headers: Record<string, string> = {}) =>
  fetch(`${app.url}/cv/${id}/pages/${page}`, { headers: { ...(as && { authorization: `Bearer ${as}` }), ...headers } });

describe('GET /cv/{cv_id}/pages/{n}', () => {
  it('is a picture of two pixels a point, on which something is drawn', async () => {
    const response = await get(cvId, 1);
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'image/png']);
    const png = Buffer.from(await response.arrayBuffer());
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    // the page has 595 by 842 points; width and height stand in the first chunk (PNG specification, 11.2.2)
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1190, 1684]);
    // a white page of this size has some 10 kB
    expect(png.length).toBeGreaterThan(40_000);
  });

  it('is kept by its owner’s browser alone, and asked for anew', async () => {
    const { headers } = await get(cvId, 1);
    expect(headers.get('cache-control')).toBe('private, no-cache');
    const again = await get(cvId, 1, token, { 'if-none-match': headers.get('etag') ?? '' });
    expect([again.status, await again.text()]).toEqual([304, '']);
    expect((await get(cvId, 1, token, { 'if-none-match': '"another"' })).status).toBe(200);
  });

  it('is its owner’s alone', async () => {
    const { token: other } = await app.client.signup();
    const { headers } = await get(cvId, 1);
    const known = { 'if-none-match': headers.get('etag') ?? '' };
    expect((await get(cvId, 1, null, known)).status).toBe(401);
    expect((await get(cvId, 1, other, known)).status).toBe(404);
    expect((await get(randomUUID(), 1)).status).toBe(404);
    expect((await get('no-id', 1)).status).toBe(400);
  });

  it.each([
    ['2', 404],
    ['0', 400],
    ['-1', 400],
    ['1.5', 400],
    ['one', 400],
    ['99999999', 400],
  ])('has no page %s: %i', async (page, status) => {
    expect((await get(cvId, page)).status).toBe(status);
  });

  it('says of a document that it has no pages', async () => {
    const { body } = await app.client.upload(await sampleDocx(SAMPLE), 'mara.docx', token);
    const response = await get(body.cv_id, 1);
    expect([response.status, (await response.json()).error.message]).toEqual([
      422,
      expect.stringContaining('document without pages'),
    ]);
  });
});
