import { PDFParse } from 'pdf-parse';
import { UnreadableFileError } from '../errors.ts';
import { drawingOptions, unreadable } from './open.ts';

/** Pixels for a point of every picture that is shown: provenance in points times this is its place on the picture. */
export const SHOWN_SCALE = 2;
/** A2 at that scale has 8 million, a page of 595 points by 10,000 has 24. */
const MOST_SHOWN_PIXELS = 24e6;
const TOO_LARGE = 'This page is too large to be drawn as one picture. GET /cv/{cv_id}/file downloads the file.';

export interface PagePicture {
  number: number;
  /** points */
  width: number;
  height: number;
  /** pixels for a point */
  scale: number;
  png: Uint8Array;
}

type Size = Pick<PagePicture, 'width' | 'height'>;
/** Draws the page of this number, from 1; null where there is none. */
export type Draw = (number: number, scaleOf: (size: Size) => number) => Promise<PagePicture | null>;

/**
 * Opens a PDF for drawing its pages.
 *
 * @throws UnreadableFileError
 */
export async function withPictures<T>(bytes: Uint8Array, use: (draw: Draw) => Promise<T>): Promise<T> {
  const parser = new PDFParse(drawingOptions(bytes));
  try {
    return await use(async (number, scaleOf) => {
      const { pages } = await parser.getInfo({ partial: [number], parsePageInfo: true });
      const size = pages[0];
      if (!size) return null;
      const { width, height } = size;
      const scale = scaleOf(size);
      const drawn = await parser.getScreenshot({ partial: [number], scale, imageDataUrl: false, imageBuffer: true });
      return drawn.pages[0] ? { number, width, height, scale, png: drawn.pages[0].data } : null;
    });
  } catch (error) {
    throw unreadable(error);
  } finally {
    await parser.destroy();
  }
}

/**
 * A page as a PNG of {@link SHOWN_SCALE} pixels a point; null where there is none.
 *
 * @throws UnreadableFileError also for a page that is too large
 */
export const picturePage = (bytes: Uint8Array, number: number): Promise<Uint8Array | null> =>
  withPictures(bytes, async (draw) => (await draw(number, shownScale))?.png ?? null);

function shownScale({ width, height }: Size): number {
  if (width * height * SHOWN_SCALE ** 2 > MOST_SHOWN_PIXELS) throw new UnreadableFileError('too_complex', TOO_LARGE);
  return SHOWN_SCALE;
}
