import { PDFDocument, StandardFonts, TextRenderingMode, rgb, setTextRenderingMode } from 'pdf-lib';
import { PDFParse } from 'pdf-parse';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { firstOf } from '../../src/list-item.ts';
import { wordsOfHocr } from '../../src/parsing/ocr/hocr.ts';
import { findTesseract } from '../../src/parsing/ocr/tesseract.ts';
import { parseCv } from '../../src/parsing/parse.ts';
import { openReader, type TestReader } from '../support/pool.ts';
import { oneColumn, page } from './support/pdf.ts';
import { person, sections } from './support/person.ts';

const program = findTesseract();
if (!program) console.warn('SKIPPED: reading of scans, as the program "tesseract" is not installed');

const DPI = 200;

/** The same pages as pictures, as a scanner makes them; `behind` puts invisible text on the first. */
async function scan(bytes: Uint8Array, behind: readonly string[] = []): Promise<Uint8Array> {
  const source = new PDFParse({ data: new Uint8Array(bytes) });
  const { pages } = await source.getScreenshot({ scale: DPI / 72, imageDataUrl: false });
  await source.destroy();
  const target = await PDFDocument.create();
  const font = await target.embedFont(StandardFonts.Helvetica);
  for (const { data, width, height } of pages) {
    const sheet = target.addPage([(width * 72) / DPI, (height * 72) / DPI]);
    sheet.drawImage(await target.embedPng(data), { x: 0, y: 0, width: sheet.getWidth(), height: sheet.getHeight() });
  }
  const first = target.getPage(0);
  first.pushOperators(setTextRenderingMode(TextRenderingMode.Invisible));
  behind.forEach((text, at) => first.drawText(text, { x: 50, y: 780 - 16 * at, size: 11, font }));
  return target.save();
}

let picture: Uint8Array;
beforeAll(async () => {
  picture = await scan(await oneColumn(Object.values(sections())));
});

describe('a scan', () => {
  let parser: TestReader;
  beforeAll(() => {
    parser = openReader({ size: 1, ocr: program });
  });
  afterAll(() => parser.close());

  it.runIf(program)('is recognised in the reading process, and says so', async () => {
    const { content, warnings } = await parser.parse(picture);
    expect(content).toMatchObject({ name: person.name, email: person.email });
    expect(content.workExperience.map((w) => [w.title, w.startDate])).toEqual(
      person.roles.map((r) => [r.title, r.start]),
    );
    expect(firstOf(content.workExperience).highlights).toEqual(firstOf(person.roles).highlights);
    expect(content.skills).toEqual(person.skills);
    expect(warnings).toContainEqual({ code: 'scanned_page', message: expect.stringContaining('Page 1 is a picture') });
  });

  it.runIf(program)('that shows no words is refused', async () => {
    const blank = await scan(
      await page([], (sheet) =>
        sheet.drawRectangle({ x: 50, y: 50, width: 400, height: 600, color: rgb(0.4, 0.4, 0.4) }),
      ),
    );
    await expect(parser.parse(blank)).rejects.toMatchObject({
      reason: 'no_text',
      message: expect.stringContaining('no text could be recognised'),
    });
  });

  it('is refused, with the reason, where no program recognises it', async () => {
    await expect(parseCv(picture)).rejects.toMatchObject({
      reason: 'no_text',
      message: expect.stringContaining('tesseract'),
    });
  });

  it('is refused like any picture when the program fails', async () => {
    await expect(parseCv(picture, { ocr: '/nowhere/tesseract' })).rejects.toMatchObject({ reason: 'no_text' });
  });

  it('is read by the text that the scanner put behind it', async () => {
    const { content, warnings } = await parseCv(
      await scan(await oneColumn([]), [person.name, person.email, 'Summary', person.summary]),
    );
    expect(content).toMatchObject({ name: person.name, email: person.email, summary: person.summary });
    expect(warnings).toContainEqual({ code: 'scanned_page', message: expect.stringContaining('Page 1') });
    expect(warnings.map((w) => w.code)).not.toContain('hidden_text');
  });
});

it('reads white text that stands on a picture', async () => {
  const drawing = await PDFDocument.create();
  drawing.addPage([600, 150]).drawRectangle({ width: 600, height: 150, color: rgb(0.1, 0.2, 0.4) });
  const source = new PDFParse({ data: await drawing.save() });
  const banner = firstOf((await source.getScreenshot({ imageDataUrl: false })).pages).data;
  await source.destroy();
  const file = await PDFDocument.load(
    await page(['', '', '', '', '', '', '', '', '', '', '', '', person.email, 'Summary', person.summary]),
  );
  const sheet = file.getPage(0);
  sheet.drawImage(await file.embedPng(banner), { x: 0, y: 692, width: 595, height: 150 });
  sheet.drawText(person.name, {
    x: 50,
    y: 760,
    size: 26,
    color: rgb(1, 1, 1),
    font: await file.embedFont(StandardFonts.HelveticaBold),
  });
  const { content, warnings } = await parseCv(await file.save());
  expect(content.name).toBe(person.name);
  expect(warnings.map((w) => w.code)).not.toContain('hidden_text');
});

it('takes words, baselines and type sizes from hOCR', () => {
  const line = (title: string, ...words: string[]) =>
    `<span class='ocr_line' title="${title}">${words.join('')}</span>`;
  const word = (title: string, text: string) => `<span class='ocrx_word' title='${title}'>${text}</span>`;
  const words = wordsOfHocr(
    `<?xml version="1.0"?><!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd"><html><body><div>${[
      line(
        'bbox 100 200 400 240; baseline 0.01 -10; x_size 38',
        word('bbox 100 215 112 225; x_wconf 40', 'e'),
        word('bbox 140 200 400 240; x_wconf 95', 'R&amp;D'),
      ),
      line(
        'bbox 100 300 400 340; baseline 0 0; x_size 38',
        word('bbox 100 300 140 340; x_wconf 60', '©'),
        word('bbox 160 300 400 340; x_wconf 12', 'zw|'),
      ),
    ].join('')}</div></body></html>`,
    4,
  );
  expect(words.map((w) => [w.text, w.x0, w.x1])).toEqual([
    ['•', 25, 28],
    ['R&D', 35, 100],
    ['\uE000', 25, 35],
  ]);
  expect(words[1]).toMatchObject({ baseline: expect.closeTo(57.6, 5), size: expect.closeTo(10, 5) });
});
