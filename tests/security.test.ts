import jwt from 'jsonwebtoken';
import { randomBytes, randomUUID } from 'node:crypto';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { signToken, verifyToken } from '../src/modules/auth/tokens.ts';
import { useApp } from './support/app.ts';
import { samplePdf } from './support/documents.ts';

const app = useApp();
let token = '';
let personaId = '';

beforeAll(async () => {
  token = (await app.client.signup()).token;
  personaId = (
    await app.client.rest('POST', '/personas', { token, body: { title: 'Safe', overrides: { name: 'Sam Safe' } } })
  ).body.id;
});

const INSIDE = /postgres(ql)?:\/\/|\bat \/|node_modules|ECONN|insert into|select .* from|\bpgboss\b|"users"|src\//i;

describe('cross-site requests (C3)', () => {
  const writes: [string, string][] = [
    ['POST', '/personas'],
    ['POST', '/auth/logout'],
    ['PATCH', '/users/me'],
    ['POST', '/gap_analysis/role_match'],
    ['POST', '/auth/signup'],
  ];
  const types = [
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/xml',
  ];

  it.each(writes.flatMap((write) => types.map((type) => [...write, type] as const)))(
    '%s %s refuses %s',
    async (method, route, type) => {
      const answer = await app.client.rest(method, route, {
        token,
        body: '{"title":"From elsewhere"}',
        headers: { 'content-type': type },
      });
      expect(answer).toMatchObject({ status: 415, body: { error: { code: 'ERR_UNSUPPORTED_MEDIA_TYPE' } } });
    },
  );

  it('GraphQL refuses simple requests and mutations by GET', async () => {
    const mutation = 'mutation { createPersona(title: "From elsewhere") { id } }';
    const plain = await app.client.rest('POST', '/graphql', {
      token,
      body: JSON.stringify({ query: mutation }),
      headers: { 'content-type': 'text/plain' },
    });
    const get = await app.client.rest('GET', `/graphql?query=${encodeURIComponent(mutation)}`, {
      token,
      headers: { 'apollo-require-preflight': '1' },
    });
    expect(plain.status).toBe(400);
    expect(get.status).toBe(405);
    const { body } = await app.client.rest('GET', '/personas', { token });
    expect(body.map(({ title }: { title: string }) => title)).toEqual(['Safe']);
  });
});

describe('errors (C5)', () => {
  it.each([
    ['malformed JSON', 'POST', '/personas', '{"title":', 400],
    ['a body that is a list', 'POST', '/personas', '[]', 400],
    ['a value of the wrong type', 'POST', '/personas', '{"title":{"a":1}}', 400],
    ['an unknown field', 'POST', '/personas', '{"title":"x","owner_id":"y"}', 400],
    ['a hostile field', 'PATCH', '/users/me', '{"__proto__":{"plan":"pro"},"constructor":1}', 400],
    ["a plan of one's own choice", 'PATCH', '/users/me', '{"plan":"team"}', 400],
    ['a body over the limit', 'POST', '/personas', JSON.stringify({ title: 'x'.repeat(2_000_000) }), 413],
  ])('%s is told without the inside', async (_name, method, route, body, status) => {
    const answer = await app.client.rest(method, route, { token, body });
    expect(answer.status, JSON.stringify(answer.body)).toBe(status);
    expect(JSON.stringify(answer.body)).not.toMatch(INSIDE);
    expect(answer.headers.get('x-powered-by')).toBeNull();
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('an unexpected fault is one neutral message in both transports', async () => {
    const analyst = app.ports.analyst;
    const fault = () => Promise.reject(new Error('connect ECONNREFUSED postgresql://user:secret@db/x at /srv/app.js'));
    app.ports.analyst.general = fault;
    const rest = await app.client.rest('GET', `/gap_analysis/${personaId}`, { token });
    const graph = await app.client.graphql(
      'query ($id: UUID!) { gapAnalysis(personaId: $id) { id } }',
      { id: personaId },
      token,
    );
    expect(analyst).toBe(app.ports.analyst);
    expect(rest.status).toBe(500);
    expect(rest.body.error.code).toBe('ERR_INTERNAL');
    expect(graph.body.errors[0].extensions).toEqual({ code: 'ERR_INTERNAL', request_id: expect.any(String) });
    expect(JSON.stringify([rest.body, graph.body])).not.toMatch(INSIDE);
  });
});

describe('limits on documents (C1)', () => {
  const many = (n: number, part: (i: number) => string) => Array.from({ length: n }, (_x, i) => part(i)).join(' ');

  it.each([
    ['aliases', `{ ${many(16, (i) => `a${i}: templates { id }`)} }`],
    [
      'aliased logins',
      `mutation { ${many(100, (i) => `a${i}: login(email: "x@example.com", password: "p${i}") { token }`)} }`,
    ],
    ['depth', `{ me { personas { baseCv { personas { baseCv { personas { baseCv { personas { id } } } } } } } } }`],
    ['directives', `{ me { id ${many(6, () => '@include(if: true)')} } }`],
    [
      'cost',
      '{ personas(limit: 100) { id versions { version content } baseCv { personas { id title skills ' +
        'versions { version title content createdAt } } } } me { personas(limit: 100) { id gapReports: ' +
        'versions { version } baseCv { id personas { id title } } } cvs(limit: 100) { id personas { id ' +
        'title summary versions { version } } } } }',
    ],
    ['tokens', `{ me { ${many(2_100, () => 'id')} } }`],
    ['batches', ''],
  ])('too many %s are refused with 400', async (name, query) => {
    const body =
      name === 'batches' ? [{ query: '{ templates { id } }' }, { query: '{ templates { id } }' }] : { query };
    const answer = await app.client.rest('POST', '/graphql', { token, body });
    expect(answer.status, JSON.stringify(answer.body).slice(0, 500)).toBe(400);
    expect(answer.body.errors[0].extensions.code).toBe('ERR_INVALID_REQUEST');
  });
});

describe('bodies over the limit (C6)', () => {
  it.each(['/personas', '/graphql', '/auth/signup', '/gap_analysis/role_match'])(
    '%s answers 413 with and without a length',
    async (route) => {
      const bytes = Buffer.alloc(30 * 1024 * 1024, 0x20);
      const sized = await fetch(app.url + route, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
        body: bytes,
      }).catch(() => null);
      const chunked = await fetch(app.url + route, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
        body: new ReadableStream({ start: (c) => (c.enqueue(bytes), c.close()) }),
        duplex: 'half',
      } as RequestInit).catch(() => null);
      for (const answer of [sized, chunked])
        expect(answer === null || answer.status === 413, String(answer?.status)).toBe(true);
      expect((await app.client.rest('GET', '/healthz')).status).toBe(200);
    },
  );
});

describe('names of files (D2)', () => {
  it.each([
    '../../etc/passwd.pdf',
    '/etc/cron.d/x.pdf',
    'C:\\Windows\\x.pdf',
    'a\r\nb.pdf',
    '\u202Efdp.exe.pdf',
    `${'x'.repeat(400)}.pdf`,
    'CON',
    '..',
    '',
  ])('%j stays a text', async (name) => {
    const { status, body } = await app.client.upload(
      await samplePdf({ name: 'File Name', email: 'f@example.com', marker: randomUUID() }),
      name,
      token,
    );
    expect(status, JSON.stringify(body)).toBe(200);
    expect(body.extracted_data.filename).not.toMatch(/[/\\\p{Cc}\p{Cf}]/u);
    const stored = readdirSync(path.join(app.dataDir, 'files'), { recursive: true, withFileTypes: true }).filter(
      (entry) => entry.isFile(),
    );
    expect(stored.every((entry) => /^[0-9a-f-]{36}$/.test(entry.name))).toBe(true);
  });
});

it('a name that breaks the part header is refused', async () => {
  expect(
    await app.client.upload(await samplePdf({ name: 'Nul Name', email: 'n@example.com' }), 'a\u0000b.pdf', token),
  ).toMatchObject({ status: 400, body: { error: { code: 'ERR_INVALID_REQUEST' } } });
});

describe('files by their content (D1)', () => {
  it.each([
    ['a page', Buffer.from('<html><script>alert(1)</script></html>')],
    ['a zip that is no document', Buffer.from('504b0506000000000000000000000000000000000000', 'hex')],
    ['a picture', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')],
    ['a program', Buffer.concat([Buffer.from('MZ'), randomBytes(500)])],
    ['an old Word file', Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(512)])],
  ])('%s is refused with 415 whatever its name says', async (_name, bytes) => {
    for (const name of ['cv.pdf', 'cv.docx', 'cv.txt', 'cv.odt', 'cv.rtf', 'cv.md'])
      expect(await app.client.upload(bytes, name, token)).toMatchObject({
        status: 415,
        body: { error: { code: 'ERR_UNSUPPORTED_MEDIA_TYPE' } },
      });
  });
});

describe('tokens (A4, A6)', () => {
  const secret = () => app.ports.config.jwtSecret;
  const claims = () => jwt.decode(token) as jwt.JwtPayload;
  const sign = (change: object, options: jwt.SignOptions = {}, key = secret()) =>
    jwt.sign({ ...claims(), ...change }, key, {
      algorithm: 'HS256',
      header: { alg: 'HS256', typ: 'at+jwt' },
      ...options,
    } as jwt.SignOptions);

  it('refuses whatever is not a token of ours that is still valid', async () => {
    const now = Math.floor(Date.now() / 1000);
    const [head, body] = token.split('.');
    const bad = [
      'x',
      `${head}.${body}.`,
      `${Buffer.from('{"alg":"none","typ":"at+jwt"}').toString('base64url')}.${body}.`,
      sign({}, { algorithm: 'HS512', header: { alg: 'HS512', typ: 'at+jwt' } }),
      sign({}, {}, 'another secret that is long enough'),
      sign({ exp: now - 10 }),
      sign({ iss: 'someone' }),
      sign({ aud: 'someone' }),
      sign({ jti: randomUUID() }),
      sign({ sub: randomUUID() }),
      sign({}, { header: { alg: 'HS256', typ: 'JWT' } }),
      sign({ jti: undefined }),
      sign({ sub: undefined }),
      sign({ sub: 7 }),
      sign({ sub: 'not an id' }),
      sign({ iat: now + 3600, exp: now + 7200 }),
      sign({}, { header: { alg: 'HS256', typ: 'at+jwt', crit: ['exp'] } as jwt.JwtHeader }),
    ];
    for (const each of bad) expect((await app.client.rest('GET', '/users/me', { token: each })).status, each).toBe(401);
    expect((await app.client.rest('GET', '/users/me', { token: sign({}) })).status).toBe(200);
  });

  it('are believed by the secret before as long as it is given, and are signed by the present one', () => {
    const [before, present] = ['the secret of last year, long enough', 'the secret of this year, long enough'];
    const claimed = { userId: randomUUID(), sessionId: randomUUID() };
    const now = new Date();
    const old = signToken({ jwtSecret: before, jwtSecretPrevious: null }, claimed, now);
    expect(verifyToken({ jwtSecret: present, jwtSecretPrevious: before }, old, now)).toEqual(claimed);
    expect(verifyToken({ jwtSecret: present, jwtSecretPrevious: null }, old, now)).toBeNull();
    const young = signToken({ jwtSecret: present, jwtSecretPrevious: before }, claimed, now);
    expect(verifyToken({ jwtSecret: present, jwtSecretPrevious: null }, young, now)).toEqual(claimed);
  });

  it('logout and a new password end a token at once', async () => {
    const { token: first, email, password } = await app.client.signup();
    const second = (await app.client.rest('POST', '/auth/login', { body: { email, password } })).body.token;
    expect((await app.client.rest('POST', '/auth/logout', { token: first })).status).toBe(200);
    expect((await app.client.rest('GET', '/users/me', { token: first })).status).toBe(401);
    const wrong = await app.client.rest('POST', '/auth/password', {
      token: second,
      body: { current_password: 'wrong one', new_password: 'another good password' },
    });
    expect(wrong.status).toBe(401);
    const changed = await app.client.rest('POST', '/auth/password', {
      token: second,
      body: { current_password: password, new_password: 'another good password' },
    });
    expect(changed.status).toBe(200);
    expect((await app.client.rest('GET', '/users/me', { token: second })).status).toBe(401);
    expect((await app.client.rest('GET', '/users/me', { token: changed.body.token })).status).toBe(200);
  });

  it('stores argon2id and limits guessing', async () => {
    const { email } = await app.client.signup();
    const rows = await app.ports.orm.em.fork().execute<{ password_hash: string }[]>('select password_hash from users');
    for (const { password_hash: hash } of rows) expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    const statuses: number[] = [];
    for (let i = 0; i < 12; i++)
      statuses.push((await app.client.rest('POST', '/auth/login', { body: { email, password: `guess ${i}` } })).status);
    expect(statuses.at(-1)).toBe(429);
    expect(statuses.filter((status) => status === 401).length).toBeLessThanOrEqual(10);
    const refused = await app.client.rest('POST', '/auth/login', { body: { email, password: 'guess' } });
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
  });
});

describe('signed links (D7)', () => {
  it('work for their file and time alone', async () => {
    const { body } = await app.client.rest('POST', `/export/${personaId}`, { token, body: { format: 'md' } });
    const other = await app.client.rest('POST', `/export/${personaId}`, { token, body: { format: 'txt' } });
    const link = new URL(body.file_url);
    const good = await fetch(link);
    expect(good.status).toBe(200);
    expect(good.headers.get('content-disposition')).toMatch(/^attachment; filename="Sam Safe - CV.md"/);
    expect(await good.text()).toContain('Sam Safe');
    const changed = (change: (url: URL) => void) => {
      const url = new URL(link);
      change(url);
      return url;
    };
    const bad = [
      changed((url) => url.searchParams.set('expires', String(Number(url.searchParams.get('expires')) + 60))),
      changed((url) => url.searchParams.set('signature', 'x'.repeat(43))),
      changed((url) => url.searchParams.delete('signature')),
      changed((url) => {
        url.pathname = `/files/${other.body.id}`;
      }),
      changed((url) => {
        url.pathname = `/files/${randomUUID()}`;
      }),
    ];
    for (const url of bad) expect((await fetch(url)).status, url.href).toBe(404);
    await app.client.rest('DELETE', `/personas/${personaId}`, { token });
    expect((await fetch(link)).status).toBe(404);
  });
});
