import type { CvContent } from '../../../src/content.ts';
import { parseCv } from '../../../src/parsing/parse.ts';
import { page } from './pdf.ts';

/** Text, its left edge and its distance from the top of the page, in points; type size where it is not 10. */
export type Placed = [text: string, x: number, top: number, size?: number];

export const readPlaced = async (placed: readonly Placed[]): Promise<CvContent> => {
  const bytes = await page([], (sheet, font) => {
    for (const [text, x, top, size = 10] of placed) sheet.drawText(text, { x, y: sheet.getHeight() - top, size, font });
  });
  return (await parseCv(bytes)).content;
};
