import { describe, expect, it } from 'vitest';
import { NO_STYLE } from '../../src/parsing/document.ts';
import type { Segment } from '../../src/parsing/document.ts';
import { withoutFurniture } from '../../src/parsing/layout/furniture.ts';

const HEIGHT = 842;

const segment = (text: string, y: number, { x = 50, size = 10, page = 1 } = {}): Segment => {
  const style = { ...NO_STYLE, size };
  const x1 = x + text.length * size * 0.5;
  return {
    text,
    page,
    baseline: y,
    style,
    x0: x,
    x1,
    top: y - size,
    bottom: y + 2,
    runs: [{ text, style, href: null }],
  };
};

/** What is left of pages that each hold the given foot, below a name and a line of text. */
function left(...feet: (readonly string[])[]): string[] {
  const pages = feet.map((foot, at) => ({
    number: at + 1,
    width: 595,
    height: HEIGHT,
    segments: [
      ...(at === 0 ? [segment('Wilhelmina Ostrander', 70, { size: 22 })] : []),
      segment(`Text of page ${at + 1}`, 400, { page: at + 1 }),
      ...foot.map((text, n) => segment(text, 815, { x: 50 + 180 * n, page: at + 1 })),
    ],
  }));
  return withoutFurniture(pages)
    .flatMap((p) => p.segments)
    .map((s) => s.text)
    .filter((text) => !text.startsWith('Text of page') && text !== 'Wilhelmina Ostrander');
}

describe('the foot of a page', () => {
  it.each([
    ['name and number', [['Wilhelmina Ostrander - 1/2'], ['Wilhelmina Ostrander - 2/2']]],
    ['date, name and title on the only page', [['August 9, 2024', 'Wilhelmina Ostrander', 'Curriculum Vitae']]],
    ['the page in another language', [['Seite 1 von 2'], ['Seite 2 von 2']]],
    ['what a browser prints', [['7/14/25, 11:02 AM', 'Ostrander – Resume'], ['https://cv.example/me 2/2']]],
    ['a line of its own that counts', [['Ref. A-17 sheet 1'], ['Ref. A-17 sheet 2']]],
    ['a note that it is confidential, with the page', [['Confidential', 'Page 1']]],
  ])('is left out where it holds %s', (_, feet) => {
    expect(left(...feet)).toEqual([]);
  });

  it.each([
    ['contact details', ['wilhelmina@ostrander.example']],
    ['the end of the text', ['2017 – 2019']],
    ['a sentence', ['Kept the ledgers of 1,200 members']],
  ])('stays where it holds %s', (_, foot) => {
    expect(left(foot)).toEqual(foot);
  });
});
