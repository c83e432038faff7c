import { buffer } from 'node:stream/consumers';
import type { Readable } from 'node:stream';
import yazl from 'yazl';
import type { TemplateConfig } from '../../templates/library.ts';
import { OWN_LOOK, withLook } from '../../templates/look.ts';
import type { RenderOptions } from './html.ts';
import type { LinkView } from './links.ts';
import { MEDIA_TYPES } from './media-types.ts';
import { ODT_NAMESPACES, odtStyles } from './odt-styles.ts';
import { letterBlocks } from './plain.ts';
import { richBlocks, type RichRun } from './rich-blocks.ts';
import { type EntryView, type SectionView, separatorOf } from './sections.ts';
import { type DocumentView, documentView, type Persona } from './view.ts';
import { document, element, filled, Xml } from './xml.ts';

/** From here on a list is written in one paragraph: thirty skills would fill a page. */
const LONG_LIST = 8;

/** An OpenDocument text (ODF 1.2) in the colours, letters and margins of a template, with styles that a person can change. */
export async function renderOdt(chosen: TemplateConfig, persona: Persona, options: RenderOptions): Promise<Uint8Array> {
  const config = withLook(chosen, options.look ?? OWN_LOOK);
  const view = documentView(persona, { language: options.language, dates: config.dates, order: config.sections });
  const body = options.letter
    ? letterBlocks(options.letter, view.name).map((block) => paragraph('Text_20_body', block))
    : view.sections.flatMap(sectionBlocks);
  return archive({
    'content.xml': document(
      element(
        'office:document-content',
        ODT_NAMESPACES,
        element('office:body', {}, element('office:text', {}, head(view), body)),
      ),
    ),
    'styles.xml': document(odtStyles(config, view)),
    'meta.xml': document(
      element(
        'office:document-meta',
        ODT_NAMESPACES,
        element(
          'office:meta',
          {},
          filled('dc:title', view.title),
          filled('dc:creator', view.name),
          filled('dc:language', view.language),
        ),
      ),
    ),
  });
}

const head = (view: DocumentView) => [
  heading('Title', 1, view.name),
  view.headline && paragraph('Headline', view.headline),
  view.contact.map((item) => paragraph('Contact', link(item))),
];

const sectionBlocks = (section: SectionView) => [heading('Heading_20_1', 1, section.title), ...bodyOf(section)];

function bodyOf(section: SectionView): (Xml | null)[] {
  switch (section.kind) {
    case 'text':
      return section.paragraphs.map((text) => paragraph('Text_20_body', text));
    case 'list':
      return section.items.length > LONG_LIST
        ? [paragraph('Text_20_body', section.items.join(separatorOf(section.items)))]
        : [points(section.items)];
    case 'entries':
      return section.entries.flatMap(entryBlocks);
    case 'markdown':
      return richBlocks(section.markdown).map(({ kind, runs }) => {
        const inner = runs.map(richSpan);
        if (kind === 'heading')
          return element('text:h', { 'text:style-name': 'Heading_20_2', 'text:outline-level': '2' }, inner);
        return kind === 'item' ? list([inner]) : paragraph('Text_20_body', ...inner);
      });
  }
}

function entryBlocks({
  title,
  organization,
  place,
  dates,
  link: address,
  text,
  points: highlights,
}: EntryView): (Xml | null)[] {
  return [
    heading('Heading_20_2', 2, title, dates),
    (organization ?? place)
      ? paragraph('Affiliation', ...apart(organization ?? place ?? '', organization && place))
      : null,
    address && paragraph('Text_20_body', link(address)),
    text ? paragraph('Text_20_body', text) : null,
    highlights.length ? points(highlights) : null,
  ];
}

const heading = (style: string, level: number, text: string, end: string | null = null) =>
  element('text:h', { 'text:style-name': style, 'text:outline-level': String(level) }, ...apart(text, end));

const paragraph = (style: string, ...inner: (Xml | string)[]) =>
  element(
    'text:p',
    { 'text:style-name': style },
    ...inner.map((part) => (typeof part === 'string' ? spaced(part) : part)),
  );

const points = (items: string[]) => list(items.map((item) => [new Xml(sourceOf(spaced(item)))]));

const list = (items: Xml[][]) =>
  element(
    'text:list',
    { 'text:style-name': 'Bullets' },
    items.map((inner) =>
      element('text:list-item', {}, element('text:p', { 'text:style-name': 'List_20_Bullet' }, ...inner)),
    ),
  );

/** The second part at the end of the line. */
const apart = (start: string, end: string | null): Xml[] => [
  ...spaced(start),
  ...(end ? [element('text:tab', {}), element('text:span', { 'text:style-name': 'Aside' }, ...spaced(end))] : []),
];

/** Breaks, tabs and rows of spaces are elements in ODF: as characters they would be one space. */
function spaced(text: string): Xml[] {
  return text.split(/(\n|\t| {2,})/).flatMap((part) => {
    if (part === '\n') return [element('text:line-break', {})];
    if (part === '\t') return [element('text:tab', {})];
    if (/^ {2,}$/.test(part)) return [element('text:s', { 'text:c': String(part.length) })];
    const inner = filled('text:span', part);
    return inner ? [new Xml(inner.source.slice('<text:span>'.length, -'</text:span>'.length))] : [];
  });
}

const sourceOf = (parts: Xml[]) => parts.map(({ source }) => source).join('');

const link = ({ text, href }: LinkView): Xml =>
  href
    ? element('text:a', { 'xlink:type': 'simple', 'xlink:href': href }, ...spaced(text))
    : new Xml(sourceOf(spaced(text)));

function richSpan({ text, bold, italic, href }: RichRun): Xml {
  const style = [bold && 'Strong', italic && 'Emphasis'].filter(Boolean).join('_20_');
  const inner = style
    ? element('text:span', { 'text:style-name': style }, ...spaced(text))
    : new Xml(sourceOf(spaced(text)));
  return href ? element('text:a', { 'xlink:type': 'simple', 'xlink:href': href }, inner) : inner;
}

/** ODF 1.2, part 3: the type comes first, as it is, so that a look at the first bytes tells what the file is. */
function archive(files: Record<string, string>): Promise<Buffer> {
  const zip = new yazl.ZipFile();
  const fixed = { mtime: new Date('2026-01-01T00:00:00Z') };
  zip.addBuffer(Buffer.from(MEDIA_TYPES.odt), 'mimetype', { ...fixed, compress: false });
  const entry = (path: string, type: string) =>
    element('manifest:file-entry', { 'manifest:full-path': path, 'manifest:media-type': type });
  const manifest = element(
    'manifest:manifest',
    { 'xmlns:manifest': 'urn:oasis:names:tc:opendocument:xmlns:manifest:1.0', 'manifest:version': '1.2' },
    entry('/', MEDIA_TYPES.odt),
    Object.keys(files).map((name) => entry(name, 'text/xml')),
  );
  zip.addBuffer(Buffer.from(document(manifest)), 'META-INF/manifest.xml', fixed);
  for (const [name, content] of Object.entries(files)) zip.addBuffer(Buffer.from(content), name, fixed);
  zip.end();
  return buffer(zip.outputStream as Readable);
}
