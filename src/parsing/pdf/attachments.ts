import { openPdf } from './open.ts';

const MOST_BYTES = 15 * 2 ** 20;
/** a CV has one page or a few; what carries more than this is none */
const MOST_PAGES = 50;

/** Files inside a PDF whose names say that they are XML. @throws UnreadableFileError as `openPdf` does */
export async function attachedXml(bytes: Uint8Array): Promise<Uint8Array[]> {
  const { document, task } = await openPdf(bytes, { maxPages: MOST_PAGES });
  try {
    const attached = (await document.getAttachments()) as Record<
      string,
      { filename: string; content: Uint8Array }
    > | null;
    return Object.values(attached ?? {})
      .filter(({ filename, content }) => /\.xml$/i.test(filename) && content.length <= MOST_BYTES)
      .map(({ content }) => content);
  } finally {
    await task.destroy();
  }
}
