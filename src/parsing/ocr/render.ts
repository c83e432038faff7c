import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** 300 dots an inch, what Tesseract was trained on (its documentation, "Improving the quality of the output"). */
const SCALE = 300 / 72;
/** A4 at that scale has 8.7 million; larger sheets are drawn smaller. */
const MOST_PIXELS = 12e6;

export interface PagePicture {
  number: number;
  /** points */
  width: number;
  height: number;
  /** pixels for a point */
  scale: number;
  /** a binary greymap (PGM, "P5") */
  pgm: Uint8Array;
}

interface CanvasFactory {
  create(width: number, height: number): { canvas: HTMLCanvasElement; context: CanvasRenderingContext2D };
  destroy(drawn: { canvas: HTMLCanvasElement; context: CanvasRenderingContext2D }): void;
}

/** Draws a page in greys. */
export async function drawPage(document: PDFDocumentProxy, number: number): Promise<PagePicture> {
  const page = await document.getPage(number);
  const { width, height } = page.getViewport({ scale: 1 });
  const scale = Math.min(SCALE, Math.sqrt(MOST_PIXELS / (width * height)));
  const viewport = page.getViewport({ scale });
  const factory = document.canvasFactory as CanvasFactory;
  const drawn = factory.create(Math.ceil(viewport.width), Math.ceil(viewport.height));
  try {
    await page.render({
      canvas: null,
      canvasContext: drawn.context,
      viewport,
      annotationMode: 0,
      background: '#ffffff',
    }).promise;
    return { number, width, height, scale, pgm: toPgm(drawn) };
  } finally {
    factory.destroy(drawn);
    page.cleanup();
  }
}

/** Luma of ITU-R BT.601. */
function toPgm({ canvas, context }: ReturnType<CanvasFactory['create']>): Uint8Array {
  const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
  const head = Buffer.from(`P5 ${canvas.width} ${canvas.height} 255\n`, 'latin1');
  const pgm = new Uint8Array(head.length + data.length / 4);
  pgm.set(head);
  for (let at = 0, to = head.length; at < data.length; at += 4, to++)
    pgm[to] = (data[at]! * 299 + data[at + 1]! * 587 + data[at + 2]! * 114) / 1000;
  return pgm;
}
