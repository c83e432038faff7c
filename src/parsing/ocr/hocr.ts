import { firstOf } from '../../list-item.ts';
import { ICON } from '../document.ts';
import { descendants, parseXml, textOf } from '../flow/xml.ts';
import type { Element } from '../flow/xml.ts';
import type { LinkedWord } from '../pdf/links.ts';

/** Words that Tesseract itself doubts this much (0–100) are specks and drawings more often than words. */
const LEAST_CONFIDENCE = 30;
/** Tesseract's `x_size` runs from the lowest descender to the highest ascender, which takes this share of the type size in common faces. */
const ASCENT_AND_DESCENT = 0.95;

/**
 * The words of a page in hOCR (http://kba.github.io/hocr-spec/1.2/), the format that Tesseract tells baselines and type
 * sizes in. `scale` is the number of pixels for a point.
 */
export function wordsOfHocr(hocr: string, scale: number): LinkedWord[] {
  const page = parseXml(hocr.replace(/<!DOCTYPE[^>]*>/, ''));
  return lines(page).flatMap((line) => {
    const [left = 0, , , bottom = 0] = numbers(line, 'bbox');
    const [slope = 0, offset = 0] = numbers(line, 'baseline');
    const size = firstOf(numbers(line, 'x_size')) / scale / ASCENT_AND_DESCENT;
    return [...descendants(line, 'span')].flatMap((word, at) => {
      const [x0, top, x1, foot] = numbers(word, 'bbox') as [number, number, number, number];
      const text = symbol(textOf(word).trim(), (foot - top) / scale / size, at === 0);
      if (!text || (text.length > 1 && firstOf(numbers(word, 'x_wconf')) < LEAST_CONFIDENCE)) return [];
      return [
        {
          text,
          x0: x0 / scale,
          x1: x1 / scale,
          baseline: (bottom + offset + slope * (x0 - left)) / scale,
          size,
          spaced: true,
          tracking: 0,
          href: null,
          style: { size: Math.round(size), bold: false, italic: false, color: '#000000' },
        },
      ];
    });
  });
}

/** Letters and digits are at least this high, in type sizes; the discs and squares of lists are lower. */
const LOWEST_LETTER = 0.42;

/** A disc comes back as "e" or "°" at the start of a line, as "«" or "¢" anywhere; an icon as "©" or "®". */
function symbol(text: string, height: number, first: boolean): string {
  if ([...text].length > 1 || /[-–—|,.:;&/]/.test(text)) return text;
  const isLetter = /[\p{L}\p{N}]/u.test(text);
  if (isLetter && !first) return text;
  if (height < LOWEST_LETTER) return '•';
  return isLetter ? text : ICON;
}

/** Lines of text, headings and captions alike: all that have a size. */
const lines = (page: Element): Element[] =>
  [...descendants(page, 'span')].filter((s) => numbers(s, 'x_size').length > 0);

/** Numbers of one property of an element: `title="bbox 1 2 3 4; x_size 20"`. */
function numbers(element: Element, property: string): number[] {
  const found = (element.attributes['title'] ?? '').split(';').find((p) => p.trim().startsWith(`${property} `));
  return found ? found.trim().split(/\s+/).slice(1).map(Number) : [];
}
