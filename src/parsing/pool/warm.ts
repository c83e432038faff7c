import { parseCv } from '../parse.ts';

/** One page with a line of text, so that the first real file finds everything loaded. */
const SAMPLE = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>endobj
4 0 obj<</Length 64>>stream
BT /F1 12 Tf 72 720 Td (Work Experience 2019 - 2020) Tj ET
endstream endobj
5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj
trailer<</Root 1 0 R>>
%%EOF`;

/** Loads the code and the fonts that nearly every CV needs. Never fails: a file will tell what is wrong. */
export async function warmUp(): Promise<void> {
  await parseCv(Buffer.from(SAMPLE, 'latin1')).catch(() => undefined);
}
