import { PDFDocument } from 'pdf-lib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { firstOf, itemAt } from '../../src/list-item.ts';
import { UnreadableFileError } from '../../src/parsing/errors.ts';
import { openReader, type TestReader } from '../support/pool.ts';
import { plainDocx } from './support/docx.ts';
import { markdown, odt, rtf, text } from './support/flow.ts';
import { bombs, mutate, zip } from './support/hostile.ts';
import { oneColumn, page, twoColumns } from './support/pdf.ts';
import { person, sections } from './support/person.ts';

/** `MUTATED_FILES=500` runs them all; a few are enough to notice that something broke. */
const COUNT = Number(process.env['MUTATED_FILES'] ?? 40);

let parser: TestReader;
let good: Uint8Array[];
beforeAll(async () => {
  parser = openReader({ size: 3, cpuMs: 3_000 });
  const all = Object.values(sections());
  good = [
    await oneColumn(all),
    await twoColumns(all.slice(3), all.slice(0, 3)),
    await plainDocx(all),
    odt(),
    rtf(),
    Buffer.from(markdown()),
    Buffer.from(text()),
  ];
});
afterAll(() => parser.close());

/** A result, or the error that the contract allows for a bad file. */
const outcome = (bytes: Uint8Array): Promise<string> =>
  parser.parse(bytes, { patient: true }).then(
    () => 'read',
    (error: unknown) => (error instanceof UnreadableFileError ? error.reason : `unexpected: ${String(error)}`),
  );
const ALLOWED = ['read', 'unsupported', 'empty', 'encrypted', 'corrupt', 'no_text', 'too_complex', 'too_slow'];

describe('files made to do harm', () => {
  it.each(Object.entries(bombs))('survives %s', async (_, build) => {
    expect(ALLOWED).toContain(await outcome(build()));
    expect((await parser.parse(firstOf(good))).content.name).toBe(person.name);
  });

  it(
    `survives ${COUNT} mutated files`,
    async () => {
      const seeds = Array.from({ length: COUNT }, (_, seed) => seed);
      const results = await Promise.all(
        seeds.map(async (seed) => ({ seed, result: await outcome(mutate(good, seed)) })),
      );
      expect(results.filter(({ result }) => !ALLOWED.includes(result))).toEqual([]);
      expect((await parser.parse(itemAt(good, 2))).content.name).toBe(person.name);
    },
    Math.max(60_000, COUNT * 2_000),
  );
});

describe('files that cannot be read', () => {
  it.each([
    ['an empty file', () => Buffer.alloc(0), 'empty'],
    ['a text named .pdf', () => Buffer.from('Curriculum vitae of nobody in particular'), 'unsupported'],
    [
      'a text that holds no control character but is no CV',
      () => Buffer.from('a\nb\nc\nd\ne\n'.repeat(50)),
      'unsupported',
    ],
    ['an archive that is no Word document', () => zip({ 'readme.txt': Buffer.from('hello') }), 'unsupported'],
    ['a picture', () => Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0]), 'unsupported'],
    ['the first bytes of a PDF', () => Buffer.from('%PDF-1.7\n1 0 obj\n<</Ty'), 'corrupt'],
    [
      'a Word document without its text',
      () => zip({ '[Content_Types].xml': Buffer.from('<Types/>'), 'word/document.xml': Buffer.from('<w:document/>') }),
      'corrupt',
    ],
    ['a bomb in a Word document', () => bombs['a Word file of 120 MB of spaces']!(), 'too_complex'],
  ])('refuses %s', async (_, build, reason) => {
    expect(await outcome(build())).toBe(reason);
  });

  it('refuses more pages than a CV has', async () => {
    const book = await PDFDocument.create();
    for (let n = 0; n < 51; n++) book.addPage([595, 842]).drawText('A page of a book');
    expect(await outcome(await book.save())).toBe('too_complex');
  });

  it('refuses a page that only shows a picture, and says what to do', async () => {
    const scan = await page([], (sheet) => sheet.drawRectangle({ x: 50, y: 50, width: 400, height: 600 }));
    await expect(parser.parse(scan)).rejects.toMatchObject({
      reason: 'no_text',
      message: expect.stringContaining('selectable text'),
    });
  });

  it('gives up a file that takes too long without disturbing the others', async () => {
    const hasty = openReader({ size: 3, cpuMs: 2_000 });
    try {
      await Promise.all([hasty.parse(firstOf(good)), hasty.parse(itemAt(good, 1))]);
      const slow = hasty.parse(bombs['three million drawing operators']!());
      const others = await Promise.all(Array.from({ length: 4 }, () => hasty.parse(firstOf(good))));
      expect(others.map((cv) => cv.content.name)).toEqual(Array.from({ length: 4 }, () => person.name));
      await expect(slow).rejects.toMatchObject({
        name: 'UnreadableFileError',
        reason: expect.stringMatching(/too_slow|too_complex/),
      });
      expect((await hasty.parse(itemAt(good, 1))).content.name).toBe(person.name);
    } finally {
      await hasty.close();
    }
  });

  it('rejects what is asked of a closed parser', async () => {
    const closed = openReader({ size: 1 });
    await closed.close();
    await expect(closed.parse(firstOf(good))).rejects.toThrow('closed');
  });
});
