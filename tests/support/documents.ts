import { Document, HeadingLevel, Packer, Paragraph } from 'docx';
import { PDFDocument, StandardFonts, type PDFFont } from 'pdf-lib';

/** A one-page CV of an invented person; `marker` makes its bytes differ from other CVs. */
export interface SampleCv {
  name: string;
  email: string;
  marker?: string;
}

const BODY = ({ email }: SampleCv): [style: 'h' | 'p' | 'b', text: string][] => [
  ['p', `${email} | +1 555 010 0199 | Portland, OR`],
  ['h', 'Summary'],
  ['p', 'Stage manager who has run 40 productions on tour and at home, on time and within budget.'],
  ['h', 'Experience'],
  ['b', 'Stage Manager, Lantern Theatre'],
  ['p', '03/2019 - Present'],
  ['p', '• Ran 12 productions a year with a crew of 9'],
  ['p', '• Cut the time of scene changes by 30 percent with a new cue plan'],
  ['b', 'Assistant Stage Manager, Harbour Playhouse'],
  ['p', '09/2016 - 02/2019'],
  ['p', '• Kept the prompt book for 18 productions'],
  ['h', 'Education'],
  ['b', 'BA in Theatre Studies, Cascadia University'],
  ['p', '2012 - 2016'],
  ['h', 'Skills'],
  ['p', 'QLab, Cue writing, Scheduling, First aid'],
  ['h', 'Languages'],
  ['p', 'English (native), Portuguese (B2)'],
];

export async function samplePdf(cv: SampleCv): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  document.setTitle(cv.marker ?? cv.name);
  const plain = await document.embedFont(StandardFonts.Helvetica);
  const bold = await document.embedFont(StandardFonts.HelveticaBold);
  const page = document.addPage([595, 842]);
  let y = 780;
  const line = (text: string, font: PDFFont, size: number) => {
    page.drawText(text, { x: 56, y, size, font });
    y -= size * 1.6;
  };
  line(cv.name, bold, 20);
  for (const [style, text] of BODY(cv)) {
    if (style === 'h') y -= 8;
    line(text, style === 'p' ? plain : bold, style === 'h' ? 13 : 10.5);
  }
  return document.save();
}

export async function sampleDocx(cv: SampleCv): Promise<Uint8Array> {
  const children = [
    new Paragraph({ text: cv.name, heading: HeadingLevel.TITLE }),
    ...BODY(cv).map(
      ([style, text]) =>
        new Paragraph({
          text: text.replace(/^• /, ''),
          ...(style === 'h' && { heading: HeadingLevel.HEADING_1 }),
          ...(text.startsWith('• ') && { bullet: { level: 0 } }),
        }),
    ),
  ];
  return Packer.toBuffer(new Document({ title: cv.marker ?? cv.name, sections: [{ children }] }));
}

/** A PDF whose only page is a picture-less blank: nothing to read. */
export async function blankPdf(): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  document.addPage([595, 842]);
  return document.save();
}
