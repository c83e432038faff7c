import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { describe, expect, it } from 'vitest';
import { formatDate, formatPeriod, formatTenure } from '../../src/modules/exports/formats/dates.ts';
import { renderHtml } from '../../src/modules/exports/formats/html.ts';
import { labelledLink } from '../../src/modules/exports/formats/links.ts';
import { employerOf } from '../../src/analysis/letters/ad-head.ts';
import { findDates } from '../../src/parsing/text/dates.ts';
import { safeHref } from '../../src/safe-href.ts';
import { renderMarkdown } from '../../src/modules/exports/formats/markdown.ts';
import { documentName, fileName } from '../../src/modules/exports/formats/media-types.ts';
import { renderText } from '../../src/modules/exports/formats/plain.ts';
import { documentView } from '../../src/modules/exports/formats/view.ts';
import { WORDS } from '../../src/modules/exports/formats/words.ts';
import {
  getTemplate,
  listTemplates,
  previewPng,
  type TemplateDefinition,
} from '../../src/modules/templates/library.ts';
import { bare, hebrew, persona, short } from './people.ts';

const template = (id: string) => getTemplate(id) as TemplateDefinition;
const headings = (language: string) =>
  [...renderHtml(template('classic'), short, { language }).matchAll(/<h2>(.*?)<\/h2>/g)].map(([, text]) => text);

describe('the library', () => {
  it('has CVs and letters of all kinds, each with a picture', () => {
    const count = (kind: string) => listTemplates().filter((one) => one.kind === kind).length;
    expect(count('cv')).toBeGreaterThanOrEqual(8);
    expect(count('cover_letter')).toBeGreaterThanOrEqual(3);
    for (const { id } of listTemplates()) expect(previewPng(id)?.subarray(1, 4).toString()).toBe('PNG');
  });

  it('knows no template outside its folder', () => {
    for (const id of ['../library/classic', '_shared', '__proto__', 'classic/', '']) expect(getTemplate(id)).toBeNull();
  });
});

describe('a document', () => {
  it('keeps the order of the persona, hides what it hides and adds what it does not name', () => {
    const sections = [
      { key: 'skills', title: 'What I know', visible: true, markdown: null },
      { key: 'summary', title: null, visible: false, markdown: null },
      { key: 'custom:talks', title: 'Talks', visible: true, markdown: 'One **talk**' },
      { key: 'phone', title: null, visible: false, markdown: null },
    ];
    const view = documentView({ ...short, sections }, { language: 'en' });
    expect(view.sections.map(({ title }) => title)).toEqual([
      'What I know',
      'Talks',
      'Work Experience',
      'Education',
      'Certifications',
      'Languages',
    ]);
    expect(view.contact.map(({ kind }) => kind)).not.toContain('phone');
  });

  it('heads its sections in its own language', () => {
    expect(headings('de')).toEqual([
      'Profil',
      'Berufserfahrung',
      'Ausbildung',
      'Zertifikate',
      'Kenntnisse',
      'Sprachen',
    ]);
    expect(headings('xx')[1]).toBe('Work Experience');
    for (const words of Object.values(WORDS)) expect(new Set(Object.values(words)).size).toBeGreaterThan(14);
  });

  it('has no heading without anything under it', () => {
    for (const one of listTemplates().filter(({ kind }) => kind === 'cv')) {
      const html = renderHtml(one, bare, { language: 'en' });
      expect(html.match(/<h2>/g)?.length ?? 1).toBe(1);
      expect(html).toContain('<title>Untitled persona – CV</title>');
    }
  });

  it('says its language and direction', () => {
    const { language, ...content } = hebrew;
    expect(renderHtml(template('modern'), content, { language })).toContain('<html lang="he" dir="rtl">');
  });

  it('carries the font files of its characters and no more', () => {
    const faces = (name: string) =>
      renderHtml(template('modern'), persona({ name }), { language: 'en' }).match(/@font-face/g)?.length ?? 0;
    expect(faces('Ann')).toBe(4);
    expect(faces('Łucja')).toBe(8);
    expect(faces('佐藤')).toBeGreaterThan(4);
  });
});

describe('dates', () => {
  it.each([
    ['2019-04', 'en', 'Apr 2019'],
    ['2019-09', 'en', 'Sep 2019'],
    ['2019', 'fr', '2019'],
    ['2019-04-17', 'en', '17 Apr 2019'],
    ['2019-03', 'de', 'März 2019'],
    ['2019-01', 'es', 'ene 2019'],
    ['2019-02', 'fr', 'févr. 2019'],
    ['2019-05', 'it', 'mag 2019'],
    ['2019-05', 'nl', 'mei 2019'],
    ['early 2019', 'en', 'early 2019'],
  ])('%s in %s is %s', (date, language, expected) => expect(formatDate(date, language)).toBe(expected));

  it('writes periods', () => {
    const period = (startDate: string | null, endDate: string | null, isCurrent = false) =>
      formatPeriod({ startDate, endDate, isCurrent }, 'es');
    expect([period('2019', '2020'), period('2019', null, true), period(null, '2020'), period(null, null)]).toEqual([
      '2019 – 2020',
      '2019 – Actualidad',
      '2020',
      null,
    ]);
  });
});

describe('the end of a job alone', () => {
  it.each([
    ['en', 'until 2017'],
    ['de', 'bis 2017'],
    ['fr', 'jusqu’en 2017'],
    ['es', 'hasta 2017'],
    ['it', 'fino a 2017'],
    ['pt', 'até 2017'],
    ['nl', 'tot 2017'],
  ])('in %s is %s, and is read as one', (language, expected) => {
    const text = formatTenure({ startDate: null, endDate: '2017', isCurrent: false }, language);
    expect(text).toBe(expected);
    expect(findDates(text!)).toMatchObject([{ start: null, end: '2017' }]);
  });
});

describe('links', () => {
  it('lead to the web, mail and telephones only', () => {
    for (const url of [
      'javascript:alert(1)',
      ' JavaScript:alert(1)',
      'data:text/html,x',
      'file:///etc/passwd',
      'vbscript:x',
      'ftp://a.example',
      'http://u:p@a.example',
      'not a url',
      '//a.example/x',
    ]) {
      expect(safeHref(url)).toBeNull();
    }
    expect(safeHref('a.example/x')).toBe('https://a.example/x');
    expect(safeHref('https://a.example')).toBe('https://a.example/');
    expect(safeHref('mailto:a@b.example')).toBe('mailto:a@b.example');
  });

  it('show their address, and a label that says more', () => {
    expect(labelledLink('GitHub', 'https://www.github.com/me/').text).toBe('github.com/me');
    expect(labelledLink('Data sets', 'https://x.example').text).toBe('Data sets: x.example');
  });
});

describe('a letter', () => {
  const letter = {
    date: '3 March 2026',
    recipient: ['Acme <Ltd>'],
    subject: 'Application',
    salutation: 'Dear team,',
    paragraphs: ['One & two.'],
    closing: 'Yours',
  };

  it('has letterhead, address, text and signature, and none of the sections', () => {
    for (const one of listTemplates().filter(({ kind }) => kind === 'cover_letter')) {
      const html = renderHtml(one, short, { language: 'en', letter });
      for (const part of [
        '3 March 2026',
        'Acme &lt;Ltd&gt;',
        'Dear team,',
        'One &amp; two.',
        'Ingrid Halvorsen',
        '+47 22 55 01 23',
      ])
        expect(html).toContain(part);
      expect(html).not.toContain('Work Experience');
    }
    expect(renderText(short, { language: 'en', letter })).toContain(
      'Dear team,\n\nOne & two.\n\nYours\n\nIngrid Halvorsen',
    );
  });
});

describe('Markdown', () => {
  it('shows bars and tildes as they are, where a reader knows tables and struck words', () => {
    const summary = 'Site | Years\n--- | ---\nHarbour | 3, ~~not~~ four';
    const html = new MarkdownIt().render(renderMarkdown({ ...short, summary }, { language: 'en' }));
    expect(html).not.toMatch(/<table|<s>/);
    expect(html).toContain('~~not~~');
  });

  it('keeps text text', () => {
    const markdown = renderMarkdown(
      persona({
        name: '*Ann* <b>',
        summary: '1. not a list\n# not a heading\n- nor this | <script>alert(1)</script> [x](javascript:y)',
        skills: ['C#', 'snake_case'],
      }),
      { language: 'en' },
    );
    expect(markdown).toContain(String.raw`# \*Ann\* \<b>`);
    expect(markdown).toContain(String.raw`1\. not a list`);
    expect(markdown).toContain(String.raw`\# not a heading`);
    expect(markdown).toContain(String.raw`\<script>alert(1)\</script> \[x](javascript:y)`);
    expect(markdown).toContain('- snake_case');
  });

  const shown = new MarkdownIt({ html: true });
  const visible = (html: string) => html.replaceAll(/<[^>]*>|\n/g, '');

  it('shows any text as it is', () => {
    const words = fc.array(
      fc.constantFrom(...'aB1 &<>*_`~|[]()!\\#-+.;:"=/é'.split(''), '&amp;', 'R&D', '<b>', '<!--', '](x)'),
    );
    fc.assert(
      fc.property(words, (parts) => {
        const name = `x${parts.join('')}x`;
        const [head] = shown.render(renderMarkdown(persona({ name }), { language: 'en' })).split('</h1>');
        expect(visible(head!)).toBe(shown.utils.escapeHtml(name));
      }),
    );
  });

  it.each(['R&D and Q&A', 'Smith & Sons', 'a < b > c', 'snake_case', '5 + 3 = 8', 'C:\\temp', 'x! (y)'])(
    'needs no marks for %s',
    (summary) => expect(renderMarkdown(persona({ summary }), { language: 'en' })).toContain(summary),
  );

  it('of a section of one’s own holds no HTML', () => {
    const markdown = 'A <b>bold</b> `<i>` <https://example.org> <me@example.org> 1 < 2 <!-- no -->';
    const sections = [{ key: 'custom:x', title: 'X', visible: true, markdown }];
    expect(renderMarkdown(persona({ sections }), { language: 'en' })).toContain(
      'A &lt;b>bold&lt;/b> `<i>` <https://example.org> <me@example.org> 1 < 2 &lt;!-- no -->',
    );
  });
});

describe('plain text', () => {
  it('shows no marks of a section of one’s own', () => {
    const markdown = [
      '# Talks',
      'A **bold** *word*,\nin two lines with [a link](https://example.org/x).',
      '- one\n- two\n  - inner\n- <https://example.org>',
      '3. third\n4. fourth',
      '```\ncode *stays*\n```',
    ].join('\n\n');
    const sections = [{ key: 'custom:x', title: 'Mine', visible: true, markdown }];
    expect(renderText(persona({ sections }), { language: 'en' }).split('MINE\n\n')[1]).toBe(
      [
        'Talks',
        'A bold word,\nin two lines with a link (https://example.org/x).',
        '- one\n- two\n  - inner\n- https://example.org',
        '3. third\n4. fourth',
        'code *stays*\n',
      ].join('\n\n'),
    );
  });
});

describe('the words and dates of a language', () => {
  const role = { title: 'T', company: 'C', location: null, startDate: null, summary: null, highlights: [] };
  const dated = persona({
    name: 'N',
    workHistory: [
      { ...role, startDate: '2019-04', endDate: null, isCurrent: true },
      { ...role, endDate: '2014', isCurrent: false },
    ],
    skills: ['S'],
  });

  it.each([
    ['ar', 'rtl', 'الخبرة العملية', 'أبريل 2019 – حتى الآن', 'حتى 2014'],
    ['he', 'rtl', 'ניסיון תעסוקתי', 'אפריל 2019 – היום', 'עד 2014'],
    ['zh', 'ltr', '工作经历', '2019年4月 – 至今', '至2014'],
    ['ja', 'ltr', '職歴', '2019年4月 – 現在', '2014まで'],
    ['ko', 'ltr', '경력', '2019년 4월 – 현재', '2014까지'],
    ['de', 'ltr', 'Berufserfahrung', 'April 2019 – heute', 'bis 2014'],
  ])('%s', (language, direction, heading, current, ended) => {
    const view = documentView(dated, { language, dates: 'long' });
    expect(view.direction).toBe(direction);
    const work = view.sections.find(({ key }) => key === 'work_history');
    expect(work).toMatchObject({ title: heading, entries: [{ dates: current }, { dates: ended }] });
    expect(renderHtml(getTemplate('modern')!, dated, { language })).toContain(`lang="${language}" dir="${direction}"`);
  });

  it('has the same words in each', () => {
    for (const words of Object.values(WORDS)) {
      expect(Object.keys(words)).toEqual(Object.keys(WORDS['en']!));
      expect(words.until).toContain('{date}');
    }
  });
});

describe('file names', () => {
  it.each([
    ['Ana Núñez – CV', 'Ana Núñez – CV.pdf'],
    ['../../etc/passwd', 'etc passwd.pdf'],
    ['a\u0000\r\nb:"c"', 'a b c.pdf'],
    ['...', 'document.pdf'],
    ['\u202Egpj', 'gpj.pdf'],
  ])('%j becomes %j', (title, name) => expect(fileName(title, 'pdf')).toBe(name));
});

describe('the name of a document', () => {
  it.each([
    [{ name: 'Ana Núñez', letterTo: undefined }, 'Ana Núñez - CV.docx'],
    [{ name: 'Ana Núñez', letterTo: 'Quay & Sons' }, 'Ana Núñez - Letter - Quay & Sons.docx'],
    [{ name: 'Ana Núñez', letterTo: null }, 'Ana Núñez - Letter.docx'],
    [{ name: null, letterTo: undefined }, 'CV.docx'],
  ])('of %o is %s', (of, name) => expect(documentName(of, 'docx')).toBe(name));
});

describe('the employer of a job description', () => {
  it.each([
    ['Night Porter at Quay & Sons (m/f/d)\n\nWe want you.', 'Quay & Sons'],
    ['Porter wanted\n\nHarbour House of Leith is looking for a porter.', 'Harbour House of Leith'],
    ['Nachtportier gesucht\n\nDas Team ist klein. Hafenhaus Altona sucht ab Mai Verstärkung.', 'Hafenhaus Altona'],
    ['Portier de nuit\n\nMaison du Port recrute.', 'Maison du Port'],
    ['Porter\n\nWe are looking for a porter. Our client is hiring.', null],
    ['Porter\n\nWhat you bring: patience', null],
  ])('%j is %s', (description, employer) => expect(employerOf(description)).toBe(employer));
});
