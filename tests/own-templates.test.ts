import { createServer, type Server } from 'node:http';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { CssError, safeCss } from '../src/modules/templates/safe-css.ts';
import { useApp } from './support/app.ts';
import { useMailbox } from './support/mailbox.ts';
import { buildPersona, join, signup, type Person } from './support/team.ts';

const mailbox = useMailbox();
const app = useApp({}, mailbox.environment);
const rest: typeof app.client.rest = (...args) => app.client.rest(...args);
let person: Person;
let persona = '';
const hits: string[] = [];
let canary: Server;
let address = '';

beforeAll(async () => {
  person = await signup(app.client);
  persona = await buildPersona(app.client, person, {
    name: 'Ottoline Marsh',
    links: [{ label: 'Website', url: 'https://marsh.example/me' }],
    languages: [
      { language: 'English', fluency: 'Native' },
      { language: 'German', fluency: 'B1' },
      { language: 'Elvish', fluency: 'a few words' },
    ],
  });
  canary = createServer((request, response) => {
    hits.push(request.url ?? '');
    response.end();
  });
  await new Promise<void>((resolve) => canary.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(canary.address() as { port: number }).port}`;
});
afterAll(() => void canary.close());

const create = (body: object, token = person.token) => rest('POST', '/templates', { token, body });
const made = async (body: object) => {
  const answer = await create({ name: 'Mine', base: 'classic', ...body });
  expect(answer.status, JSON.stringify(answer.body)).toBe(200);
  return answer.body;
};
const html = async (template: string, body: object = {}) => {
  const answer = await rest('POST', `/export/${persona}`, {
    token: person.token,
    body: { format: 'html', template_id: template, ...body },
  });
  expect(answer.status, JSON.stringify(answer.body)).toBe(200);
  return (await fetch(answer.body.file_url)).text();
};

describe('a template of my own', () => {
  it('is one of ours with another configuration and style, listed behind them', async () => {
    const own = await made({
      description: 'For the sea',
      config: { colors: { accent: '#0b6b69' }, margins: { top: '12mm' }, density: 'compact' },
      css: 'h2 { text-transform: uppercase; color: rgb(1 2 3) }',
    });
    expect(own).toMatchObject({
      base: 'classic',
      kind: 'cv',
      owned: true,
      shared: false,
      css: 'h2{text-transform:uppercase;color:rgb(1 2 3)}',
    });
    const ours = (await rest('GET', '/templates/classic', { token: person.token })).body;
    expect(own.config).toEqual({
      ...ours.config,
      density: 'compact',
      colors: { ...ours.config.colors, accent: '#0b6b69' },
      margins: { ...ours.config.margins, top: '12mm' },
    });
    const { body: listed } = await rest('GET', '/templates', { token: person.token });
    expect(listed.at(-1)).toMatchObject({ id: own.id, name: 'Mine', description: 'For the sea' });
    expect((await rest('GET', `/templates/${own.id}`, { token: person.token })).body).toMatchObject({ id: own.id });
  });

  it('is used by exports of every format that has a look', async () => {
    const own = await made({ config: { colors: { accent: '#123456' } }, css: '.headline { letter-spacing: 3pt }' });
    const page = await html(own.id);
    expect(page).toContain('--accent:#123456');
    expect(page).toContain('.headline{letter-spacing:3pt}');
    for (const format of ['pdf', 'docx', 'odt', 'tex']) {
      const { status, body } = await rest('POST', `/export/${persona}`, {
        token: person.token,
        body: { format, template_id: own.id },
      });
      expect([format, status, body.template_id]).toEqual([format, 200, own.id]);
    }
  });

  it('makes documents anew when it is changed, and is gone when it is removed', async () => {
    const own = await made({ css: 'h1 { color: red }' });
    expect(await html(own.id)).toContain('h1{color:red}');
    const changed = await rest('PATCH', `/templates/${own.id}`, {
      token: person.token,
      body: { name: 'Other', css: 'h1 { color: blue }' },
    });
    expect(changed.body).toMatchObject({ name: 'Other', css: 'h1{color:blue}' });
    expect(await html(own.id)).toContain('h1{color:blue}');
    expect((await rest('DELETE', `/templates/${own.id}`, { token: person.token })).body).toBe(true);
    expect((await rest('GET', `/templates/${own.id}`, { token: person.token })).status).toBe(404);
  });

  it('is seen in a picture, by a link that is signed', async () => {
    const own = await made({ css: 'h1 { color: red }' });
    const answer = await fetch(own.sample_preview_url);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'image/png']);
    const broken = own.sample_preview_url.replace(/signature=../, 'signature=xx');
    expect((await fetch(broken)).status).toBe(404);
    expect((await fetch(`${app.url}/templates/${own.id}/preview.png`)).status).toBe(404);
  });

  it('is shared with the team where its owner wants that', async () => {
    const mate = await join(app.client, mailbox, person);
    const own = await made({ shared: true });
    const hidden = await made({});
    const { body: listed } = await rest('GET', '/templates', { token: mate.token });
    const ids = listed.map(({ id }: { id: string }) => id);
    expect([ids.includes(own.id), ids.includes(hidden.id)]).toEqual([true, false]);
    expect(listed.find(({ id }: { id: string }) => id === own.id)).toMatchObject({ owned: false, shared: true });
    const theirs = await buildPersona(app.client, mate);
    const body = { format: 'html', template_id: own.id };
    expect((await rest('POST', `/export/${theirs}`, { token: mate.token, body })).status).toBe(200);
    await rest('PATCH', `/templates/${own.id}`, { token: person.token, body: { shared: false } });
    expect((await rest('POST', `/export/${theirs}`, { token: mate.token, body })).status).toBe(404);
  });

  it('of one link that is shared is left for the usual one when it goes', async () => {
    const own = await made({ css: 'h1 { color: red }' });
    const { body } = await rest('POST', `/personas/${persona}/share`, {
      token: person.token,
      body: { template_id: own.id },
    });
    expect(await (await fetch(body.url)).text()).toContain('h1{color:red}');
    await rest('DELETE', `/templates/${own.id}`, { token: person.token });
    const after = await fetch(body.url);
    expect([after.status, await after.text()]).toEqual([200, expect.stringContaining('Ottoline Marsh')]);
  });

  it.each([
    [{ base: 'none' }, 404, 'no such template'],
    [{ name: '' }, 400, 'name'],
    [{ config: { colours: {} } }, 400, 'config'],
    [{ config: { colors: { accent: 'red' } } }, 400, 'config.colors.accent'],
    [{ config: { fonts: { body: 'Comic Sans' } } }, 400, 'config.fonts.body'],
    [{ config: { margins: { top: '900mm' } } }, 400, 'config.margins.top'],
    [{ config: { fonts: { size: '400pt' } } }, 400, 'config.fonts.size'],
    [{ config: { qr: 'javascript:alert(1)' } }, 400, 'config.qr'],
    [{ css: 'h1 { background: url(https://a.example/x) }' }, 400, 'an address is not allowed'],
    [{ css: 'a'.repeat(20_001) }, 400, 'css'],
  ])('%j is refused', async (body, status, told) => {
    const answer = await create({ name: 'Mine', base: 'classic', ...body });
    expect([answer.status, answer.body.error.message]).toEqual([status, expect.stringContaining(told)]);
  });

  it('is listed by few queries', async () => {
    const execute = vi.spyOn(app.ports.orm.em.getConnection(), 'execute');
    await rest('GET', '/templates', { token: person.token });
    const queries = execute.mock.calls.length;
    execute.mockRestore();
    expect(queries).toBeLessThanOrEqual(4);
  });
});

describe('what a configuration adds', () => {
  it.each(['dots', 'bars'])('levels of languages as %s', async (levels) => {
    const page = await html((await made({ config: { levels } })).id);
    expect(page).toContain(`<span class="${levels}" role="img" aria-label="B1">`);
    expect(page.match(/<span class="on">/g)).toHaveLength(6 + 3);
    expect(page).toContain('<span>Elvish (a few words)</span>');
  });

  it('a code to the first link, to an address, and to none of an anonymous document', async () => {
    const own = await made({ config: { qr: 'link' } });
    expect(await html(own.id)).toMatch(/<a class="qr" href="https:\/\/marsh\.example\/me"><svg /);
    expect(await html((await made({ config: { qr: 'https://b.example/x?y=1&z=2' } })).id)).toContain(
      'href="https://b.example/x?y=1&amp;z=2"',
    );
    expect(await html(own.id, { anonymous: true })).not.toContain('class="qr"');
  });
});

describe('hostile CSS', () => {
  const attacks = (): string[] => [
    `@import url(${address}/import);`,
    `@import "${address}/import2";`,
    `@font-face { font-family: x; src: url(${address}/font) } h1 { font-family: x }`,
    `h1 { background: url(${address}/bg) }`,
    `h1 { background: URL("${address}/bg2") }`,
    `h1 { background: u\\72l(${address}/escaped) }`,
    `h1 { background: \\75\\72\\6c(${address}/escaped2) }`,
    `h1 { background-image: image-set("${address}/set" 1x) }`,
    `h1 { background: -webkit-image-set(url(${address}/set2) 1x) }`,
    `h1 { background: image("${address}/image") }`,
    `h1 { background: cross-fade(url(${address}/fade), red) }`,
    `h1 { border-image: url(${address}/border) 1 }`,
    `li { list-style-image: url(${address}/list) }`,
    `h1::after { content: url(${address}/content) }`,
    `h1 { cursor: url(${address}/cursor), auto }`,
    `h1 { mask: url(${address}/mask) }`,
    `h1 { filter: url(${address}/filter#x) }`,
    `h1 { --accent: url(${address}/variable) } h2 { color: var(--accent) }`,
    `h1 { width: expression(alert(1)) }`,
    `h1 { behavior: url(#x) }`,
    `h1 { -moz-binding: url(${address}/xbl) }`,
    `h1 { color: red } </style><script>fetch('${address}/script')</script><style>`,
    `h1::after { content: "</style><img src=${address}/img>" }`,
    `@namespace url(${address}/ns);`,
    `@charset "x"; h1 { color: red }`,
    `@supports (color: red) { h1 { background: url(${address}/supports) } }`,
    `@media print { h1 { background: url(${address}/media) } }`,
    `@media print and (min-width: url(${address}/query)) { h1 { color: red } }`,
    `@page { background: url(${address}/page) }`,
    `@document url(${address}) { h1 { color: red } }`,
    `h1 { background: url(file:///etc/passwd) }`,
    `h1 { background: url(data:image/svg+xml,<svg onload=alert(1)>) }`,
    `h1 { animation: x 1s } @keyframes x { to { background: url(${address}/key) } }`,
    `h1[style*="url(${address}/attribute)"] { color: red }`,
    `h1 { position: fixed; inset: 0 }`,
    `h1 { background: src("${address}/src") }`,
    `h1 { content: attr(href) }`,
    `/* ${'('.repeat(9000)} */ h1 { width: ${'calc('.repeat(3000)}1px${')'.repeat(3000)} }`,
    `h1 { color: red; & { background: url(${address}/nested) } }`,
    `<!-- h1 { background: url(${address}/cdo) } -->`,
    `{}{}{}}}}h1{background:url(${address}/broken)`,
  ];

  it('loads, runs and closes nothing: it is refused, or written so that it cannot', async () => {
    const kept: string[] = [];
    for (const css of attacks()) {
      const { status, body } = await create({ name: 'Attack', base: 'classic', css });
      expect([200, 400]).toContain(status);
      if (status === 200) {
        kept.push(body.css);
        const page = await html(body.id);
        expect(page.match(/<\/style>/g)).toHaveLength(1);
        const pdf = await rest('POST', `/export/${persona}`, {
          token: person.token,
          body: { format: 'pdf', template_id: body.id },
        });
        expect(pdf.status).toBe(200);
        await rest('DELETE', `/templates/${body.id}`, { token: person.token });
      }
    }
    expect(kept.length).toBeLessThan(6);
    expect(kept.filter((css) => /url|@import|@font-face|</.test(css.replace(/\[[^\]]*\]|"[^"]*"/g, '')))).toEqual([]);
    expect(hits).toEqual([]);
  }, 120_000);

  it('of any kind is refused or free of all that loads', () => {
    const piece = fc.constantFrom(
      ...'h1 { } ( ) ; : , " \' \\ / * @ < > - url( @import @font-face color background red content var( --x 1px \n </style> \\75 \\72 \\6c'.split(
        ' ',
      ),
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ maxLength: 60 }),
          fc.array(piece, { maxLength: 25 }).map((parts) => parts.join(' ')),
        ),
        (css) => {
          let safe = '';
          try {
            safe = safeCss(css);
          } catch (error) {
            expect(error).toBeInstanceOf(CssError);
          }
          expect(safe).not.toContain('<');
          expect(safe.replaceAll(/"(?:[^"\\]|\\.)*"/g, '""')).not.toMatch(
            /url\(|@import|@font-face|image-set|expression/i,
          );
        },
      ),
      { numRuns: 3_000 },
    );
  });
});
