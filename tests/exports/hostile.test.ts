import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import MarkdownIt from 'markdown-it';
import { renderDocx } from '../../src/modules/exports/formats/docx.ts';
import { renderHtml } from '../../src/modules/exports/formats/html.ts';
import { renderMarkdown } from '../../src/modules/exports/formats/markdown.ts';
import { listTemplates } from '../../src/modules/templates/library.ts';
import { createPrinter } from '../../src/pdf/printer.ts';
import { pagesOf } from './pdf-text.ts';
import { persona, type TrialPersona } from './people.ts';
import mammoth from 'mammoth';

let address = 'http://canary.example';

const payloads = (): string[] => [
  `<script>fetch('${address}/script')</script>`,
  `<img src=x onerror=fetch('${address}/onerror')>`,
  `<img src="${address}/img">`,
  `"><svg onload=alert(1)>`,
  `<svg><image href="${address}/svg"/></svg>`,
  `</style><style>@import url(${address}/import);</style>`,
  `</title><script>1</script>`,
  `<iframe src="file:///etc/passwd"></iframe>`,
  `<link rel=stylesheet href=${address}/css>`,
  `<meta http-equiv=refresh content="0;url=${address}/meta">`,
  `<base href="${address}/">`,
  `' onmouseover='alert(1)`,
  `<object data="${address}/object"></object>`,
  `<!--`,
  `-->`,
  `]]>`,
  `&lt;b&gt; &amp; &#60;`,
  `{{ 7 * 7 }}`,
  `{% assign a = 7 %}{{ a }}`,
  `{% include '../../../package.json' %}`,
  `{{ view | json }}`,
  `\${7*7}`,
  `<%= 7*7 %>`,
  `#{7*7}`,
  `{{constructor.constructor('return process')()}}`,
  `@import url("${address}/css2");`,
  `}*{background:url(${address}/bg)}`,
  `expression(alert(1))`,
  `javascript:alert(1)`,
  `file:///etc/passwd`,
  `data:text/html,<script>1</script>`,
  `%3Cscript%3E`,
  `[x](javascript:alert(1))`,
  `![x](${address}/md.png)`,
];

/** Each payload in every field, so that no template's corner is left out. */
function attacker(attack: string[]): TrialPersona {
  const all = attack.join('\n');
  const each = <T>(make: (text: string) => T) => attack.map(make);
  const dated = { startDate: attack[0] ?? null, endDate: attack[1] ?? null };
  return persona({
    title: all,
    name: all,
    headline: all,
    email: attack[0] ?? null,
    phone: all,
    location: all,
    summary: all,
    links: each((url) => ({ label: url, url })),
    workHistory: [
      { title: all, company: all, location: all, ...dated, isCurrent: false, summary: all, highlights: attack },
    ],
    education: [
      {
        institution: all,
        degree: all,
        fieldOfStudy: all,
        location: all,
        ...dated,
        isCurrent: false,
        grade: all,
        highlights: attack,
      },
    ],
    skills: attack,
    interests: attack,
    projects: each((url) => ({ name: url, role: url, url, ...dated, summary: url, highlights: [url] })),
    certifications: each((url) => ({ name: url, issuer: url, date: url, url })),
    languages: each((language) => ({ language, fluency: language })),
    sections: [
      { key: 'custom:x', title: all, visible: true, markdown: all },
      { key: `custom:" onload="alert(1)`, title: 'x', visible: true, markdown: 'text' },
    ],
  });
}

const letter = (attack: string[]) => ({
  date: attack[0] ?? '',
  recipient: attack,
  subject: attack.join(' '),
  salutation: attack[1] ?? null,
  paragraphs: attack,
  closing: attack[2] ?? null,
});

/** What the templates themselves may contain. */
const ALLOWED = new Set([
  'html',
  'head',
  'meta',
  'title',
  'style',
  'body',
  'header',
  'h1',
  'h2',
  'h3',
  'h4',
  'p',
  'ul',
  'ol',
  'li',
  'a',
  'main',
  'aside',
  'section',
  'article',
  'div',
  'span',
  'address',
  'pre',
  'code',
  'strong',
  'em',
  'blockquote',
  'br',
  'hr',
]);

describe('hostile text', () => {
  it('becomes no element, attribute or link in any template', () => {
    const attack = payloads();
    for (const template of listTemplates()) {
      const html = renderHtml(template, attacker(attack), { language: 'en', letter: letter(attack) });
      const markup = html.replace(/<style>[\s\S]*?<\/style>/, '<style></style>');
      const tags = [...markup.matchAll(/<\/?([a-z][a-z0-9]*)([^>]*)>/gi)];
      expect(tags.filter(([, name = '']) => !ALLOWED.has(name.toLowerCase())).map(([tag]) => tag)).toEqual([]);
      expect(
        tags
          .filter(([, , attributes = '']) =>
            /\son\w+\s*=|\ssrc\s*=|style\s*=/i.test(attributes.replaceAll(/"[^"]*"/g, '""')),
          )
          .map(([tag]) => tag),
      ).toEqual([]);
      const targets = [...markup.matchAll(/href="([^"]*)"/g)].map(([, target = '']) => target);
      expect(targets.filter((target) => !/^(https?:|mailto:|tel:)/.test(target))).toEqual([]);
      expect(html.match(/<style>/g)).toHaveLength(1);
      expect(html).toContain('{{ 7 * 7 }}');
    }
  });

  it('is inert in Markdown, even where a reader allows HTML', () => {
    const html = new MarkdownIt({ html: true }).render(
      renderMarkdown({ ...attacker(payloads()), sections: [] }, { language: 'en' }),
    );
    expect(html).not.toMatch(/<(script|img|svg|iframe|style|link|meta|base|object)[\s>]/i);
    expect(html).not.toMatch(/href="(?!https?:|mailto:|tel:)/);
  });

  it('leaves a readable Word document', async () => {
    const [template] = listTemplates();
    const bytes = await renderDocx(template!.config, attacker([...payloads(), 'bell\u0007 \uD800 end']), {
      language: 'en',
    });
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
    for (const payload of payloads()) expect(value).toContain(payload);
  });
});

describe('hostile text in print', () => {
  const printer = createPrinter({ pages: 1, mostWaiting: 1_000, mostOfOwner: 1_000 });
  const hits: string[] = [];
  let canary: Server;

  beforeAll(async () => {
    canary = createServer((request, response) => {
      hits.push(request.url ?? '');
      response.end();
    });
    await new Promise<void>((resolve) => canary.listen(0, '127.0.0.1', resolve));
    address = `http://127.0.0.1:${(canary.address() as { port: number }).port}`;
  });
  afterAll(async () => {
    await printer.close();
    canary.close();
  });

  it('is on paper as it was written, and nothing was fetched', async () => {
    const attack = payloads();
    const squeezed = (text: string) => text.replaceAll(/\s/g, '');
    for (const template of listTemplates().filter(({ kind, format }) => kind === 'cv' && format === 'pdf')) {
      const pages = await pagesOf(
        await printer.print(
          renderHtml(
            template,
            persona({
              name: 'A',
              workHistory: [
                {
                  title: 'T',
                  company: null,
                  location: null,
                  startDate: null,
                  endDate: null,
                  isCurrent: false,
                  summary: null,
                  highlights: attack,
                },
              ],
            }),
            { language: 'en' },
          ),
          { pageSize: 'A4' },
        ),
      );
      const text = squeezed(pages.join(''));
      expect(attack.filter((payload) => !text.includes(squeezed(payload)))).toEqual([]);
      await printer.print(renderHtml(template, attacker(attack), { language: 'en' }), { pageSize: 'A4' });
    }
    expect(hits).toEqual([]);
  });
});
