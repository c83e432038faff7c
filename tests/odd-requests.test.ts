import fc from 'fast-check';
import { brotliCompressSync, constants, deflateSync, gzipSync } from 'node:zlib';
import { beforeAll, expect, it } from 'vitest';
import { ROUTES } from '../src/rest/routes.ts';
import { useApp } from './support/app.ts';
import { rawRequest, type RawRequest } from './support/raw.ts';

const app = useApp();
let token = '';
let personaId = '';

beforeAll(async () => {
  token = (await app.client.signup()).token;
  personaId = (await app.client.rest('POST', '/personas', { token, body: { title: 'Odd' } })).body.id;
});

const ODD_TEXTS = [
  '',
  ' ',
  '\u0000',
  'a\u0000b',
  '\ud800',
  '\udc00x',
  '\u202e',
  '💥',
  '__proto__',
  'constructor',
  "'; --",
  '${7*7}',
  '{{7}}',
  '-1',
  '1e999',
  'null',
];
const ODD_SEGMENTS = [
  '',
  '.',
  '..',
  '%2e%2e',
  '%2F',
  '%5c',
  '%00',
  '%',
  '%zz',
  '%c3%28',
  '%ed%a0%80',
  '\\',
  ';',
  ':id',
  '*',
  '~',
  '@',
  '&=',
  "'",
  'x'.repeat(3_000),
];
const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE', 'PURGE', 'PROPFIND'];
const TYPES = [
  'application/json',
  'application/json; charset=utf-16',
  'application/json;;=',
  'text/plain',
  'multipart/form-data',
  'multipart/form-data; boundary=edge',
  'application/x-www-form-urlencoded',
  '/',
  '',
];

const text = fc.oneof(fc.constantFrom(...ODD_TEXTS), fc.string({ unit: 'binary', maxLength: 20 }));
const own = fc.constantFrom('personaId').map(() => personaId);
const key = fc.oneof(
  text,
  fc.constantFrom(
    'title',
    'overrides',
    'email',
    'password',
    'name',
    'resume',
    'answers',
    'format',
    'persona_id',
    'persona_ids',
    'job_description',
    'work_history',
    'skills',
    'tags',
    'version',
    'preferences',
    'query',
    'variables',
    'operationName',
    'extensions',
  ),
);
const { value } = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    text,
    own,
    fc.constantFrom(null, true, 0, -1, 1.5, 2 ** 31, 1e308, '{ __typename }', '{ me { id } }'),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(key, tie('value'), { maxKeys: 5 }),
  ),
}));

const segment = fc.oneof(fc.constantFrom(...ODD_SEGMENTS), own, fc.webSegment());
const PLACES = [
  ...ROUTES.map(({ path }) => path),
  '/cv/upload',
  '/graphql',
  '/graphql/stream',
  '/users/me/export',
  '/users/me/photo',
  '/files/:id',
  '/cv/:cv_id/file',
  '/cv/:cv_id/pages/:n',
  '/cv/:cv_id/view',
  '/templates/:id/preview.png',
  '/assets/:file',
  '/docs',
  '/',
  '/openapi.json',
];
const known = fc
  .tuple(fc.constantFrom(...PLACES), fc.array(segment, { minLength: 2, maxLength: 2 }))
  .map(([path, fill]) => path.replace(/:\w+/g, () => fill.shift() ?? 'x'));
const unknown = fc.array(segment, { maxLength: 5 }).map((parts) => `/${parts.join('/')}`);
const query = fc.oneof(
  fc.constant(''),
  fc.constantFrom(
    '?',
    '?limit=1&limit=2',
    '?limit[]=1',
    '?limit=1e3',
    '?offset=-1',
    '?limit=%00',
    '?%ff=%ff',
    '?query={me{id}}',
    '?query=%7B',
    '?variables=[1',
    '?expires=9e9&signature=%00',
    `?${'a=1&'.repeat(1_500)}query={me{id}}`,
  ),
);
const path = fc
  .tuple(fc.oneof({ weight: 3, arbitrary: known }, unknown), query)
  .map(([place, rest]) => [...(place + rest)].filter((c) => c > ' ' && c < '\u007f').join('') || '/');

const plainBody = fc.oneof(
  fc.constant(Buffer.alloc(0)),
  fc.dictionary(key, value, { maxKeys: 6 }).map((body) => Buffer.from(JSON.stringify(body))),
  value.map((body) => Buffer.from(JSON.stringify(body))),
  fc.uint8Array({ maxLength: 100 }).map((bytes) => Buffer.from(bytes)),
  text.map((name) =>
    Buffer.from(
      `--edge\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\n\r\n%PDF\r\n--edge--\r\n`,
    ),
  ),
);
const encoded = fc
  .tuple(plainBody, fc.constantFrom('', 'gzip', 'deflate', 'br', 'identity', 'gzip, br', 'zstd', 'x'), fc.boolean())
  .map(([body, encoding, truly]): Pick<RawRequest, 'body' | 'headers'> => ({
    body: truly ? encodeAs(encoding, body) : body,
    headers: encoding ? { 'content-encoding': encoding } : {},
  }));

function encodeAs(encoding: string, body: Buffer): Buffer {
  if (encoding === 'gzip') return gzipSync(body);
  if (encoding === 'deflate') return deflateSync(body);
  if (encoding === 'br') return brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } });
  return body;
}

const headers = fc.record(
  {
    'content-type': fc.constantFrom(...TYPES),
    accept: fc.constantFrom('*/*', 'text/html', 'text/event-stream', 'application/json', 'x', ''),
    cookie: fc.constantFrom('personaforge_device=', 'personaforge_device=a.b; x', '=;=', ';'),
    'x-forwarded-for': fc.constantFrom('1.2.3.4', 'x', ',,', '::'),
    range: fc.constantFrom('bytes=0-', 'bytes=9-1', 'x'),
    'if-none-match': fc.constantFrom('*', '"'),
    'apollo-require-preflight': fc.constant('1'),
  },
  { requiredKeys: [] },
);
const request = fc
  .tuple(fc.constantFrom(...METHODS), path, headers, encoded, fc.boolean())
  .map(([method, place, given, { body, headers: encoding }, signedIn]): RawRequest & { signedIn: boolean } => ({
    method,
    path: place,
    headers: { ...(given as Record<string, string>), ...encoding },
    ...(body && { body }),
    signedIn,
  }));

it('no request, however odd, is a fault of the service', async () => {
  await fc.assert(
    fc.asyncProperty(request, async ({ signedIn, ...odd }) => {
      const authorization: Record<string, string> = signedIn ? { authorization: `Bearer ${token}` } : {};
      const { status, text: answer } = await rawRequest(app.url, {
        ...odd,
        headers: { ...odd.headers, ...authorization },
      });
      expect(status, answer).toBeGreaterThanOrEqual(200);
      expect(status, answer).toBeLessThan(500);
    }),
    { numRuns: Number(process.env['ODD_REQUESTS'] ?? 400) },
  );
  expect((await app.client.rest('GET', '/healthz')).status).toBe(200);
});

it('no body, however odd, is a fault of the route that it is for', async () => {
  const writing = ROUTES.filter(
    ({ method, operation }) => method !== 'GET' && !/logout|delete_me|leave/.test(operation),
  );
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...writing), fc.dictionary(key, value, { maxKeys: 6 }), async (route, body) => {
      const answer = await app.client.rest(route.method, route.path.replace(/:\w+/g, personaId), { token, body });
      expect(answer.status, JSON.stringify(answer.body)).toBeLessThan(500);
    }),
    { numRuns: Number(process.env['ODD_REQUESTS'] ?? 400) },
  );
});
