import { beforeAll, describe, expect, it } from 'vitest';
import { useApp } from './support/app.ts';

/** Conditional requests, RFC 9110, 13. */
const app = useApp();
let token = '';
const persona = async () => (await app.client.rest('POST', '/personas', { token, body: { title: 'Lighting' } })).body;
const patch = (id: string, etag: string, headline: string) =>
  app.client.rest('PATCH', `/personas/${id}`, { token, body: { headline }, headers: { 'if-match': etag } });

beforeAll(async () => {
  token = (await app.client.signup()).token;
});

describe('If-None-Match', () => {
  it.each(['/personas', '/users/me', '/knowledgebase', '/templates/classic'])(
    'GET %s is not sent again while it is the same',
    async (path) => {
      const first = await app.client.rest('GET', path, { token });
      const etag = first.headers.get('etag') ?? '';
      expect(etag).toMatch(/^"[\w-]+"$/);
      for (const tag of [etag, `"other", W/${etag}`, '*']) {
        // a browser adds the second header by itself
        const headers = { 'if-none-match': tag, 'cache-control': 'no-cache' };
        const again = await app.client.rest('GET', path, { token, headers });
        expect([again.status, again.body, again.headers.get('etag')]).toEqual([304, '', etag]);
      }
      const other = await app.client.rest('GET', path, { token, headers: { 'if-none-match': '"other"' } });
      expect([other.status, other.body]).toEqual([200, first.body]);
    },
  );

  it('a change changes the tag', async () => {
    const made = await app.client.rest('POST', '/personas', { token, body: { title: 'Lighting' } });
    expect(made.headers.get('etag')).toBe('"1"');
    const { id } = made.body;
    const list = await app.client.rest('GET', '/personas', { token });
    const one = await app.client.rest('GET', `/personas/${id}`, { token });
    expect(one.headers.get('etag')).toBe('"1"');
    const changed = await app.client.rest('PATCH', `/personas/${id}`, { token, body: { headline: 'Gaffer' } });
    expect(changed.headers.get('etag')).toBe('"2"');
    for (const [path, { headers }] of [
      ['/personas', list],
      [`/personas/${id}`, one],
    ] as const) {
      const again = { token, headers: { 'if-none-match': headers.get('etag') ?? '' } };
      expect((await app.client.rest('GET', path, again)).status).toBe(200);
    }
  });

  it('nothing is told to a stranger by a tag', async () => {
    const { id } = await persona();
    const stranger = (await app.client.signup()).token;
    for (const other of [stranger, null]) {
      const answer = await app.client.rest('GET', `/personas/${id}`, {
        token: other,
        headers: { 'if-none-match': '"1"' },
      });
      expect(answer.status).toBe(other ? 404 : 401);
      expect(answer.headers.get('etag')).not.toBe('"1"');
    }
  });
});

describe('If-Match', () => {
  it('changes what is as it was read, and nothing else', async () => {
    const { id } = await persona();
    expect((await patch(id, '"1"', 'First')).body).toMatchObject({ version: 2, headline: 'First' });
    const late = await patch(id, '"1"', 'Late');
    expect(late).toMatchObject({ status: 412, body: { error: { code: 'ERR_PRECONDITION_FAILED' } } });
    expect((await patch(id, '"x", "2"', 'Second')).status).toBe(200);
    expect((await patch(id, '*', 'Third')).status).toBe(200);
    expect((await app.client.rest('GET', `/personas/${id}`, { token })).body).toMatchObject({
      version: 4,
      headline: 'Third',
    });
  });

  it('of many changes of one state one is made', async () => {
    const { id } = await persona();
    const answers = await Promise.all(Array.from({ length: 8 }, (_, i) => patch(id, '"1"', `Number ${i}`)));
    const statuses = answers.map(({ status }) => status);
    expect(statuses.filter((status) => status === 200)).toHaveLength(1);
    // who had seen the state and came too late to change it, or came after it had changed
    expect(statuses.filter((status) => status === 409 || status === 412)).toHaveLength(7);
  });

  it('keeps what has changed from being removed', async () => {
    const { id } = await persona();
    await patch(id, '"1"', 'Changed');
    const remove = (etag: string) =>
      app.client.rest('DELETE', `/personas/${id}`, { token, headers: { 'if-match': etag } });
    expect((await remove('"1"')).status).toBe(412);
    expect((await remove('"2"')).status).toBe(200);
    expect((await remove('*')).status).toBe(404);
  });

  it('guards what has no version by its content', async () => {
    const { headers } = await app.client.rest('GET', '/users/me', { token });
    const rename = (name: string) =>
      app.client.rest('PATCH', '/users/me', {
        token,
        body: { name },
        headers: { 'if-match': headers.get('etag') ?? '' },
      });
    expect((await rename('Once')).status).toBe(200);
    expect((await rename('Twice')).status).toBe(412);
  });

  it('tells a stranger, and who has no token, what it would tell without it', async () => {
    const { id } = await persona();
    const stranger = (await app.client.signup()).token;
    for (const [other, status] of [
      [stranger, 404],
      [null, 401],
    ] as const) {
      const options = { token: other, body: { headline: 'X' }, headers: { 'if-match': '"1"' } };
      expect((await app.client.rest('PATCH', `/personas/${id}`, options)).status).toBe(status);
    }
  });

  it('fails where nothing can be read', async () => {
    const path = '/auth/sessions/3f0b8f2e-5f0c-4a53-9a55-0d6d0f0c9d3e';
    expect((await app.client.rest('DELETE', path, { token, headers: { 'if-match': '*' } })).status).toBe(412);
  });
});
