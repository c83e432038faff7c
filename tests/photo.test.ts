import { createCanvas, loadImage } from '@napi-rs/canvas';
import { PDFDocument, PDFName, PDFRawStream } from 'pdf-lib';
import { beforeAll, describe, expect, it } from 'vitest';
import { useApp } from './support/app.ts';
import { unzip } from './support/zip.ts';

const app = useApp();
let token = '';
let password = '';
let personaId = '';

beforeAll(async () => {
  ({ token, password } = await app.client.signup());
  const body = { title: 'Seen', overrides: { name: 'Iva Portrait', headline: 'Model', skills: ['Patience'] } };
  personaId = (await app.client.rest('POST', '/personas', { token, body })).body.id;
});

/** Left half red, right half blue. */
function picture(width = 400, height = 400) {
  const canvas = createCanvas(width, height);
  const pen = canvas.getContext('2d');
  pen.fillStyle = '#c00000';
  pen.fillRect(0, 0, width / 2, height);
  pen.fillStyle = '#0000c0';
  pen.fillRect(width / 2, 0, width / 2, height);
  return canvas;
}

/** A JPEG with an EXIF block that says how it is turned, and a place where it was taken. */
function withExif(jpeg: Buffer, orientation: number): Buffer {
  const note = Buffer.from('GPS 52.0 N 4.3 E secret place');
  const tiff = Buffer.alloc(26);
  tiff.write('II*\0', 0, 'latin1');
  tiff.writeUInt32LE(8, 4);
  tiff.writeUInt16LE(1, 8);
  tiff.writeUInt16LE(0x0112, 10);
  tiff.writeUInt16LE(3, 12);
  tiff.writeUInt32LE(1, 14);
  tiff.writeUInt16LE(orientation, 18);
  const exif = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff, note]);
  const head = Buffer.from([0xff, 0xe1, 0, 0]);
  head.writeUInt16BE(exif.length + 2, 2);
  return Buffer.concat([jpeg.subarray(0, 2), head, exif, jpeg.subarray(2)]);
}

const send = (bytes: Uint8Array, name = 'me.jpg') => app.client.upload(bytes, name, token, '/users/me/photo');

async function stored(): Promise<{ type: string | null; bytes: Buffer }> {
  const answer = await fetch(`${app.url}/users/me/photo`, { headers: { authorization: `Bearer ${token}` } });
  return { type: answer.headers.get('content-type'), bytes: Buffer.from(await answer.arrayBuffer()) };
}

async function colourAt(jpeg: Buffer, x: number, y: number): Promise<'red' | 'blue' | 'other'> {
  const image = await loadImage(jpeg);
  const canvas = createCanvas(image.width, image.height);
  const pen = canvas.getContext('2d');
  pen.drawImage(image, 0, 0);
  const [red = 0, , blue = 0] = pen.getImageData(x * image.width, y * image.height, 1, 1).data;
  return red > 150 && blue < 60 ? 'red' : blue > 150 && red < 60 ? 'blue' : 'other';
}

describe('a photo', () => {
  it.each(['jpeg', 'png', 'webp'] as const)('is taken as %s and kept as a JPEG of its own', async (kind) => {
    const bytes = await picture(900, 1200).encode(kind as 'jpeg');
    const { status, body } = await send(bytes, 'whatever.txt');
    expect([status, body]).toEqual([
      200,
      { width: 540, height: 700, size: expect.any(Number), created_at: expect.any(String) },
    ]);
    const { type, bytes: kept } = await stored();
    expect(type).toBe('image/jpeg');
    expect(kept.length).toBe(body.size);
    expect([await colourAt(kept, 0.2, 0.5), await colourAt(kept, 0.8, 0.5)]).toEqual(['red', 'blue']);
  });

  it('stands upright and carries no metadata', async () => {
    // turned by a quarter: what is left in the file is at the top
    const bytes = withExif(await picture().encode('jpeg', 90), 6);
    expect((await send(bytes)).status).toBe(200);
    const { bytes: kept } = await stored();
    expect(kept.toString('latin1')).not.toMatch(/Exif|GPS|secret/);
    expect([await colourAt(kept, 0.5, 0.1), await colourAt(kept, 0.5, 0.9)]).toEqual(['red', 'blue']);
  });

  it.each<[string, number, () => Promise<Uint8Array> | Uint8Array]>([
    ['text', 415, () => Buffer.from('me')],
    ['SVG', 415, () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="300" height="300"/>')],
    ['GIF', 415, () => Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64')],
    ['tiny', 422, () => picture(40, 40).encode('png')],
    ['broken', 422, async () => (await picture().encode('png')).subarray(0, 60)],
    [
      'a bomb',
      422,
      async () => {
        const png = Buffer.from(await picture().encode('png'));
        png.writeUInt32BE(60_000, 16);
        png.writeUInt32BE(60_000, 20);
        return png;
      },
    ],
    ['too long', 413, () => Buffer.alloc(10 * 1024 * 1024 + 1, 0xff)],
  ])('%s is refused with %i', async (_, status, bytes) => {
    const before = (await stored()).bytes;
    const answer = await send(await bytes());
    expect([answer.status, typeof answer.body.error.message]).toEqual([status, 'string']);
    expect((await stored()).bytes.equals(before)).toBe(true);
  });

  it('is nobody else’s', async () => {
    const { token: other } = await app.client.signup();
    expect((await app.client.rest('GET', '/users/me/photo', { token: other })).status).toBe(404);
    expect((await app.client.rest('DELETE', '/users/me/photo', { token: other })).status).toBe(404);
    expect((await app.client.rest('GET', '/users/me/photo')).status).toBe(401);
  });
});

describe('on a document', () => {
  const make = async (body: object) =>
    (await app.client.rest('POST', `/export/${personaId}`, { token, body: { format: 'pdf', ...body } })).body;
  const download = async (row: { file_url: string }) => Buffer.from(await (await fetch(row.file_url)).arrayBuffer());
  const pictures = async (pdf: Buffer) =>
    (await PDFDocument.load(pdf)).context
      .enumerateIndirectObjects()
      .filter(
        ([, thing]) => thing instanceof PDFRawStream && thing.dict.get(PDFName.of('Subtype')) === PDFName.of('Image'),
      ).length;

  it('is placed where that is asked for, and off by default', async () => {
    expect(await pictures(await download(await make({})))).toBe(0);
    const templates = (await app.client.rest('GET', '/templates', { token })).body as {
      id: string;
      kind: string;
      format: string;
    }[];
    for (const { id } of templates.filter(({ kind, format }) => kind === 'cv' && format === 'pdf'))
      expect([id, await pictures(await download(await make({ photo: true, template_id: id })))]).toEqual([id, 1]);
    expect((await download(await make({ photo: true, format: 'docx' }))).includes('word/media/')).toBe(true);
    expect((await download(await make({ photo: true, format: 'html' }))).toString()).toContain(
      'src="data:image/jpeg;base64,',
    );
  });

  it('is on no anonymous one', async () => {
    const row = await make({ photo: true, anonymous: true });
    expect([await pictures(await download(row)), row.warnings]).toEqual([0, []]);
  });

  it('of text is told to be impossible', async () => {
    expect((await make({ photo: true, format: 'txt' })).warnings).toEqual([
      { code: 'photo_missing', message: expect.any(String) },
    ]);
  });

  it('changes with the photo', async () => {
    const first = await make({ photo: true });
    await send(await picture(300, 500).encode('jpeg', 80));
    expect((await make({ photo: true })).id).not.toBe(first.id);
  });
});

it('is in the data of the account and goes with it', async () => {
  const answer = await fetch(`${app.url}/users/me/export`, { headers: { authorization: `Bearer ${token}` } });
  const files = await unzip(Buffer.from(await answer.arrayBuffer()));
  const [row] = JSON.parse(String(files.get('data/photos.json'))) as { jpeg: string }[];
  expect(Buffer.from(row!.jpeg, 'base64').equals((await stored()).bytes)).toBe(true);
  expect((await app.client.rest('DELETE', '/users/me', { token, body: { password } })).status).toBe(200);
  const [left] = await app.ports.orm.em.fork().execute<{ count: string }[]>('select count(*) from photos');
  expect(Number(left?.count)).toBe(0);
});

it('can be removed', async () => {
  const { token: mine } = await app.client.signup();
  expect((await app.client.upload(await picture().encode('png'), 'a.png', mine, '/users/me/photo')).status).toBe(200);
  expect((await app.client.rest('DELETE', '/users/me/photo', { token: mine })).body).toBe(true);
  expect((await app.client.rest('GET', '/users/me/photo', { token: mine })).status).toBe(404);
});
