import { describe, expect, it } from 'vitest';
import { readConfig } from '../src/config.ts';
import { useApp } from './support/app.ts';

const HERE = 'https://app.example.com';
const ELSEWHERE = 'https://elsewhere.example';

describe('with an origin allowed', () => {
  const app = useApp({}, { CORS_ORIGINS: `${HERE}, http://localhost:5173` });
  const preflight = (origin: string, path: string, method: string) =>
    app.client.rest('OPTIONS', path, {
      headers: {
        origin,
        'access-control-request-method': method,
        'access-control-request-headers': 'authorization,content-type',
      },
    });

  it('a preflight names what is there, and lets its headers through', async () => {
    const { status, headers } = await preflight(HERE, '/personas', 'POST');
    expect(status).toBe(204);
    expect(headers.get('access-control-allow-origin')).toBe(HERE);
    expect(headers.get('access-control-allow-methods')).toBe('GET,POST,HEAD,OPTIONS');
    expect(headers.get('access-control-allow-headers')).toBe('authorization,content-type');
    expect(headers.get('access-control-allow-credentials')).toBeNull();
    expect(headers.get('allow')).toBe('GET, POST, HEAD, OPTIONS');
    expect(headers.get('vary')).toContain('Origin');
  });

  it.each(['/graphql', '/graphql/stream', '/cv/upload', '/auth/login'])('%s too', async (path) => {
    const { status, headers } = await preflight('http://localhost:5173', path, 'POST');
    expect([status, headers.get('access-control-allow-origin')]).toEqual([204, 'http://localhost:5173']);
  });

  it('answers and errors may be read from there', async () => {
    const { token } = await app.client.signup();
    for (const [path, given, status] of [
      ['/users/me', token, 200],
      ['/users/me', null, 401],
      ['/nothing/here', null, 404],
    ] as const) {
      const answer = await app.client.rest('GET', path, { token: given, headers: { origin: HERE } });
      expect([answer.status, answer.headers.get('access-control-allow-origin')]).toEqual([status, HERE]);
      expect(answer.headers.get('access-control-expose-headers')).toContain('ETag');
    }
  });

  it('and from nowhere else', async () => {
    const answers = [
      await preflight(ELSEWHERE, '/personas', 'POST'),
      await preflight('null', '/personas', 'POST'),
      await preflight(`${HERE}.elsewhere.example`, '/personas', 'POST'),
      await app.client.rest('GET', '/templates', { headers: { origin: ELSEWHERE } }),
    ];
    for (const { headers } of answers) expect(headers.get('access-control-allow-origin')).toBeNull();
  });
});

describe('with none allowed', () => {
  const app = useApp();

  it('no header lets anyone through', async () => {
    const { status, headers } = await app.client.rest('OPTIONS', '/personas', { headers: { origin: HERE } });
    expect(status).toBe(204);
    expect([...headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([]);
  });
});

describe('the setting', () => {
  const secret = { JWT_SECRET: 'one secret for tests, long enough by far' };

  it.each([
    ['https://a.example', ['https://a.example']],
    ['https://a.example/, http://localhost:5173', ['https://a.example', 'http://localhost:5173']],
    ['*', '*'],
    ['', null],
  ])('%j is understood', (value, expected) => {
    expect(readConfig({ CORS_ORIGINS: value, ...secret }).corsOrigins).toEqual(expected);
  });

  it.each(['a.example', 'https://a.example/app', 'https://*.example', 'null', 'https://a.example,', '*, https://a.b'])(
    '%j is refused',
    (value) => {
      expect(() => readConfig({ CORS_ORIGINS: value, ...secret })).toThrow(/CORS_ORIGINS must be a list/);
    },
  );
});
