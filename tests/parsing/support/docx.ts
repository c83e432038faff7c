import {
  AlignmentType,
  Document,
  Footer,
  Header,
  HeadingLevel,
  Packer,
  Paragraph,
  TabStopType,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { head, person } from './person.ts';
import type { Block } from './person.ts';

const paragraphsOf = ({ heading, lines }: Block): Paragraph[] => [
  new Paragraph({ text: heading, heading: HeadingLevel.HEADING_1 }),
  ...lines.map(
    ({ left, right, bullet, bold }) =>
      new Paragraph({
        children: [
          new TextRun({ text: left, bold: bold ?? false }),
          ...(right ? [new TextRun({ text: `\t${right}` })] : []),
        ],
        tabStops: [{ type: TabStopType.RIGHT, position: 9000 }],
        ...(bullet ? { bullet: { level: 0 } } : {}),
      }),
  ),
];

const title = (): Paragraph[] => [
  new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ text: person.name, bold: true, size: 44 })],
  }),
  new Paragraph({ children: [new TextRun({ text: person.headline, size: 26 })] }),
];

const pack = async (document: Document): Promise<Uint8Array> => new Uint8Array(await Packer.toBuffer(document));

export const plainDocx = (blocks: readonly Block[]): Promise<Uint8Array> =>
  pack(
    new Document({
      sections: [{ children: [...title(), new Paragraph(head.join(' | ')), ...blocks.flatMap(paragraphsOf)] }],
    }),
  );

/** Contact details in the page header, the certificates in a footer's stead nowhere, the body as usual. */
export const headerDocx = (blocks: readonly Block[]): Promise<Uint8Array> =>
  pack(
    new Document({
      sections: [
        {
          headers: { default: new Header({ children: [new Paragraph(`${person.email} | ${person.phone}`)] }) },
          footers: { default: new Footer({ children: [new Paragraph(person.place)] }) },
          children: [...title(), ...blocks.flatMap(paragraphsOf)],
        },
      ],
    }),
  );

/** The page as a table of two columns. */
export const tableDocx = (side: readonly Block[], main: readonly Block[]): Promise<Uint8Array> =>
  pack(
    new Document({
      sections: [
        {
          children: [
            new Table({
              width: { size: 100, type: WidthType.PERCENTAGE },
              rows: [
                new TableRow({
                  children: [
                    new TableCell({
                      children: [
                        ...paragraphsOf({ heading: 'Contact', lines: head.map((left) => ({ left })) }),
                        ...side.flatMap(paragraphsOf),
                      ],
                    }),
                    new TableCell({ children: [...title(), ...main.flatMap(paragraphsOf)] }),
                  ],
                }),
              ],
            }),
          ],
        },
      ],
    }),
  );
