import { PDFDocument, StandardFonts, rgb } from 'pdf-lib';
import type { PDFFont, PDFPage } from 'pdf-lib';
import { head, person } from './person.ts';
import type { Block } from './person.ts';

const [WIDTH, HEIGHT, MARGIN] = [595, 842, 50];

class Writer {
  y = HEIGHT - MARGIN;
  constructor(
    readonly page: PDFPage,
    readonly fonts: { regular: PDFFont; bold: PDFFont },
    readonly x: number,
    readonly width: number,
  ) {}

  line(
    text: string,
    {
      size = 10,
      bold = false,
      indent = 0,
      right,
    }: { size?: number; bold?: boolean; indent?: number; right?: string } = {},
  ): void {
    const font = bold ? this.fonts.bold : this.fonts.regular;
    for (const [at, part] of wrap(text, font, size, this.width - indent - (right ? 120 : 0)).entries()) {
      this.y -= size * 1.35;
      this.page.drawText(part, { x: this.x + indent, y: this.y, size, font, color: rgb(0, 0, 0) });
      if (right && at === 0)
        this.page.drawText(right, {
          x: this.x + this.width - this.fonts.regular.widthOfTextAtSize(right, size),
          y: this.y,
          size,
          font: this.fonts.regular,
        });
    }
  }

  block({ heading, lines }: Block): void {
    this.y -= 12;
    this.line(heading, { size: 14, bold: true });
    for (const { left, right, bullet, bold } of lines) {
      if (bullet) this.page.drawText('•', { x: this.x + 4, y: this.y - 13.5, size: 10, font: this.fonts.regular });
      this.line(left, { right, bold, indent: bullet ? 16 : 0 });
    }
  }
}

function wrap(text: string, font: PDFFont, size: number, width: number): string[] {
  const lines: string[] = [''];
  for (const word of text.split(' ')) {
    const longer = lines.at(-1) ? `${lines.at(-1)} ${word}` : word;
    if (font.widthOfTextAtSize(longer, size) > width && lines.at(-1)) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}

async function start() {
  const document = await PDFDocument.create();
  const fonts = {
    regular: await document.embedFont(StandardFonts.Helvetica),
    bold: await document.embedFont(StandardFonts.HelveticaBold),
  };
  const page = document.addPage([WIDTH, HEIGHT]);
  return { document, fonts, page };
}

/** One column: name and contact details above, then the blocks in the given order. */
export async function oneColumn(blocks: readonly Block[]): Promise<Uint8Array> {
  const { document, fonts, page } = await start();
  const writer = new Writer(page, fonts, MARGIN, WIDTH - 2 * MARGIN);
  writer.line(person.name, { size: 22, bold: true });
  writer.line(person.headline, { size: 13 });
  writer.line(head.join('  |  '));
  for (const block of blocks) writer.block(block);
  return document.save();
}

/** A sidebar at the left with contact details and `side`, the name and `main` at its right. */
export async function twoColumns(side: readonly Block[], main: readonly Block[]): Promise<Uint8Array> {
  const { document, fonts, page } = await start();
  const left = new Writer(page, fonts, 40, 160),
    right = new Writer(page, fonts, 230, 325);
  left.block({ heading: 'Contact', lines: head.map((text) => ({ left: text })) });
  for (const block of side) left.block(block);
  right.line(person.name, { size: 22, bold: true });
  right.line(person.headline, { size: 13 });
  for (const block of main) right.block(block);
  return document.save();
}

/** A page with a few lines; `paint` may add what it likes. */
export async function page(
  lines: readonly string[],
  paint?: (page: PDFPage, font: PDFFont) => void,
): Promise<Uint8Array> {
  const { document, fonts, page: sheet } = await start();
  const writer = new Writer(sheet, fonts, MARGIN, WIDTH - 2 * MARGIN);
  for (const text of lines) writer.line(text);
  paint?.(sheet, fonts.regular);
  return document.save();
}
