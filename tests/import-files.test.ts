import { createServer, type Server } from 'node:http';
import { deflateRawSync, deflateSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CANDIDATE, LINKEDIN, PASSPORT, passport, pdfWith, VCARD, zip } from './importing/files.ts';
import { useApp } from './support/app.ts';

const app = useApp();
let token = '';
const hits: string[] = [];
let canary: Server;
let address = '';

beforeAll(async () => {
  token = (await app.client.signup()).token;
  canary = createServer((request, response) => {
    hits.push(request.url ?? '');
    response.end();
  });
  await new Promise<void>((resolve) => canary.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(canary.address() as { port: number }).port}`;
});
afterAll(() => void canary.close());

const send = (file: string | Uint8Array, name = 'file', as: string | null = token) =>
  app.client.upload(Buffer.from(file), name, as, '/personas/import');

describe('POST /personas/import with a file', () => {
  it.each([
    ["LinkedIn's ZIP", () => zip(LINKEDIN), 'Perpetua Oakes', 'Bridge Inspector'],
    ['an older Europass', () => PASSPORT, 'Leocadia Brandt', 'Cable car engineer'],
    ['a newer Europass', () => CANDIDATE, 'Iolanda Prats', 'Iolanda Prats'],
    ['a Europass PDF', () => pdfWith({ 'attachment.xml': CANDIDATE }), 'Iolanda Prats', 'Iolanda Prats'],
    ['a vCard', () => VCARD, 'Dr. Aksel Lund', 'Glaciologist'],
    ['a JSON Resume', () => JSON.stringify({ basics: { name: 'Ada', label: 'Baker' } }), 'Ada', 'Baker'],
  ])('%s makes a persona, whatever its name', async (_kind, file, name, title) => {
    const { status, body } = await send(await file(), 'a.bin');
    expect([status, body.name, body.title]).toEqual([200, name, title]);
    const stored = (await app.client.rest('GET', `/personas/${body.id}`, { token })).body;
    expect(stored).toEqual({ ...body, warnings: [] });
  });

  it('tells what was left out, once', async () => {
    const { body } = await send(CANDIDATE);
    expect(body.warnings).toContainEqual({
      code: 'left_out',
      message: 'CandidatePerson/BirthDate has no place in a persona and was left out.',
    });
  });

  it('takes a title before the file', async () => {
    const form = new FormData();
    form.append('title', 'From my phone');
    form.append('file', new Blob([VCARD]), 'me.vcf');
    const answer = await fetch(`${app.url}/personas/import`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}` },
      body: form,
    });
    expect(await answer.json()).toMatchObject({ title: 'From my phone', name: 'Dr. Aksel Lund' });
  });

  it('works by GraphQL too', async () => {
    const form = new FormData();
    const query =
      'mutation ($file: Upload!) { importPersonaFile(file: $file) { name workHistory { company } warnings { code } } }';
    form.append('operations', JSON.stringify({ query, variables: { file: null } }));
    form.append('map', JSON.stringify({ 0: ['variables.file'] }));
    form.append('0', new Blob([Buffer.from(await zip(LINKEDIN))]), 'export.zip');
    const answer = await fetch(`${app.url}/graphql`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'apollo-require-preflight': 'true' },
      body: form,
    });
    const { data } = (await answer.json()) as { data: { importPersonaFile: object } };
    expect(data.importPersonaFile).toMatchObject({
      name: 'Perpetua Oakes',
      workHistory: [{ company: 'Span & Pier, Ltd.' }, { company: 'River Works' }],
      warnings: expect.arrayContaining([{ code: 'left_out' }]),
    });
  });

  it('needs a token and a file', async () => {
    expect((await send(VCARD, 'a', null)).status).toBe(401);
    const form = new FormData();
    form.append('title', 'alone');
    const answer = await fetch(`${app.url}/personas/import`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}` },
      body: form,
    });
    expect(answer.status).toBe(400);
  });

  it('says field by field what is wrong', async () => {
    const { status, body } = await send(JSON.stringify({ basics: { name: 7 }, work: [{ highlights: 'one' }] }));
    expect([status, body.error.details.map(({ field }: { field: string }) => field)]).toEqual([
      400,
      ['basics.name', 'work.0.highlights'],
    ]);
  });

  it('holds to the limits of a change', async () => {
    const skills = Array.from({ length: 301 }, (_, i) => `Skill ${i}`).join('\n');
    const answer = await send(await zip({ ...LINKEDIN, 'Skills.csv': `Name\n${skills}\n` }));
    expect([answer.status, answer.body.error.message]).toEqual([400, expect.stringContaining('skills')]);
  });
});

describe('hostile files', () => {
  const laughs = (() => {
    const entities = Array.from({ length: 12 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`).join('');
    return passport('&l12;', `<!DOCTYPE SkillsPassport [<!ENTITY l0 "lol">${entities}]>`);
  })();
  const external = (system: string) =>
    passport(
      '<Identification><PersonName><Surname>&x;</Surname></PersonName></Identification>',
      `<!DOCTYPE SkillsPassport [<!ENTITY x SYSTEM "${system}">]>`,
    );
  /** a ZIP whose one table is so large that its directory must be believed or counted */
  const bomb = (claimed: number, megabytes = 200) => {
    const data = deflateRawSync(Buffer.alloc(megabytes * 2 ** 20, 'a'), { level: 9 });
    const name = Buffer.from('Profile.csv');
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(20, 4);
    local.writeUInt16LE(8, 8);
    local.writeUInt32LE(data.length, 18);
    local.writeUInt32LE(claimed, 22);
    local.writeUInt16LE(name.length, 26);
    const central = Buffer.alloc(46);
    central.writeUInt32LE(0x02014b50, 0);
    central.writeUInt16LE(20, 4);
    central.writeUInt16LE(20, 6);
    central.writeUInt16LE(8, 10);
    central.writeUInt32LE(data.length, 20);
    central.writeUInt32LE(claimed, 24);
    central.writeUInt16LE(name.length, 28);
    const end = Buffer.alloc(22);
    end.writeUInt32LE(0x06054b50, 0);
    end.writeUInt16LE(1, 8);
    end.writeUInt16LE(1, 10);
    end.writeUInt32LE(46 + name.length, 12);
    end.writeUInt32LE(30 + name.length + data.length, 16);
    return Buffer.concat([local, name, data, central, name, end]);
  };
  /** 100 MB of spaces in an attachment of some 100 kB */
  const pdfBomb = () => {
    const stream = deflateSync(Buffer.alloc(100 * 2 ** 20, ' '), { level: 9 });
    const head =
      '%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R/Names<</EmbeddedFiles<</Names[(a.xml) 4 0 R]>>>>>>endobj\n' +
      '2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>endobj\n' +
      '4 0 obj<</Type/Filespec/F(a.xml)/UF(a.xml)/EF<</F 5 0 R>>>>endobj\n' +
      `5 0 obj<</Type/EmbeddedFile/Filter/FlateDecode/Length ${stream.length}>>stream\n`;
    return Buffer.concat([Buffer.from(head), stream, Buffer.from('\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF')]);
  };

  it.each<[string, () => string | Uint8Array | Promise<Uint8Array>]>([
    ['entities that grow', () => laughs],
    ['an entity from a file', () => external('file:///etc/passwd')],
    ['an entity from the net', () => external(`${address}/entity`)],
    ['a document type from the net', () => `<!DOCTYPE SkillsPassport SYSTEM "${address}/dtd"><SkillsPassport/>`],
    ['an entity inside of a PDF', () => pdfWith({ 'attachment.xml': external(`${address}/inside`) })],
    ['nesting', () => passport('<a>'.repeat(100_000) + '</a>'.repeat(100_000))],
    ['half a million elements', () => passport('<a/>'.repeat(500_000))],
    ['a ZIP bomb', () => bomb(200 * 2 ** 20)],
    ['a ZIP bomb that lies', () => bomb(100)],
    ['a path out of a ZIP', () => bomb(5, 0).map((byte, i) => ('P'.charCodeAt(0) === byte && i > 20 ? 47 : byte))],
    ['an attachment that grows', pdfBomb],
    ['a cell without end', () => zip({ 'Profile.csv': `First Name\n"${'x'.repeat(5_000_000)}` })],
    ['JSON that nests', () => `{"basics":${'['.repeat(200_000)}`],
  ])('%s is refused, and nothing is read or fetched', async (_name, file) => {
    const { status, body } = await send(await file());
    expect([400, 415, 422]).toContain(status);
    expect(JSON.stringify(body)).not.toContain('root:');
    expect(hits).toEqual([]);
  });

  it('a long quarrel of quotes, separators and parameters ends', async () => {
    const cards = [`BEGIN:VCARD\nFN${';A=b'.repeat(300_000)}:x\nEND:VCARD`, `BEGIN:VCARD\n${'"'.repeat(1_000_000)}:x`];
    for (const card of cards) expect([200, 400, 422]).toContain((await send(card)).status);
    const rows = `First Name,Last Name\n${',\n'.repeat(400_000)}`;
    expect([200, 400, 422]).toContain((await send(await zip({ 'Profile.csv': rows }))).status);
  });

  it('what looks like markup stays text in what is exported', async () => {
    const attack = '<img src=x onerror=alert(1)> {{7*7}} [x](javascript:alert(1))';
    const quoted = `"${attack}"`;
    const { body } = await send(
      await zip({
        'Profile.csv': `First Name,Headline,Summary\n${quoted},${quoted},${quoted}\n`,
        'Courses.csv': `Name,Number\n${quoted},${quoted}\n`,
      }),
    );
    const { body: made } = await app.client.rest('POST', `/export/${body.id}`, { token, body: { format: 'html' } });
    const html = await (await fetch(made.file_url)).text();
    expect(html).not.toMatch(/<img|href="javascript/);
    expect(html).toContain('{{7*7}}');
  });
});
