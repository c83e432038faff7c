import { expect, it } from 'vitest';
import { parseCv } from '../../src/parsing/parse.ts';
import { page } from './support/pdf.ts';

/** Text, its left edge and its distance from the top of the page, in points; type size where it is not 10. */
type Placed = [text: string, x: number, top: number, size?: number];

async function read(...pages: (readonly Placed[])[]) {
  const bytes = await page([], (sheet, font) => {
    pages.forEach((placed, at) => {
      const on = at ? sheet.doc.addPage([sheet.getWidth(), sheet.getHeight()]) : sheet;
      for (const [text, x, top, size = 10] of placed) on.drawText(text, { x, y: on.getHeight() - top, size, font });
    });
  });
  return (await parseCv(bytes)).content;
}

const HEAD: Placed[] = [
  ['Liv Aasland', 50, 60, 24],
  ['liv@aasland.example | +47 55 55 01 62', 50, 80],
];
const WORK: Placed[] = [
  ['Work Experience', 50, 120, 14],
  ['Crane Operator, Kaien Terminal Ltd', 50, 140, 11],
  ['March 2012 - May 2018', 50, 154],
  ['• Loaded two ships a day in the ice of winter', 50, 168],
];

it('reads headings that stand in front of their text, in another look', async () => {
  const { skills, languages } = await read([
    ...HEAD,
    ...WORK,
    ['Skills:', 50, 200, 12],
    ['Rigging, Radio, First aid', 110, 200],
    ['Languages:', 50, 220, 12],
    ['Norwegian, English', 130, 220],
  ]);
  expect(skills).toEqual(['Rigging', 'Radio', 'First aid']);
  expect(languages.map(({ language }) => language)).toEqual(['Norwegian', 'English']);
});

it('takes the label beside the tasks of a role for no part of them', async () => {
  const { workExperience } = await read([
    ...HEAD,
    ...WORK.slice(0, 3),
    ['Tasks', 50, 170],
    ['Loaded two ships a day in the ice of winter', 150, 170],
    ['Taught younger people the radio', 150, 184],
  ]);
  expect(workExperience.flatMap(({ highlights }) => highlights)).toEqual([
    'Loaded two ships a day in the ice of winter',
    'Taught younger people the radio',
  ]);
});

it('parts roles without dates by their look and the white space between them', async () => {
  const { workExperience } = await read([
    ...HEAD,
    ['Work Experience', 50, 120, 14],
    ['Crane Operator', 50, 140, 12],
    ['Kaien Terminal Ltd, Bodø', 50, 154],
    ['Dock Foreman', 50, 184, 12],
    ['Havnelast Ltd, Alta', 50, 198],
    ['Deckhand', 50, 228, 12],
    ['Nordline Ltd, Oslo', 50, 242],
  ]);
  expect(workExperience.map(({ title, company, location }) => [title, company, location])).toEqual([
    ['Crane Operator', 'Kaien Terminal Ltd', 'Bodø'],
    ['Dock Foreman', 'Havnelast Ltd', 'Alta'],
    ['Deckhand', 'Nordline Ltd', 'Oslo'],
  ]);
});

it('goes on with the value of a label in the next line', async () => {
  const { workExperience } = await read([
    ...HEAD,
    ['Work Experience', 50, 120, 14],
    ['Organization: Kaien Terminal and Harbour Services Company of the', 50, 140],
    ['Northern Coast Ltd', 50, 154],
    ['Designation: Crane Operator', 50, 168],
    ['Duration: March 2012 - May 2018', 50, 182],
    ['Organization: Havnelast Ltd', 50, 210],
    ['Designation: Dock Foreman', 50, 224],
    ['Duration: March 2009 - May 2012', 50, 238],
  ]);
  expect(workExperience.map(({ company }) => company)).toEqual([
    'Kaien Terminal and Harbour Services Company of the Northern Coast Ltd',
    'Havnelast Ltd',
  ]);
});

it('gives a freelancer no employer', async () => {
  const { workExperience } = await read([
    ...HEAD,
    ['Work Experience', 50, 120, 14],
    ['Kaien Terminal Ltd', 50, 140, 12],
    ['Crane Operator', 50, 154],
    ['March 2012 - May 2018', 50, 168],
    ['Freelance Welder', 50, 184],
    ['May 2018 - May 2020', 50, 198],
  ]);
  expect(workExperience.map(({ title, company }) => [title, company])).toEqual([
    ['Crane Operator', 'Kaien Terminal Ltd'],
    ['Freelance Welder', null],
  ]);
});

it('reads the field of a degree behind its brackets, and courses under their name', async () => {
  const { education } = await read([
    ...HEAD,
    ...WORK,
    ['Education', 50, 200, 14],
    ['Bachelor of Science (Honours)', 50, 220, 12],
    ['in Chemistry', 50, 234],
    ['Solent College, 1998 - 2001', 50, 248],
    ['BSc Nautical Science, Tromsø College', 50, 280, 12],
    ['2004 - 2008', 50, 294],
    ['Courses', 50, 308],
    ['Navigation', 60, 322],
    ['Meteorology', 60, 336],
  ]);
  expect(education.map(({ degree, fieldOfStudy, highlights }) => [degree, fieldOfStudy, highlights])).toEqual([
    ['Bachelor of Science (Honours)', 'Chemistry', []],
    ['BSc', 'Nautical Science', ['Navigation', 'Meteorology']],
  ]);
});

it('takes who examines at a school for no part of its name', async () => {
  const { education } = await read([
    ...HEAD,
    ['Education', 50, 120, 14],
    ['• Completed B.Com from Kaiser College affiliated to University of Kota in 2012 with 62%', 50, 140],
    ['• Passed 12th from St. Mary School under State Board in 2009 with 70%', 50, 154],
    ...WORK.map(([text, x, top, size]): Placed => [text, x, top + 80, size]),
  ]);
  expect(education.map(({ degree, institution }) => [degree, institution])).toEqual([
    ['B.Com', 'Kaiser College'],
    ['12th', 'St. Mary School'],
  ]);
});

it('reads languages in a line of their own among the skills', async () => {
  const { skills, languages } = await read([
    ...HEAD,
    ...WORK,
    ['Skills', 50, 200, 14],
    ['Rigging, Radio, Welding', 50, 220],
    ['English, French, German', 50, 234],
  ]);
  expect(skills).toEqual(['Rigging', 'Radio', 'Welding']);
  expect(languages.map(({ language }) => language)).toEqual(['English', 'French', 'German']);
});

it('reads a certificate a line, and place and date above a signature as none', async () => {
  const { certifications } = await read([
    ...HEAD,
    ...WORK,
    ['Certificates', 50, 200, 14],
    ['Rigging licence, 2019', 50, 220],
    ['Radio operator, 2017', 50, 234],
    ['Bergen, den 3. Mai 2024', 50, 280],
  ]);
  expect(certifications.map(({ name, issuer, date }) => [name, issuer, date])).toEqual([
    ['Rigging licence', null, '2019'],
    ['Radio operator', null, '2017'],
  ]);
});

it('closes up what a narrow column breaks: a heading, an e-mail address', async () => {
  const { email, interests, skills } = await read([
    ['Liv Aasland', 50, 60, 24],
    ...WORK,
    ['Contact', 430, 120, 14],
    ['liv.marie.aasland@kaientermi', 430, 140],
    ['nal.no', 430, 154],
    ['Skills', 430, 190, 14],
    ['Rigging', 430, 210],
    ['Centres', 430, 240, 14],
    ["d'intérêt", 430, 256, 14],
    ['Sea shanties', 430, 276],
  ]);
  expect(email).toBe('liv.marie.aasland@kaienterminal.no');
  expect(skills).toEqual(['Rigging']);
  expect(interests).toEqual(['Sea shanties']);
});

it('reads each of two columns to its end before the other, also over a page break', async () => {
  const { workExperience, skills } = await read(
    [
      ...HEAD,
      ['Work Experience', 50, 560, 14],
      ['Crane Operator', 50, 580, 11],
      ['Kaien Terminal Ltd', 50, 595],
      ['2012 - 2018', 50, 610],
      ['• Loaded two ships a day, in the ice of winter', 50, 625],
      ['• Taught the radio to those who came later', 50, 640],
      ['Skills', 400, 560, 14],
      ['Rigging', 400, 580],
      ['Radio', 400, 595],
      ['Splicing', 400, 610],
    ],
    [
      ['• Kept the log of the port for two winters', 50, 60],
      ['Dock Foreman', 50, 87, 11],
      ['Havnelast Ltd', 50, 102],
      ['2009 - 2012', 50, 117],
      ['• Moved the night shift to three crews', 50, 132],
      ['• Cut the waiting of ships by a third', 50, 147],
      ['Welding', 400, 60],
      ['First aid', 400, 75],
      ['Diving', 400, 90],
      ['Driving', 400, 105],
    ],
  );
  expect(workExperience.map(({ title, highlights }) => [title, highlights.length])).toEqual([
    ['Crane Operator', 3],
    ['Dock Foreman', 2],
  ]);
  expect(skills).toEqual(['Rigging', 'Radio', 'Splicing', 'Welding', 'First aid', 'Diving', 'Driving']);
});

it('takes no school for the place of the person because a degree is spelt like an address', async () => {
  const { location, education } = await read([
    ...HEAD,
    ...WORK,
    ['Education', 50, 200, 14],
    ['B.Tech, Kaiser College, Kota, 2008 - 2012', 50, 220],
    ['HSC, St. Mary School, State Board, 2006 - 2008', 50, 234],
  ]);
  expect(location).toBeNull();
  expect(education.map(({ degree, institution }) => [degree, institution])).toEqual([
    ['B.Tech', 'Kaiser College'],
    ['HSC', 'St. Mary School'],
  ]);
});
