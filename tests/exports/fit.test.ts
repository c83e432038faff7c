import { afterAll, describe, expect, it } from 'vitest';
import { printFitted } from '../../src/modules/exports/fit.ts';
import { renderHtml } from '../../src/modules/exports/formats/html.ts';
import { listTemplates, type TemplateDefinition } from '../../src/modules/templates/library.ts';
import { OWN_LOOK, readable, withLook } from '../../src/modules/templates/look.ts';
import { createPrinter } from '../../src/pdf/printer.ts';
import { personOf, wordsOf } from './one-page-people.ts';
import { layoutOf, type PrintedPage } from './pdf-text.ts';
import type { TrialPersona } from './people.ts';

const printer = createPrinter({ pages: 2, mostWaiting: 1_000, mostOfOwner: 1_000 });
afterAll(() => printer.close());

const templates = listTemplates().filter(({ kind, format }) => kind === 'cv' && format === 'pdf');

const print = (template: TemplateDefinition, person: TrialPersona, fitPages: number | null) =>
  printFitted(
    (html) => printer.print(html, { pageSize: 'A4' }),
    renderHtml(template, person, { language: 'en' }),
    template.config,
    fitPages,
  );

/** Lines of text on a page, without its number. */
const linesOf = ({ runs, height }: PrintedPage) =>
  new Set(runs.filter(({ text, y }) => text.trim() && y < height - 45).map(({ y }) => Math.round(y / 3))).size;

describe.each(templates.map((template, index) => ({ ...template, index })))('$id', ({ index, ...template }) => {
  it('never leaves a few lines alone on a last page', async () => {
    // of forty lengths around one page, every fourth for each template
    for (let seed = index % 4; seed < 40; seed += 4) {
      const { bytes, pages } = await print(template, personOf(seed, 220 + seed * 8), null);
      if (pages > 1) expect(linesOf((await layoutOf(bytes)).at(-1)!)).toBeGreaterThanOrEqual(6);
    }
  });

  it('fits 700 words on one page, and says when it cannot', async () => {
    const person = personOf(index, 700);
    expect(wordsOf(person)).toBeGreaterThanOrEqual(700);
    const { bytes, ...fitted } = await print(template, person, 1);
    expect(fitted).toMatchObject({ pages: 1, fits: true });
    expect(await layoutOf(bytes)).toHaveLength(1);
    const tooMuch = await print(template, personOf(index, 1_800), 1);
    expect(tooMuch.fits).toBe(false);
    expect(tooMuch.pages).toBe((await layoutOf(tooMuch.bytes)).length);
  });
});

describe('a look', () => {
  const [{ config }] = templates as [TemplateDefinition];

  it('changes what it names and nothing else', () => {
    expect(withLook(config, OWN_LOOK)).toEqual(config);
    expect(withLook(config, { ...OWN_LOOK, margins: '14mm', font: 'EB Garamond', density: 'compact' })).toEqual({
      ...config,
      margins: { top: '14mm', right: '14mm', bottom: '14mm', left: '14mm' },
      fonts: { ...config.fonts, body: 'EB Garamond', headings: 'EB Garamond' },
      density: 'compact',
    });
  });

  it('darkens an accent that nobody could read, and no other', () => {
    expect(readable('#0b6b69')).toBe('#0b6b69');
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
      Number.parseInt(readable('#ffe680').slice(at, at + 2), 16),
    );
    expect(red).toBeLessThan(0xc0);
    expect([red > blue, green > blue]).toEqual([true, true]);
  });
});
