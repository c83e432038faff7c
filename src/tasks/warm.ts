import { rules } from '../analysis/chain/rules.ts';
import { parseCv } from '../parsing/parse.ts';

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

/** Any day: nothing of the report is kept. */
const TODAY = '2026-01-01';

export async function warmUp(): Promise<void> {
  const read = await parseCv(Buffer.from(SAMPLE, 'latin1')).catch(() => null);
  if (!read) return;
  const { workExperience, ...rest } = read.content;
  const content = { ...rest, workHistory: workExperience, sections: [] };
  const subject = { id: 'warm', title: 'Warm', content, document: null, answers: [] };
  rules.general({ subject, today: TODAY });
  rules.roleMatch({ subject, description: 'Requirements\n- 3 years of experience', today: TODAY });
}
