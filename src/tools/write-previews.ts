import { writeFileSync } from 'node:fs';
import { PDFParse } from 'pdf-parse';
import { createPrinter } from '../pdf/printer.ts';
import { LIBRARY, listTemplates } from '../modules/templates/library.ts';
import { renderHtml } from '../modules/exports/formats/html.ts';
import { SAMPLE, SAMPLE_LETTER } from '../modules/exports/sample-persona.ts';

/** Renders the preview of every template anew: `npm run previews`, after a change to a layout or style. */
const printer = createPrinter({ pages: 1 });
for (const template of listTemplates()) {
  const html = renderHtml(template, SAMPLE, { language: 'en', letter: SAMPLE_LETTER });
  const pdf = new PDFParse({
    data: Uint8Array.from(await printer.print(html, { pageSize: template.config.page_size })),
  });
  const {
    pages: [first],
  } = await pdf.getScreenshot({ partial: [1], desiredWidth: 900 });
  await pdf.destroy();
  if (!first) throw new Error(`${template.id} has no page`);
  writeFileSync(`${LIBRARY}${template.id}/preview.png`, first.data);
}
await printer.close();
