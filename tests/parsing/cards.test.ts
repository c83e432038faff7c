import { expect, it } from 'vitest';
import { parseCv } from '../../src/parsing/parse.ts';
import { page } from './support/pdf.ts';

/** Text, its left edge and its distance from the top of the page, in points; type size where it is not 10. */
type Placed = [text: string, x: number, top: number, size?: number];

async function read(placed: readonly Placed[]) {
  const bytes = await page([], (sheet, font) => {
    for (const [text, x, top, size = 10] of [...HEAD, ...placed]) sheet.drawText(text, { x, y: sheet.getHeight() - top, size, font });
  });
  return (await parseCv(bytes)).content;
}

const HEAD: Placed[] = [['Liv Aasland', 50, 60, 24], ['liv@aasland.example', 50, 80]];
const WORK: Placed[] = [['Work Experience', 50, 120, 14], ['Crane Operator', 50, 140, 11], ['Kaien Terminal Ltd', 50, 154], ['Loaded two ships a day', 50, 168]];

it('reads entries side by side below a heading one after the other', async () => {
  const { skills, certifications } = await read([
    ...WORK, ['2012 - 2018', 480, 140],
    ['Skills', 50, 200, 14],
    ['Rigging', 50, 220, 11], ['Customs', 220, 220, 11], ['Office', 390, 220, 11],
    ['Slings, Spreader beams, Load', 50, 234], ['Manifests, Stowage plans', 220, 234], ['Spreadsheets', 390, 234], ['charts', 50, 248],
    ['Certificates', 50, 280, 14],
    ['Harbour Crane Licence', 50, 300, 11], ['2013', 180, 300], ['Signaller', 220, 300, 11], ['2015', 350, 300],
    ['Bodø Port School', 50, 314], ['Alta Port School', 220, 314],
    ['Languages', 50, 346, 14], ['Interests', 220, 346, 14], ['Norwegian', 50, 366], ['Sea angling', 220, 366], ['English', 50, 380], ['Choir', 220, 380],
  ]);
  expect(skills).toEqual(['Slings', 'Spreader beams', 'Load charts', 'Manifests', 'Stowage plans', 'Spreadsheets']);
  expect(certifications.map((c) => [c.name, c.issuer, c.date])).toEqual([['Harbour Crane Licence', 'Bodø Port School', '2013'], ['Signaller', 'Alta Port School', '2015']]);
});

it('keeps dates at the right of the text out of the sidebar beside them', async () => {
  const { workExperience, skills } = await read([
    ...WORK, ['2012 - 2018', 310, 158],
    ['Dock Foreman', 50, 196, 11], ['Havnelast Ltd', 50, 210], ['Moved the night shift to three crews', 50, 224], ['2009 - 2012', 310, 200],
    ['Deckhand', 50, 252, 11], ['Nordlys Ferries', 50, 266], ['Sold 200 tickets a day', 50, 280], ['2006 - 2009', 310, 256],
    ['Skills', 410, 120, 14], ['Rigging', 410, 140], ['Stowage plans', 410, 155], ['Signals', 410, 170], ['Customs forms', 410, 185], ['Radio', 410, 200], ['First aid', 410, 215], ['Awards', 410, 245, 14], ['Harbour safety prize', 410, 265], ['2011', 410, 277],
  ]);
  expect(workExperience.map((r) => [r.title, r.company, r.startDate, r.endDate])).toEqual([
    ['Crane Operator', 'Kaien Terminal Ltd', '2012', '2018'], ['Dock Foreman', 'Havnelast Ltd', '2009', '2012'], ['Deckhand', 'Nordlys Ferries', '2006', '2009'],
  ]);
  expect(skills).toEqual(['Rigging', 'Stowage plans', 'Signals', 'Customs forms', 'Radio', 'First aid']);
});
