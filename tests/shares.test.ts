import { PDFDocument } from 'pdf-lib';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Ports } from '../src/context.ts';
import { Share } from '../src/modules/shares/share.entity.ts';
import { hashToken } from '../src/signing.ts';
import { useApp } from './support/app.ts';
import { buildPersona, signup, type Person } from './support/team.ts';

const DAY_MS = 24 * 3_600_000;
const clock = { ahead: 0 };
const app = useApp({ now: () => new Date(Date.now() + clock.ahead) } as Partial<Ports>);
const rest: typeof app.client.rest = (...args) => app.client.rest(...args);
let person: Person;
let persona = '';

beforeAll(async () => {
  person = await signup(app.client);
  persona = await buildPersona(app.client, person, {
    name: 'Ottoline Marsh',
    phone: '+44 20 5550 0100',
    sections: [
      { key: 'summary' },
      { key: 'work_history' },
      { key: 'custom:secret', title: 'Between us', visible: false, markdown: 'Wants to leave by May.' },
    ],
  });
});

const share = async (body: object = {}) => {
  const answer = await rest('POST', `/personas/${persona}/share`, { token: person.token, body });
  expect(answer.status, JSON.stringify(answer.body)).toBe(200);
  return answer.body;
};
const look = (url: string, init?: RequestInit) => fetch(url, { redirect: 'manual', ...init });
const withPassword = (url: string, password: string) =>
  look(url, { method: 'POST', body: new URLSearchParams({ password }) });
const shares = async () => (await rest('GET', '/shares', { token: person.token })).body;

describe('a link', () => {
  it('shows the page to whoever has it, without scripts, loads, origin or a trace in an index', async () => {
    const made = await share();
    expect(made).toMatchObject({ format: 'html', live: false, version: 1, views: 0, has_password: false });
    const answer = await look(made.url);
    const html = await answer.text();
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    expect(html).toContain('Ottoline Marsh');
    expect(html).toContain('<meta name="robots" content="noindex');
    expect(answer.headers.get('x-robots-tag')).toContain('noindex');
    expect(answer.headers.get('cache-control')).toBe('private, no-store');
    expect(answer.headers.get('referrer-policy')).toBe('no-referrer');
    const policy = answer.headers.get('content-security-policy')!;
    expect(policy).toMatch(/^default-src 'none'; style-src 'sha256-[^']+'; .*; sandbox$/);
    expect(policy).not.toMatch(/script-src|connect-src|allow-/);
  });

  it('shows neither working title nor tags nor what exports leave out', async () => {
    const nameless = await buildPersona(app.client, person, { name: null, headline: null });
    await rest('PATCH', `/personas/${nameless}`, { token: person.token, body: { title: 'Plan B if they say no' } });
    const { body } = await rest('POST', `/personas/${nameless}/share`, { token: person.token, body: {} });
    for (const url of [body.url, (await share()).url]) {
      const html = await (await look(url)).text();
      expect(html).toContain('Stage Manager');
      expect(html).not.toMatch(/Plan B|Between us|leave by May|>tour</);
    }
  });

  it.each([false, true])('is anonymous where that was asked for (live: %s)', async (live) => {
    const answer = await look((await share({ anonymous: true, live, accent: '#7a1f3d' })).url);
    const html = await answer.text();
    expect(html).toContain('--accent:#7a1f3d');
    expect(html).toContain('Stage Manager');
    expect(html).not.toMatch(/Ottoline|Marsh|5550 0100/);
    expect(answer.headers.get('content-disposition')).not.toContain('Ottoline');
  });

  it('is shown as a PDF where that was asked for', async () => {
    const { url } = await share({ format: 'pdf', page_size: 'letter' });
    const answer = await look(url);
    expect(answer.headers.get('content-type')).toBe('application/pdf');
    expect(answer.headers.get('content-disposition')).toContain('inline; filename="Ottoline Marsh - CV.pdf"');
    const document = await PDFDocument.load(await answer.arrayBuffer());
    expect(Math.round(document.getPage(0).getWidth())).toBe(612);
  });

  it('keeps showing the version that was shared; a live one shows what comes later', async () => {
    const [still, live] = [await share(), await share({ live: true })];
    await rest('PATCH', `/personas/${persona}`, { token: person.token, body: { headline: 'Caller of Shows' } });
    expect(await (await look(still.url)).text()).not.toContain('Caller of Shows');
    expect(await (await look(live.url)).text()).toContain('Caller of Shows');
  });

  it('is listed with how often it was shown', async () => {
    const { id, url } = await share();
    await look(url);
    await look(url);
    await look(url, { method: 'HEAD' });
    expect((await shares())[0]).toMatchObject({ id, url, views: 2, last_viewed_at: expect.any(String) });
    const { body } = await rest('GET', `/personas/${persona}/shares`, { token: person.token });
    expect(body[0]).toMatchObject({ id, persona_id: persona });
  });

  it('ends when it is revoked', async () => {
    const { id, url } = await share();
    expect((await rest('DELETE', `/shares/${id}`, { token: person.token })).body).toBe(true);
    const answer = await look(url);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([404, 'text/html; charset=utf-8']);
    expect(await answer.text()).toContain('Ask the person who sent it');
    expect((await rest('DELETE', `/shares/${id}`, { token: person.token })).status).toBe(404);
  });

  it('ends at its time', async () => {
    const { url } = await share({ expires_at: new Date(Date.now() + DAY_MS).toISOString() });
    clock.ahead = 1.01 * DAY_MS;
    const answer = await look(url);
    clock.ahead = 0;
    expect([answer.status, answer.headers.get('x-robots-tag')]).toEqual([410, expect.stringContaining('noindex')]);
    expect(await answer.text()).toContain('This link has ended');
    expect((await look(url)).status).toBe(200);
  });

  it.each([
    [{ expires_at: '2020-01-01T00:00:00Z' }, 'expires_at'],
    [{ expires_at: new Date(Date.now() + 400 * DAY_MS).toISOString() }, 'expires_at'],
    [{ password: 'short' }, 'password'],
    [{ format: 'docx' }, 'format'],
    [{ language: 'xx' }, 'language'],
    [{ template_id: 'letter-classic' }, 'A link shows a CV'],
  ])('%j is refused', async (body, told) => {
    const answer = await rest('POST', `/personas/${persona}/share`, { token: person.token, body });
    expect([answer.status, answer.body.error.message]).toEqual([400, expect.stringContaining(told)]);
  });

  it('is known to the database by a hash alone', async () => {
    const { id, url } = await share({ password: 'open sesame' });
    const token = url.slice(url.lastIndexOf('/') + 1);
    const row = JSON.stringify(await app.ports.orm.em.fork().execute('select * from shares where id = ?', [id]));
    expect(row).toContain(hashToken(token));
    expect(row).not.toContain(token);
    expect(row).not.toContain('open sesame');
  });

  it('is in the record of what was made public', async () => {
    const { id } = await share();
    await rest('DELETE', `/shares/${id}`, { token: person.token });
    const { body } = await rest('GET', '/audit', { token: person.token });
    expect(body.slice(0, 2)).toMatchObject([
      { action: 'share_revoked', persona_id: persona },
      { action: 'persona_shared', persona_id: persona },
    ]);
  });
});

describe('a password', () => {
  it('is asked for by a form, and shows the document', async () => {
    const { url } = await share({ password: 'open sesame' });
    const asked = await look(url);
    expect(asked.status).toBe(401);
    expect(await asked.text()).toContain('<form method="post">');
    expect(asked.headers.get('content-security-policy')).toContain("form-action 'self'");
    const wrong = await withPassword(url, 'open barley');
    expect([wrong.status, await wrong.text()]).toEqual([401, expect.stringContaining('The password is wrong')]);
    const right = await withPassword(url, 'open sesame');
    expect([right.status, await right.text()]).toEqual([200, expect.stringContaining('Ottoline Marsh')]);
    expect((await shares())[0]).toMatchObject({ views: 1, has_password: true });
  });

  it('is throttled', async () => {
    const { url } = await share({ password: 'open sesame' });
    for (let i = 0; i < 10; i++) expect((await withPassword(url, `guess ${i}`)).status).toBe(401);
    const refused = await withPassword(url, 'open sesame');
    expect([refused.status, Number(refused.headers.get('retry-after')) > 60]).toEqual([429, true]);
    expect(await refused.text()).toContain('Wait 15 minutes');
  });
});

describe('links go', () => {
  it('with their persona', async () => {
    const other = await buildPersona(app.client, person);
    const { body } = await rest('POST', `/personas/${other}/share`, { token: person.token, body: {} });
    await rest('DELETE', `/personas/${other}`, { token: person.token });
    expect((await look(body.url)).status).toBe(404);
  });

  it('with the account', async () => {
    const guest = await signup(app.client);
    const theirs = await buildPersona(app.client, guest);
    const { body } = await rest('POST', `/personas/${theirs}/share`, { token: guest.token, body: {} });
    expect((await look(body.url)).status).toBe(200);
    await rest('DELETE', '/users/me', { token: guest.token, body: { password: guest.password } });
    expect((await look(body.url)).status).toBe(404);
    expect(await app.ports.orm.em.fork().count(Share, { id: body.id })).toBe(0);
  });
});

it('an address that is no link is a page too, whatever stands in it', async () => {
  for (const token of ['x', '%3Cscript%3Ealert(1)%3C%2Fscript%3E', 'a'.repeat(5000)]) {
    const answer = await look(`${app.url}/shared/${token}`);
    expect([answer.status, await answer.text()]).toEqual([404, expect.not.stringContaining('<script')]);
  }
});
