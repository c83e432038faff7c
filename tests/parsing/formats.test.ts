import { describe, expect, it } from 'vitest';
import type { ParsedCv } from '../../src/content.ts';
import { parseCv } from '../../src/parsing/parse.ts';
import { adviceFor, sniff } from '../../src/parsing/sniff.ts';
import { markdown, odt, rtf, text } from './support/flow.ts';
import { zip } from './support/hostile.ts';
import { person, type Role } from './support/person.ts';

const whole = {
  name: person.name,
  headline: person.headline,
  email: person.email,
  phone: person.phone,
  location: person.place,
  summary: person.summary,
  workExperience: person.roles.map((role: Role) => ({
    title: role.title,
    company: role.company,
    location: role.place,
    startDate: role.start,
    endDate: role.end,
    isCurrent: role.end === null,
    highlights: role.highlights,
  })),
  education: [
    {
      institution: person.school,
      degree: person.degree,
      fieldOfStudy: person.field,
      startDate: '2003',
      endDate: '2007',
    },
  ],
  skills: person.skills,
  languages: person.languages.map(([language, fluency]) => ({ language, fluency })),
};

const read = (source: string | Uint8Array): Promise<ParsedCv> =>
  parseCv(typeof source === 'string' ? Buffer.from(source) : source);

describe('a document without pages is read like one with them', () => {
  it.each([
    ['txt', () => Buffer.from(text())],
    ['md', () => Buffer.from(markdown())],
    ['rtf', rtf],
    ['odt', odt],
  ] as const)('%s', async (kind, build) => {
    const bytes = build();
    expect(sniff(bytes)).toBe(kind);
    const { content, rawText } = await read(bytes);
    expect(content).toMatchObject(whole);
    expect(rawText).not.toContain('nobody sees this');
    expect(rawText).not.toMatch(/Not of the page|^Page/m);
  });

  it.each([
    ['rtf', rtf],
    ['odt', odt],
  ])('%s tells of text that is hidden', async (_kind, build) => {
    expect((await read(build())).warnings).toContainEqual({
      code: 'hidden_text',
      message: expect.stringContaining('nobody sees this'),
    });
  });

  it('odt tells its pages, and that it is encrypted', async () => {
    expect((await read(odt())).pageCount).toBe(2);
    await expect(read(odt('<manifest:encryption-data/>'))).rejects.toMatchObject({ reason: 'encrypted' });
  });
});

describe('plain text', () => {
  it.each([
    ['utf-8 with a mark', (words: string) => Buffer.from(`\uFEFF${words}`)],
    ['utf-16', (words: string) => Buffer.from(`\uFEFF${words}`, 'utf16le')],
    ['latin-1', (words: string) => Buffer.from(words, 'latin1')],
    ['line ends of Windows', (words: string) => Buffer.from(words.replaceAll('\n', '\r\n'))],
  ])('is read in %s', async (_name, encode) => {
    const words = text().replaceAll('–', '-').replace(person.name, 'Zoë Müller-Álvarez');
    const { content } = await parseCv(encode(words));
    expect(content).toMatchObject({ ...whole, name: 'Zoë Müller-Álvarez' });
  });

  it('is joined where a program has wrapped it', async () => {
    const long = `${person.summary} Known for calm on the bridge, for clear notes, and for leaving each berth tidier than it was found.`;
    const words = text().replace(person.summary, long);
    const wrapped = words.replace(/(?=.{61})(.{1,60})(?: |$)/gm, '$1\n');
    expect(wrapped).not.toContain(long);
    const { content } = await read(wrapped);
    expect(content).toMatchObject({ ...whole, summary: long });
  });

  it('is not joined where lines are entries of one length', async () => {
    const schools = ['Harbour College, Diploma (Marine Engineering)', 'Tamar Seaside School, A levels (Mathematics)'];
    const rows = schools.flatMap((school, n) => [`${2003 + n} - ${2007 + n}  ${school}`]);
    const more = ['AWARDS', '', ...['a', 'b', 'c'].map((x) => `Award of the Royal Society of Pilots ${x.repeat(16)}`)];
    const words = text().replace(
      /(?<=EDUCATION\n\n)[\s\S]*?(?=SKILLS)/,
      `${rows.join('\n')}\n\n${more.join('\n')}\n\n`,
    );
    expect((await read(words)).content.education).toMatchObject([
      { institution: 'Harbour College' },
      { institution: 'Tamar Seaside School' },
    ]);
  });

  it('has headings that are underlined or framed', async () => {
    for (const heading of [
      (words: string) => `${words}\n${'='.repeat(words.length)}`,
      (words: string) => `*** ${words} ***`,
      (words: string) => `[ ${words} ]`,
      (words: string) => `${'-'.repeat(70)}\n${words}\n${'-'.repeat(70)}`,
    ])
      expect(
        (await read(text().replace(/^[A-Z]+$/gm, (words) => heading(`${words[0]}${words.slice(1).toLowerCase()}`))))
          .content,
      ).toMatchObject(whole);
  });

  it('has columns of dates, set apart by spaces or tabs', async () => {
    const role = ({ title, company, place, dates, highlights }: Role, gap: (dates: string) => string) =>
      [
        `${dates}${gap(dates)}${title}`,
        `${gap('')}${company}, ${place}`,
        ...highlights.map((item) => `${gap('')}- ${item}`),
        '',
      ].join('\n');
    for (const gap of [
      (words: string) => ' '.repeat(22 - words.length),
      (words: string) => (words ? '\t' : '\t\t\t'),
    ]) {
      const roles = person.roles.map((one: Role) => role(one, gap)).join('\n');
      const words = text().replace(/(?<=EXPERIENCE\n\n)[\s\S]*?(?=EDUCATION)/, `${roles}\n`);
      expect((await read(words)).content.workExperience).toMatchObject(whole.workExperience);
    }
  });

  it('has markers on lines of their own, or the letters that lists are pasted with', async () => {
    for (const marker of ['•\n', 'o ', '+ '])
      expect((await read(text().replace(/^- /gm, marker))).content.workExperience).toMatchObject(whole.workExperience);
  });

  it('may name the person behind a column of details', async () => {
    const [, ...rest] = text().split('\n');
    const body = rest.slice(rest.indexOf('SUMMARY'));
    const words = [
      'CONTACT',
      person.email,
      person.phone,
      '',
      'CERTIFICATIONS',
      'Pilot Licence',
      '',
      person.name,
      person.headline,
      person.place,
      '',
      ...body,
    ].join('\n');
    expect((await read(words)).content).toMatchObject({ ...whole, certifications: [{ name: 'Pilot Licence' }] });
  });
});

describe('Markdown', () => {
  it('may begin as the page of a project, in HTML, with badges', async () => {
    const words = markdown().replace(
      /^[\s\S]*?(?=## Summary)/,
      `<h1 align="center">${person.name}</h1>\n<p align="center">${person.headline}<br>\n<a href="mailto:${person.email}">${person.email}</a> | ${person.phone} | ${person.place}</p>\n\n` +
        '![build](https://img.example.com/b.svg) [![LinkedIn](https://img.example.com/l.svg)](https://linkedin.com/in/ottoline)\n\n---\n\n',
    );
    const { content, rawText } = await read(words);
    expect(content).toMatchObject({ ...whole, links: [{ url: 'https://linkedin.com/in/ottoline' }] });
    expect(rawText).not.toMatch(/build|<h1|align/);
  });

  it('may hold the name in the values above a page', async () => {
    const words = markdown().replace(/^# .*\n/, `---\nlayout: cv\nname: "${person.name}"\n---\n`);
    const { content, rawText } = await read(words);
    expect(content).toMatchObject(whole);
    expect(rawText).not.toContain('layout');
  });

  it('has roles in a table', async () => {
    const rows = person.roles.map(
      (role: Role) => `| ${role.dates} | ${role.title} | ${role.company} | ${role.place} |`,
    );
    const table = ['| Period | Position | Company | Location |', '|:--|:--|:--|--:|', ...rows].join('\n');
    const words = markdown().replace(/(?<=## Experience\n\n)[\s\S]*?(?=## Education)/, `${table}\n\n`);
    const roles = whole.workExperience.map(({ highlights: _items, ...role }) => role);
    expect((await read(words)).content.workExperience).toMatchObject(roles);
  });
});

describe('a file of another kind is told what to do', () => {
  it.each([
    ['an old Word file', Buffer.from('d0cf11e0a1b11ae1'.padEnd(64, '0'), 'hex'), 'save it as DOCX or PDF'],
    [
      'a protected Word file',
      Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from('EncryptedPackage', 'utf16le')]),
      'without a password',
    ],
    ['a spreadsheet', zip({ 'xl/workbook.xml': Buffer.from('<x/>') }), 'spreadsheet'],
    ['a presentation', zip({ 'ppt/presentation.xml': Buffer.from('<x/>') }), 'presentation'],
    [
      'an OpenDocument spreadsheet',
      zip({ mimetype: Buffer.from('application/vnd.oasis.opendocument.spreadsheet') }),
      'spreadsheet',
    ],
    ['Apple Pages', zip({ 'Index/Document.iwa': Buffer.from('x') }), 'Pages'],
    [
      'a web page',
      Buffer.from('<!DOCTYPE html><html><body>a@example.com\n2019\n2020\n2021\n</body></html>'),
      'web page',
    ],
    ['a JSON Resume', Buffer.from('{\n"basics": {\n"email": "a@example.com"\n}\n}'), '/personas/import'],
    ['LaTeX', Buffer.from('\\documentclass{cv}\n2019\n2020\n2021\na@example.com'), 'pdflatex'],
    ['a picture', Buffer.from('\xFF\xD8\xFF\xE0 and so on', 'latin1'), 'picture'],
    ['a text', Buffer.from('Dear all,\nplease find\nnothing attached.\nYours\nNobody'), 'no CV can be seen'],
    ['anything else', Buffer.from('00010203040506070809', 'hex'), 'PDF, Word (DOCX)'],
  ])('%s', (_name, bytes, advice) => {
    expect(sniff(bytes)).toBeNull();
    expect(adviceFor(bytes)).toContain(advice);
  });
});
