import { PDFParse } from 'pdf-parse';

/** The text of each page. */
export async function pagesOf(pdf: Uint8Array): Promise<string[]> {
  const reader = new PDFParse({ data: Uint8Array.from(pdf) });
  try {
    const { pages } = await reader.getText({ lineEnforce: true });
    return pages.map(({ text }) => text);
  } finally {
    await reader.destroy();
  }
}
