import { expect, it } from 'vitest';
import { readPlaced, type Placed } from './support/placed.ts';

const HEAD: Placed[] = [
  ['Liv Aasland', 50, 60, 24],
  ['liv@aasland.example', 50, 80],
];

it('puts headings of larger type in a rail beside the first line of their text, close as the sections stand', async () => {
  const { workExperience, skills, languages, certifications } = await readPlaced([
    ...HEAD,
    ['Work', 50, 122, 13],
    ['Crane Operator', 180, 120],
    ['2012 - 2018', 480, 120],
    ['Kaien Terminal Ltd', 180, 133],
    ['Skills', 50, 149, 13],
    ['Rigging', 180, 147],
    ['Radio', 180, 160],
    ['Winches', 180, 173],
    ['Languages', 50, 189, 13],
    ['Norwegian (Native)', 180, 187],
    ['English (Fluent)', 180, 200],
    ['German (Basic)', 180, 213],
    ['Certificates', 50, 229, 13],
    ['Crane Licence', 180, 227],
    ['Port Authority, 2011', 180, 240],
  ]);
  expect(workExperience.map((r) => [r.title, r.company])).toEqual([['Crane Operator', 'Kaien Terminal Ltd']]);
  expect(skills).toEqual(['Rigging', 'Radio', 'Winches']);
  expect(languages.map((l) => l.language)).toEqual(['Norwegian', 'English', 'German']);
  expect(certifications[0]?.name).toBe('Crane Licence');
});

it('closes up a heading that a rail breaks', async () => {
  const { summary, workExperience, education } = await readPlaced([
    ...HEAD,
    ['PROFILE', 50, 120, 12],
    ['Crane operator who keeps a harbour at work in the ice of any winter.', 180, 120],
    ['PROFESSIONAL', 50, 150, 12],
    ['EXPERIENCE', 50, 164, 12],
    ['Crane Operator, Kaien Terminal Ltd', 180, 150],
    ['2012 - 2018', 480, 150],
    ['Loaded two ships a day, in the ice of winter.', 180, 164],
    ['Dock Foreman, Havnelast Ltd', 180, 178],
    ['2009 - 2012', 480, 178],
    ['ACADEMIC', 50, 208, 12],
    ['BACKGROUND', 50, 222, 12],
    ['Bachelor of Science, Nautics', 180, 208],
    ['Bodø Port School', 180, 222],
  ]);
  expect(summary).toBe('Crane operator who keeps a harbour at work in the ice of any winter.');
  expect(workExperience.map((r) => [r.title, r.startDate])).toEqual([
    ['Crane Operator', '2012'],
    ['Dock Foreman', '2009'],
  ]);
  expect(education.map((e) => e.institution)).toEqual(['Bodø Port School']);
});

it('takes programs with levels under a joint heading for skills, though no level is missing', async () => {
  const { skills, languages } = await readPlaced([
    ...HEAD,
    ['EDV- und Sprachkenntnisse', 50, 120, 14],
    ['EDV:', 50, 140],
    ['Navisoft (sehr gut), Tidecalc (gut), Portmaster', 180, 140],
    ['(Grundkenntnisse)', 180, 153],
    ['Sprachen:', 50, 172],
    ['Norwegisch (Muttersprache), Englisch (B2)', 180, 172],
  ]);
  expect(skills).toEqual(['Navisoft', 'Tidecalc', 'Portmaster']);
  expect(languages.map((l) => l.language)).toEqual(['Norwegisch', 'Englisch']);
});
