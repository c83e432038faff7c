import { Document, HeadingLevel, Packer, Paragraph, TextRun } from 'docx';
import { describe, expect, it } from 'vitest';
import { NO_STYLE, lineOf } from '../../src/parsing/document.ts';
import { isLanguageName } from '../../src/parsing/fields/languages.ts';
import { readSkills } from '../../src/parsing/fields/skills.ts';
import { parseCv } from '../../src/parsing/parse.ts';
import { readPlaced } from './support/placed.ts';

const line = (text: string) =>
  new Paragraph({ children: [new TextRun({ text: text.replace('**', ''), bold: text.startsWith('**') })] });

async function read(heading: string, ...lines: string[]) {
  const children = [
    new Paragraph({ text: 'Edda Brandvold', heading: HeadingLevel.TITLE }),
    new Paragraph('edda@brandvold.example'),
    new Paragraph({ text: heading, heading: HeadingLevel.HEADING_1 }),
    ...lines.map(line),
  ];
  return (await parseCv(new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children }] }))))).content;
}

describe('languages', () => {
  it.each([
    'Tsonga',
    'Wolof',
    'tchétchène',
    'Luba-Kasai',
    'Lengua de Señas Colombiana',
    'Vlaamse Gebarentaal',
    'British Sign Language',
    'Crioulo de Cabo Verde',
    'Algerian Arabic',
    'griego antiguo',
  ])('knows %s', (name) => {
    expect(isLanguageName(name)).toBe(true);
  });

  it.each(['Venda', 'Fines', 'Business German', 'native Welsh', 'Python'])(
    'takes %s for no name of a language',
    (name) => {
      expect(isLanguageName(name)).toBe(false);
    },
  );

  it.each([
    [['Sardo: madrelingua. Svedese: B1 (orale). Curdo: A2.'], ['Sardo', 'Svedese', 'Curdo']],
    [['Basque : bilingue – Soussou : notions – Letton : A1'], ['Basque', 'Soussou', 'Letton']],
    [
      ['Lingua madre: Croato', 'Altre lingue:', 'Estone', 'ASCOLTO B1 LETTURA B2'],
      ['Croato', 'Estone'],
    ],
    [['Inuktitut', 'Spoken: fluent', 'Written: basic', 'Levels', 'A1 e A2: basic; C1 e C2: fluent'], ['Inuktitut']],
    [['Danish, A-level'], ['Danish']],
    [
      ['Polnisch (fließend), Deutsch (gut)', 'Führerschein: Klasse C'],
      ['Polnisch', 'Deutsch'],
    ],
  ])('reads %j', async (lines, names) => {
    expect((await read('Languages', ...lines)).languages.map((l) => l.language)).toEqual(names);
  });
});

describe('certificates', () => {
  it.each([
    [['Sprengschein, Stufe 2 (2016)'], 'Sprengschein, Stufe 2', null],
    [['Curso de guincho, 60h – Instituto Farol (2019)'], 'Curso de guincho, 60h', 'Instituto Farol'],
    [['Corso HACCP, livello base, Istituto Alpino, 2020'], 'Corso HACCP, livello base', 'Istituto Alpino'],
    [['Electrician License, Oregon (2011)'], 'Electrician License, Oregon', null],
    [['Rettungsschwimmen Gold. Akademie am Sund (2018)'], 'Rettungsschwimmen Gold', 'Akademie am Sund'],
    [['Working at Heights, Fjord Safety Ltd, 2021'], 'Working at Heights', 'Fjord Safety Ltd'],
    [['**Northlight Academy', '05/2021', 'KERNEL DEFENDER'], 'KERNEL DEFENDER', 'Northlight Academy'],
    [['**Prehospital Trauma Care', 'Ambulance Lofoten'], 'Prehospital Trauma Care', 'Ambulance Lofoten'],
    [['Rigging Inspector (GRI, 2019)'], 'Rigging Inspector', 'GRI'],
    [['Rigging Inspector (GRI), 2019'], 'Rigging Inspector (GRI)', null],
    [['Second Mate, Coastal Waters – Harbour Institute, 2014'], 'Second Mate, Coastal Waters', 'Harbour Institute'],
  ])('reads %j', async (lines, name, issuer) => {
    expect((await read('Certifications', ...lines)).certifications.map((c) => [c.name, c.issuer])).toEqual([
      [name, issuer],
    ]);
  });
});

/** Lines of a rail and what stands beside them. */
const rows = (...texts: [string, string][]) =>
  texts
    .flatMap(([left, right]) => [
      { left: true, text: left },
      { left: false, text: right },
    ])
    .map(({ left, text }) => {
      const style = { ...NO_STYLE };
      return lineOf(
        [
          {
            text,
            runs: [{ text, style, href: null }],
            page: 1,
            baseline: 0,
            style,
            x0: left ? 50 : 300,
            x1: left ? 150 : 400,
            top: 0,
            bottom: 10,
          },
        ],
        { label: left, gap: left ? 1.8 : 0 },
      );
    });

describe('skills in two columns', () => {
  it('takes what stands in the left one for items where single ones stand beside it', () => {
    expect(readSkills(rows(['Net mending', 'Sonar'], ['Radar (ARPA)', 'Ice charts'])).map((s) => s.value)).toEqual([
      'Net mending',
      'Sonar',
      'Radar (ARPA)',
      'Ice charts',
    ]);
  });

  it('takes it for the names of groups where lists do', () => {
    expect(readSkills(rows(['Deck', 'Sonar, Radar'], ['Office', 'Excel'])).map((s) => s.value)).toEqual([
      'Sonar',
      'Radar',
      'Excel',
    ]);
  });
});

it('tells who gave a certificate in brackets from the short form of its name', async () => {
  const { certifications } = await readPlaced([
    ['Liv Aasland', 50, 60, 24],
    ['Certifications', 50, 100, 14],
    ['First Aid (Red Cross)', 50, 120],
    ['2019', 500, 120],
    ['Certified Harbour Pilot (CHP)', 50, 136],
    ['2018', 500, 136],
    ['Crane Licence (Kystvakt)', 50, 152],
    ['2016', 500, 152],
  ]);
  expect(certifications.map((c) => [c.name, c.issuer])).toEqual([
    ['First Aid', 'Red Cross'],
    ['Certified Harbour Pilot (CHP)', null],
    ['Crane Licence', 'Kystvakt'],
  ]);
});

it('reads certificates whose dates stand left of a name that goes on and of who gave it', async () => {
  const { certifications } = await readPlaced([
    ['Liv Aasland', 50, 60, 24],
    ['Certifications', 50, 100, 14],
    ['Feb 2019', 50, 120],
    ['Harbour Crane', 120, 120, 11],
    ['Licence', 120, 134, 11],
    ['Port Authority', 120, 148],
    ['Aug 2016', 50, 172],
    ['First Aid', 120, 172, 11],
    ['Red Cross', 120, 186],
  ]);
  expect(certifications.map((c) => [c.issuer, c.date])).toEqual([
    ['Port Authority', '2019-02'],
    ['Red Cross', '2016-08'],
  ]);
});
