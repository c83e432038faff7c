import { expect, it } from 'vitest';
import { itemAt } from '../../src/list-item.ts';
import { toWords } from '../../src/parsing/pdf/words.ts';
import type { Glyph } from '../../src/parsing/pdf/words.ts';
import { readPlaced, type Placed } from './support/placed.ts';

const read = (placed: readonly Placed[]) => readPlaced([...HEAD, ...placed]);

const HEAD: Placed[] = [
  ['Liv Aasland', 50, 60, 24],
  ['liv@aasland.example', 50, 80],
];
const WORK: Placed[] = [
  ['Work Experience', 50, 120, 14],
  ['Crane Operator', 50, 140, 11],
  ['Kaien Terminal Ltd', 50, 154],
  ['Loaded two ships a day', 50, 168],
];
const SKILLS: Placed[] = [
  ['Skills', 330, 140, 14],
  ['Rigging', 330, 160],
  ['Radio', 330, 174],
  ['Education', 330, 200, 14],
  ['Bachelor of Science, Nautics', 330, 220, 11],
  ['Bodø Port School', 330, 234],
  ['2002 - 2005', 330, 248],
];

it('keeps columns apart below a line of the head that all but reaches the second', async () => {
  const { workExperience, education, skills } = await read([
    ['Crane operator and foreman, at sea and on land, since 2005', 50, 100],
    ['Bodø', 303.5, 100],
    ...SKILLS,
    ['Work Experience', 50, 140, 14],
    ['Crane Operator', 50, 160, 11],
    ['Kaien Terminal Ltd', 50, 175],
    ['2012 - 2018', 50, 190],
    ['Alta', 240, 190],
    ['• Loaded two ships a day, in the ice of winter', 50, 205],
    ['Dock Foreman', 50, 232, 11],
    ['Havnelast Ltd', 50, 247],
    ['2009 - 2012', 50, 262],
    ['Hammerfest', 240, 262],
    ['• Moved the night shift to three crews', 50, 277],
  ]);
  expect(workExperience.map((r) => [r.title, r.company, r.startDate])).toEqual([
    ['Crane Operator', 'Kaien Terminal Ltd', '2012'],
    ['Dock Foreman', 'Havnelast Ltd', '2009'],
  ]);
  expect(workExperience.flatMap((r) => r.highlights)).toEqual([
    'Loaded two ships a day, in the ice of winter',
    'Moved the night shift to three crews',
  ]);
  expect(education.map((e) => e.institution)).toEqual(['Bodø Port School']);
  expect(skills).toEqual(['Rigging', 'Radio']);
});

it('reads roles side by side that have dates of their own one after the other', async () => {
  const roles = [
    ['2006 - 2009', 'Deckhand', 'Nordlys Ferries'],
    ['2009 - 2012', 'Dock Foreman', 'Havnelast Ltd'],
    ['2012 - 2018', 'Crane Operator', 'Kaien Terminal Ltd'],
  ];
  const { workExperience } = await read([
    ['My career so far', 50, 120, 14],
    ...roles.flatMap(([dates = '', title = '', company = ''], at): Placed[] => [
      [dates, 50 + 170 * at, 150, 12],
      [title, 50 + 170 * at, 165, 11],
      [company, 50 + 170 * at, 179],
    ]),
    ['Skills', 50, 210, 14],
    ['Rigging, Radio', 50, 230],
  ]);
  expect(workExperience.map((r) => [`${r.startDate} - ${r.endDate}`, r.title, r.company])).toEqual(roles);
});

/** In Helvetica of 10 points, for setting them flush right. */
const WIDTHS: Record<string, number> = { '2012 - 2018': 53.4, Alta: 17.2, Oslo: 20.6, Bergen: 32.2 };
const widthOf = (text: string): number => WIDTHS[text] ?? 0;

it('reads a place under the date at the right margin with the date', async () => {
  const roles: [role: string, dates: string, place: string, tasks: string[]][] = [
    ['Crane Operator, Kaien Terminal Ltd', '2012 - 2018', 'Alta', ['Loaded two ships a day', 'Greased the winches']],
    ['Dock Foreman, Havnelast Ltd', '2009 - 2012', 'Oslo', ['Moved the night shift', 'Trained two deckhands']],
    ['Deckhand, Nordlys Ferries', '2006 - 2009', 'Bergen', ['Sold 200 tickets a day', 'Cleaned the galley']],
  ];
  const { workExperience } = await read([
    ['Work Experience', 50, 120, 14],
    ...roles.flatMap(([role, dates, place, tasks], at): Placed[] => [
      [role, 50, 140 + 60 * at, 11],
      [dates, 545 - widthOf('2012 - 2018'), 140 + 60 * at],
      [place, 545 - widthOf(place), 154 + 60 * at],
      [`• ${tasks[0]}`, 50, 158.5 + 60 * at],
      [`• ${tasks[1]}`, 50, 173 + 60 * at],
    ]),
  ]);
  expect(
    workExperience.map((r) => [`${r.title}, ${r.company}`, `${r.startDate} - ${r.endDate}`, r.location, r.highlights]),
  ).toEqual(roles);
});

it('leaves a heading in a rail on its line, where the section above ends closely over it', async () => {
  const { workExperience, volunteering } = await read([
    ['EXPERIENCE', 50, 119.3, 10],
    ['Kaien Terminal Ltd', 150, 120, 11],
    ['Crane Operator', 150, 134],
    ['2012 - 2018', 500, 134],
    ['Havnelast Ltd', 150, 152, 11],
    ['Dock Foreman', 150, 166],
    ['2009 - 2012', 500, 166],
    ['VOLUNTEERING', 50, 185.3, 10],
    ['Red Cross, Lifeboat Helmsman', 150, 186, 11],
    ['2010 - 2013', 500, 186],
    ['Took out the boat in all weathers', 150, 200],
    ['SKILLS', 50, 219.3, 10],
    ['Rigging, Radio', 150, 220],
  ]);
  expect(workExperience.map((r) => [r.company, r.title])).toEqual([
    ['Kaien Terminal Ltd', 'Crane Operator'],
    ['Havnelast Ltd', 'Dock Foreman'],
  ]);
  expect(volunteering).toHaveLength(1);
});

it('knows headings between marks, and one that a narrow column breaks', async () => {
  const { workExperience, education, skills } = await read([
    ['•  Expérience professionnelle  *', 50, 120, 12],
    ['Crane Operator, Kaien Terminal Ltd', 50, 140],
    ['2012 - 2018', 50, 154],
    ['•  Formation  *', 50, 180, 12],
    ['Bachelor of Science, Bodø Port School', 50, 200],
    ['2002 - 2005', 50, 214],
    ['•  Compétences', 50, 240, 12],
    ['techniques', 50, 254, 12],
    ['Rigging, Radio', 50, 274],
  ]);
  expect(workExperience).toHaveLength(1);
  expect(education).toHaveLength(1);
  expect(skills).toEqual(['Rigging', 'Radio']);
});

it('reads a form whose periods stand in two columns and whose cells are broken over lines', async () => {
  const columns = [50, 100, 150, 270, 380, 480];
  const row = (top: number, ...cells: string[]): Placed[] =>
    cells.flatMap((cell, at): Placed[] =>
      cell.split('/').map((text, line) => [text, itemAt(columns, at), top + 11 * line]),
    );
  const { workExperience } = await read([
    ['Employment history', 50, 120, 14],
    ...row(140, 'From', 'To', 'Employer', 'Position', 'Duties', 'Reason for/leaving'),
    ...row(172, '03-2018', '09-2021', 'Kaien Terminal Ltd', 'Crane/Operator', 'Loading ships/in winter', 'Promotion'),
    ...row(205, '01-2012', '02-2018', 'Havnelast Ltd', 'Dock/Foreman', 'Night shifts/and rotas', 'Moved/house'),
    ['Skills', 50, 250, 14],
    ['Rigging, Radio', 50, 270],
  ]);
  expect(workExperience.map((r) => [r.title, r.company, r.startDate, r.endDate])).toEqual([
    ['Crane Operator', 'Kaien Terminal Ltd', '2018-03', '2021-09'],
    ['Dock Foreman', 'Havnelast Ltd', '2012-01', '2018-02'],
  ]);
});

const FACE: Glyph['font'] = {
  name: 'Plain',
  bold: false,
  italic: false,
  icons: false,
  vertical: false,
  unit: 0.001,
  em: 1,
};

/** Letters of half an em; a space is a gap, and a combining accent stands over the middle of its letter. */
function glyphsOf(text: string, gap: number): Glyph[] {
  let x = 0;
  return [...text].flatMap((char) => {
    if (char === ' ') {
      x += gap;
      return [];
    }
    const accent = /\p{M}/u.test(char);
    const at = accent ? x - 2.5 : x;
    if (!accent) x += 5;
    return [
      {
        char,
        blank: false,
        x0: at,
        x1: accent ? at : x,
        baseline: 100,
        size: 10,
        font: FACE,
        color: '#000000',
        upright: true,
        turn: null,
        y0: 100,
        y1: 100,
        transparent: false,
        hidden: false,
        unpainted: false,
      },
    ];
  });
}

it.each([
  ['word spaces that a full line presses', 'crew of a ship with nets', 1.4, 'crew of a ship with nets'],
  ['no space where letters stand apart evenly', 'T O', 1.4, 'TO'],
  ['accents that are set as glyphs of their own', 'te\u0304na', 3, 'tēna'],
])('sees %s', (_, text, gap, seen) => {
  expect(
    toWords(glyphsOf(text, gap))
      .map((w) => w.text)
      .join(' '),
  ).toBe(seen);
});

it('reads entries side by side below a heading one after the other', async () => {
  const { skills, certifications } = await read([
    ...WORK,
    ['2012 - 2018', 480, 140],
    ['Skills', 50, 200, 14],
    ['Rigging', 50, 220, 11],
    ['Customs', 220, 220, 11],
    ['Office', 390, 220, 11],
    ['Slings, Spreader beams, Load', 50, 234],
    ['Manifests, Stowage plans', 220, 234],
    ['Spreadsheets', 390, 234],
    ['charts', 50, 248],
    ['Certificates', 50, 280, 14],
    ['Harbour Crane Licence', 50, 300, 11],
    ['2013', 180, 300],
    ['Signaller', 220, 300, 11],
    ['2015', 350, 300],
    ['Bodø Port School', 50, 314],
    ['Alta Port School', 220, 314],
    ['Languages', 50, 346, 14],
    ['Interests', 220, 346, 14],
    ['Norwegian', 50, 366],
    ['Sea angling', 220, 366],
    ['English', 50, 380],
    ['Choir', 220, 380],
  ]);
  expect(skills).toEqual(['Slings', 'Spreader beams', 'Load charts', 'Manifests', 'Stowage plans', 'Spreadsheets']);
  expect(certifications.map((c) => [c.name, c.issuer, c.date])).toEqual([
    ['Harbour Crane Licence', 'Bodø Port School', '2013'],
    ['Signaller', 'Alta Port School', '2015'],
  ]);
});

it('keeps dates at the right of the text out of the sidebar beside them', async () => {
  const { workExperience, skills } = await read([
    ...WORK,
    ['2012 - 2018', 310, 158],
    ['Dock Foreman', 50, 196, 11],
    ['Havnelast Ltd', 50, 210],
    ['Moved the night shift to three crews', 50, 224],
    ['2009 - 2012', 310, 200],
    ['Deckhand', 50, 252, 11],
    ['Nordlys Ferries', 50, 266],
    ['Sold 200 tickets a day', 50, 280],
    ['2006 - 2009', 310, 256],
    ['Skills', 410, 120, 14],
    ['Rigging', 410, 140],
    ['Stowage plans', 410, 155],
    ['Signals', 410, 170],
    ['Customs forms', 410, 185],
    ['Radio', 410, 200],
    ['First aid', 410, 215],
    ['Awards', 410, 245, 14],
    ['Harbour safety prize', 410, 265],
    ['2011', 410, 277],
  ]);
  expect(workExperience.map((r) => [r.title, r.company, r.startDate, r.endDate])).toEqual([
    ['Crane Operator', 'Kaien Terminal Ltd', '2012', '2018'],
    ['Dock Foreman', 'Havnelast Ltd', '2009', '2012'],
    ['Deckhand', 'Nordlys Ferries', '2006', '2009'],
  ]);
  expect(skills).toEqual(['Rigging', 'Stowage plans', 'Signals', 'Customs forms', 'Radio', 'First aid']);
});

it('reads headings in a rail below contact details with the text beside them', async () => {
  const { workExperience, education, skills } = await read([
    ['+47 55 55 01 62', 60, 130, 9],
    ['birgit@lunde.example', 60, 141, 9],
    ['github.com/blunde', 60, 152, 9],
    ['linkedin.com/in/blunde', 60, 163, 9],
    ['Bergen', 60, 174, 9],
    ['Work Experience', 60, 248, 14],
    ['Rigging Lead, Havnelast Ltd', 200, 248, 10],
    ['April 2019 – Present', 420, 248, 10],
    ['• Rigged the sails of two training ships', 210, 275, 9],
    ['Deckhand, Kaien Terminal', 200, 324, 10],
    ['July 2014 – March 2019', 420, 324, 10],
    ['• Loaded two ships a day', 210, 337, 9],
    ['Education', 60, 388, 14],
    ['Diploma, Bergen Maritime School', 200, 388, 10],
    ['2011 – 2014', 420, 388, 10],
    ['Skills', 60, 462, 14],
    ['Rigging, Radio, First aid', 200, 462, 10],
    ['Languages', 60, 527, 14],
    ['Norwegian: native', 200, 527, 10],
    ['English: C1', 200, 545, 10],
  ]);
  expect(workExperience.map((r) => [r.title, r.company])).toEqual([
    ['Rigging Lead', 'Havnelast Ltd'],
    ['Deckhand', 'Kaien Terminal'],
  ]);
  expect(education).toMatchObject([{ institution: 'Bergen Maritime School' }]);
  expect(skills).toEqual(['Rigging', 'Radio', 'First aid']);
});

it('keeps columns beside short lines at the start of a role', async () => {
  const { workExperience, skills, languages } = await read([
    ['Work Experience', 50, 120, 14],
    ['Kaien Terminal Ltd', 50, 140],
    ['Crane Operator', 50, 154],
    ['Alta', 50, 168],
    ['2012 - 2018', 50, 182],
    ['• Loaded two ships a day, in the ice of a winter that would not end', 50, 196],
    ['Havnelast Ltd', 50, 224],
    ['Dock Foreman', 50, 238],
    ['Bodø', 50, 252],
    ['2009 - 2012', 50, 266],
    ['• Moved the night shift to three crews and kept the cranes at work', 50, 280],
    ['Skills', 390, 134, 14],
    ['Rigging', 390, 154],
    ['Radio', 390, 168],
    ['Winches', 390, 182],
    ['Languages', 390, 224, 14],
    ['Norwegian', 390, 244],
    ['English', 390, 258],
  ]);
  expect(workExperience.map((r) => [r.company, r.title, r.startDate, r.highlights])).toEqual([
    [
      'Kaien Terminal Ltd',
      'Crane Operator',
      '2012',
      ['Loaded two ships a day, in the ice of a winter that would not end'],
    ],
    ['Havnelast Ltd', 'Dock Foreman', '2009', ['Moved the night shift to three crews and kept the cranes at work']],
  ]);
  expect(skills).toEqual(['Rigging', 'Radio', 'Winches']);
  expect(languages.map((l) => l.language)).toEqual(['Norwegian', 'English']);
});

it('cuts columns under headings that are centred over them, dates beside the text of the second', async () => {
  const { workExperience, education } = await read([
    ['Work Experience', 120, 130, 14],
    ['Education', 430, 130, 14],
    ['Crane Operator | Kaien Terminal Ltd | 2012 - 2018', 50, 150],
    ['• Loaded two ships a day, in the ice of winter', 50, 164],
    ['Dock Foreman | Havnelast Ltd | 2009 - 2012', 50, 192],
    ['• Moved the night shift to three crews', 50, 206],
    ['2006 - 2009', 380, 150],
    ['BSc, Nautics', 450, 150],
    ['Bodø Port School', 450, 164],
    ['2003 - 2006', 380, 192],
    ['Diploma, Radio', 450, 192],
    ['Alta Port School', 450, 206],
  ]);
  expect(workExperience.map((r) => [r.company, r.startDate])).toEqual([
    ['Kaien Terminal Ltd', '2012'],
    ['Havnelast Ltd', '2009'],
  ]);
  expect(education.map((e) => [e.institution, e.startDate])).toEqual([
    ['Bodø Port School', '2006'],
    ['Alta Port School', '2003'],
  ]);
});

it('takes headings centred over the lines of one column for no second one', async () => {
  const { skills, languages, certifications } = await read([
    ['Work Experience', 250, 120, 14],
    ['Crane Operator, Kaien Terminal Ltd, 2012 - 2018', 50, 140],
    ['Skills', 280, 180, 14],
    ['• Rigging', 50, 200],
    ['• Radio', 50, 214],
    ['• Winches', 50, 228],
    ['Languages', 265, 256, 14],
    ['Norwegian', 50, 276],
    ['Native', 520, 276],
    ['English', 50, 290],
    ['Fluent', 520, 290],
    ['Certifications', 255, 318, 14],
    ['Crane Licence', 50, 338],
    ['Port Authority', 50, 352],
    ['2011', 50, 366],
  ]);
  expect(skills).toEqual(['Rigging', 'Radio', 'Winches']);
  expect(languages.map((l) => l.language)).toEqual(['Norwegian', 'English']);
  expect(certifications.map((c) => c.name)).toEqual(['Crane Licence']);
});

it('reads groups of skills and projects set side by side as what their names stand over', async () => {
  const { skills, projects } = await read([
    ['Projects', 50, 120, 14],
    ['Ice Gauge', 50, 140, 11],
    ['Tide Clock', 300, 140, 11],
    ['Inventor', 50, 154],
    ['Inventor', 300, 154],
    ['A gauge that tells how thick', 50, 168],
    ['A clock for harbours that', 300, 168],
    ['the ice of a harbour is.', 50, 182],
    ['shows when water is high.', 300, 182],
    ['Skills', 50, 210, 14],
    ['Web Technologies', 50, 230, 11],
    ['Tools', 220, 230, 11],
    ['Databases', 400, 230, 11],
    ['Advanced', 50, 244],
    ['Intermediate', 220, 244],
    ['Advanced', 400, 244],
    ['HTML, CSS, Sass, Svelte', 50, 258, 8.5],
    ['Docker, Git', 220, 258, 8.5],
    ['Postgres, Redis', 400, 258, 8.5],
    ['References', 50, 290, 14],
    ['Available upon request', 50, 310],
  ]);
  expect(projects.map((p) => p.name)).toEqual(['Ice Gauge', 'Tide Clock']);
  expect(skills).toEqual(['HTML', 'CSS', 'Sass', 'Svelte', 'Docker', 'Git', 'Postgres', 'Redis']);
});

it('closes up the cells of a row that are too narrow for their text', async () => {
  const { workExperience, education } = await read([
    ['Work Experience', 50, 120, 14],
    ['2012 - 2018', 50, 140],
    ['Operator of', 150, 140],
    ['Kaien Terminal and', 235, 140],
    ['cranes', 150, 153],
    ['Harbour Ltd', 235, 153],
    ['• Loaded two ships a day, in the ice of winter', 50, 172],
    ['Education', 50, 220, 14],
    ['Bachelor of Science in Nautics and the Navigation of Inland', 50, 240],
    ['2006 - 2009', 330, 240],
    ['Waters', 50, 253],
    ['Bodø Port School', 50, 270],
  ]);
  expect(workExperience.map((r) => [r.title, r.company])).toEqual([
    ['Operator of cranes', 'Kaien Terminal and Harbour Ltd'],
  ]);
  expect(education.map((e) => [e.degree, e.fieldOfStudy])).toEqual([
    ['Bachelor of Science', 'Nautics and the Navigation of Inland Waters'],
  ]);
});

it('closes up dates that end one line and begin the next', async () => {
  const { education } = await read([
    ['Education', 50, 120, 14],
    ['BSc, Nautics - Bodø Port School of the Northern Lights, 09/2016', 50, 140],
    ['to 06/2020', 50, 153],
    ['Diploma, Radio - Alta Port School of the Long Winter, 09/2013 to', 50, 182],
    ['06/2016', 50, 195],
  ]);
  expect(education.map((e) => [e.startDate, e.endDate])).toEqual([
    ['2016-09', '2020-06'],
    ['2013-09', '2016-06'],
  ]);
});

it('reads dates set at half the height of two lines with the first of them', async () => {
  const { certifications } = await read([
    ['Certifications', 50, 120, 14],
    ['Crane Licence', 50, 140, 11],
    ['2019', 500, 147],
    ['Port Authority', 50, 154],
    ['First Aid', 50, 180, 11],
    ['2016', 500, 187],
    ['Red Cross', 50, 194],
  ]);
  expect(certifications.map((c) => [c.name, c.issuer, c.date])).toEqual([
    ['Crane Licence', 'Port Authority', '2019'],
    ['First Aid', 'Red Cross', '2016'],
  ]);
});
