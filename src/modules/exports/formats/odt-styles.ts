import type { TemplateConfig } from '../../templates/library.ts';
import { millimetres, spacingOf } from './spacing.ts';
import type { DocumentView } from './view.ts';
import { element, type Xml } from './xml.ts';

const urn = (name: string) => `urn:oasis:names:tc:opendocument:xmlns:${name}:1.0`;

export const ODT_NAMESPACES = {
  'xmlns:office': urn('office'),
  'xmlns:style': urn('style'),
  'xmlns:text': urn('text'),
  'xmlns:fo': urn('xsl-fo-compatible'),
  'xmlns:svg': urn('svg-compatible'),
  'xmlns:meta': urn('meta'),
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:xlink': 'http://www.w3.org/1999/xlink',
  'office:version': '1.2',
};

/** In millimetres. */
const SHEET = { A4: [210, 297], Letter: [215.9, 279.4] } as const;

/** Points before and after, and how a paragraph stands. */
interface Paragraph {
  before?: number;
  after?: number;
  size?: number;
  color?: string;
  bold?: boolean;
  italic?: boolean;
  font?: string;
  keep?: boolean;
  rule?: string;
  tabbed?: boolean;
  level?: number;
}

/** Named styles for all that a document holds, the page with its margins, and numbers of pages from the second one on. */
export function odtStyles(config: TemplateConfig, view: DocumentView): Xml {
  const { fonts, colors, page_size: sheet } = config;
  const { size, leading, gap } = spacingOf(config);
  const [width, height] = SHEET[sheet];
  const side = (margin: keyof TemplateConfig['margins']) => millimetres(config.margins[margin]);
  const end = width - side('left') - side('right');
  const style = (name: string, shown: string, look: Paragraph) => paragraphStyle(name, shown, look, { gap, end });
  const heading = { font: fonts.headings, keep: true };
  return element(
    'office:document-styles',
    ODT_NAMESPACES,
    element(
      'office:font-face-decls',
      {},
      [...new Set([fonts.body, fonts.headings])].map((name) =>
        element('style:font-face', { 'style:name': name, 'svg:font-family': `'${name}'` }),
      ),
    ),
    element(
      'office:styles',
      {},
      element(
        'style:default-style',
        { 'style:family': 'paragraph' },
        element('style:paragraph-properties', {
          'fo:line-height': `${Math.round(leading * 85)}%`,
          'fo:orphans': '2',
          'fo:widows': '2',
          'style:writing-mode': view.direction === 'rtl' ? 'rl-tb' : 'lr-tb',
          'fo:text-align': 'start',
        }),
        element('style:text-properties', {
          'style:font-name': fonts.body,
          'fo:font-size': `${size}pt`,
          'fo:color': colors.text,
          'fo:language': view.language,
          'fo:country': 'none',
        }),
      ),
      style('Standard', 'Standard', {}),
      style('Text_20_body', 'Text body', { after: 3 }),
      style('Title', 'Title', { ...heading, size: size + 12, color: colors.accent, bold: true, after: 2 }),
      style('Headline', 'Headline', { size: size + 2, color: colors.muted, after: 2 }),
      style('Contact', 'Contact', { color: colors.muted }),
      style('Heading_20_1', 'Heading 1', {
        ...heading,
        level: 1,
        size: size + 3,
        color: colors.accent,
        bold: true,
        before: 12,
        after: 4,
        rule: colors.rule,
      }),
      style('Heading_20_2', 'Heading 2', { ...heading, level: 2, bold: true, before: 6, tabbed: true }),
      style('Affiliation', 'Affiliation', { italic: true, color: colors.muted, keep: true, after: 1, tabbed: true }),
      style('List_20_Bullet', 'List Bullet', { after: 1 }),
      textStyle('Strong', { 'fo:font-weight': 'bold' }),
      textStyle('Emphasis', { 'fo:font-style': 'italic' }),
      textStyle('Strong_20_Emphasis', { 'fo:font-weight': 'bold', 'fo:font-style': 'italic' }),
      textStyle('Aside', { 'fo:font-weight': 'normal', 'fo:font-style': 'normal', 'fo:color': colors.muted }),
      bullets(),
    ),
    element(
      'office:automatic-styles',
      {},
      element(
        'style:page-layout',
        { 'style:name': 'Page' },
        element('style:page-layout-properties', {
          'fo:page-width': `${width}mm`,
          'fo:page-height': `${height}mm`,
          'style:print-orientation': 'portrait',
          'fo:margin-top': `${side('top')}mm`,
          'fo:margin-right': `${side('right')}mm`,
          'fo:margin-bottom': `${side('bottom')}mm`,
          'fo:margin-left': `${side('left')}mm`,
        }),
      ),
    ),
    element(
      'office:master-styles',
      {},
      element('style:master-page', { 'style:name': 'Standard', 'style:page-layout-name': 'Page' }),
    ),
  );
}

function paragraphStyle(name: string, shown: string, look: Paragraph, page: { gap: number; end: number }): Xml {
  const { before = 0, after = 0, size, color, bold, italic, font, keep, rule, tabbed, level } = look;
  const points = (value: number) => `${Math.round(value * page.gap * 10) / 10}pt`;
  return element(
    'style:style',
    {
      'style:name': name,
      'style:display-name': shown,
      'style:family': 'paragraph',
      'style:parent-style-name': name === 'Standard' ? null : 'Standard',
      'style:default-outline-level': level ? String(level) : null,
    },
    element(
      'style:paragraph-properties',
      {
        'fo:margin-top': points(before),
        'fo:margin-bottom': points(after),
        'fo:keep-with-next': keep ? 'always' : null,
        'fo:border-bottom': rule ? `0.5pt solid ${rule}` : null,
        'fo:padding-bottom': rule ? '1pt' : null,
      },
      (tabbed &&
        element(
          'style:tab-stops',
          {},
          element('style:tab-stop', { 'style:position': `${Math.round(page.end)}mm`, 'style:type': 'right' }),
        )) ||
        null,
    ),
    element('style:text-properties', {
      'style:font-name': font ?? null,
      'fo:font-size': size ? `${size}pt` : null,
      'fo:color': color ?? null,
      'fo:font-weight': bold ? 'bold' : null,
      'fo:font-style': italic ? 'italic' : null,
    }),
  );
}

const textStyle = (name: string, properties: Record<string, string>) =>
  element(
    'style:style',
    { 'style:name': name, 'style:display-name': name.replaceAll('_20_', ' '), 'style:family': 'text' },
    element('style:text-properties', properties),
  );

const bullets = () =>
  element(
    'text:list-style',
    { 'style:name': 'Bullets' },
    element(
      'text:list-level-style-bullet',
      { 'text:level': '1', 'text:bullet-char': '•' },
      element(
        'style:list-level-properties',
        { 'text:list-level-position-and-space-mode': 'label-alignment' },
        element('style:list-level-label-alignment', {
          'text:label-followed-by': 'listtab',
          'fo:text-indent': '-4mm',
          'fo:margin-left': '5mm',
        }),
      ),
    ),
  );
