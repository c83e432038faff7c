import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A run of text with its place in points from the top left. */
export interface Run {
  text: string;
  x: number;
  y: number;
  width: number;
}

export interface PrintedPage {
  width: number;
  height: number;
  runs: Run[];
}

export async function layoutOf(pdf: Uint8Array): Promise<PrintedPage[]> {
  const task = getDocument({ data: Uint8Array.from(pdf), verbosity: 0 });
  const document = await task.promise;
  const pages = await Promise.all(
    Array.from({ length: document.numPages }, async (_, index) => {
      const page = await document.getPage(index + 1);
      const { width, height } = page.getViewport({ scale: 1 });
      const { items } = await page.getTextContent();
      const runs = items.flatMap((item) =>
        'str' in item
          ? [{ text: item.str, x: Number(item.transform[4]), y: height - Number(item.transform[5]), width: item.width }]
          : [],
      );
      return { width, height, runs };
    }),
  );
  await task.destroy();
  return pages;
}

/** The text of each page, in the order in which it was drawn. */
export const pagesOf = async (pdf: Uint8Array): Promise<string[]> =>
  (await layoutOf(pdf)).map(({ runs }) => runs.map(({ text }) => text).join(' '));
