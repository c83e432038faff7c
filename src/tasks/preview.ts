import type { Leaf } from '../analysis/persona-leaves.ts';
import { type Mark, marksOf } from '../modules/exports/marks.ts';
import { withPictures } from '../parsing/pdf/pictures.ts';
import { readPages } from '../parsing/pdf/read.ts';

export interface PreviewInput {
  /** a PDF of our own */
  bytes: Uint8Array;
  /** what is to be found on its pages */
  texts: Leaf[];
  mostPages: number;
}

export interface PreviewPicture {
  /** from 1 */
  number: number;
  /** points */
  width: number;
  height: number;
  png: Uint8Array;
}

/** Pixels a point: a page is then as wide as the column that it is shown in on most screens. */
const SCALE = 1.5;

/** The first pages of a document as pictures, and where on them each text stands. */
export async function picturePreview({
  bytes,
  texts,
  mostPages,
}: PreviewInput): Promise<{ pages: PreviewPicture[]; marks: Mark[] }> {
  // each reader takes the bytes as its own
  const words = await readPages(Uint8Array.from(bytes), mostPages);
  const pages = await withPictures(bytes, async (draw) => {
    const drawn: PreviewPicture[] = [];
    for (const { number } of words) {
      const picture = await draw(number, () => SCALE);
      if (picture) drawn.push({ number, width: picture.width, height: picture.height, png: picture.png });
    }
    return drawn;
  });
  return { pages, marks: marksOf(words, texts) };
}
