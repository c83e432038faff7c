import { brotliCompressSync, constants, deflateSync, gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { useApp } from './support/app.ts';
import { samplePdf } from './support/documents.ts';
import { rawRequest } from './support/raw.ts';

const app = useApp();
let token = '';
let personaId = '';

beforeAll(async () => {
  token = (await app.client.signup()).token;
  personaId = (await app.client.rest('POST', '/personas', { token, body: { title: 'Lighting' } })).body.id;
});

const bearer = () => ({ authorization: `Bearer ${token}` });
const refusal = (field: string) => ({
  status: 400,
  body: { error: { code: 'ERR_INVALID_REQUEST', message: expect.stringContaining(`'${field}'`) } },
});

describe('spellings of a path', () => {
  it.each([
    ['/personas/', 200],
    ['/users/me/', 200],
    ['/templates/?limit=1', 200],
    ['//users/me', 404],
    ['/users//me', 404],
    ['/personas//', 404],
    ['/personas/.', 404],
    ['/personas/..', 404],
    ['/personas/%2e%2E', 404],
    ['/personas/..%2f..', 400],
    ['/templates/%2Fclassic', 404],
    ['/personas/%', 400],
    ['/personas/%c3%28', 400],
    ['/personas/%00', 400],
    ['/personas/a\\b', 400],
    ['/templates/..\\..', 404],
    [`/templates/${'x'.repeat(9_000)}`, 404],
    [`/${'a/'.repeat(4_000)}`, 404],
    ['/webhook', 404],
    ['http://elsewhere.example/users/me', 200],
  ])('GET %s is %i', async (path, status) => {
    expect(await rawRequest(app.url, { method: 'GET', path, headers: bearer() })).toMatchObject({ status });
  });
});

describe('methods', () => {
  it.each([
    ['/personas', 'GET, POST, HEAD, OPTIONS'],
    ['/personas/:id', 'GET, PATCH, DELETE, HEAD, OPTIONS'],
    ['/cv/upload', 'POST, OPTIONS'],
    ['/cv/list', 'GET, HEAD, OPTIONS'],
    ['/auth/login', 'POST, OPTIONS'],
    ['/users/me/export', 'GET, HEAD, OPTIONS'],
    ['/graphql', 'GET, POST, HEAD, OPTIONS'],
    ['/openapi.json', 'GET, HEAD, OPTIONS'],
  ])('%s tells its own in Allow', async (place, allow) => {
    const path = place.replace(':id', personaId);
    const options = await app.client.rest('OPTIONS', path);
    expect([options.status, options.headers.get('allow')]).toEqual([204, allow]);
    for (const method of ['PUT', 'PURGE']) {
      const wrong = await app.client.rest(method, path, { token });
      expect([wrong.status, wrong.headers.get('allow')]).toEqual([405, allow]);
      expect(wrong.body.error.code).toBe('ERR_METHOD_NOT_ALLOWED');
    }
  });

  it.each(['/personas', '/users/me', '/openapi.json', '/healthz', '/graphql?query={__typename}'])(
    'HEAD %s is GET without its body',
    async (path) => {
      const headers = { 'apollo-require-preflight': '1' };
      const get = await app.client.rest('GET', path, { token, headers });
      const head = await app.client.rest('HEAD', path, { token, headers: { ...headers, accept: '*/*' } });
      expect(head.status).toBe(200);
      expect(head.headers.get('content-type')).toBe(get.headers.get('content-type'));
      expect(head.headers.get('content-length')).toBe(get.headers.get('content-length'));
    },
  );

  it('an unknown path has none', async () => {
    expect((await app.client.rest('OPTIONS', '/nothing/here')).headers.get('allow')).toBeNull();
    expect((await app.client.rest('DELETE', '/nothing/here')).status).toBe(404);
  });
});

describe('bodies that are not there', () => {
  it.each([
    ['with the header of JSON', { 'content-type': 'application/json' }, undefined],
    ['as an empty object', { 'content-type': 'application/json; charset=utf-8' }, '{}'],
    ['without anything', {}, undefined],
  ])('DELETE %s removes', async (_name, headers, body) => {
    const { id } = (await app.client.rest('POST', '/personas', { token, body: { title: 'Short-lived' } })).body;
    expect((await app.client.rest('DELETE', `/personas/${id}`, { token, body, headers })).status).toBe(200);
    expect((await app.client.rest('GET', `/personas/${id}`, { token })).status).toBe(404);
  });
});

describe('arguments', () => {
  it.each([
    ['POST', '/personas', { title: 'left\u0000right' }, 'title'],
    ['POST', '/personas', { title: 'T', overrides: { tags: ['fine', 'half \ud83d'] } }, 'overrides.tags[1]'],
    ['POST', '/auth/login', { email: 'a\u0000@example.com', password: 'x' }, 'email'],
    ['POST', '/auth/reset/confirm', { token: '\udc00', new_password: 'long enough' }, 'token'],
    ['PATCH', '/users/me', { preferences: { 'k\u0000': 'v' } }, 'preferences.k\ufffd'],
    ['PATCH', '/users/me', { preferences: { work_mode: '\u0000' } }, 'preferences.work_mode'],
    ['POST', '/knowledgebase/clarify', { answers: { x: 'a\u0000' } }, 'answers.x'],
    ['POST', '/personas/import', { resume: { work: [{ name: 'W\u0000' }] } }, 'resume.work[0].name'],
    ['POST', '/gap_analysis/role_match', { persona_id: 'x', job_description: '- a\u0000' }, 'job_description'],
  ])('%s %s refuses %j by its name', async (method, path, body, field) => {
    expect(await app.client.rest(method, path, { token, body })).toMatchObject(refusal(field));
  });

  it.each([
    ['/templates/%00', 'id'],
    ['/audit?limit=%00', 'limit'],
  ])('GET %s as well', async (path, field) => {
    const answer = await app.client.rest('GET', path, { token });
    expect(answer).toMatchObject(refusal(field));
  });

  it.each([
    [{ tags: 'one' }, 'tags'],
    [{ work_history: { title: 'Gaffer' } }, 'work_history'],
    [{ work_history: [{ title: 'Gaffer', highlights: 'Lit 40 shows' }] }, 'work_history[0].highlights'],
    [{ interests: 7 }, 'interests'],
  ])('one value is no list: %j', async (body, field) => {
    expect(await app.client.rest('PATCH', `/personas/${personaId}`, { token, body })).toMatchObject(refusal(field));
  });

  it.each([
    ['PATCH', () => `/personas/${personaId}`, { workHistory: [] }, 'workHistory', "it is called 'work_history'"],
    [
      'PATCH',
      () => `/personas/${personaId}`,
      { education: [{ startDate: '2019' }] },
      'education[0].startDate',
      'start_date',
    ],
    ['POST', () => '/personas', { title: 'T', baseCvId: null }, 'baseCvId', "it is called 'base_cv_id'"],
    ['POST', () => '/personas', { title: 'T', colour: 'red' }, 'colour', 'not known here. Known: '],
  ])('%s %s tells an unknown key as it was sent', async (method, path, body, field, hint) => {
    const answer = await app.client.rest(method, path(), { token, body });
    expect(answer).toMatchObject(refusal(field));
    expect(answer.body.error.message).toContain(hint);
  });

  it('too deep an object is refused', async () => {
    const resume = `${'{"a":'.repeat(5_000)}1${'}'.repeat(5_000)}`;
    expect(await app.client.rest('POST', '/personas/import', { token, body: `{"resume":${resume}}` })).toMatchObject({
      status: 400,
    });
  });
});

describe('encoded bodies', () => {
  const brotli = (bytes: Uint8Array) => brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } });
  const ENCODERS = { gzip: gzipSync, deflate: deflateSync, br: brotli };
  const encodings = Object.entries(ENCODERS);
  const send = (path: string, body: Uint8Array, headers: Record<string, string>) =>
    fetch(app.url + path, { method: 'POST', headers: { ...bearer(), ...headers }, body: Buffer.from(body) });
  const json = { 'content-type': 'application/json' };
  const multipart = { 'content-type': 'multipart/form-data; boundary=edge' };
  const part = (bytes: Uint8Array) =>
    Buffer.concat([
      Buffer.from('--edge\r\ncontent-disposition: form-data; name="file"; filename="cv.pdf"\r\n\r\n'),
      bytes,
      Buffer.from('\r\n--edge--\r\n'),
    ]);
  const bomb = Buffer.alloc(12_000_000, 0x20);

  it.each(encodings)('a %s bomb is 413 at every place', async (encoding, encode) => {
    const plain = encode(bomb);
    for (const path of ['/graphql', '/graphql/stream', '/personas', '/auth/login'])
      expect((await send(path, plain, { ...json, 'content-encoding': encoding })).status, path).toBe(413);
    const upload = await send('/cv/upload', encode(part(bomb)), { ...multipart, 'content-encoding': encoding });
    expect(upload.status).toBe(413);
    const field = encode(
      Buffer.concat([Buffer.from('--edge\r\ncontent-disposition: form-data; name="x"\r\n\r\n'), bomb]),
    );
    expect((await send('/cv/upload', field, { ...multipart, 'content-encoding': encoding })).status).toBe(413);
  });

  it.each(encodings)('%s is understood', async (encoding, encode) => {
    const headers = { 'content-encoding': encoding };
    const made = await send('/personas', encode(Buffer.from('{"title":"Packed"}')), { ...json, ...headers });
    expect(made.status).toBe(200);
    const pdf = await samplePdf({ name: 'Pim Packed', email: 'pim@example.com', marker: encoding });
    const upload = await send('/cv/upload', encode(part(pdf)), { ...multipart, ...headers });
    expect([upload.status, (await upload.json()).extracted_data.name]).toEqual([200, 'Pim Packed']);
  });

  it.each(['/personas', '/graphql', '/cv/upload'])('%s knows neither other encodings nor broken ones', async (path) => {
    const type = path === '/cv/upload' ? multipart : json;
    const unknown = await send(path, Buffer.from('{}'), { ...type, 'content-encoding': 'compress' });
    expect([unknown.status, (await unknown.json()).error.code]).toEqual([415, 'ERR_UNSUPPORTED_MEDIA_TYPE']);
    for (const encoding of Object.keys(ENCODERS))
      expect(
        (await send(path, Buffer.from('{"not":"packed"}'), { ...type, 'content-encoding': encoding })).status,
      ).toBe(400);
  });
});

describe('uploads', () => {
  const form = async (...names: string[]) => {
    const body = new FormData();
    for (const [i, name] of names.entries())
      body.append(name, new Blob([Buffer.from(await samplePdf({ name: `No ${i}`, email: 'n@example.com' }))]), 'n.pdf');
    return fetch(`${app.url}/cv/upload`, { method: 'POST', headers: bearer(), body });
  };

  it.each([[['file', 'file']], [['file', 'letter']], [['letter', 'file']]])('%j are two files: 400', async (names) => {
    const before = (await app.client.rest('GET', '/cv/list', { token })).body.length;
    const answer = await form(...names);
    expect(answer.status).toBe(400);
    expect((await answer.json()).error).toMatchObject({
      code: 'ERR_INVALID_REQUEST',
      message: expect.stringContaining('one file'),
    });
    expect((await app.client.rest('GET', '/cv/list', { token })).body).toHaveLength(before);
  });

  it('a body that ends too early is 400', async () => {
    const body =
      '--edge\r\ncontent-disposition: form-data; name="file"; filename="a.pdf"\r\n\r\n%PDF-1.7 and then nothing';
    const headers = { ...bearer(), 'content-type': 'multipart/form-data; boundary=edge' };
    expect(await rawRequest(app.url, { method: 'POST', path: '/cv/upload', headers, body })).toMatchObject({
      status: 400,
    });
  });
});
