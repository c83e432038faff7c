import {
  AlignmentType,
  Document,
  ExternalHyperlink,
  Footer,
  HeadingLevel,
  HorizontalPositionAlign,
  HorizontalPositionRelativeFrom,
  ImageRun,
  Packer,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  TabStopType,
  TextRun,
  TextWrappingType,
  VerticalPositionRelativeFrom,
} from 'docx';
import type { TemplateConfig } from '../../templates/library.ts';
import { OWN_LOOK, withLook } from '../../templates/look.ts';
import { numbering, SHEET, styles, twips } from './docx-styles.ts';
import { richParagraphs } from './docx-rich-text.ts';
import type { RenderOptions } from './html.ts';
import type { LinkView } from './links.ts';
import { letterBlocks } from './plain.ts';
import { type EntryView, type SectionView, separatorOf } from './sections.ts';
import { type DocumentView, documentView, type Persona } from './view.ts';

/**
 * A Word document in the colours and margins of a template: Title, Heading 1 for sections, Heading 2 for entries, List
 * Bullet for points; page numbers from the second page on.
 */
export async function renderDocx(own: TemplateConfig, persona: Persona, options: RenderOptions): Promise<Uint8Array> {
  const config = withLook(own, options.look ?? OWN_LOOK);
  const view = documentView(persona, { language: options.language, dates: config.dates, order: config.sections });
  const size = SHEET[config.page_size];
  const margin = {
    top: twips(config.margins.top),
    right: twips(config.margins.right),
    bottom: twips(config.margins.bottom),
    left: twips(config.margins.left),
  };
  const sheet: Sheet = { rtl: view.direction === 'rtl', end: size.width - margin.left - margin.right };
  const number = new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES], size: 16 })],
  });
  const document = new Document({
    title: view.title,
    creator: view.name,
    lastModifiedBy: view.name,
    description: '',
    styles: styles(config, view.language),
    numbering,
    sections: [
      {
        properties: { page: { size, margin }, titlePage: true },
        footers: { default: new Footer({ children: [number] }), first: new Footer({ children: [new Paragraph('')] }) },
        children: [
          ...head(view, sheet, options.photo ?? null),
          ...(options.letter
            ? letterBlocks(options.letter, view.name).map((block) => paragraph(block, sheet))
            : view.sections.flatMap((section) => sectionParagraphs(section, sheet))),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

/** From here on a list is written in one paragraph: thirty skills would fill a page. */
const LONG_LIST = 8;

interface Sheet {
  rtl: boolean;
  /** where a line ends, from its start, in twentieths of a point */
  end: number;
}

const head = (view: DocumentView, sheet: Sheet, photo: string | null): Paragraph[] => [
  new Paragraph({
    heading: HeadingLevel.TITLE,
    bidirectional: sheet.rtl,
    children: [...(photo ? [picture(photo, sheet)] : []), ...lines(view.name)],
  }),
  ...(view.headline
    ? [new Paragraph({ style: 'Headline', bidirectional: sheet.rtl, children: lines(view.headline) })]
    : []),
  // addresses and numbers run from left to right in every language
  ...view.contact.map(
    (item) =>
      new Paragraph({
        style: 'Contact',
        children: [link(item)],
        ...(sheet.rtl && (item.kind === 'location' ? { bidirectional: true } : { alignment: AlignmentType.RIGHT })),
      }),
  ),
];

/** 27 by 35 mm in the pixels of Word, 96 to the inch. */
const PHOTO = { width: 102, height: 132 };

/** The photo at the end side of the margins, with the text of the head beside it. */
const picture = (photo: string, { rtl }: Sheet) =>
  new ImageRun({
    type: 'jpg',
    data: Buffer.from(photo.slice(photo.indexOf(',') + 1), 'base64'),
    transformation: PHOTO,
    floating: {
      horizontalPosition: {
        relative: HorizontalPositionRelativeFrom.MARGIN,
        align: rtl ? HorizontalPositionAlign.LEFT : HorizontalPositionAlign.RIGHT,
      },
      verticalPosition: { relative: VerticalPositionRelativeFrom.PARAGRAPH, offset: 0 },
      wrap: { type: TextWrappingType.SQUARE },
    },
  });

function sectionParagraphs(section: SectionView, sheet: Sheet): Paragraph[] {
  return [
    new Paragraph({ heading: HeadingLevel.HEADING_1, bidirectional: sheet.rtl, children: lines(section.title) }),
    ...body(section, sheet),
  ];
}

function body(section: SectionView, sheet: Sheet): Paragraph[] {
  switch (section.kind) {
    case 'text':
      return section.paragraphs.map((text) => paragraph(text, sheet));
    case 'list':
      return section.items.length > LONG_LIST
        ? [paragraph(section.items.join(separatorOf(section.items)), sheet)]
        : section.items.map((item) => bullet(item, sheet));
    case 'entries':
      return section.entries.flatMap((entry) => entryParagraphs(entry, sheet));
    case 'markdown':
      return richParagraphs(section.markdown, sheet.rtl);
  }
}

function entryParagraphs(
  { title, organization, place, dates, link: address, text, points }: EntryView,
  sheet: Sheet,
): Paragraph[] {
  const second = [organization, place].filter((part) => part !== null);
  return [
    new Paragraph({ heading: HeadingLevel.HEADING_2, ...spread(sheet), children: apart(title, dates) }),
    ...(second.length > 0
      ? [new Paragraph({ style: 'Affiliation', ...spread(sheet), children: apart(second[0] ?? '', second[1] ?? null) })]
      : []),
    ...(address ? [new Paragraph({ bidirectional: sheet.rtl, children: [link(address)] })] : []),
    ...(text ? [paragraph(text, sheet)] : []),
    ...points.map((point) => bullet(point, sheet)),
  ];
}

const spread = ({ rtl, end }: Sheet) => ({
  bidirectional: rtl,
  tabStops: [{ type: TabStopType.RIGHT, position: end }],
});

const apart = (start: string, end: string | null): ParagraphChild[] => [
  ...lines(start),
  ...(end === null ? [] : [new TextRun({ text: `\t${end}`, bold: false })]),
];

const paragraph = (text: string, { rtl }: Sheet) => new Paragraph({ bidirectional: rtl, children: lines(text) });

const bullet = (text: string, { rtl }: Sheet) =>
  new Paragraph({
    style: 'ListBullet',
    numbering: { reference: 'bullets', level: 0 },
    bidirectional: rtl,
    children: lines(text),
  });

const lines = (text: string): TextRun[] =>
  text.split('\n').map((line, index) => new TextRun({ text: line, ...(index > 0 && { break: 1 }) }));

const link = ({ text, href }: LinkView): ParagraphChild =>
  href
    ? new ExternalHyperlink({ link: href, children: [new TextRun({ text, style: 'Hyperlink' })] })
    : new TextRun(text);
