import { PDFDocument } from 'pdf-lib';
import { beforeAll, describe, expect, it } from 'vitest';
import { useApp } from './support/app.ts';
import { samplePdf } from './support/documents.ts';

const app = useApp();
let token = '';
let personaId = '';

beforeAll(async () => {
  token = (await app.client.signup()).token;
  const cv = await app.client.upload(
    await samplePdf({ name: 'Edda Printer', email: 'edda@example.com' }),
    'edda.pdf',
    token,
  );
  personaId = (
    await app.client.rest('POST', '/personas', { token, body: { title: 'Stage', base_cv_id: cv.body.cv_id } })
  ).body.id;
});

const make = async (body: object) => (await app.client.rest('POST', `/export/${personaId}`, { token, body })).body;
const download = async (row: { file_url: string }) => {
  const answer = await fetch(row.file_url);
  return {
    type: answer.headers.get('content-type'),
    name: answer.headers.get('content-disposition'),
    bytes: new Uint8Array(await answer.arrayBuffer()),
  };
};

describe('each format', () => {
  it('pdf is a PDF with title and author', async () => {
    const { type, name, bytes } = await download(await make({ format: 'pdf' }));
    expect(type).toBe('application/pdf');
    expect(name).toContain('Edda Printer');
    const document = await PDFDocument.load(bytes);
    expect(document.getTitle()).toContain('Edda Printer');
    expect(document.getAuthor()).toBe('Edda Printer');
  });

  it.each([
    ['md', 'text/markdown; charset=utf-8', '# Edda Printer'],
    ['txt', 'text/plain; charset=utf-8', 'Lantern Theatre'],
    ['html', 'text/html; charset=utf-8', '<title>Edda Printer'],
    ['json', 'application/json; charset=utf-8', '"name": "Edda Printer"'],
    ['tex', 'application/x-tex', 'Edda Printer\\par'],
    ['europass', 'application/xml', '<hr:FamilyName>Printer</hr:FamilyName>'],
  ])('%s holds the persona', async (format, type, words) => {
    const file = await download(await make({ format }));
    expect(file.type).toBe(type);
    expect(Buffer.from(file.bytes).toString()).toContain(words);
  });

  it.each(['docx', 'odt'])('%s reads back', async (format) => {
    const row = await make({ format, check_readability: true });
    expect(row.readability.score).toBeGreaterThan(0.9);
    expect(Buffer.from((await download(row)).bytes.subarray(0, 2)).toString()).toBe('PK');
  });
});

describe('what may be chosen', () => {
  it.each([
    [{}, { width: 595, height: 842 }],
    [{ page_size: 'letter' }, { width: 612, height: 792 }],
    [{ page_size: 'a4' }, { width: 595, height: 842 }],
  ])('%j is a sheet of %j points', async (chosen, sheet) => {
    const { bytes } = await download(await make({ format: 'pdf', ...chosen }));
    const { width, height } = (await PDFDocument.load(bytes)).getPage(0).getSize();
    expect({ width: Math.round(width), height: Math.round(height) }).toEqual(sheet);
  });

  it('the language of the headings', async () => {
    const text = async (chosen: object) =>
      Buffer.from((await download(await make({ format: 'txt', ...chosen }))).bytes).toString();
    expect(await text({ language: 'de' })).toMatch(/Berufserfahrung/i);
    expect(await text({})).toMatch(/Work Experience/i);
  });

  it('the name of the file, as far as a system takes it', async () => {
    const row = await make({ format: 'md', file_name: '../My: CV' });
    expect(row.filename).toBe('My CV.md');
    expect((await download(row)).name).toContain('filename="My CV.md"');
  });

  it.each([
    [{ language: 'xx' }, 'language'],
    [{ page_size: 'A5' }, 'page_size'],
    [{ file_name: '' }, 'file_name'],
    [{ margins: '5cm' }, 'narrow, normal, wide'],
    [{ font: 'Comic Sans' }, 'Source Sans 3, Source Serif 4'],
    [{ accent: 'teal' }, '#0b6b69'],
    [{ density: 'tight' }, 'density'],
    [{ fit_pages: 0 }, '1 to 10'],
  ])('%j is refused', async (chosen, field) => {
    const { status, body } = await app.client.rest('POST', `/export/${personaId}`, {
      token,
      body: { format: 'md', ...chosen },
    });
    expect([status, body.error.message]).toEqual([400, expect.stringContaining(field)]);
  });
});

describe('how it is set', () => {
  it('is another document for each choice', async () => {
    const choices = [
      {},
      { margins: 'narrow' },
      { margins: '30mm' },
      { font: 'EB Garamond' },
      { accent: '#7a2e3b' },
      { density: 'compact' },
      { density: 'relaxed' },
      { fit_pages: 1 },
      { anonymous: true },
      { anonymous: true, hide_employers: true },
    ];
    const made: { id: string; file_url: string }[] = [];
    for (const choice of choices) made.push(await make({ format: 'html', template_id: 'modern', ...choice }));
    expect(new Set(made.map(({ id }) => id)).size).toBe(choices.length);
    const style = async (at: number) => Buffer.from((await download(made[at]!)).bytes).toString();
    expect(await style(2)).toContain('@page{margin:30mm 30mm 30mm 30mm}');
    expect(await style(4)).toContain('--accent:#7a2e3b');
    expect(await style(3)).toContain("--body:'EB Garamond'");
  });

  it('tells its pages, and what could not be done', async () => {
    expect(await make({ format: 'pdf', fit_pages: 1 })).toMatchObject({ pages: 1, warnings: [] });
    const text = await make({ format: 'txt', fit_pages: 1, margins: 'wide' });
    expect(text.pages).toBeNull();
    expect(text.warnings.map(({ code }: { code: string }) => code)).toEqual(['not_for_format', 'not_for_format']);
    const pale = await make({ format: 'html', accent: '#FFE680' });
    expect(pale.warnings).toEqual([{ code: 'accent_darkened', message: expect.stringContaining('#ffe680') }]);
  });

  it('says when the text does not fit', async () => {
    const summary = 'Calls shows in small houses and large ones, by day and by night, at home and on tour. '.repeat(23);
    const work_history = Array.from({ length: 12 }, () => ({ title: 'Stage Manager', company: 'Quay', summary }));
    const { body: persona } = await app.client.rest('POST', '/personas', {
      token,
      body: { title: 'Long', overrides: { name: 'Edda Printer', work_history } },
    });
    const { body } = await app.client.rest('POST', `/export/${persona.id}`, {
      token,
      body: { format: 'pdf', fit_pages: 1 },
    });
    expect(body.pages).toBeGreaterThan(1);
    expect(body.warnings).toEqual([{ code: 'fit_pages', message: expect.stringContaining(`${body.pages} pages`) }]);
  });

  it.each(['pdf', 'docx', 'html', 'md', 'txt', 'json'])(
    '%s without a name has none, in its file name either',
    async (format) => {
      const row = await make({ format, anonymous: true });
      expect(row.filename).toBe(`CV.${format}`);
      const { bytes } = await download(row);
      const text = Buffer.from(bytes).toString('latin1');
      expect(text).not.toMatch(/Edda|edda@/);
      if (format === 'pdf') expect((await PDFDocument.load(bytes)).getTitle()).toBe('Candidate – CV');
    },
  );
});

it('tells what a reader finds again, also of a file that was made before', async () => {
  const first = await make({ format: 'pdf', template_id: 'ats-plain' });
  expect(first.readability).toBeNull();
  const second = await make({ format: 'pdf', template_id: 'ats-plain', check_readability: true });
  expect(second.id).toBe(first.id);
  expect(second.readability.fields.find(({ path }: { path: string }) => path === 'work_history[0].title')).toEqual({
    path: 'work_history[0].title',
    expected: 'Stage Manager',
    found: 'Stage Manager',
    ok: true,
  });
  expect(second.readability.score).toBeGreaterThan(0.95);
});

it('answers the stored file while nothing changed, and makes a new one after', async () => {
  const first = await make({ format: 'md' });
  expect((await make({ format: 'md' })).id).toBe(first.id);
  await app.client.rest('PATCH', `/personas/${personaId}`, { token, body: { headline: 'Stage Manager and Caller' } });
  const third = await make({ format: 'md' });
  expect(third.id).not.toBe(first.id);
  expect(Buffer.from((await download(third)).bytes).toString()).toContain('Stage Manager and Caller');
});

it('a cover letter speaks of the job and of nothing that the persona does not hold', async () => {
  const row = await make({
    format: 'txt',
    template_id: 'letter-classic',
    job_description: 'Stage manager for a touring company.\n\nRequirements:\n- QLab\n- Pyrotechnics licence',
  });
  const text = Buffer.from((await download(row)).bytes).toString();
  expect(text).toContain('Edda Printer');
  expect(text).toMatch(/QLab/);
  expect(text).not.toMatch(/(have|hold|bring).{0,40}pyrotechnics/i);
});

it('shows each template and refuses unknown ones', async () => {
  const { body: templates } = await app.client.rest('GET', '/templates', { token });
  expect(templates.filter(({ kind }: { kind: string }) => kind === 'cv').length).toBeGreaterThanOrEqual(8);
  expect(templates.filter(({ kind }: { kind: string }) => kind === 'cover_letter').length).toBeGreaterThanOrEqual(3);
  for (const { id } of templates) {
    const { config } = (await app.client.rest('GET', `/templates/${id}`, { token })).body;
    expect(config).toMatchObject({ page_size: 'A4' });
    expect(config).not.toHaveProperty('pageSize');
    const picture = await fetch(`${app.url}/templates/${id}/preview.png`);
    expect([picture.status, picture.headers.get('content-type')]).toEqual([200, 'image/png']);
  }
  expect(
    (await app.client.rest('POST', `/export/${personaId}`, { token, body: { format: 'pdf', template_id: 'no-such' } }))
      .status,
  ).toBe(404);
  expect((await fetch(`${app.url}/templates/no-such/preview.png`)).status).toBe(404);
});
