import { afterAll, describe, expect, it } from 'vitest';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { renderHtml } from '../../src/modules/exports/formats/html.ts';
import { documentView } from '../../src/modules/exports/formats/view.ts';
import { listTemplates } from '../../src/modules/templates/library.ts';
import { OWN_LOOK } from '../../src/modules/templates/look.ts';
import { createPrinter } from '../../src/pdf/printer.ts';
import { layoutOf, type PrintedPage } from './pdf-text.ts';
import { arabic, hebrew, long, scripts, short, type TrialPersona } from './people.ts';

const printer = createPrinter({ pages: 1, mostWaiting: 1_000, mostOfOwner: 1_000 });
afterAll(() => printer.close());

const templates = listTemplates().filter(({ kind, format }) => kind === 'cv' && format === 'pdf');
const SIZES = { A4: [595, 842], Letter: [612, 792] } as const;
const points = (length: string) => Number.parseFloat(length) * (72 / 25.4);

const print = (id: string, person: TrialPersona, pageSize: 'A4' | 'Letter' = 'A4', language = 'en') => {
  const template = templates.find((one) => one.id === id)!;
  return printer.print(renderHtml(template, person, { language, look: { ...OWN_LOOK, pageSize } }), {
    pageSize,
    author: person.name,
  });
};

/** Headings with nothing of their own under them in their column on the page. */
function stranded({ runs, height }: PrintedPage, headings: Set<string>): string[] {
  const body = runs.filter(({ text, y }) => text.trim() && y < height - 30 && !headings.has(text));
  return runs
    .filter(({ text }) => headings.has(text))
    .filter(({ x, y }) => !body.some((run) => run.y > y + 2 && run.x > x - 6 && run.x < x + 130))
    .map(({ text }) => text);
}

describe.each(templates)('$id', ({ id, config }) => {
  it.each(['A4', 'Letter'] as const)('keeps a long career inside the margins of %s', async (pageSize) => {
    const pages = await layoutOf(await print(id, long, pageSize));
    expect(pages.length).toBeGreaterThan(1);
    expect(pages.map(({ width, height }) => [Math.round(width), Math.round(height)])).toEqual(
      pages.map(() => SIZES[pageSize]),
    );
    const outside = pages.flatMap(({ runs, width, height }) =>
      runs.filter(
        ({ text, x, y, width: length }) =>
          text.trim() &&
          (x < points(config.margins.left) - 1 ||
            x + length > width - points(config.margins.right) + 1 ||
            y > height - 12),
      ),
    );
    expect(outside).toEqual([]);
    const numbers = pages.map(({ runs, height }) =>
      runs
        .filter(({ y }) => y > height - points(config.margins.bottom))
        .map(({ text }) => text)
        .join(''),
    );
    expect(numbers).toEqual(pages.map((_, index) => (index === 0 ? '' : `${index + 1} / ${pages.length}`)));
  });

  it('leaves no heading alone at the foot of a page, wherever the page breaks', async () => {
    const words = 'Measures rivers and the people who use them. ';
    for (let lines = 0; lines < 10; lines += 1) {
      const person = { ...long, summary: words.repeat(2 + lines * 2) };
      const headings = new Set(
        documentView(person, { language: 'en' }).sections.flatMap((section) => [
          section.title,
          section.title.toUpperCase(),
          ...(section.kind === 'entries' ? section.entries.map(({ title }) => title) : []),
        ]),
      );
      const pages = await layoutOf(await print(id, person));
      expect(pages.flatMap((page) => stranded(page, headings))).toEqual([]);
    }
  });

  it('is tagged, titled, in its language, with an outline and links', async () => {
    const task = getDocument({ data: Uint8Array.from(await print(id, short, 'A4', 'de')), verbosity: 0 });
    const document = await task.promise;
    const { info } = (await document.getMetadata()) as unknown as { info: Record<string, unknown> };
    expect(info).toMatchObject({ Title: 'Ingrid Halvorsen – Lebenslauf', Author: 'Ingrid Halvorsen', Language: 'de' });
    expect(await document.getMarkInfo()).toMatchObject({ Marked: true });
    expect((await document.getOutline())[0]?.title).toBe('Ingrid Halvorsen');
    const links = (await (await document.getPage(1)).getAnnotations()) as { url?: string }[];
    expect(links.map(({ url }) => url)).toEqual(
      expect.arrayContaining([
        'mailto:ingrid@halvorsen.example',
        'https://www.linkedin.com/in/ingrid-halvorsen-example',
      ]),
    );
    await task.destroy();
  });

  it('prints scripts of all kinds with text that can be copied', async () => {
    for (const { language, ...person } of [hebrew, arabic, scripts]) {
      const text = (await layoutOf(await print(id, person, 'A4', language)))
        .flatMap(({ runs }) => runs.map((run) => run.text))
        .join('')
        .normalize('NFKC')
        .replaceAll(/\s/g, '');
      // pdf.js does not read /ActualText, with which Chromium spells clusters of Devanagari; poppler and Acrobat do
      for (const skill of person.skills.filter((one) => !/\p{Script=Devanagari}/u.test(one)))
        expect(
          [...skill.replaceAll(/\s/g, '')].filter(
            (character) => !text.includes(character.normalize('NFKC')) && !text.includes(character),
          ),
        ).toEqual([]);
    }
  });
});
