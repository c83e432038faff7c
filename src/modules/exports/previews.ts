import { writeFileSync } from 'node:fs';
import { createPrinter } from '../../pdf/printer.ts';
import { LIBRARY, listTemplates } from '../templates/library.ts';
import { renderHtml } from './formats/html.ts';
import { SAMPLE, SAMPLE_LETTER } from './sample.ts';

/** Renders the preview of every template anew: `npm run previews`, after a change to a layout or style. */
const printer = createPrinter({ pages: 1 });
for (const template of listTemplates()) {
  const html = renderHtml(template, SAMPLE, { language: 'en', letter: SAMPLE_LETTER });
  writeFileSync(`${LIBRARY}${template.id}/preview.png`, await printer.screenshot(html, { pageSize: template.config.pageSize }));
}
await printer.close();
