import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { markdown, odt, rtf, text } from './parsing/support/flow.ts';
import { zip } from './parsing/support/hostile.ts';
import { person } from './parsing/support/person.ts';
import { useApp } from './support/app.ts';
import { samplePdf } from './support/documents.ts';

const app = useApp();
const PIXEL = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const paragraph = (inner: string) => `<w:p>${inner}</w:p>`;
const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const link = (id: string, text: string) => paragraph(`<w:hyperlink r:id="${id}">${run(text)}</w:hyperlink>`);
const picture = (attribute: string) =>
  paragraph(
    '<w:r><w:drawing><wp:inline><wp:docPr id="1" name="p" descr="&quot; ' +
      'onerror=&quot;alert(1)"/><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip ' +
      `${attribute}/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`,
  );

/** A Word file of somebody who would like to run or load something where it is shown. */
function hostileDocx(): Buffer {
  const namespaces = Object.entries({
    w: 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
    r: REL,
    a: 'http://schemas.openxmlformats.org/drawingml/2006/main',
    wp: 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing',
    pic: 'http://schemas.openxmlformats.org/drawingml/2006/picture',
  })
    .map(([prefix, uri]) => `xmlns:${prefix}="${uri}"`)
    .join(' ');
  const body = [
    paragraph(run('Mara Lindqvist')),
    paragraph(run('mara@example.com')),
    paragraph(run('Summary')),
    paragraph(run('Runs shows &lt;script&gt;alert(1)&lt;/script&gt; &lt;img src=x onerror=alert(2)&gt; on time.')),
    link('script', 'a script'),
    link('data', 'a data page'),
    link('inside', 'our own route'),
    link('web', 'a web page'),
    picture('r:link="outside"'),
    picture('r:embed="svg"'),
    picture('r:embed="png"'),
  ].join('');
  const relation = (id: string, kind: string, target: string, mode = '') =>
    `<Relationship Id="${id}" Type="${REL}/${kind}" Target="${target}"${mode && ` TargetMode="${mode}"`}/>`;
  const relations = [
    relation('script', 'hyperlink', 'javascript:alert(document.domain)', 'External'),
    relation('data', 'hyperlink', 'data:text/html,&lt;script&gt;alert(3)&lt;/script&gt;', 'External'),
    relation('inside', 'hyperlink', '/auth/logout', 'External'),
    relation('web', 'hyperlink', 'https://example.com/work', 'External'),
    relation('outside', 'image', 'http://127.0.0.1:9/tracker.png', 'External'),
    relation('svg', 'image', 'media/one.svg'),
    relation('png', 'image', 'media/two.png'),
  ].join('');
  const types = ['svg:image/svg+xml', 'png:image/png', 'xml:application/xml']
    .map((type) => type.split(':'))
    .map(([extension, type]) => `<Default Extension="${extension}" ContentType="${type}"/>`)
    .join('');
  const parts = {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${types}</Types>`,
    '_rels/.rels':
      '<Relationships ' +
      `xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relation('main', 'officeDocument', 'word/document.xml')}</Relationships>`,
    'word/document.xml': `<w:document ${namespaces}><w:body>${body}</w:body></w:document>`,
    'word/_rels/document.xml.rels':
      '<Relationships ' +
      `xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations}</Relationships>`,
    'word/media/one.svg': '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(4)</script></svg>',
    // the converter would take its own mapping of styles from here
    'mammoth/style-map': 'r => script\np => iframe:fresh',
  };
  const files = Object.entries(parts).map(([name, text]) => [name, Buffer.from(text)] as const);
  return zip({ ...Object.fromEntries(files), 'word/media/two.png': Buffer.from(PIXEL, 'base64') });
}

let token: string;
let cvId: string;
beforeAll(async () => {
  token = (await app.client.signup()).token;
  cvId = (await app.client.upload(hostileDocx(), 'mara.docx', token)).body.cv_id;
});
const view = (id: string, as: string | null = token) => app.client.rest('GET', `/cv/${id}/view`, { token: as });

describe('GET /cv/{cv_id}/view', () => {
  it('shows a Word document with nothing in it that runs or loads', async () => {
    const { status, body: html } = await view(cvId);
    expect(status).toBe(200);
    const tags = [...(html as string).matchAll(/<\/?([a-z]\w*)/gi)].map(([, name]) => name);
    expect(new Set(tags)).toEqual(new Set(['html', 'head', 'meta', 'title', 'style', 'body', 'p', 'a', 'img']));
    expect(html).toContain('Mara Lindqvist');
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    const attributes = [...(html as string).matchAll(/<(?:a|img)([^>]*)>/g)].map(([, inner = '']) => inner.trim());
    expect(attributes).toEqual([
      '',
      '',
      '',
      'href="https://example.com/work" rel="noopener noreferrer nofollow" target="_blank"',
      `alt="&quot; onerror=&quot;alert(1)" src="data:image/png;base64,${PIXEL}" /`,
    ]);
  });

  it('is kept from running and loading by its headers as well', async () => {
    const { headers } = await view(cvId);
    expect(headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(headers.get('content-security-policy')).toMatch(
      /^default-src 'none'; img-src data:; style-src 'sha256-[^']+'; frame-ancestors 'none'; sandbox$/,
    );
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('cache-control')).toBe('private, no-store');
  });

  it('is its owner’s alone', async () => {
    const { token: other } = await app.client.signup();
    expect((await view(cvId, null)).status).toBe(401);
    expect((await view(cvId, other)).status).toBe(404);
    expect((await view(randomUUID())).status).toBe(404);
    expect((await view('no-id')).status).toBe(400);
  });

  it.each([
    ['text/plain', 'pia.txt', () => Buffer.from(`<b>Pia</b> & Co\n\n${text()}`)],
    ['text/markdown', 'pia.md', () => Buffer.from(`# <script>alert(1)</script>\n\n${markdown()}`)],
    ['application/rtf', 'pia.rtf', rtf],
    ['application/vnd.oasis.opendocument.text', 'pia.odt', () => Buffer.from(odt())],
  ])('shows the words of %s, whose file comes back as it was', async (type, name, build) => {
    const bytes = build();
    const { body: cv } = await app.client.upload(bytes, name, token);
    expect(cv).toMatchObject({ status: 'parsed', extracted_data: { email: person.email } });
    const { status, body: html } = await view(cv.cv_id);
    expect(status).toBe(200);
    expect(html).toContain(person.name);
    expect(html).not.toMatch(/<(?:script|b)\b/);
    const bearer = { authorization: `Bearer ${token}` };
    const file = await fetch(`${app.url}/cv/${cv.cv_id}/file`, { headers: bearer });
    expect(file.headers.get('content-type')).toContain(type);
    expect(file.headers.get('content-disposition')).toContain(`filename="${name}"`);
    expect(Buffer.from(await file.arrayBuffer()).equals(bytes)).toBe(true);
    expect((await app.client.rest('GET', `/cv/${cv.cv_id}/pages/1`, { token })).status).toBe(422);
  });

  it('says of a PDF that it has none', async () => {
    const pdf = await app.client.upload(await samplePdf({ name: 'Pia', email: 'pia@example.com' }), 'pia.pdf', token);
    const { status, body } = await view(pdf.body.cv_id);
    expect({ status, code: body.error.code }).toEqual({ status: 422, code: 'ERR_UNPROCESSABLE' });
    expect(body.error.message).toContain('PDF');
  });
});
