import { degrees, rgb } from 'pdf-lib';
import type { PDFFont, PDFPage } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import { parseCv } from '../../src/parsing/parse.ts';
import { nameLigatures } from '../../src/parsing/pdf/ligatures.ts';
import { composeMarks } from '../../src/parsing/pdf/marks.ts';
import type { Glyph } from '../../src/parsing/pdf/words.ts';
import { page } from './support/pdf.ts';

const FACE: Glyph['font'] = {
  name: 'Plain',
  bold: false,
  italic: false,
  icons: false,
  vertical: false,
  unit: 0.001,
  em: 1,
};

/** Letters of half an em side by side, but for the widths and places given. */
function glyphs(text: string, own: Record<string, { width?: number; back?: number }> = {}): Glyph[] {
  let x = 0;
  return [...text].map((char) => {
    const { width = 5, back = 0 } = own[char] ?? {};
    const from = x - back;
    x = back > 0 ? x : x + width;
    return {
      char,
      blank: char === ' ',
      x0: from,
      x1: from + width,
      baseline: 100,
      size: 10,
      font: FACE,
      color: '#000000',
      upright: true,
      turn: null,
      y0: 100,
      y1: 100,
      hidden: false,
      transparent: false,
      unpainted: false,
    };
  });
}
const textOf = (all: readonly Glyph[]): string => all.map((g) => g.char).join('');

describe('glyphs that a font names badly', () => {
  it.each([
    ['fi by its width', 'of\u0001cine sail', { '\u0001': { width: 10 } }, 'officine sail'],
    ['what is left where the font names fi itself', 'ﬁll, af\u0002uent', { '\u0002': { width: 10 } }, 'ﬁll, affluent'],
    [
      'two of them',
      'dri\u0001 pro\u0002le fit',
      { '\u0001': { width: 8.6 }, '\u0002': { width: 9.9 } },
      'driff profile fit',
    ],
  ])('reads %s', (_, text, own, seen) => {
    const widths = { f: { width: 4.3 }, i: { width: 5.6 }, l: { width: 5.6 }, ...own };
    expect(textOf(nameLigatures(glyphs(text, widths)))).toBe(seen);
  });

  it('takes the bullets of a font of symbols for bullets', () => {
    expect(textOf(nameLigatures(glyphs('\u000F\u000F')))).toBe('••');
  });
});

describe('accents that are set apart', () => {
  it.each([
    ['before their letter', 'R´emi', 'Rémi'],
    ['over a letter without its dot', '˘a pr¨ıma', 'ă prïma'],
  ])('are put together with it when they stand %s', (_, text, seen) => {
    const over = { '´': { width: 3, back: -1 }, '˘': { width: 3, back: -1 }, '¨': { width: 3, back: -1 } };
    const placed = glyphs(text, over).map((g, at, all) => {
      const next = all[at + 1];
      return next && '´˘¨'.includes(g.char) ? { ...g, x0: next.x0 + 1, x1: next.x0 + 4 } : g;
    });
    expect(textOf(composeMarks(placed))).toBe(seen);
  });

  it('stay where they stand beside a letter', () => {
    expect(textOf(composeMarks(glyphs('5´ of rest')))).toBe('5´ of rest');
  });
});

const LINES = ['Petra Vancourt', 'petra@vancourt.example', 'Experience'];

/** A zigzag with the height of letters over the width of the text, in as many points as letters take. */
function outline(sheet: PDFPage, font: PDFFont, text: string, at: { x: number; y: number }, size: number): void {
  const width = font.widthOfTextAtSize(text, size);
  const steps = text.length * 6;
  const points = Array.from(
    { length: steps + 1 },
    (_, n) => `L ${(width * n) / steps} ${n % 2 === 0 ? 0 : -0.7 * size}`,
  );
  sheet.drawSvgPath(`M 0 0 ${points.join(' ')} Z`, { ...at, color: rgb(0, 0, 0), borderWidth: 0 });
}

describe('transparent text', () => {
  it('is read where outlines of its own size draw it, as bold', async () => {
    const bytes = await page(LINES, (sheet, font) => {
      for (const [text, y] of [
        ['Ferry Steward, Calder Lines', 600],
        ['May 2017 – June 2021', 584],
      ] as const) {
        outline(sheet, font, text, { x: 50, y }, 11);
        sheet.drawText(text, { x: 50, y, size: 11, font, opacity: 0 });
      }
    });
    const { content, warnings } = await parseCv(bytes);
    expect(content.workExperience).toMatchObject([
      { title: 'Ferry Steward', company: 'Calder Lines', startDate: '2017-05', endDate: '2021-06' },
    ]);
    expect(warnings.map((w) => w.code)).not.toContain('hidden_text');
  });

  it.each([
    ['an ornament that is longer than it', 1.8, 1],
    ['a bar of its length', 1, 0],
    ['nothing', 0, 0],
  ])('stays out over %s', async (_, stretch, detail) => {
    const text = 'Director General of Everything';
    const bytes = await page(LINES, (sheet, font) => {
      const width = font.widthOfTextAtSize(text, 11) * stretch;
      if (stretch > 0 && detail === 0)
        sheet.drawRectangle({ x: 50, y: 598, width, height: 9, color: rgb(0.9, 0.9, 0.9) });
      if (detail > 0) outline(sheet, font, text.repeat(2), { x: 50, y: 600 }, 11);
      sheet.drawText(text, { x: 50, y: 600, size: 11, font, opacity: 0 });
    });
    const { rawText, warnings } = await parseCv(bytes);
    expect(rawText).not.toContain('Everything');
    expect(warnings.map((w) => w.code)).toContain('hidden_text');
  });
});

describe('turned text', () => {
  it('heads the text beside it', async () => {
    const bytes = await page(['Aldo Fennimore', 'aldo@fennimore.example'], (sheet, font) => {
      const turned = (text: string, y: number) =>
        sheet.drawText(text, { x: 62, y, size: 12, font, rotate: degrees(90) });
      const line = (text: string, y: number) => sheet.drawText(text, { x: 90, y, size: 10, font });
      turned('Work History', 570);
      line('Lock Keeper, Ouse Navigation, 2014 – Present', 645);
      line('• Kept three locks through two floods', 630);
      line('Deckhand, Humber Barges, 2009 – 2014', 585);
      line('• Steered a barge of sixty metres', 570);
      turned('Skills', 480);
      line('Winches, Knots, First aid', 500);
    });
    const { content } = await parseCv(bytes);
    expect(content.workExperience.map((r) => [r.title, r.company, r.startDate])).toEqual([
      ['Lock Keeper', 'Ouse Navigation', '2014'],
      ['Deckhand', 'Humber Barges', '2009'],
    ]);
    expect(content.skills).toEqual(['Winches', 'Knots', 'First aid']);
  });

  it('is upright on a page that lies on its side', async () => {
    const bytes = await page([], (sheet, font) => {
      ['Selma Okoro-Lind', 'selma@okorolind.example', 'Skills', 'Grafting, Pruning, Bee keeping'].forEach((text, at) =>
        sheet.drawText(text, { x: 80 + 24 * at, y: 60, size: at === 0 ? 20 : 11, font, rotate: degrees(90) }),
      );
    });
    const { content } = await parseCv(bytes);
    expect(content).toMatchObject({ name: 'Selma Okoro-Lind', skills: ['Grafting', 'Pruning', 'Bee keeping'] });
  });
});
