import { Document, HeadingLevel, Packer, Paragraph, TextRun } from 'docx';
import { describe, expect, it } from 'vitest';
import { NO_STYLE, lineOf } from '../../src/parsing/document.ts';
import { splitDegree } from '../../src/parsing/fields/degree.ts';
import { readEducation } from '../../src/parsing/fields/education.ts';
import { parseCv } from '../../src/parsing/parse.ts';

const heading = (text: string) => new Paragraph({ text, heading: HeadingLevel.HEADING_1 });
const bold = (text: string) => new Paragraph({ children: [new TextRun({ text, bold: true })] });
const point = (text: string) => new Paragraph({ text, bullet: { level: 0 } });

async function read(...children: (Paragraph | string)[]) {
  const name = new Paragraph({ children: [new TextRun({ text: 'Liv Aasland', bold: true, size: 44 })] });
  const lines = children.map((child) => (typeof child === 'string' ? new Paragraph(child) : child));
  const document = new Document({ sections: [{ children: [name, new Paragraph('liv@aasland.example'), ...lines] }] });
  return (await parseCv(new Uint8Array(await Packer.toBuffer(document)))).content;
}

const studies = async (...lines: (Paragraph | string)[]) =>
  (await read(heading('Education'), ...lines)).education.map((e) => [
    e.institution,
    e.degree,
    e.fieldOfStudy,
    e.startDate,
    e.endDate,
  ]);

describe('a degree and its field', () => {
  it.each([
    ['NVQ Level 2 in Bricklaying', 'NVQ Level 2', 'Bricklaying'],
    ['Level 3 Certificate in Dog Grooming', 'Level 3 Certificate', 'Dog Grooming'],
    ['BTEC National Sport', 'BTEC National', 'Sport'],
    ['Mbo niveau 4 Juridische dienstverlening', 'Mbo niveau 4', 'Juridische dienstverlening'],
    ['HBO-V Verpleegkunde', 'HBO-V', 'Verpleegkunde'],
    ['MA (unfinished) in Folklore', 'MA (unfinished)', 'Folklore'],
    ['BSc Ocean Physics (Hons)', 'BSc (Hons)', 'Ocean Physics'],
    ['Master of Applied Data Ethics', 'Master of Applied Data Ethics', null],
    ['Bachelor of Science in Geology', 'Bachelor of Science', 'Geology'],
    ['BVSC ANIMAL HEALTH', 'BVSC', 'ANIMAL HEALTH'],
    ['Técnico de nivel medio en Minería', 'Técnico de nivel medio', 'Minería'],
    ['Ausbildung zum Tischler', 'Ausbildung', 'Tischler'],
    ['Maturità scientifica', 'Maturità scientifica', null],
    ['High School Diploma General Studies', 'High School Diploma', 'General Studies'],
    ['Diploma of ship keeper in Harbour Safety', 'Diploma of ship keeper', 'Harbour Safety'],
    ['Diploma of Nursing', 'Diploma', 'Nursing'],
    ['BSEE Power Systems', 'BSEE', 'Power Systems'],
    ['Magister Scientiarum Botanik', 'Magister Scientiarum', 'Botanik'],
    ['Technisch secundair onderwijs Houttechnieken', 'Technisch secundair onderwijs', 'Houttechnieken'],
    ['BTSA Viticulture', 'BTSA', 'Viticulture'],
    ['Associate in Science', 'Associate in Science', null],
    ['Associate in Marine Arts', 'Associate', 'Marine Arts'],
    ['Diplôme d’ingénieur, Hydraulique', 'Diplôme d’ingénieur', 'Hydraulique'],
    ['Bac pro Menuiserie', 'Bac pro', 'Menuiserie'],
    ['Curso de Especialização em Soldadura', 'Curso de Especialização', 'Soldadura'],
    ['Guild Diploma in Upholstery', 'Guild Diploma', 'Upholstery'],
    ['Graduado en ESO', 'Graduado en ESO', null],
    ['Diplôme d’État d’ambulancier', 'Diplôme d’État d’ambulancier', null],
    ['Diploma accademico in Arpa', 'Diploma accademico', 'Arpa'],
    ['Candidate for B.A. in Folklore', 'Candidate for B.A.', 'Folklore'],
    ['Bachelor of Science - BS', 'Bachelor of Science - BS', null],
    ['MSt Byzantine Studies', 'MSt', 'Byzantine Studies'],
  ])('splits %s', (text, degree, field) => {
    expect(splitDegree(text)).toEqual({ degree, field });
  });
});

describe('studies', () => {
  it.each([
    [
      [bold('Tana Sixth Form'), 'A-levels in Physics, Art and German, predicted A*, B, C', '2019 – 2021'],
      ['Tana Sixth Form', 'A-levels', 'Physics, Art and German', '2019', '2021'],
    ],
    [
      [bold('Vardø College'), 'A levels, AAB', '2019 – 2021'],
      ['Vardø College', 'A levels', null, '2019', '2021'],
    ],
    [
      [bold('Skien Academy'), '2015 – 2017', 'A-levels', 'Music A, Drama B, Dutch A*'],
      ['Skien Academy', 'A-levels', null, '2015', '2017'],
    ],
    [
      [bold('Diploma, Media Studies'), 'Larvik College (President’s List)', '2012'],
      ['Larvik College', 'Diploma', 'Media Studies', null, '2012'],
    ],
    [
      [bold('Hamar University'), 'Master of Engineering - MEng, Civil Engineering · (2012 - 2015)'],
      ['Hamar University', 'Master of Engineering - MEng', 'Civil Engineering', '2012', '2015'],
    ],
    [
      ['Instituto del Fiordo — Técnico Superior en Gestión y Asistencia en Salud Animal', '2011 – 2013'],
      ['Instituto del Fiordo', 'Técnico Superior', 'Gestión y Asistencia en Salud Animal', '2011', '2013'],
    ],
    [
      [bold('ASSOCIATE DEGREE | MAY 2010 | MOLDE COLLEGE'), point('Major: Baking')],
      ['MOLDE COLLEGE', 'ASSOCIATE DEGREE', 'Baking', null, '2010-05'],
    ],
    [
      ['MMus Organ, Bergen College of Music (Distinction).', '2001 – 2003'],
      ['Bergen College of Music', 'MMus', 'Organ', '2001', '2003'],
    ],
  ])('reads case %#', async (lines, study) => {
    expect(await studies(...lines)).toEqual([study]);
  });

  it('takes what is nothing else beside a degree for its field', async () => {
    expect(await studies(bold('Tromsø Music Academy'), 'BMus, Hardanger Fiddle | 2010 – 2014')).toEqual([
      ['Tromsø Music Academy', 'BMus', 'Hardanger Fiddle', '2010', '2014'],
    ]);
    expect(await studies(bold('Alta College'), 'Boat Rigging, Diploma | 2007 – 2009')).toEqual([
      ['Alta College', 'Diploma', 'Boat Rigging', '2007', '2009'],
    ]);
  });

  it('keeps the town in the name of a university of a state, and a grade apart', async () => {
    expect(
      await studies(bold('Example State University, Fresno'), 'Master of Harbour Policy. GPA 3.9 | May 2012'),
    ).toEqual([['Example State University, Fresno', 'Master of Harbour Policy', null, null, '2012-05']]);
    expect(await studies(bold('Nordlys High School, Fresno'), 'Diploma in Rigging | 2010 – 2014')).toEqual([
      ['Nordlys High School', 'Diploma', 'Rigging', '2010', '2014'],
    ]);
  });

  it('dates a study that is expected to end', async () => {
    expect(
      await studies(
        bold('Alta College'),
        'BSc in Rigging | August 2022 – May 2026 (expected)',
        'GPA: 3.7/4.0; Sea Scholar',
        bold('Nordlys High School'),
        'High School Diploma | June 2022',
      ),
    ).toEqual([
      ['Alta College', 'BSc', 'Rigging', '2022-08', '2026-05'],
      ['Nordlys High School', 'High School Diploma', null, null, '2022-06'],
    ]);
  });

  it('keeps several subjects together', async () => {
    expect(
      await studies(bold('Nordlys Sixth Form College'), '2001 – 2003', 'Physics, Geography, History / A levels'),
    ).toEqual([['Nordlys Sixth Form College', 'A levels', 'Physics, Geography, History', '2001', '2003']]);
  });

  it('tells subjects in brackets, kinds of schools and grades from places, schools and fields', async () => {
    expect(await studies('A levels (Chemistry, History, PE), Nordlys Sixth Form', '2001 – 2003')).toEqual([
      ['Nordlys Sixth Form', 'A levels', 'Chemistry, History, PE', '2001', '2003'],
    ]);
    expect(await studies(bold('Fachhochschule Alta, 2004 – 2008'), 'Diplom (FH) Geologie')).toEqual([
      ['Fachhochschule Alta', 'Diplom (FH)', 'Geologie', '2004', '2008'],
    ]);
    expect(await studies(bold('Narvik College'), 'BA in Marine History (2:1), 2004 – 2007')).toEqual([
      ['Narvik College', 'BA', 'Marine History', '2004', '2007'],
    ]);
  });

  it('reads lines that end in a full stop, with dates between slashes or in the future', async () => {
    expect(
      await studies(
        'MSc Marine Law, University of Narvik. 2014 – 2016',
        'BSc Marine Biology, University of Narvik. 2011 – 2014',
      ),
    ).toEqual([
      ['University of Narvik', 'MSc', 'Marine Law', '2014', '2016'],
      ['University of Narvik', 'BSc', 'Marine Biology', '2011', '2014'],
    ]);
    expect(
      await studies(bold('PhD, Glaciology'), 'University of Narvik / Aug 2022 – Expected June 2027 / Grade: A'),
    ).toEqual([['University of Narvik', 'PhD', 'Glaciology', '2022-08', '2027-06']]);
  });

  it('takes a list item with a degree below a school for the degree', async () => {
    expect(
      await studies(bold('Kirkenes Trades College – May 2013'), point('Certificate in Crane Maintenance')),
    ).toEqual([['Kirkenes Trades College', 'Certificate', 'Crane Maintenance', null, '2013-05']]);
  });

  it('does not cut a name at wide spaces where all are wide', async () => {
    expect(await studies(bold('BA, History'), 'Ofoten  Fjord  College  /  2004  –  2007')).toEqual([
      ['Ofoten Fjord College', 'BA', 'History', '2004', '2007'],
    ]);
  });

  it('separates studies without dates', async () => {
    expect(await studies('MSc, Human Geography', 'University of Narvik', 'BSc, Statistics', 'Lofoten College')).toEqual(
      [
        ['University of Narvik', 'MSc', 'Human Geography', null, null],
        ['Lofoten College', 'BSc', 'Statistics', null, null],
      ],
    );
  });

  it('tells subjects that begin like the acronym of a school from schools', async () => {
    expect(await studies(bold('Ateneo del Garda'), 'Laurea triennale', 'Turismo culturale', '2008 – 2011')).toEqual([
      ['Ateneo del Garda', 'Laurea triennale', 'Turismo culturale', '2008', '2011'],
    ]);
  });
});

describe('certificates', () => {
  const certificates = async (...lines: (Paragraph | string)[]) =>
    (await read(heading('Certifications'), ...lines)).certifications.map((c) => [c.name, c.issuer, c.date]);

  it.each<[string, string[], unknown[]]>([
    [
      'one line with semicolons',
      ['Rope Access, Nordsikring (2017); Crane Operator, Havnetilsynet (2018)'],
      [
        ['Rope Access', 'Nordsikring', '2017'],
        ['Crane Operator', 'Havnetilsynet', '2018'],
      ],
    ],
    [
      'one line with bars, each with its year',
      ['Ice Driving 2015 | Hot Works 2019'],
      [
        ['Ice Driving', null, '2015'],
        ['Hot Works', null, '2019'],
      ],
    ],
    [
      'a name, its issuer and its date between bars',
      ['Ice Driving | Nordsikring | 2015'],
      [['Ice Driving', 'Nordsikring', '2015']],
    ],
    [
      'lines of their own',
      ['Hot Works, Nordsikring, 2019', 'Sea Survival, 2021'],
      [
        ['Hot Works', 'Nordsikring', '2019'],
        ['Sea Survival', null, '2021'],
      ],
    ],
  ])('reads %s', async (_, lines, expected) => {
    expect(await certificates(...lines)).toEqual(expected);
  });

  it.each<[string, string[], unknown[]]>([
    [
      'the date first, then who issued it',
      ['May 2018', 'Issued by Havnetilsynet', 'Hot Works', 'June 2019', 'Délivré par Sjøskolen', 'Sea Survival'],
      [
        ['Hot Works', 'Havnetilsynet', '2018-05'],
        ['Sea Survival', 'Sjøskolen', '2019-06'],
      ],
    ],
    [
      'the date last',
      ['Ice Driving', 'Sjøskolen Academy', '2015', 'Hot Works', '2019'],
      [
        ['Ice Driving', 'Sjøskolen Academy', '2015'],
        ['Hot Works', null, '2019'],
      ],
    ],
    [
      'until when it holds',
      ['Sea Survival, Havnetilsynet, 2021, valid until May 2026', 'Hot Works'],
      [
        ['Sea Survival', 'Havnetilsynet', '2021'],
        ['Hot Works', null, null],
      ],
    ],
    [
      'closing lines as nothing',
      ['Hot Works, Nordsikring, 2019', 'References available on request'],
      [['Hot Works', 'Nordsikring', '2019']],
    ],
  ])('reads %s', async (_, lines, expected) => {
    expect(await certificates(...lines)).toEqual(expected);
  });

  it('keeps the year in a name where the date has a line of its own', async () => {
    expect(await certificates(bold('Polar Code 2017'), 'Issued by Havnetilsynet', 'Mar 2020')).toEqual([
      ['Polar Code 2017', 'Havnetilsynet', '2020-03'],
    ]);
  });
});

describe('joint sections', () => {
  it('parts languages from certificates', async () => {
    const { languages, certifications } = await read(
      heading('Languages and Certifications'),
      'Norwegian (native)',
      'Crane Operator, Havnetilsynet, 2018',
      'Finnish (B2)',
    );
    expect([languages.map((l) => l.language), certifications.map((c) => c.name)]).toEqual([
      ['Norwegian', 'Finnish'],
      ['Crane Operator'],
    ]);
  });

  it('parts studies from licences', async () => {
    const { education, certifications } = await read(
      heading('Education & Licences'),
      'BSc Geology, University of Narvik, 2004 – 2008',
      'Professional Geologist, Board of Examiners, 2011',
    );
    expect([education.map((e) => e.degree), certifications.map((c) => c.name)]).toEqual([
      ['BSc'],
      ['Professional Geologist'],
    ]);
  });

  it('takes memberships for certificates', async () => {
    const { certifications } = await read(
      heading('Education'),
      'BSc Geology, University of Narvik, 2004 – 2008',
      heading('Professional Memberships'),
      'Chartered Geologist, Nordic Society of Geology, 2012',
    );
    expect(certifications.map((c) => [c.name, c.issuer, c.date])).toEqual([
      ['Chartered Geologist', 'Nordic Society of Geology', '2012'],
    ]);
  });

  it('finds lists in front of which their name stands in the line', async () => {
    const { languages, skills, interests } = await read(
      heading('Personal Details'),
      'Languages known: Norwegian, Finnish',
      'Date of birth: 3 May 1990',
      heading('Skills'),
      'Driving licence: B, C1',
      'Hobbies: rowing, chess',
      'Deck: Mooring, Rigging',
    );
    expect([languages.map((l) => l.language), skills, interests]).toEqual([
      ['Norwegian', 'Finnish'],
      ['Mooring', 'Rigging'],
      ['rowing', 'chess'],
    ]);
  });
});

describe('skills', () => {
  const graded = (name: string, level: string, items: string) =>
    new Paragraph({
      children: [
        new TextRun({ text: `${name} `, bold: true }),
        new TextRun({ text: `${level} `, italics: true }),
        new TextRun(items),
      ],
    });

  it('leaves out how good one is at a group', async () => {
    const { skills } = await read(
      heading('Skills'),
      graded('Deck', 'Competent', 'Knot tying, Mooring'),
      graded('Bridge', 'Fluent', 'Radar plotting, Chart work'),
    );
    expect(skills).toEqual(['Knot tying', 'Mooring', 'Radar plotting', 'Chart work']);
  });

  it('finds them in a line under no heading', async () => {
    const { skills } = await read(
      bold('Deckhand, Fjordline, Bergen'),
      '2014 – 2019',
      bold('Boat Rigging, Diploma, Alta College'),
      '2010 – 2012',
      'knot tying, mooring, crane signals, paint stripping',
    );
    expect(skills).toEqual(['knot tying', 'mooring', 'crane signals', 'paint stripping']);
  });

  it('begins a new list at a name in the line', async () => {
    const named = (name: string, items: string) =>
      new Paragraph({ children: [new TextRun({ text: `${name} `, bold: true }), new TextRun(items)] });
    const { skills } = await read(
      heading('Skills'),
      named('Deck:', 'Knot tying, Mooring, splicing of long ropes'),
      named('Bridge:', 'Radar plotting, Chart work'),
    );
    expect(skills).toEqual(['Knot tying', 'Mooring', 'splicing of long ropes', 'Radar plotting', 'Chart work']);
  });

  it('leaves one language among the skills with its level, and sentences out', async () => {
    const { skills, languages } = await read(
      heading('Skills'),
      point('Mooring'),
      point('Finnish (basic)'),
      point('Planned the berths of nine ferries in two ports'),
    );
    expect([skills, languages]).toEqual([['Mooring', 'Finnish (basic)'], []]);
  });

  it('takes languages that no person speaks for skills', async () => {
    const { skills, languages } = await read(
      heading('Skills'),
      'Git, Docker',
      heading('Languages'),
      'Rust, Zig',
      heading('Languages'),
      'Norwegian, Finnish',
    );
    expect([skills, languages.map((l) => l.language)]).toEqual([
      ['Git', 'Docker', 'Rust', 'Zig'],
      ['Norwegian', 'Finnish'],
    ]);
  });

  it('does not join lists over the name of a group between them', async () => {
    const { skills } = await read(
      heading('Skills'),
      bold('Proficient'),
      'Mooring • Rigging',
      bold('Familiar'),
      'Welding • Sailmaking',
    );
    expect(skills).toEqual(['Mooring', 'Rigging', 'Welding', 'Sailmaking']);
  });
});

describe('languages', () => {
  const languages = async (...lines: string[]) =>
    (await read(heading('Languages'), ...lines)).languages.map((l) => [l.language, l.fluency]);

  it.each<[string[], unknown[]]>([
    [
      ['English (TOEIC 870)', 'Kvensk (native)', 'Papiamento: rusty'],
      [
        ['English', 'TOEIC 870'],
        ['Kvensk', 'native'],
        ['Papiamento', 'rusty'],
      ],
    ],
    [
      ['Español, mapudungun'],
      [
        ['Español', null],
        ['mapudungun', null],
      ],
    ],
    [
      ['Norwegian', 'Kvensk'],
      [
        ['Norwegian', null],
        ['Kvensk', null],
      ],
    ],
    [
      ['Norwegian ●●●●●', 'Finnish ●●○○○'],
      [
        ['Norwegian', null],
        ['Finnish', null],
      ],
    ],
    [
      ['Norwegian', 'Level: Native', 'Finnish', 'Niveau: B1'],
      [
        ['Norwegian', 'Native'],
        ['Finnish', 'B1'],
      ],
    ],
    [['Norwegian (native)', 'Crane inspector, Havnetilsynet, 2021'], [['Norwegian', 'native']]],
  ])('reads %j', async (lines, expected) => {
    expect(await languages(...lines)).toEqual(expected);
  });
});

/** A line as wide as its text in a column of 200 points, "**" for bold. */
const row = (text: string, gap = 1.2) => {
  const style = { ...NO_STYLE, bold: text.startsWith('**') },
    plain = text.replace('**', ''),
    x1 = 50 + 8 * plain.length;
  const box = { x0: 50, x1, top: 0, bottom: 10 };
  return lineOf([{ text: plain, runs: [{ text: plain, style, href: null }], page: 1, baseline: 0, style, ...box }], {
    gap,
    box,
    columnEnd: 250,
  });
};

it.each([
  [
    [row('**CONSERVATORIO DELLE ALPI'), row('**MARITTIME'), row('Diploma in Arpa'), row('2011 – 2013')],
    [['CONSERVATORIO DELLE ALPI MARITTIME', 'Diploma']],
  ],
  [[row('**BSc Botany, Finnmark State'), row('**University, 2009')], [['Finnmark State University', 'BSc']]],
  [[row('Diploma Netting, Sunndal College, Grade:'), row('1.7'), row('2011 – 2013')], [['Sunndal College', 'Diploma']]],
  [
    [row('**Narvik Business School'), row('Diploma, Logistics (2008 - 2010)'), row('**Realschule Norderney', 2.1)],
    [
      ['Narvik Business School', 'Diploma'],
      ['Realschule Norderney', null],
    ],
  ],
])('joins and parts the lines of schools, case %#', (lines, names) => {
  expect(readEducation(lines).map(({ value }) => [value.institution, value.degree])).toEqual(names);
});
